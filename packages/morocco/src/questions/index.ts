import type { AnyQuestion } from "@openamo/kernel";
import { dependant, organismForPerson, rights, rightsKept } from "./affiliation.ts";
import { cashConditions, dailyAllowance, deathAllowance, jobLoss, maternityAllowance } from "./cash.ts";
import { contributions, lateCharges, managerLevies } from "./contributions.ts";
import { identifier } from "./identifier.ts";
import { reimbursement } from "./reimbursement/index.ts";
import { ageLimit, complementaryRate, contributionRates, tariff } from "./tables.ts";

/** What the pack can be asked. */
export const questions: readonly AnyQuestion[] = [
  reimbursement,
  organismForPerson,
  rights,
  rightsKept,
  dependant,
  contributions,
  contributionRates,
  lateCharges,
  managerLevies,
  dailyAllowance,
  maternityAllowance,
  jobLoss,
  deathAllowance,
  cashConditions,
  tariff,
  complementaryRate,
  ageLimit,
  identifier,
];
