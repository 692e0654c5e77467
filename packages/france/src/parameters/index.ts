import { onFirstUse, type Parameter } from "@openamo/kernel";
import { affiliationParameters } from "./affiliation.ts";
import { cardParameters } from "./cards.ts";
import { careParameters } from "./care/index.ts";
import { careShares } from "./care-shares.ts";
import { claimParameters } from "./claims.ts";
import { flatActParameters } from "./flat-acts/index.ts";
import {
  FRANCHISE_BOX,
  FRANCHISE_DAILY_JOURNEYS,
  FRANCHISE_DAILY_PARAMEDICAL,
  FRANCHISE_JOURNEY,
  FRANCHISE_MINOR_AGE,
  FRANCHISE_PARAMEDICAL_ACT,
  FRANCHISE_YEARLY_AMOUNT,
} from "./franchise.ts";
import { fullCoverParameters } from "./full-cover/index.ts";
import { kilometreParameters } from "./kilometres.ts";
import { laboratoryParameters } from "./laboratory/index.ts";
import { otherCareParameters } from "./other-care.ts";
import { PF_AMOUNT, PF_DAILY_COUNT, PF_MINOR_AGE, PF_YEARLY_AMOUNT, PF_YEARLY_COUNT } from "./participation-forfaitaire.ts";
import { paymentDelayParameters } from "./payment-delays.ts";
import { longerDelayParameters } from "./payment-delays-lengthened.ts";
import { prescriptionParameters } from "./prescriptions.ts";
import { recoveryParameters } from "./recovery.ts";
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
import { technicalActParameters } from "./technical-acts/index.ts";
import { teleExpertiseParameters } from "./tele-expertise.ts";

/** Every number of the pack. */
export const parameters: () => readonly Parameter[] = onFirstUse(() => [
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
  FRANCHISE_BOX,
  FRANCHISE_PARAMEDICAL_ACT,
  FRANCHISE_JOURNEY,
  FRANCHISE_DAILY_PARAMEDICAL,
  FRANCHISE_DAILY_JOURNEYS,
  FRANCHISE_YEARLY_AMOUNT,
  FRANCHISE_MINOR_AGE,
  ...careShares,
  ...careParameters(),
  ...tariffAges,
  ...tariffParameters(),
  ...affiliationParameters,
  ...cardParameters,
  ...paymentDelayParameters,
  ...longerDelayParameters,
  ...otherCareParameters,
  ...claimParameters,
  ...prescriptionParameters,
  ...recoveryParameters,
  ...technicalActParameters(),
  ...laboratoryParameters,
  ...fullCoverParameters,
  ...flatActParameters(),
  ...teleExpertiseParameters,
  ...kilometreParameters,
]);
