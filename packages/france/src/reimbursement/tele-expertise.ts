import { type Cents, decimalOf, defineRefusal, type Refusal, refusal } from "@openamo/kernel";
import type { DoctorAct } from "../nomenclature/doctor-act.ts";
import { conv2016, conv2024, ngap } from "../sources/texts.ts";

const LAW = [conv2016("28.6.2"), conv2024("50"), ngap("14.9.4")];

export const TELE_EXPERTISE_EXCESS = defineRefusal({
  code: "tele-expertise-excess",
  sentence: {
    fr: "Les honoraires dépassent de {excess} € le tarif de l'acte {act} : la téléexpertise ne se facture jamais avec un dépassement.",
    en: "The fee is €{excess} above the tariff of act {act}: tele-expertise is never billed with an excess fee.",
  },
  remedy: { fr: "Facturez l'acte au tarif.", en: "Bill the act at its tariff." },
  law: LAW,
});

export const TELE_EXPERTISE_THIRD_PARTY = defineRefusal({
  code: "tele-expertise-third-party",
  sentence: {
    fr: "L'acte {act} se facture à la caisse, en tiers payant : le patient, absent, n'avance rien.",
    en: "Act {act} is billed to the fund, in third-party payment: the patient is not there and advances nothing.",
  },
  remedy: { fr: "Cochez le tiers payant.", en: "Tick third-party payment." },
  law: LAW,
});

export const TELE_EXPERTISE_OF_YEAR = defineRefusal({
  code: "tele-expertise-of-year",
  sentence: {
    fr: "Ce médecin a déjà facturé {most} fois l'acte {act} pour ce patient en {year} : c'est le plus pour une année.",
    en: "This doctor already billed act {act} {most} times for this patient in {year}: that is the most for a year.",
  },
  remedy: { fr: "Vérifiez le code de l'acte et sa date.", en: "Check the code of the act and its day." },
  law: LAW,
});

export const teleExpertiseRefusals = [TELE_EXPERTISE_EXCESS, TELE_EXPERTISE_THIRD_PARTY, TELE_EXPERTISE_OF_YEAR] as const;

/** The act between two professionals, without the patient, that a line bears; undefined for any other care. It is billed alone. */
export const actBetweenProfessionals = ([first]: readonly DoctorAct[]): DoctorAct | undefined => (first?.betweenProfessionals === true ? first : undefined);

/** The convention: such an act bears no excess. */
export function refusalOfTeleExpertise(acts: readonly DoctorAct[], excess: Cents, field: string): Refusal | undefined {
  const act = actBetweenProfessionals(acts);
  return act === undefined || excess === 0 ? undefined : refusal(TELE_EXPERTISE_EXCESS, { act: act.code, excess: decimalOf(excess) }, field);
}
