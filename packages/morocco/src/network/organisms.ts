import { type Day, day } from "@openamo/kernel";
import { type Words, words } from "../words.ts";

export type OrganismRole = "manager" | "regulator" | "mutual-society" | "supervisor" | "own-cover" | "planned";

/** An organism of the cover, dated and sourced. */
export interface Organism {
  readonly code: string;
  /** Number that stands for the organism in a trace. */
  readonly number: number;
  readonly name: Words;
  readonly role: OrganismRole;
  /** Null where the day is not known. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Organism that it belongs to, or that follows it. */
  readonly parent?: string;
  readonly successor?: string;
  /** What it watches over, for regulators and supervisors. */
  readonly supervises?: readonly string[];
  readonly status: "confirmed" | "recalled";
  readonly source: string;
}

const FIRST = 201;
const MUTUALS = "https://www.cnops.org.ma (huit sociétés mutualistes) ; année de création seulement, le jour n'est pas connu";

const mutual = (code: string, fr: string, ar: string, since: string | null): Omit<Organism, "number"> => ({
  code,
  name: words(fr, fr, ar),
  role: "mutual-society",
  from: since === null ? null : day(since),
  to: null,
  parent: "CNOPS",
  status: "confirmed",
  source: MUTUALS,
});

const described: readonly Omit<Organism, "number">[] = [
  {
    code: "CNSS",
    name: words("Caisse nationale de sécurité sociale (CNSS)", "National social security fund (CNSS)", "الصندوق الوطني للضمان الاجتماعي"),
    role: "manager",
    from: day("1961-04-01"),
    to: null,
    status: "confirmed",
    source: "https://www.cnss.ma ; dahir 1-72-184",
  },
  {
    code: "CNOPS",
    name: words(
      "Caisse nationale des organismes de prévoyance sociale (CNOPS)",
      "National fund of social welfare bodies (CNOPS)",
      "الصندوق الوطني لمنظمات الاحتياط الاجتماعي",
    ),
    role: "manager",
    from: day("1950-01-01"),
    to: day("2027-01-31"),
    successor: "CNSS",
    status: "confirmed",
    source: "loi 54-23, Bulletin officiel du 2026-01-29 ; date de fin calculée",
  },
  {
    code: "ANAM",
    name: words("Agence nationale de l'assurance maladie (ANAM)", "National agency of health insurance (ANAM)", "الوكالة الوطنية للتأمين الصحي"),
    role: "regulator",
    from: day("2005-01-01"),
    to: null,
    successor: "HAS",
    supervises: ["CNSS", "CNOPS"],
    status: "confirmed",
    source: "loi 65-00 article 57 ; https://anam.ma/anam/la-couverture-medicale-de-base/",
  },
  {
    code: "HAS",
    name: words("Haute Autorité de Santé", "High health authority", "الهيئة العليا للصحة"),
    role: "regulator",
    from: null,
    to: null,
    supervises: ["CNSS", "CNOPS"],
    status: "confirmed",
    source: "loi 07-22 (dahir 1-23-84 du 2023-11-30)",
  },
  {
    code: "ACAPS",
    name: words(
      "Autorité de contrôle des assurances et de la prévoyance sociale (ACAPS)",
      "Authority of insurance and social welfare (ACAPS)",
      "هيئة مراقبة التأمينات والاحتياط الاجتماعي",
    ),
    role: "supervisor",
    from: null,
    to: null,
    supervises: ["mutual-societies", "insurers"],
    status: "confirmed",
    source: "https://www.acaps.ma/fr/grand-public/votre-sante/assurance-sante",
  },
  mutual("MUT-POLICE", "Mutuelle de la Police", "تعاضدية الشرطة", "1919-01-01"),
  mutual("MUT-DOUANES", "Mutuelle des Douanes et Impôts indirects", "تعاضدية الجمارك والضرائب غير المباشرة", "1928-01-01"),
  mutual("OMFAM", "Œuvres de mutualité des fonctionnaires et agents assimilés du Maroc (OMFAM)", "هيئات التعاضد لموظفي الإدارات والمصالح العمومية", null),
  mutual("MGPTT", "Mutuelle des Postes et Télécommunications", "تعاضدية البريد والاتصالات", "1946-01-01"),
  mutual("MGPAP", "Mutuelle générale du personnel des administrations publiques (MGPAP)", "التعاضدية العامة لموظفي الإدارات العمومية", "1946-01-01"),
  mutual("MGEN", "Mutuelle générale de l'Éducation nationale", "التعاضدية العامة للتربية الوطنية", "1963-01-01"),
  mutual("MFA", "Mutuelle des Forces auxiliaires", "تعاضدية القوات المساعدة", "1976-01-01"),
  mutual("MODEP", "Mutuelle du personnel de l'Office d'exploitation des ports", "تعاضدية مستخدمي مكتب استغلال الموانئ", "1995-01-01"),
  {
    code: "MFAR",
    name: words("Mutuelle des Forces armées royales", "Mutual society of the Royal Armed Forces", "تعاضدية القوات المسلحة الملكية"),
    role: "own-cover",
    from: day("1958-01-01"),
    to: null,
    status: "confirmed",
    source: `${MUTUALS} ; sortie de l'union en 1999`,
  },
  {
    code: "CMIM",
    name: words(
      "Caisse mutualiste interprofessionnelle marocaine (CMIM)",
      "Moroccan interprofessional mutual fund (CMIM)",
      "الصندوق التعاضدي المهني المشترك المغربي",
    ),
    role: "own-cover",
    from: null,
    to: null,
    status: "recalled",
    source: "https://maghress.com/fr/mapfr/12149 ; article 114 de la loi 65-00, de mémoire",
  },
  {
    code: "CMAM",
    name: words("Caisse marocaine de l'assurance maladie (CMAM)", "Moroccan health-insurance fund (CMAM)", "الصندوق المغربي للتأمين الصحي"),
    role: "planned",
    from: null,
    to: null,
    status: "confirmed",
    source: "décret-loi d'octobre 2018, supprimé par la loi 54-23 : jamais mise en place",
  },
];

/** Managers, regulators, mutual societies and the covers that stand outside AMO. */
export const organisms: readonly Organism[] = described.map((organism, index) => ({ number: FIRST + index, ...organism }));

/** Ids of the core are unique in all countries. */
export const organismId = (code: string): string => `ma-${code.toLowerCase()}`;

const byCode = new Map(organisms.map((organism) => [organism.code, organism]));

/** @throws RangeError for a code that the table does not hold: a defect of the pack. */
export function organismOf(code: string): Organism {
  const organism = byCode.get(code);
  if (organism === undefined) throw new RangeError(`no organism ${code}`);
  return organism;
}
