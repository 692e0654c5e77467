import type { AnyQuestion, PreparedReason, RefusalDefinition } from "@openamo/kernel";
import { c2sReasons } from "../reimbursement/c2s/resources.ts";
import { hospitalReasons } from "../reimbursement/hospital/index.ts";
import { listedStayRefusals } from "../reimbursement/hospital/listed-stay.ts";
import { STAY_TOO_SHORT } from "../reimbursement/hospital/stay.ts";
import { spaReasons, spaRefusals } from "../reimbursement/spa/cure.ts";
import { specialSchemeReasons, specialSchemeRefusals } from "../reimbursement/special-schemes/consultation.ts";
import { transportReasons } from "../reimbursement/transport/index.ts";
import { transportRefusals } from "../reimbursement/transport/refusals.ts";
import { specialBenefitReasons } from "../special-benefits/reasons.ts";
import { C2S_MAYOTTE, c2sCeiling } from "./c2s/ceiling.ts";
import { c2sContributionQuestion } from "./c2s/contribution.ts";
import { c2sResourcesQuestion } from "./c2s/resources.ts";
import { costlyAct, RAILWAY_BEARS } from "./hospital/costly-act.ts";
import { emergencyVisitQuestion } from "./hospital/emergency.ts";
import { hospitalStay } from "./hospital/stay.ts";
import { spaCeilingQuestion, spaCure } from "./spa.ts";
import { energyInvalidity } from "./special-benefits/energy-invalidity.ts";
import { farmersSickLeave } from "./special-benefits/farmers-sick-leave.ts";
import { localContribution } from "./special-benefits/local-contribution.ts";
import { specialSchemeConsultation } from "./special-schemes/consultation.ts";
import { specialSchemeRate } from "./special-schemes/rate.ts";
import { transport } from "./transport/index.ts";
import { transportTariff } from "./transport/tariff.ts";

/** Questions on hospital, transport, cures, special schemes and the State's complementary cover. */
export const otherCareQuestions: readonly AnyQuestion[] = [
  hospitalStay,
  emergencyVisitQuestion,
  costlyAct,
  transport,
  transportTariff,
  spaCure,
  spaCeilingQuestion,
  specialSchemeRate,
  specialSchemeConsultation,
  farmersSickLeave,
  localContribution,
  energyInvalidity,
  c2sCeiling,
  c2sContributionQuestion,
  c2sResourcesQuestion,
];

/** What these questions may refuse. */
export const otherCareRefusals: readonly RefusalDefinition[] = [
  STAY_TOO_SHORT,
  ...listedStayRefusals,
  ...transportRefusals,
  ...spaRefusals,
  ...specialSchemeRefusals,
  C2S_MAYOTTE,
];

/** What their decisions may say. */
export const otherCareReasons: readonly PreparedReason[] = [
  ...hospitalReasons,
  RAILWAY_BEARS,
  ...transportReasons,
  ...spaReasons,
  ...specialSchemeReasons,
  ...c2sReasons,
  ...specialBenefitReasons,
];
