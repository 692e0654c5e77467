import { france } from "@openamo/france";
import type { CountryPack } from "@openamo/kernel";

/** The countries this program is put together with: adding one is adding its pack here. */
export const packs: readonly CountryPack[] = [france];
