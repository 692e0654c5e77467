import {
  addDays,
  addMonths,
  type ContributionCategory,
  type ContributionEntry,
  type ContributionRules,
  contains,
  type Day,
  type Decision,
  decide,
  decided,
  type LawReference,
  type ReceivedContribution,
  Trace,
  versionOn,
} from "@openamo/kernel";
import { lateCharge, levyOn } from "../contributions/late.ts";
import { managersOf, managersOverTime } from "../network/managers.ts";
import { organismId } from "../network/organisms.ts";
import { describedScheme, isScheme, type Scheme } from "../network/schemes.ts";
import { PAYMENT_DEADLINE } from "../parameters/contributions/collection.ts";
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

/** Categories declared by employers, whose day of payment and late charges are known. */
const BY_EMPLOYERS: readonly string[] = ["employees-employer", "employees-own", "employers-solidarity"];

/** The day by which employers pay the contributions of a month: one of the month that follows. */
const dueOn = (month: Day): Day => addDays(addMonths(month, 1, "last-day"), versionOn(PAYMENT_DEADLINE, month).value - 1);

/**
 * A receipt enters the accounts of its scheme and of no other (law 65-00: AMO is apart from the other benefits). The regulator's levy is due on
 * contributions, not on the charges of late ones (decree 2-05-740, article 1).
 */
function entryOf({ kind, category: id, month, receivedOn, cents }: ReceivedContribution): Decision<ContributionEntry> {
  return decide(() => {
    const category = categories.find((known) => known.id === id);
    if (category === undefined) throw new RangeError(`not a category of contributions: ${id}`);
    const trace = new Trace();
    const place = { scheme: category.scheme, risk: category.scheme, category: id };
    if (kind === "late-charge") return decided({ branch: category.scheme, place, levies: [], lateCharge: null }, trace);
    const levies = [{ to: organismId("ANAM"), cents: levyOn(cents, month, trace) }].filter((levy) => levy.cents > 0);
    const late = BY_EMPLOYERS.includes(id) ? lateCharge(cents, dueOn(month), receivedOn, trace) : null;
    return decided({ branch: category.scheme, place, levies, lateCharge: late }, trace);
  });
}

export const contributions: ContributionRules = {
  categories,
  managerOn(scheme, on) {
    if (!isScheme(scheme) || !contains(describedScheme(scheme), on)) return undefined;
    const held = managersOverTime(scheme).find((days) => contains(days, on));
    return held === undefined ? undefined : organismId(held.manager);
  },
  entryOf,
};
