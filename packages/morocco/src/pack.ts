import { type ClaimRules, type CountryPack, OUTSIDE_COVERAGE, type PackDisplay } from "@openamo/kernel";
import { accounting } from "./accounting/accounting-rules.ts";
import { affiliation } from "./affiliation/affiliation-rules.ts";
import { eventRefusals } from "./affiliation/event-refusals.ts";
import { routingRefusals } from "./affiliation/routing.ts";
import { attestation } from "./attestation/attestation-rules.ts";
import { claims } from "./claims/claim-rules.ts";
import { claimRefusals } from "./claims/refusals.ts";
import { BELOW_ACHAMIL } from "./contributions/bands.ts";
import { display } from "./display.ts";
import { arabicNames } from "./identifiers/arabic-names.ts";
import { cin, cnssNumber, inpe, rib } from "./identifiers/numbers.ts";
import { identifierRefusals } from "./identifiers/refusals.ts";
import { nameOf } from "./names.ts";
import { packNetwork } from "./network/pack-network.ts";
import { parameters } from "./parameters/index.ts";
import { placeRules } from "./places/places.ts";
import { questions } from "./questions/index.ts";
import { reasons } from "./reasons.ts";
import { reimbursementRefusals } from "./reimbursement/refusals.ts";
import { rules } from "./rules.ts";
import { citation } from "./sources/arabic-citations.ts";
import { texts } from "./sources/texts.ts";
import { steering } from "./steering/steering-rules.ts";
import { words } from "./words.ts";

/** The law of Morocco as the core sees it. */
export const morocco: CountryPack = {
  id: "ma",
  name: words("Maroc", "Morocco", "المغرب"),
  currency: "MAD",
  locales: ["fr", "en", "ar"],
  rulesVersion: "ma-2026.11.1",
  texts,
  // Moroccan texts are in no collection that the law watch reads: nothing is claimed to have been compared.
  articlesRead: [],
  citation,
  rules,
  parameters,
  reasons,
  refusals: [OUTSIDE_COVERAGE, ...reimbursementRefusals, ...claimRefusals, ...routingRefusals, ...eventRefusals, BELOW_ACHAMIL, ...identifierRefusals],
  questions,
  personIdentifiers: [cnssNumber, cin],
  professionalIdentifiers: [inpe],
  bankAccounts: [rib],
  secondScript: arabicNames,
  places: placeRules,
  wording: { currency: "MAD", actName: nameOf },
  // The sheet that settle receives is the one that this pack's own schema has read.
  claims: claims as ClaimRules,
  accounting,
  steering,
  display: display as PackDisplay,
  network: packNetwork,
  affiliation,
  // No text on a card of the insured was read: the back office refuses it by name.
  cards: null,
  attestation,
};
