import type { Parameter, Rate } from "@openamo/kernel";
import { AGREED_SHARES, FOLLOW_UP_MONTHS } from "./agreed.ts";
import { SCREENING_SHARES, screeningParameters } from "./screening.ts";
import { YOUNG_AND_VACCINE_SHARES, youngAndVaccineParameters } from "./young-and-vaccines.ts";

/** What an act is borne at on each ground of full cover, from the first day on which the ground is known. */
export const FULL_COVER_SHARES = {
  ...YOUNG_AND_VACCINE_SHARES,
  ...SCREENING_SHARES,
  ...AGREED_SHARES,
} as const satisfies Readonly<Record<string, Parameter<Rate>>>;

export const fullCoverParameters: readonly Parameter[] = [
  ...youngAndVaccineParameters,
  ...screeningParameters,
  ...Object.values(AGREED_SHARES),
  FOLLOW_UP_MONTHS,
];
