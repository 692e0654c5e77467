import type { DatedValue } from "@openamo/kernel";

/** Day on which the values below were last compared with their sources. */
const CHECKED_ON = "2026-11-21";

/** A value read in the source named. */
export const seen = (value: string, source: string): DatedValue => ({ value, source, status: "confirmed", checkedOn: CHECKED_ON });

/** A value known without a source, or against sources that disagree: the source says which. Decisions that rest on it say so. */
export const recalled = (value: string, source: string): DatedValue => ({ value, source, status: "recalled", checkedOn: CHECKED_ON });
