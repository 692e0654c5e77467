import { citing, day, decide, decided, defineReason, type PreparedReason, Trace } from "@openamo/kernel";
import * as z from "zod";
import { checkSiren, checkSiret, type IdentifierVerdict } from "../identifiers/business.ts";
import { checkNir } from "../identifiers/nir.ts";
import { css } from "../sources/texts.ts";
import { defineQuestion } from "./define.ts";
import { shown } from "./form.ts";
import { choices } from "./reimbursement/words.ts";

const KINDS = {
  nir: { fr: "Numéro de sécurité sociale (NIR)", en: "Social security number (NIR)" },
  siren: { fr: "Numéro d'entreprise (SIREN)", en: "Firm's number (SIREN)" },
  siret: { fr: "Numéro d'établissement (SIRET)", en: "Establishment's number (SIRET)" },
} as const;

const GROUPS = [{ id: "number", title: { fr: "Le numéro", en: "The number" } }] as const;
const title = { fr: "Numéro", en: "Number" };
const commerce = citing("CCOM");

/** How each number is made; CSS R161-1 for people, C. com. R123-220 and R123-221 for firms. */
export const IDENTIFIER_REASONS: Readonly<Record<keyof typeof KINDS, PreparedReason>> = {
  nir: defineReason({
    id: "fr.identifier.nir",
    effect: "tells",
    law: [css("R161-1")],
    args: {},
    title,
    sentence: {
      fr: "Treize caractères (sexe, année, mois, lieu de naissance, ordre) suivis d'une clé de contrôle de deux chiffres.",
      en: "Thirteen characters (sex, year, month, place of birth, order) followed by a control key of two digits.",
    },
  }),
  siren: defineReason({
    id: "fr.identifier.siren",
    effect: "tells",
    law: [commerce("R123-220")],
    args: {},
    title,
    sentence: { fr: "Neuf chiffres, dont le dernier contrôle les autres.", en: "Nine digits, the last of which controls the others." },
  }),
  siret: defineReason({
    id: "fr.identifier.siret",
    effect: "tells",
    law: [commerce("R123-221")],
    args: {},
    title,
    sentence: {
      fr: "Le numéro de l'entreprise et cinq chiffres pour l'établissement, sous un chiffre de contrôle.",
      en: "The firm's number and five digits for the establishment, under a control digit.",
    },
  }),
};

const LONGEST = 40;
const input = () =>
  z
    .strictObject({
      kind: shown(z.enum(choices(KINDS)), { title: { fr: "Sorte de numéro", en: "Kind of number" }, group: "number", labels: KINDS, initial: "nir" }),
      value: shown(z.string().max(LONGEST), { title: { fr: "Numéro", en: "Number" }, group: "number" }),
      keyOptional: shown(z.boolean().default(false), {
        title: { fr: "La clé peut manquer", en: "The key may be left out" },
        group: "number",
        showWhen: { field: "kind", in: ["nir"] },
        initial: false,
      }),
    })
    .meta({ "x-groups": GROUPS });

const CHECKS: Readonly<Record<keyof typeof KINDS, (value: string, keyOptional: boolean) => IdentifierVerdict>> = {
  nir: checkNir,
  siren: checkSiren,
  siret: checkSiret,
};

/** Whether a number is well formed, and what is wrong with it otherwise. It does not say that the number was given to somebody. */
export const identifierQuestion = defineQuestion<z.output<ReturnType<typeof input>>, IdentifierVerdict>({
  id: "fr.identifier",
  title: { fr: "Ce numéro est-il bien formé ?", en: "Is this number well formed?" },
  description: {
    fr: "La longueur, la forme et la clé d'un numéro de sécurité sociale, d'un SIREN ou d'un SIRET. Le numéro n'est ni conservé ni vérifié auprès d'un registre.",
    en: "The length, form and key of a social security number, a SIREN or a SIRET. The number is neither kept nor checked against a register.",
  },
  coveredFrom: day("2015-01-01"),
  input,
  output: () => z.object({ valid: z.boolean(), normal: z.string().nullable(), fault: z.enum(["length", "format", "key"]).nullable() }),
  answer: ({ kind, value, keyOptional }) =>
    decide(() => {
      const trace = new Trace();
      trace.tell(IDENTIFIER_REASONS[kind]);
      return decided(CHECKS[kind](value, keyOptional), trace);
    }),
  publish: (verdict) => ({ valid: verdict.ok, normal: verdict.ok ? verdict.normal : null, fault: verdict.ok ? null : verdict.fault }),
});
