import { type Day, day, type LawReference } from "@openamo/kernel";
import { l2722, l5423, l6022, l6500, l9815, l11612 } from "../sources/texts.ts";
import { type Words, words } from "../words.ts";

/** Schemes of basic medical cover, in the words of the country. */
export const SCHEMES = [
  "amo-salaries",
  "amo-pensionnes",
  "amo-public",
  "amo-etudiants",
  "amo-tns",
  "amo-tadamon",
  "amo-achamil",
  "victimes-1956-1999",
  "article-114",
] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The decree whose basket and rates a scheme pays on; `none` where no source says. */
export type CoverGrid = "cnss" | "cnops" | "none";

export interface SchemeDescription {
  readonly scheme: Scheme;
  /** Number that stands for the scheme in a trace. */
  readonly number: number;
  readonly label: Words;
  readonly population: Words;
  readonly grid: CoverGrid;
  readonly from: Day;
  /** Last day, when the scheme has ended. */
  readonly to: Day | null;
  readonly law: readonly LawReference[];
  readonly source: string;
  /** Whether the grid itself was read in a text or only known. */
  readonly gridStatus: "confirmed" | "recalled";
}

const FIRST = 101;

const scheme = (index: number, description: Omit<SchemeDescription, "number">): SchemeDescription => ({ number: FIRST + index, ...description });

/** Every scheme with its population, its days and the grid it pays on. */
export const schemes: readonly SchemeDescription[] = [
  scheme(0, {
    scheme: "amo-salaries",
    label: words("AMO des salariés", "AMO of private-sector employees", "التأمين الإجباري لأجراء القطاع الخاص"),
    population: words(
      "Salariés du privé, apprentis, travailleurs domestiques, marins pêcheurs à la part",
      "Private-sector employees, apprentices, domestic workers, share fishermen",
      "أجراء القطاع الخاص والمتدربون والعمال المنزليون وبحارة الصيد بالمحاصة",
    ),
    grid: "cnss",
    from: day("2006-03-01"),
    to: null,
    law: [l6500("organismes gestionnaires")],
    source: "https://www.cnss.ma/fr/content/que-couvre-lamo",
    gridStatus: "confirmed",
  }),
  scheme(1, {
    scheme: "amo-pensionnes",
    label: words("AMO des pensionnés du privé", "AMO of private-sector pensioners", "التأمين الإجباري لمتقاعدي القطاع الخاص"),
    population: words(
      "Titulaires d'une pension de la CNSS d'un montant minimal",
      "Holders of a CNSS pension of a least amount",
      "أصحاب معاشات الضمان الاجتماعي التي تبلغ حدا أدنى",
    ),
    grid: "cnss",
    from: day("2006-03-01"),
    to: null,
    law: [l6500("organismes gestionnaires")],
    source: "https://www.cnss.ma/fr/content/que-couvre-lamo",
    gridStatus: "confirmed",
  }),
  scheme(2, {
    scheme: "amo-public",
    label: words("AMO du secteur public", "AMO of the public sector", "التأمين الإجباري للقطاع العام"),
    population: words(
      "Agents de l'État, des collectivités et des établissements publics, et leurs pensionnés",
      "Staff of the State, local authorities and public bodies, and their pensioners",
      "موظفو الدولة والجماعات والمؤسسات العمومية ومتقاعدوها",
    ),
    grid: "cnops",
    from: day("2005-08-18"),
    to: null,
    law: [l6500("organismes gestionnaires"), l5423("organisme gestionnaire")],
    source: "https://cpbmaroc.ma/?p=133",
    gridStatus: "confirmed",
  }),
  scheme(3, {
    scheme: "amo-etudiants",
    label: words("AMO des étudiants", "AMO of students", "التأمين الإجباري للطلبة"),
    population: words("Étudiants sans autre couverture", "Students without other cover", "الطلبة غير المستفيدين من تغطية أخرى"),
    grid: "cnops",
    from: day("2016-01-13"),
    to: day("2027-01-31"),
    law: [l11612("étudiants"), l5423("étudiants")],
    source: "https://wtemps.cnops.org.ma/fr/immatriculationetudiant?r=139",
    gridStatus: "recalled",
  }),
  scheme(4, {
    scheme: "amo-tns",
    label: words("AMO des travailleurs non salariés", "AMO of the self-employed", "التأمين الإجباري للعمال غير الأجراء"),
    population: words(
      "Professionnels, travailleurs indépendants et non salariés, par catégorie",
      "Professionals and self-employed, category by category",
      "المهنيون والعمال المستقلون وغير الأجراء حسب الأصناف",
    ),
    grid: "cnss",
    from: day("2020-01-01"),
    to: null,
    law: [l9815("champ d'application")],
    source: "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019)",
    gridStatus: "recalled",
  }),
  scheme(5, {
    scheme: "amo-tadamon",
    label: words("AMO-Tadamon", "AMO Tadamon", "أمو تضامن"),
    population: words(
      "Ménages dont l'indice du registre social ne dépasse pas le seuil ; l'État paie la cotisation",
      "Households whose social-register index does not pass the threshold; the State pays the contribution",
      "الأسر التي لا يتجاوز مؤشرها العتبة، وتؤدي الدولة اشتراكها",
    ),
    grid: "cnss",
    from: day("2022-12-01"),
    to: null,
    law: [l2722("AMO-Tadamon")],
    source: "https://www.cnss.ma/fr/AMOTADAMON",
    gridStatus: "recalled",
  }),
  scheme(6, {
    scheme: "amo-achamil",
    label: words("AMO-Achamil", "AMO Achamil", "أمو الشامل"),
    population: words(
      "Personnes sans activité capables de payer la cotisation",
      "People without activity who are able to pay the contribution",
      "الأشخاص القادرون على تحمل الاشتراك دون مزاولة نشاط",
    ),
    grid: "cnss",
    from: day("2024-01-01"),
    to: null,
    law: [l6022("AMO-Achamil")],
    source: "https://lnt.ma/la-cnss-ouvre-linscription-au-regime-facultatif-amo-achamil/ (2024-01)",
    gridStatus: "recalled",
  }),
  scheme(7, {
    scheme: "victimes-1956-1999",
    label: words(
      "Victimes des violations des droits de l'homme (1956-1999)",
      "Victims of human-rights violations (1956-1999)",
      "ضحايا انتهاكات حقوق الإنسان (1956-1999)",
    ),
    population: words("Personnes indemnisées ; l'État paie", "People compensated; the State pays", "الأشخاص المستفيدون من التعويض، وتؤدي الدولة عنهم"),
    grid: "none",
    from: day("2007-07-05"),
    to: null,
    law: [l6500("organismes gestionnaires")],
    source: "convention de la CNOPS du 2007-07-05",
    gridStatus: "confirmed",
  }),
  scheme(8, {
    scheme: "article-114",
    label: words("Couverture de l'employeur (article 114)", "Employer's own cover (article 114)", "تغطية المشغل (المادة 114)"),
    population: words(
      "Salariés dont l'employeur a gardé son contrat de groupe, sa mutuelle ou sa caisse interne",
      "Employees whose employer kept a group contract, a mutual society or an internal fund",
      "أجراء احتفظ مشغلهم بعقد جماعي أو تعاضدية أو صندوق داخلي",
    ),
    grid: "none",
    from: day("2005-08-18"),
    to: null,
    law: [l6500("114")],
    source: "décret 2-05-738 article 2 ; formulaire CNSS 325-1-03",
    gridStatus: "confirmed",
  }),
];

const byCode = new Map(schemes.map((description) => [description.scheme, description]));

export const isScheme = (word: string): word is Scheme => (SCHEMES as readonly string[]).includes(word);

/** What is known of a scheme. */
export function describedScheme(code: Scheme): SchemeDescription {
  const description = byCode.get(code);
  if (description === undefined) throw new RangeError(`no scheme ${code}`);
  return description;
}
