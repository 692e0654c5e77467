/** CSS L871-1 and R871-2: the complementary contract that a person declares, so that decisions can say what it bears. */
import { type Cents, defineReason, parseCents, parsePercent, schemaSays } from "@openamo/kernel";
import * as z from "zod";
import { COMPLEMENTARY, detailsOfContract } from "../../claims/contract.ts";
import { shown } from "../../questions/form.ts";
import type { LumpFamily } from "../../reimbursement/complementary/contract.ts";
import { css } from "../../sources/texts.ts";
import { allHeld, held } from "../person/file.ts";
import { stopRefusing } from "../stop.ts";
import { defineEvent } from "./define.ts";
import { form, line } from "./fields.ts";
import { because } from "./proposal.ts";
import { NO_SUCH_ACTIVITY } from "./refusals.ts";

export const CONTRACT_EVENT_REASONS = {
  declared: defineReason({
    id: "fr.event.contract-declared",
    effect: "tells",
    law: [css("L871-1")],
    args: {},
    title: { fr: "Contrat complémentaire", en: "Complementary contract" },
    sentence: {
      fr: "Le contrat déclaré sert à dire ce qu'il prend en charge après l'assurance maladie ; il ne change pas ce que la caisse verse.",
      en: "The contract declared serves to tell what it bears after health insurance; it does not change what the fund pays.",
    },
  }),
  ended: defineReason({
    id: "fr.event.contract-ended",
    effect: "tells",
    law: [css("L871-1")],
    args: {},
    title: { fr: "Contrat complémentaire", en: "Complementary contract" },
    sentence: { fr: "Le contrat déclaré prend fin.", en: "The contract declared ends." },
  }),
};

/** From 100: below it nothing is left to a contract. */
const percentText = () => z.string().regex(/^[1-9]\d{2,3}$/, schemaSays({ fr: "un pourcentage comme 100 ou 150", en: "a percentage such as 100 or 150" }));
const amountText = () =>
  z.string().regex(/^\d{1,5}(\.\d{1,2})?$/, schemaSays({ fr: "un montant positif comme 150.00", en: "a positive decimal amount such as 150.00" }));

const lumpField = (fr: string, en: string) =>
  shown(amountText().optional(), { title: { fr: `Forfait annuel – ${fr}`, en: `Yearly lump sum – ${en}` }, group: "work" });
const LUMPS = { optics: "lumpOptics", hearing: "lumpHearing", dental: "lumpDental", hospital: "lumpHospital", spa: "lumpSpa" } as const satisfies Record<
  LumpFamily,
  string
>;

const details = () =>
  form({
    insurer: shown(line(), { title: { fr: "Organisme complémentaire", en: "Insurer" }, group: "event" }),
    responsible: shown(z.boolean(), {
      title: { fr: "Contrat responsable", en: "Responsible contract" },
      hint: { fr: "Presque tous les contrats le sont ; l'attestation le dit.", en: "Nearly all contracts are; their certificate says so." },
      group: "event",
      initial: true,
    }),
    total: shown(percentText(), {
      title: { fr: "Prise en charge totale, en % de la base", en: "Total cover, in % of the base" },
      hint: { fr: "Avec l'assurance maladie : 100 % couvre le ticket modérateur", en: "With health insurance: 100 % bears the participation" },
      group: "event",
      initial: "100",
    }),
    wholeCover: shown(z.boolean().default(false), {
      title: { fr: "Prend en charge le 100 % santé", en: "Bears the whole-cover baskets" },
      hint: { fr: "Un contrat responsable le fait toujours", en: "A responsible contract always does" },
      group: "event",
      showWhen: { field: "responsible", in: [false] },
      initial: false,
    }),
    lumpOptics: lumpField("optique", "optics"),
    lumpHearing: lumpField("audition", "hearing"),
    lumpDental: lumpField("dentaire", "dental"),
    lumpHospital: lumpField("hôpital", "hospital"),
    lumpSpa: lumpField("cure thermale", "thermal cure"),
  }).meta({
    "x-groups": [
      { id: "event", title: { fr: "Le contrat", en: "The contract" } },
      { id: "work", title: { fr: "Ses forfaits", en: "Its lump sums" } },
    ],
  });

export const contractDeclared = defineEvent({
  kind: "contract-declared",
  label: { fr: "Contrat complémentaire déclaré", en: "Complementary contract declared" },
  description: {
    fr: "La personne fait connaître sa mutuelle ou son assurance complémentaire.",
    en: "The person tells of their complementary insurance.",
  },
  details,
  follow(proposal, { insurer, responsible, total, wholeCover, ...lumps }) {
    const { subject, on } = proposal;
    const lumpSums: Partial<Record<LumpFamily, Cents>> = {};
    for (const [family, field] of Object.entries(LUMPS) as [LumpFamily, (typeof LUMPS)[LumpFamily]][]) {
      const sum = parseCents(lumps[field] ?? "");
      if (sum !== undefined) lumpSums[family] = sum;
    }
    const rate = parsePercent(total);
    if (rate === undefined) throw new RangeError("a percentage that its schema has read");
    const why = because(CONTRACT_EVENT_REASONS.declared);
    for (const fact of allHeld(subject, COMPLEMENTARY, on)) proposal.end(subject, fact, (on - 1) as typeof on, why);
    proposal.beginOne(subject, COMPLEMENTARY, on, detailsOfContract({ responsible, total: rate, wholeCover, lumpSums }, insurer), why);
    return undefined;
  },
});

export const contractEnded = defineEvent({
  kind: "contract-ended",
  label: { fr: "Fin du contrat complémentaire", en: "End of the complementary contract" },
  description: { fr: "Le contrat complémentaire cesse ; la date est celle du dernier jour.", en: "The complementary contract ends; the day is the last one." },
  details: () => form({}),
  follow(proposal) {
    const { subject, on } = proposal;
    const running = held(subject, COMPLEMENTARY, on);
    if (running === undefined) return stopRefusing(NO_SUCH_ACTIVITY, {}, "on");
    proposal.end(subject, running, on, because(CONTRACT_EVENT_REASONS.ended));
    return undefined;
  },
});

/** The details of a contract in words, by name. */
export const CONTRACT_WORDS = {
  insurer: { fr: "Organisme complémentaire", en: "Insurer" },
  responsible: { fr: "Contrat responsable", en: "Responsible contract" },
  total: { fr: "Prise en charge totale", en: "Total cover" },
  wholeCover: { fr: "100 % santé", en: "Whole cover" },
  "lump-optics": { fr: "Forfait optique", en: "Lump sum, optics" },
  "lump-hearing": { fr: "Forfait audition", en: "Lump sum, hearing" },
  "lump-dental": { fr: "Forfait dentaire", en: "Lump sum, dental" },
  "lump-hospital": { fr: "Forfait hôpital", en: "Lump sum, hospital" },
  "lump-spa": { fr: "Forfait cure", en: "Lump sum, cure" },
} as const;
