import type { PreparedReason } from "@openamo/kernel";
import { GROUND_REASONS, RIGHTS_REASONS } from "./affiliation/cover/grounds.ts";
import { CONTRACT_EVENT_REASONS } from "./affiliation/events/contract.ts";
import { EVENT_REASONS } from "./affiliation/events/reasons.ts";
import { LOCAL_SCHEME_REASONS } from "./affiliation/local-scheme.ts";
import { PROFESSION_REASONS } from "./affiliation/profession-reasons.ts";
import { SCHEME_REASONS } from "./affiliation/scheme/reasons.ts";
import { cardReasons } from "./cards/reasons.ts";
import { NO_DECLARED_DOCTOR, OTHER_DECLARED_DOCTOR } from "./claims/pathway-check.ts";
import { AGREEMENT_TACIT } from "./claims/prior-agreement.ts";
import { networkReasons } from "./network/reasons.ts";
import { NOT_CONCERNED } from "./questions/flat-participation.ts";
import { IDENTIFIER_REASONS } from "./questions/identifier.ts";
import { CODE_READ } from "./questions/organism-code.ts";
import { IDENTITY_REASONS } from "./questions/organism-for-person/identity.ts";
import { otherCareReasons } from "./questions/other-care.ts";
import { YEARLY_CEILING } from "./questions/yearly-ceiling.ts";
import { BASE_GIVEN, BASE_LIMITED_TO_FEE, BASE_TARIFF, EXCESS } from "./reimbursement/base.ts";
import { ALLOWANCE_RATE, FAMILY_RATE, LIFTED_RATE, LOCAL_RATE, STILL_BORNE } from "./reimbursement/care-rates.ts";
import { contractReasons } from "./reimbursement/complementary/contract.ts";
import { complementaryReasons } from "./reimbursement/complementary/share.ts";
import { C2S, C2S_OUTSIDE_PATHWAY, LOCAL_SCHEME } from "./reimbursement/complements.ts";
import { careReasons } from "./reimbursement/families/reasons.ts";
import { flatActReasons } from "./reimbursement/flat-acts/price.ts";
import { FRANCHISE_DAILY_LIMIT, FRANCHISE_DUE, FRANCHISE_RECOVERED, FRANCHISE_YEARLY_LIMIT, NO_FRANCHISE } from "./reimbursement/franchise.ts";
import { FULL_COVER_LIFTED, FULL_COVER_RATE, THIRD_PARTY_OWED } from "./reimbursement/full-cover/reasons.ts";
import { kilometreReasons } from "./reimbursement/kilometres.ts";
import {
  DAILY_LIMIT,
  DUE,
  NONE_C2S,
  NONE_CHILD_EXAMINATION,
  NONE_MATERNITY,
  NONE_MINOR,
  NONE_ON_LUMP_SUM,
  NONE_STATE_AID,
  YEARLY_LIMIT,
} from "./reimbursement/participation-forfaitaire.ts";
import { BETWEEN_PROFESSIONALS, DIRECT_ACCESS, INSIDE, PENALTY, PENALTY_CAPPED, UNDER_AGE } from "./reimbursement/pathway.ts";
import { LIFTED, ORDINARY_SHARE } from "./reimbursement/share.ts";
import { technicalReasons } from "./reimbursement/technical-acts/index.ts";

/** Every reason that a decision of the pack may give. Stored decisions name them by id: none is ever removed. */
export const reasons: readonly PreparedReason[] = [
  BASE_TARIFF,
  BASE_GIVEN,
  BASE_LIMITED_TO_FEE,
  EXCESS,
  ORDINARY_SHARE,
  ...Object.values(LIFTED),
  ...Object.values(INSIDE),
  UNDER_AGE,
  DIRECT_ACCESS,
  PENALTY,
  PENALTY_CAPPED,
  NO_DECLARED_DOCTOR,
  OTHER_DECLARED_DOCTOR,
  LOCAL_SCHEME,
  C2S,
  C2S_OUTSIDE_PATHWAY,
  DUE,
  NONE_MINOR,
  NONE_C2S,
  NONE_MATERNITY,
  NONE_STATE_AID,
  NONE_CHILD_EXAMINATION,
  DAILY_LIMIT,
  YEARLY_LIMIT,
  NOT_CONCERNED,
  YEARLY_CEILING,
  FAMILY_RATE,
  STILL_BORNE,
  LOCAL_RATE,
  ...Object.values(LIFTED_RATE),
  FRANCHISE_DUE,
  FRANCHISE_DAILY_LIMIT,
  FRANCHISE_YEARLY_LIMIT,
  FRANCHISE_RECOVERED,
  ...Object.values(NO_FRANCHISE),
  ...careReasons,
  ...complementaryReasons,
  ...contractReasons,
  AGREEMENT_TACIT,
  ...Object.values(SCHEME_REASONS),
  ...Object.values(PROFESSION_REASONS),
  ...Object.values(GROUND_REASONS),
  ...Object.values(RIGHTS_REASONS),
  ...Object.values(EVENT_REASONS),
  ...Object.values(CONTRACT_EVENT_REASONS),
  ...Object.values(LOCAL_SCHEME_REASONS),
  ...Object.values(IDENTITY_REASONS),
  ...networkReasons,
  CODE_READ,
  ...Object.values(IDENTIFIER_REASONS),
  ...otherCareReasons,
  ...cardReasons,
  ...technicalReasons,
  NONE_ON_LUMP_SUM,
  ...Object.values(FULL_COVER_LIFTED),
  ...Object.values(FULL_COVER_RATE),
  THIRD_PARTY_OWED,
  ...flatActReasons,
  ALLOWANCE_RATE,
  BETWEEN_PROFESSIONALS,
  ...kilometreReasons,
];
