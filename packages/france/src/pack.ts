import { type ClaimRules, type CountryPack, inLocale, OUTSIDE_COVERAGE, type PackDisplay } from "@openamo/kernel";
import { affiliation } from "./affiliation/affiliation-rules.ts";
import { UNKNOWN_EVENT } from "./affiliation/event-refusals.ts";
import { eventRefusals } from "./affiliation/events/refusals.ts";
import { affiliationRefusals } from "./affiliation/refusals.ts";
import { attestation } from "./cards/attestation-rules.ts";
import { cards } from "./cards/card-rules.ts";
import { claims } from "./claims/claim-rules.ts";
import { claimRefusals } from "./claims/refusals.ts";
import { display } from "./display.ts";
import { FINESS_FORMAT, finess } from "./identifiers/finess.ts";
import { nia, nir } from "./identifiers/nir.ts";
import { identifierRefusals } from "./identifiers/refusals.ts";
import { rpps } from "./identifiers/rpps.ts";
import { packNetwork } from "./network/pack-network.ts";
import { listedCode } from "./nomenclature/act-number.ts";
import { doctorActs } from "./nomenclature/acts.ts";
import { listedLabel } from "./nomenclature/listed-label.ts";
import { quotationRefusals } from "./nomenclature/quotation.ts";
import { parameters } from "./parameters/index.ts";
import { careQuestion } from "./questions/care/index.ts";
import { flatParticipation } from "./questions/flat-participation.ts";
import { franchiseQuestion } from "./questions/franchise.ts";
import { identifierQuestion } from "./questions/identifier.ts";
import { localSchemeQuestion } from "./questions/local-scheme.ts";
import { organismCodeQuestion, UNKNOWN_CODE } from "./questions/organism-code.ts";
import { organismForPerson } from "./questions/organism-for-person/index.ts";
import { otherCareQuestions, otherCareRefusals } from "./questions/other-care.ts";
import { AGE_CONTRADICTED } from "./questions/patient-age.ts";
import { rateQuestion } from "./questions/rate.ts";
import { reimbursement } from "./questions/reimbursement/index.ts";
import { yearlyCeiling } from "./questions/yearly-ceiling.ts";
import { reasons } from "./reasons.ts";
import { accounting } from "./recovery/accounting-rules.ts";
import { recovery } from "./recovery/recovery-rules.ts";
import { NO_TARIFF } from "./reimbursement/base.ts";
import { LOCAL_RATE_UNKNOWN } from "./reimbursement/care-rates.ts";
import { careRefusals } from "./reimbursement/families/refusals.ts";
import { listRefusals } from "./reimbursement/families/refusals-of-lists.ts";
import { technicalRefusals } from "./reimbursement/technical-acts/refusals.ts";
import { rules } from "./rules.ts";
import { articlesRead } from "./sources/articles-read.ts";
import { texts } from "./sources/texts.ts";

const actsByNumber = new Map(doctorActs.map((act) => [act.number, act]));

/** The law of France as the core sees it. */
export const france: CountryPack = {
  id: "fr",
  name: { fr: "France", en: "France" },
  currency: "EUR",
  locales: ["fr", "en"],
  rulesVersion: "fr-2026.11.2",
  texts,
  get articlesRead() {
    return articlesRead();
  },
  get rules() {
    return rules();
  },
  get parameters() {
    return parameters();
  },
  reasons,
  refusals: [
    OUTSIDE_COVERAGE,
    NO_TARIFF,
    LOCAL_RATE_UNKNOWN,
    ...claimRefusals,
    ...careRefusals,
    ...technicalRefusals,
    ...listRefusals,
    ...quotationRefusals,
    ...identifierRefusals,
    FINESS_FORMAT,
    ...affiliationRefusals,
    ...eventRefusals,
    UNKNOWN_EVENT,
    UNKNOWN_CODE,
    AGE_CONTRADICTED,
    ...otherCareRefusals,
  ],
  questions: [
    reimbursement,
    careQuestion,
    rateQuestion,
    flatParticipation,
    franchiseQuestion,
    yearlyCeiling,
    organismForPerson,
    organismCodeQuestion,
    localSchemeQuestion,
    identifierQuestion,
    ...otherCareQuestions,
  ],
  personIdentifiers: [nir, nia],
  professionalIdentifiers: [rpps, finess],
  wording: {
    currency: "EUR",
    actName(number, locale) {
      const act = actsByNumber.get(number);
      const code = act?.code ?? listedCode(number);
      if (code === undefined) throw new RangeError(`no act has the number ${number}`);
      const label = act?.label ?? listedLabel(code);
      return label === undefined ? code : `${inLocale(label, locale)} (${code})`;
    },
  },
  // The sheet that settle receives is the one that this pack's own schema has read.
  claims: claims as ClaimRules,
  display: display as PackDisplay,
  network: packNetwork,
  affiliation,
  cards,
  attestation,
  accounting,
  recovery,
};
