import { contains, type Day, type Situation, type SituationKind } from "@openamo/kernel";
import { affiliationKinds, SOLIDARITY_ALLOWANCE } from "../affiliation/person/kinds.ts";
import { ABUSE_CARE, FERTILITY_CARE, ILLNESS_FOLLOW_UP, SPECIFIC_SCREENING } from "../reimbursement/full-cover/ground.ts";

/** What the pack understands of people and professionals. `sensitive` marks facts of health. */
export const situationKinds: readonly SituationKind[] = [
  ...affiliationKinds,
  { kind: "declared-doctor", holder: "person", sensitive: false, label: { fr: "Médecin traitant déclaré", en: "Declared doctor" } },
  { kind: "local-scheme", holder: "person", sensitive: false, label: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" } },
  { kind: "c2s", holder: "person", sensitive: false, label: { fr: "Complémentaire santé solidaire", en: "State's complementary cover (C2S)" } },
  {
    kind: "complementary",
    holder: "person",
    sensitive: false,
    exclusive: true,
    label: { fr: "Contrat complémentaire", en: "Complementary contract" },
  },
  {
    kind: SOLIDARITY_ALLOWANCE,
    holder: "person",
    sensitive: false,
    label: { fr: "Allocation de solidarité aux personnes âgées", en: "Allowance of solidarity to older persons" },
  },
  { kind: "ame", holder: "person", sensitive: false, label: { fr: "Aide médicale de l'État", en: "State medical aid" } },
  { kind: "ald", holder: "person", sensitive: true, label: { fr: "Affection de longue durée", en: "Long-term illness (ALD)" } },
  { kind: "maternity", holder: "person", sensitive: true, label: { fr: "Maternité", en: "Maternity" } },
  {
    kind: "work-accident",
    holder: "person",
    sensitive: true,
    label: { fr: "Accident du travail ou maladie professionnelle", en: "Work accident or occupational disease" },
  },
  {
    kind: "work-accident-pension",
    holder: "person",
    sensitive: true,
    label: { fr: "Rente d'accident du travail (deux tiers et plus)", en: "Work-accident pension (two thirds and more)" },
  },
  { kind: "invalidity", holder: "person", sensitive: true, label: { fr: "Pension d'invalidité", en: "Invalidity pension" } },
  { kind: "war-pension", holder: "person", sensitive: true, label: { fr: "Pension militaire d'invalidité", en: "Military pension" } },
  {
    kind: FERTILITY_CARE,
    holder: "person",
    sensitive: true,
    label: { fr: "Soins d'infertilité ou de procréation pris en charge", en: "Care of infertility or procreation borne whole" },
  },
  {
    kind: ILLNESS_FOLLOW_UP,
    holder: "person",
    sensitive: true,
    label: { fr: "Suivi après une affection de longue durée", en: "Follow-up after a long-term illness" },
  },
  { kind: ABUSE_CARE, holder: "person", sensitive: true, label: { fr: "Soins consécutifs à des sévices pris en charge", en: "Care after abuse borne whole" } },
  {
    kind: SPECIFIC_SCREENING,
    holder: "person",
    sensitive: true,
    label: { fr: "Attestation de dépistage spécifique du cancer du sein", en: "Certificate of specific breast screening" },
  },
  { kind: "sector-1", holder: "professional", sensitive: false, label: { fr: "Secteur 1", en: "Sector 1" } },
  { kind: "sector-2-optam", holder: "professional", sensitive: false, label: { fr: "Secteur 2, adhérent OPTAM", en: "Sector 2 with OPTAM" } },
  { kind: "sector-2", holder: "professional", sensitive: false, label: { fr: "Secteur 2", en: "Sector 2" } },
  { kind: "contracted", holder: "professional", sensitive: false, label: { fr: "Conventionné", en: "Contracted" } },
  { kind: "not-contracted", holder: "professional", sensitive: false, label: { fr: "Non conventionné", en: "Not contracted" } },
];

/** The situation of that kind on a day, if any. */
export function situationOn(situations: readonly Situation[], kind: string, on: Day): Situation | undefined {
  // Asked some ten times for each line of a sheet.
  for (const situation of situations) if (situation.kind === kind && contains(situation, on)) return situation;
  return undefined;
}
