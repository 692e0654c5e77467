import type { DatedValue } from "@openamo/kernel";

const CHECKED_ON = "2026-11-21";

const written = (status: DatedValue["status"], value: string, source: string, note?: string): DatedValue => ({
  value,
  source,
  status,
  checkedOn: CHECKED_ON,
  ...(note === undefined ? {} : { note }),
});

/** A value that was read in the source named. */
export const seen = (value: string, source: string, note?: string): DatedValue => written("confirmed", value, source, note);
/** A value worked out from values that were read. */
export const derived = (value: string, source: string, note?: string): DatedValue => written("derived", value, source, note);
/** A value known, for which no source was found. */
export const recalled = (value: string, note: string): DatedValue => written("recalled", value, "no source found yet", note);
/** The same value, with the day on which its source was looked at, where that is not the day of the first gathering. */
export const checked = (checkedOn: string, value: DatedValue): DatedValue => ({ ...value, checkedOn });
