import { type AttestationRules, addMonths, ageOn, type CardRules, decided, Trace } from "@openamo/kernel";

const YEAR = 12;

/** ZHA 50: the token card is given at 14; a child of 10 may have one if a parent agrees. It is updated every year. */
export const cards: CardRules = {
  name: { fr: "Carte à jeton", en: "Token card" },
  law: [{ text: "ZHA", article: "50" }],
  eligibility({ birthDay }, on) {
    const age = ageOn(birthDay, on);
    const days = { onRequestFrom: addMonths(birthDay, 10 * YEAR, "next-month"), byRightFrom: addMonths(birthDay, 14 * YEAR, "next-month") };
    const stage = age >= 14 ? "by-right" : age >= 10 ? "on-request" : "never";
    return decided({ stage, ...days, needsConsent: stage !== "by-right" }, new Trace());
  },
  updateDue: (since) => decided(addMonths(since, YEAR, "last-day"), new Trace()),
};

/** ZHA 51: the attestation is good for half a year and tells that somebody is a miner. */
export const attestation: AttestationRules = {
  title: { fr: "Attestation de Zubrowka", en: "Attestation of Zubrowka" },
  law: [{ text: "ZHA", article: "51" }],
  exemptions: [{ kind: "miner", label: { fr: "Part de la caisse des mineurs", en: "Share of the miners' fund" } }],
  declaredDoctor: null,
  lastDay: (issuedOn) => decided(addMonths(issuedOn, 6, "last-day"), new Trace()),
};
