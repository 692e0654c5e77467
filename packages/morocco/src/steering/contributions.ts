import { type ContributionCategory, type ContributionRules, contains, type LawReference } from "@openamo/kernel";
import { managersOf, managersOverTime } from "../network/managers.ts";
import { organismId } from "../network/organisms.ts";
import { describedScheme, isScheme, type Scheme } from "../network/schemes.ts";
import { d623, d734, d735, d2690, l2722, l6022, l6500, l11612 } from "../sources/texts.ts";
import { words } from "../words.ts";

const category = (scheme: Scheme, id: string, fr: string, en: string, ar: string, law: readonly LawReference[]): ContributionCategory => ({
  id,
  scheme,
  managers: managersOf(scheme).map(organismId),
  label: words(fr, en, ar),
  law,
});

/**
 * Contributions of each scheme by who pays them. Those of the other benefits of CNSS (family, short and long term) are in no category: they
 * cannot enter these accounts.
 */
const categories: readonly ContributionCategory[] = [
  category("amo-salaries", "employees-employer", "Salariés, part de l'employeur", "Employees, employer's share", "الأجراء، حصة المشغل", [d734("taux")]),
  category("amo-salaries", "employees-own", "Salariés, part du salarié", "Employees, own share", "الأجراء، حصة الأجير", [d734("taux")]),
  category("amo-salaries", "employers-solidarity", "Solidarité des employeurs", "Solidarity of employers", "تضامن المشغلين", [d734("taux"), l6500("114")]),
  category("amo-pensionnes", "private-pensions", "Pensions du secteur privé", "Private-sector pensions", "معاشات القطاع الخاص", [d734("taux")]),
  category("amo-tns", "self-employed", "Travailleurs non salariés", "Self-employed", "العمال غير الأجراء", [d623("taux")]),
  category("amo-tadamon", "tadamon-state", "AMO-Tadamon, part de l'État", "AMO Tadamon, paid by the State", "أمو تضامن، حصة الدولة", [l2722("cotisation")]),
  category("amo-achamil", "achamil", "AMO-Achamil, part de l'assuré", "AMO Achamil, paid by the insured", "أمو الشامل، حصة المؤمن", [
    l6022("cotisation"),
    d2690("cotisation"),
  ]),
  category("amo-public", "public-employer", "Secteur public, part de l'employeur", "Public sector, employer's share", "القطاع العام، حصة المشغل", [
    d735("taux"),
  ]),
  category("amo-public", "public-own", "Secteur public, part de l'agent", "Public sector, own share", "القطاع العام، حصة الموظف", [d735("taux")]),
  category("amo-public", "public-pensions", "Pensions du secteur public", "Public-sector pensions", "معاشات القطاع العام", [d735("taux")]),
  category("amo-etudiants", "students", "Étudiants", "Students", "الطلبة", [l11612("cotisation")]),
  category("victimes-1956-1999", "victims-state", "Victimes 1956-1999, part de l'État", "Victims 1956-1999, paid by the State", "ضحايا 1956-1999، حصة الدولة", [
    l6500("organismes gestionnaires"),
  ]),
];

export const contributions: ContributionRules = {
  categories,
  managerOn(scheme, on) {
    if (!isScheme(scheme) || !contains(describedScheme(scheme), on)) return undefined;
    const held = managersOverTime(scheme).find((days) => contains(days, on));
    return held === undefined ? undefined : organismId(held.manager);
  },
};
