import type { PreparedReason } from "@openamo/kernel";
import { dependantReasons } from "./affiliation/dependants.ts";
import { fileReasons } from "./affiliation/grounds.ts";
import { MAINTAINED } from "./affiliation/maintenance.ts";
import { rightsReasons } from "./affiliation/rights.ts";
import { routingReasons } from "./affiliation/routing.ts";
import { ATTESTATION_MONTH } from "./attestation/attestation-rules.ts";
import { CONDITION, PAY_CEILING } from "./cash-benefits/conditions.ts";
import { otherCashReasons } from "./cash-benefits/other.ts";
import { sicknessReasons } from "./cash-benefits/sickness.ts";
import { ACHAMIL_BAND, DUTIES_BAND, STUDENT_YEAR } from "./contributions/bands.ts";
import { COST_CAP, FIRST_MONTH, LEVY, NEXT_MONTHS } from "./contributions/late.ts";
import { MINIMUM_WAGE } from "./contributions/minimum-wage.ts";
import { CEILING, SHARE } from "./contributions/part.ts";
import { CAP, FLOOR } from "./contributions/public-sector.ts";
import { FLAT_INCOME } from "./contributions/self-employed.ts";
import { MANAGER, TAKEOVER } from "./network/managers.ts";
import { IDENTIFIER_READ } from "./questions/identifier.ts";
import { valueReasons } from "./questions/tables.ts";
import { BASE_GIVEN, BASE_TARIFF, EXCESS, EXCESS_CONTRACTED, EXCESS_NOT_CONTRACTED, LIMITED_TO_FEE, SIGNED_ONLY } from "./reimbursement/base.ts";
import { DENTAL_LIMIT } from "./reimbursement/dental-limit.ts";
import { AGREEMENT_GIVEN, AGREEMENT_SUSPENDED, DEVICE_LIST } from "./reimbursement/prior-agreement.ts";
import { rateReasons } from "./reimbursement/rate.ts";
import { STATE_BEARS } from "./reimbursement/state-part.ts";
import { THIRD_PARTY } from "./reimbursement/third-party.ts";
import { reserveReasons } from "./steering/reserves.ts";

/** Every reason that a decision of the pack may give. Stored decisions name them by id: none is ever removed. */
export const reasons: readonly PreparedReason[] = [
  MANAGER,
  TAKEOVER,
  BASE_TARIFF,
  BASE_GIVEN,
  LIMITED_TO_FEE,
  EXCESS,
  EXCESS_NOT_CONTRACTED,
  EXCESS_CONTRACTED,
  SIGNED_ONLY,
  ...rateReasons,
  AGREEMENT_GIVEN,
  AGREEMENT_SUSPENDED,
  DEVICE_LIST,
  THIRD_PARTY,
  DENTAL_LIMIT,
  STATE_BEARS,
  ...routingReasons,
  ...dependantReasons,
  MAINTAINED,
  ATTESTATION_MONTH,
  ...fileReasons,
  ...rightsReasons,
  SHARE,
  CEILING,
  FLOOR,
  CAP,
  MINIMUM_WAGE,
  FLAT_INCOME,
  ACHAMIL_BAND,
  DUTIES_BAND,
  STUDENT_YEAR,
  FIRST_MONTH,
  NEXT_MONTHS,
  LEVY,
  COST_CAP,
  CONDITION,
  PAY_CEILING,
  ...sicknessReasons,
  ...otherCashReasons,
  ...reserveReasons,
  ...valueReasons,
  IDENTIFIER_READ,
];
