import type { Parameter } from "@openamo/kernel";
import { FRANCHISE_YEARLY_AMOUNT, PF_AMOUNT, PF_DAILY_COUNT, PF_MINOR_AGE, PF_YEARLY_AMOUNT, PF_YEARLY_COUNT } from "./participation-forfaitaire.ts";
import {
  DOCTOR_SHARE,
  FULL_SHARE,
  LOCAL_SCHEME_TOTAL,
  MATERNITY_DAYS_AFTER,
  MATERNITY_MONTHS_BEFORE,
  PATHWAY_AGE,
  PATHWAY_PENALTY_RATE,
  PATHWAY_REFERENCE_FEE,
} from "./shares.ts";
import { tariffAges, tariffParameters } from "./tariffs/index.ts";

/** Every number of the pack. */
export const parameters: readonly Parameter[] = [
  DOCTOR_SHARE,
  FULL_SHARE,
  PATHWAY_PENALTY_RATE,
  PATHWAY_REFERENCE_FEE,
  PATHWAY_AGE,
  LOCAL_SCHEME_TOTAL,
  MATERNITY_MONTHS_BEFORE,
  MATERNITY_DAYS_AFTER,
  PF_AMOUNT,
  PF_YEARLY_COUNT,
  PF_YEARLY_AMOUNT,
  PF_DAILY_COUNT,
  PF_MINOR_AGE,
  FRANCHISE_YEARLY_AMOUNT,
  ...tariffAges,
  ...tariffParameters,
];
