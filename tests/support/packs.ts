import { france } from "@openamo/france";
import type { CountryPack } from "@openamo/kernel";

/** The country packs of the house. */
export const packs: readonly CountryPack[] = [france];
