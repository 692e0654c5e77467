/**
 * CSS R161-1 and R161-2: everyone is known by the number given at birth in France; who is born abroad gets theirs on the papers
 * collected by the fund, and a waiting number until then. L160-5 and D160-2: what opens the cover by residence alone.
 */
import { defineReason, type Text, type Trace } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import type { OrganismInput } from "./input.ts";

const title: Text = { fr: "Identification", en: "Identification" };

export const IDENTITY_REASONS = {
  atBirth: defineReason({
    id: "fr.identification.at-birth",
    effect: "tells",
    law: [css("R161-1")],
    args: {},
    title,
    sentence: {
      fr: "Le numéro des personnes nées en France est attribué à la naissance ; la caisse le demande à l'Insee.",
      en: "The number of people born in France is given at birth; the fund asks for it.",
    },
  }),
  bornAbroad: defineReason({
    id: "fr.identification.born-abroad",
    effect: "tells",
    law: [css("R161-1"), css("R161-2")],
    args: {},
    title,
    sentence: {
      fr: "Née à l'étranger, la personne est affiliée sous un numéro d'attente ; la caisse recueille ses pièces d'identité et d'état civil pour obtenir son numéro définitif.",
      en: "Born abroad, the person is affiliated under a waiting number; the fund collects identity and civil status papers to obtain the final one.",
    },
  }),
} as const;

const IDENTITY = { id: "identity", label: { fr: "Pièce d'identité", en: "Identity document" } };
const CIVIL_STATUS = { id: "civil-status", label: { fr: "Acte de naissance avec filiation", en: "Birth certificate with parentage" } };
const RESIDENCE = {
  id: "residence",
  label: { fr: "Justificatif de résidence en France (plus de trois mois)", en: "Proof of residence in France (more than three months)" },
};
const STAY = { id: "stay", label: { fr: "Titre de séjour, pour une personne ni française ni européenne", en: "Residence permit, unless French or European" } };

export interface Piece {
  readonly id: string;
  readonly label: Text;
}

/** Papers to ask for: those of a first number, and those of the cover by residence alone. */
export function piecesOf({ number, status, previousScheme }: OrganismInput, trace: Trace): readonly Piece[] {
  const pieces: Piece[] = [];
  if (number === "born-abroad") trace.tell(IDENTITY_REASONS.bornAbroad);
  if (number === "born-in-france") trace.tell(IDENTITY_REASONS.atBirth);
  if (number !== "known") pieces.push(IDENTITY, CIVIL_STATUS);
  if (status === "no-activity" && previousScheme === "none") pieces.push(...(number === "known" ? [IDENTITY] : []), RESIDENCE, STAY);
  return pieces;
}
