import type { Text } from "@openamo/kernel";
import { type MemberStatus, SPECIAL_SCHEMES, type SpecialFamily, type SpecialScheme } from "../../reimbursement/special-schemes/rates.ts";
import { FAMILIES } from "../rate.ts";

/** The schemes as a form shows them: their name begins the line. */
export const SCHEME_LABELS = Object.fromEntries(
  Object.entries(SPECIAL_SCHEMES).map(([scheme, { fr, en }]) => [
    scheme,
    { fr: fr.charAt(0).toUpperCase() + fr.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) },
  ]),
) as unknown as Readonly<Record<SpecialScheme, Text>>;

export const STATUS_LABELS = {
  "active-free-choice": { fr: "Agent en activité, médecin de son choix", en: "Active staff, doctor of their choice" },
  "active-own-medicine": {
    fr: "Agent en activité, médecine de l'entreprise ou adressé par elle",
    en: "Active staff, the company's own doctors or sent by them",
  },
  pensioner: { fr: "Retraité", en: "Pensioner" },
  beneficiary: { fr: "Ayant droit", en: "Dependant" },
} as const satisfies Record<MemberStatus, Text>;

/** Families of care as the question about a rate names them. */
export const SPECIAL_FAMILY_LABELS = {
  ...FAMILIES,
  gynaecologist: { fr: "Gynécologue", en: "Gynaecologist" },
  "technical-act": { fr: "Acte technique de médecin (radiologie, chirurgie…)", en: "Doctor's technical act (X-ray, surgery…)" },
} as const satisfies Record<SpecialFamily, unknown>;
