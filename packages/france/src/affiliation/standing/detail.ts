/** Details of facts in words for a reader: communes and organisms by their names. */
import { type DetailFace, formatCents, formatDay, parseCents, parseDay, type Text } from "@openamo/kernel";
import { organismById } from "../../network/organisms.ts";
import { schemeById } from "../../network/schemes.ts";
import { PREVIOUS_LABELS, STATUS_LABELS } from "../../questions/organism-for-person/words.ts";
import { GROUND_LABELS, isGround } from "../cover/grounds.ts";
import { ALD_GROUNDS } from "../events/ald.ts";
import { STABILITY_LABELS, STAY_LABELS } from "../events/arrival.ts";
import { CONTRACT_WORDS } from "../events/contract.ts";
import { CATEGORIES } from "../events/exemptions.ts";
import { UNIONS } from "../events/family.ts";
import { communeOf } from "../events/typed-place.ts";
import { ALD, RIGHTS } from "../person/kinds.ts";
import { isScheme, isStatus } from "../person/occupations.ts";

const same = (text: string): Text => ({ fr: text, en: text });
const dayOrText = (value: string): Text => {
  const on = parseDay(value);
  return on === undefined ? same(value) : { fr: formatDay(on, "fr"), en: formatDay(on, "en") };
};
const oneOf =
  (labels: Readonly<Record<string, Text>>) =>
  (value: string): Text =>
    labels[value] ?? same(value);

const labelsOfSchemes: Readonly<Record<string, Text>> = PREVIOUS_LABELS;
const schemeName = (id: string): Text => labelsOfSchemes[id] ?? same((isScheme(id) ? schemeById().get(id)?.name : undefined) ?? id);

const euros = (written: string): Text => {
  const amount = parseCents(written);
  return amount === undefined ? same(written) : { fr: formatCents(amount, "EUR", "fr"), en: formatCents(amount, "EUR", "en") };
};

interface Shown {
  readonly label: Text;
  readonly value: (value: string) => Text;
}

const YES_NO = { yes: { fr: "Oui", en: "Yes" }, no: { fr: "Non", en: "No" } };
const AS = { child: { fr: "Enfant", en: "Child" }, ...UNIONS };
const BORN = { france: { fr: "En France", en: "In France" }, abroad: { fr: "À l'étranger", en: "Abroad" } };

/** Details by name, whatever the fact. */
const SHOWN: Readonly<Record<string, Shown>> = {
  scheme: { label: { fr: "Régime", en: "Scheme" }, value: schemeName },
  organism: { label: { fr: "Organisme", en: "Organism" }, value: (id) => same(organismById(id)?.shortName || organismById(id)?.name || id) },
  as: { label: { fr: "Qualité", en: "As" }, value: oneOf(AS) },
  commune: { label: { fr: "Commune", en: "Commune" }, value: (code) => same(communeOf(code)?.name ?? code) },
  status: { label: { fr: "Activité", en: "Occupation" }, value: (word) => (isStatus(word) ? STATUS_LABELS[word] : same(word)) },
  employer: { label: { fr: "Employeur", en: "Employer" }, value: same },
  hours: { label: { fr: "Heures par mois", en: "Hours a month" }, value: same },
  months: { label: { fr: "Mois de contrat", en: "Months of contract" }, value: same },
  permanent: { label: { fr: "Contrat à durée indéterminée", en: "Permanent contract" }, value: oneOf(YES_NO) },
  main: { label: { fr: "Activité principale", en: "Main occupation" }, value: oneOf(YES_NO) },
  country: { label: { fr: "Pays", en: "Country" }, value: same },
  arrived: { label: { fr: "Arrivée en France le", en: "Arrived in France on" }, value: dayOrText },
  stability: { label: { fr: "Condition de durée", en: "Length of residence" }, value: oneOf(STABILITY_LABELS) },
  stay: { label: { fr: "Séjour", en: "Stay" }, value: oneOf(STAY_LABELS) },
  permitUntil: { label: { fr: "Titre de séjour jusqu'au", en: "Permit until" }, value: dayOrText },
  previousScheme: { label: { fr: "Dernier régime en France", en: "Last scheme in France" }, value: oneOf(PREVIOUS_LABELS) },
  parentScheme: { label: { fr: "Régime des parents", en: "Parents' scheme" }, value: oneOf(PREVIOUS_LABELS) },
  localScheme: { label: { fr: "Régime local gardé", en: "Local scheme kept" }, value: oneOf(YES_NO) },
  rank: {
    label: { fr: "Rang", en: "Rank" },
    value: () => ({ fr: "Second parent : le dossier est chez le premier", en: "Second parent: the file is with the first" }),
  },
  born: { label: { fr: "Lieu de naissance", en: "Born" }, value: oneOf(BORN) },
  category: { label: { fr: "Catégorie", en: "Category" }, value: oneOf(CATEGORIES) },
  contribution: { label: { fr: "Avec participation", en: "With a contribution" }, value: oneOf(YES_NO) },
  reference: { label: { fr: "Numéro de sinistre", en: "Case number" }, value: same },
  protocol: { label: { fr: "Protocole de soins", en: "Care protocol" }, value: same },
  expectedBirth: { label: { fr: "Accouchement prévu le", en: "Birth expected on" }, value: dayOrText },
  birth: { label: { fr: "Accouchement le", en: "Birth on" }, value: dayOrText },
  insurer: { label: CONTRACT_WORDS.insurer, value: same },
  responsible: { label: CONTRACT_WORDS.responsible, value: oneOf(YES_NO) },
  total: { label: CONTRACT_WORDS.total, value: (percent) => ({ fr: `${percent} % de la base`, en: `${percent}% of the base` }) },
  wholeCover: { label: CONTRACT_WORDS.wholeCover, value: oneOf(YES_NO) },
  "lump-optics": { label: CONTRACT_WORDS["lump-optics"], value: euros },
  "lump-hearing": { label: CONTRACT_WORDS["lump-hearing"], value: euros },
  "lump-dental": { label: CONTRACT_WORDS["lump-dental"], value: euros },
  "lump-hospital": { label: CONTRACT_WORDS["lump-hospital"], value: euros },
  "lump-spa": { label: CONTRACT_WORDS["lump-spa"], value: euros },
};

/** The grounds of two kinds of facts have words of their own. */
function groundOf(kind: string, value: string): DetailFace {
  const label: Text = kind === ALD ? { fr: "Reconnaissance", en: "Recognition" } : { fr: "Fondement", en: "Ground" };
  if (kind === RIGHTS && isGround(value)) return { label, value: GROUND_LABELS[value] };
  return { label, value: oneOf(ALD_GROUNDS)(value) };
}

/** A detail of a fact in words; undefined where readers are not shown it. */
export function detailInWords(kind: string, name: string, value: string): DetailFace | undefined {
  if (value === "") return undefined;
  if (name === "ground") return groundOf(kind, value);
  const shown = SHOWN[name];
  return shown && { label: shown.label, value: shown.value(value) };
}
