import { contains, type Day, type Situation, type SituationKind } from "@openamo/kernel";
import { words } from "../words.ts";

const person = (kind: string, sensitive: boolean, fr: string, en: string, ar: string): SituationKind => ({
  kind,
  holder: "person",
  sensitive,
  label: words(fr, en, ar),
});
/** Of these a file holds at most one on a day. */
const one = (kind: string, fr: string, en: string, ar: string): SituationKind => ({ ...person(kind, false, fr, en, ar), exclusive: true });
const professional = (kind: string, fr: string, en: string, ar: string): SituationKind => ({
  kind,
  holder: "professional",
  sensitive: false,
  label: words(fr, en, ar),
});

/**
 * What the pack understands of people and professionals. Being registered and having rights open are two facts: `affiliation` names the
 * scheme and the organism (registration), `rights` the days on which contributions open the right, `rights-suspended` unpaid contributions.
 */
export const situationKinds: readonly SituationKind[] = [
  person("affiliation", false, "Immatriculation (régime et organisme)", "Registration (scheme and organism)", "التسجيل (النظام والهيئة)"),
  person("dependant", false, "Ayant droit", "Dependant", "ذو حقوق"),
  one("rights", "Droits ouverts", "Rights open", "حقوق مفتوحة"),
  one("rights-suspended", "Droits suspendus (cotisations impayées)", "Rights suspended (unpaid contributions)", "حقوق معلقة (اشتراكات غير مؤداة)"),
  one("activity", "Activité", "Work", "النشاط"),
  one("declared-days", "Jours déclarés d'un mois", "Days declared for a month", "الأيام المصرح بها لشهر"),
  one("studying", "Études supérieures", "Higher education", "دراسات عليا"),
  one("social-index", "Indice du registre social", "Index of the social register", "مؤشر السجل الاجتماعي"),
  person("married", false, "Mariage", "Marriage", "زواج"),
  person("disabled", true, "Handicap", "Disability", "إعاقة"),
  person("ald", true, "Affection de longue durée exonérée (ALD)", "Exonerated long-term disease (ALD)", "مرض طويل الأمد معفى (ALD)"),
  person("alc", true, "Affection lourde et coûteuse (ALC)", "Heavy and costly disease (ALC)", "مرض خطير ومكلف (ALC)"),
  person("maternity", true, "Maternité", "Maternity", "الأمومة"),
  professional("contracted", "Conventionné", "Under the national convention", "متعاقد"),
  professional("not-contracted", "Non conventionné", "Outside the national convention", "غير متعاقد"),
  professional("public-sector", "Établissement ou praticien du secteur public", "Public establishment or practitioner", "مؤسسة أو مهني بالقطاع العام"),
];

/** The situation of that kind on a day, if any. */
export const situationOn = (situations: readonly Situation[], kind: string, on: Day): Situation | undefined =>
  situations.find((situation) => situation.kind === kind && contains(situation, on));
