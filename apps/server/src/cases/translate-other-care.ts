import type { PublishedCase } from "./case.ts";
import { translateC2sCeiling, translateC2sContribution, translateC2sResources } from "./translate-c2s.ts";
import {
  translateCostlyAct,
  translateDailyCharge,
  translateEmergency,
  translateHospitalRate,
  translateSpaCeiling,
  translateSpaLodging,
} from "./translate-hospital.ts";
import { isSpecialCash, translateEnergyInvalidity, translateFarmersSickLeave, translateLocalContribution } from "./translate-special-cash.ts";
import { isSpecialScheme, translateSpecialConsultation, translateSpecialFranchise, translateSpecialRate } from "./translate-special-schemes.ts";
import { translateTransport, translateTransportTariff } from "./translate-transport.ts";
import type { Translator } from "./translation.ts";

/** Cases of hospital, transport, cures and the State's complementary cover, by `ask`. */
const BY_ASK: Readonly<Record<string, Translator>> = {
  emergency_patient_charge: translateEmergency,
  daily_hospital_charge: translateDailyCharge,
  hospital_rate: translateHospitalRate,
  heavy_act_participation: translateCostlyAct,
  spa_cure_ceiling: translateSpaCeiling,
  transport_tariff: translateTransportTariff,
  c2s_ceiling: translateC2sCeiling,
  c2s_monthly_contribution: translateC2sContribution,
  c2s_resources: translateC2sResources,
};

/** Cash benefits and contributions of special schemes, by `ask`. */
const SPECIAL_CASH: Readonly<Record<string, Translator>> = {
  contribution: translateLocalContribution,
  contribution_rate: translateLocalContribution,
  waiting_days: translateFarmersSickLeave,
  daily_allowance: translateFarmersSickLeave,
  invalidity_rate: translateEnergyInvalidity,
};

const OF_SPECIAL_SCHEMES: Readonly<Record<string, Translator>> = {
  care_reimbursement: translateSpecialConsultation,
  tariff_and_rate: translateSpecialRate,
  franchise: translateSpecialFranchise,
};

/** The translator of a case of these domains; undefined for any other. */
export function otherCareTranslator(published: PublishedCase): Translator | undefined {
  const { input, country } = published;
  if (country !== "FR") return undefined;
  if (Object.hasOwn(BY_ASK, input.ask)) return BY_ASK[input.ask];
  if (isSpecialCash(published)) return SPECIAL_CASH[input.ask];
  if (isSpecialScheme(published)) return OF_SPECIAL_SCHEMES[input.ask];
  if (input.ask === "care_reimbursement" && "transport_mode" in input) return translateTransport;
  if (input.ask === "care_reimbursement" && input.item === "spa_lodging") return translateSpaLodging;
  return input.ask === "tariff_and_rate" && input.transport_mode === "own_car" && !("reason" in input) ? translateTransportTariff : undefined;
}
