import {
  translateAgeLimit,
  translateDependant,
  translateMoroccanFund,
  translateMoroccanIdentifier,
  translateRightsKept,
} from "./translate-morocco-affiliation.ts";
import { translateComplementaryRate, translateKeyLetter, translateMoroccanCare } from "./translate-morocco-care.ts";
import { translateCashConditions, translateDeathGrant, translateJobLoss, translateJobLossConditions } from "./translate-morocco-cash.ts";
import { translateContribution, translateContributionRates, translateFlatIncome } from "./translate-morocco-contributions.ts";
import type { Translator } from "./translation.ts";

/** What the cases of Morocco ask for. */
export const moroccoTranslators: Readonly<Record<string, Translator>> = {
  care_reimbursement: translateMoroccanCare,
  tariff_and_rate: translateMoroccanCare,
  patient_share: translateMoroccanCare,
  key_letter_value: translateKeyLetter,
  complementary_rate: translateComplementaryRate,
  competent_fund: translateMoroccanFund,
  dependant_cover: translateDependant,
  rights_maintained: translateRightsKept,
  age_limit: translateAgeLimit,
  validate_identifier: translateMoroccanIdentifier,
  contribution: translateContribution,
  contribution_rates: translateContributionRates,
  flat_income: translateFlatIncome,
  daily_allowance_conditions: translateCashConditions,
  claim_delay: translateCashConditions,
  leave_duration: translateCashConditions,
  loss_of_employment_allowance: translateJobLoss,
  loss_of_employment_conditions: translateJobLossConditions,
  death_grant: translateDeathGrant,
};
