import type { PreparedReason } from "@openamo/kernel";
import { MANAGER, TAKEOVER } from "./network/managers.ts";
import { BASE_GIVEN, BASE_TARIFF, EXCESS, EXCESS_CONTRACTED, EXCESS_NOT_CONTRACTED, LIMITED_TO_FEE, SIGNED_ONLY } from "./reimbursement/base.ts";
import { DENTAL_LIMIT } from "./reimbursement/dental-limit.ts";
import { AGREEMENT_GIVEN, AGREEMENT_SUSPENDED, DEVICE_LIST } from "./reimbursement/prior-agreement.ts";
import { rateReasons } from "./reimbursement/rate.ts";
import { STATE_BEARS } from "./reimbursement/state-part.ts";
import { THIRD_PARTY } from "./reimbursement/third-party.ts";

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
];
