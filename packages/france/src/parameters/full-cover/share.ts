import { type DatedValue, type LawReference, type Parameter, type Rate, rate, type Text } from "@openamo/kernel";
import { checked, seen } from "../written.ts";

/** Day on which the sources of these grounds were looked at. */
export const CHECKED_ON = "2026-11-22";
export const CODE_2026 = "version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";

/** A value read in a source. */
export const read = (value: string, source: string, note?: string): DatedValue => checked(CHECKED_ON, seen(value, source, note));

/** What an act is borne at on a ground, from the first day on which the ground is known. */
export const share = (ground: string, label: Text, law: readonly LawReference[], from: string, value: DatedValue): Parameter<Rate> =>
  rate({ id: `fr.full-cover.${ground}`, label, law, values: { [from]: value } });
