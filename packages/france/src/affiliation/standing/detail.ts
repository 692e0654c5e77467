/** Details of facts in words for a reader: communes and organisms by their names. */
import { type DetailFace, formatDay, parseDay, type Text } from "@openamo/kernel";
import { organismById } from "../../network/organisms.ts";
import { schemeById } from "../../network/schemes.ts";
import { STATUS_LABELS } from "../../questions/organism-for-person/words.ts";
import { GROUND_LABELS, isGround } from "../cover/grounds.ts";
import { ALD_GROUNDS } from "../events/ald.ts";
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

interface Shown {
  readonly label: Text;
  readonly value: (value: string) => Text;
}

const YES_NO = { yes: { fr: "Oui", en: "Yes" }, no: { fr: "Non", en: "No" } };
const AS = { child: { fr: "Enfant", en: "Child" } };

/** Details by name, whatever the fact. */
const SHOWN: Readonly<Record<string, Shown>> = {
  scheme: { label: { fr: "Régime", en: "Scheme" }, value: (id) => same((isScheme(id) ? schemeById.get(id)?.name : undefined) ?? id) },
  organism: { label: { fr: "Organisme", en: "Organism" }, value: (id) => same(organismById.get(id)?.shortName || organismById.get(id)?.name || id) },
  as: { label: { fr: "Qualité", en: "As" }, value: oneOf(AS) },
  commune: { label: { fr: "Commune", en: "Commune" }, value: (code) => same(communeOf(code)?.name ?? code) },
  status: { label: { fr: "Activité", en: "Occupation" }, value: (word) => (isStatus(word) ? STATUS_LABELS[word] : same(word)) },
  employer: { label: { fr: "Employeur", en: "Employer" }, value: same },
  hours: { label: { fr: "Heures par mois", en: "Hours a month" }, value: same },
  months: { label: { fr: "Mois de contrat", en: "Months of contract" }, value: same },
  permanent: { label: { fr: "Contrat à durée indéterminée", en: "Permanent contract" }, value: oneOf(YES_NO) },
  protocol: { label: { fr: "Protocole de soins", en: "Care protocol" }, value: same },
  expectedBirth: { label: { fr: "Accouchement prévu le", en: "Birth expected on" }, value: dayOrText },
  birth: { label: { fr: "Accouchement le", en: "Birth on" }, value: dayOrText },
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
