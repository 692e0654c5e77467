import { type Cents, type Day, defineReason, defineRefusal, type Parameter, RefusalSignal, refusal, type Trace, valueOn, versionOn } from "@openamo/kernel";
import * as solidarity from "../parameters/contributions/solidarity-schemes.ts";
import * as duties from "../parameters/contributions/tax-linked.ts";
import { cgi, d2690, l11612 } from "../sources/texts.ts";
import { words } from "../words.ts";
import type { Part } from "./part.ts";

export const ACHAMIL_BAND = defineReason({
  id: "ma.contribution.achamil-band",
  effect: "sets",
  law: [d2690("cotisations")],
  args: { amount: "cents" },
  title: words("AMO-Achamil", "AMO Achamil", "أمو الشامل"),
  sentence: words(
    "La tranche de l'indice du registre social fixe la cotisation mensuelle à {amount}.",
    "The band of the social-register index sets the monthly contribution at {amount}.",
    "تحدد شريحة مؤشر السجل الاجتماعي الاشتراك الشهري في {amount}.",
  ),
});

export const DUTIES_BAND = defineReason({
  id: "ma.contribution.duties-band",
  effect: "sets",
  law: [cgi("73")],
  args: { tax: "cents", amount: "cents" },
  title: words("Droits complémentaires", "Complementary duties", "الواجبات التكميلية"),
  sentence: words(
    "Un impôt de {tax} donne des droits complémentaires de {amount} au titre de l'AMO.",
    "A tax of {tax} gives complementary duties of {amount} for the cover.",
    "ضريبة قدرها {tax} تترتب عنها واجبات تكميلية قدرها {amount} برسم التأمين.",
  ),
});

export const STUDENT_YEAR = defineReason({
  id: "ma.contribution.student-year",
  effect: "sets",
  law: [l11612("cotisation")],
  args: { amount: "cents" },
  title: words("AMO des étudiants", "AMO of students", "تأمين الطلبة"),
  sentence: words("La cotisation annuelle est de {amount}.", "The yearly contribution is {amount}.", "الاشتراك السنوي هو {amount}."),
});

export const BELOW_ACHAMIL = defineRefusal({
  code: "index-below-achamil",
  sentence: words(
    "L'indice ne dépasse pas le seuil : la personne relève d'AMO-Tadamon, dont l'État paie la cotisation.",
    "The index does not pass the threshold: the person belongs to AMO Tadamon, whose contribution the State pays.",
    "لا يتجاوز المؤشر العتبة: يندرج الشخص ضمن أمو تضامن الذي تؤدي الدولة اشتراكه.",
  ),
  remedy: words("Vérifiez l'indice du registre social.", "Check the index of the social register.", "تحقق من مؤشر السجل الاجتماعي."),
  law: [d2690("seuil")],
});

interface Band {
  readonly above: Parameter;
  readonly monthly: Parameter<Cents>;
}

/** Bands from the highest down: the first one that the index passes is the right one. */
const ACHAMIL: readonly Band[] = [
  { above: solidarity.ACHAMIL_ABOVE_8, monthly: solidarity.ACHAMIL_MONTHLY_8 },
  { above: solidarity.ACHAMIL_ABOVE_7, monthly: solidarity.ACHAMIL_MONTHLY_7 },
  { above: solidarity.ACHAMIL_ABOVE_6, monthly: solidarity.ACHAMIL_MONTHLY_6 },
  { above: solidarity.ACHAMIL_ABOVE_5, monthly: solidarity.ACHAMIL_MONTHLY_5 },
  { above: solidarity.ACHAMIL_ABOVE_4, monthly: solidarity.ACHAMIL_MONTHLY_4 },
  { above: solidarity.ACHAMIL_ABOVE_3, monthly: solidarity.ACHAMIL_MONTHLY_3 },
  { above: solidarity.ACHAMIL_ABOVE_2, monthly: solidarity.ACHAMIL_MONTHLY_2 },
  { above: solidarity.ACHAMIL_ABOVE_1, monthly: solidarity.ACHAMIL_MONTHLY_1 },
];

const flat = (name: string, branch: string, amount: Cents): Part[] => [{ name, payer: "person", branch, base: amount, rate: null, amount }];

/** AMO Achamil: a monthly amount by band of the index (lower bound excluded, upper included). @throws RefusalSignal at or under the threshold. */
export function ofAchamil(index: number, on: Day, trace: Trace): Part[] {
  const band = ACHAMIL.find(({ above }) => index > valueOn(above, on));
  if (band === undefined) throw new RefusalSignal(refusal(BELOW_ACHAMIL));
  const monthly = versionOn(band.monthly, on);
  trace.add(ACHAMIL_BAND, monthly, monthly.value);
  return flat("amo-achamil", "amo-achamil", monthly.value);
}

interface DutyBand {
  readonly upTo: Parameter<Cents> | null;
  readonly quarterly: Parameter<Cents>;
  readonly yearly: Parameter<Cents>;
}

const DUTIES: readonly DutyBand[] = [
  { upTo: duties.CPU_UP_TO_1, quarterly: duties.CPU_QUARTERLY_1, yearly: duties.CPU_YEARLY_1 },
  { upTo: duties.CPU_UP_TO_2, quarterly: duties.CPU_QUARTERLY_2, yearly: duties.CPU_YEARLY_2 },
  { upTo: duties.CPU_UP_TO_3, quarterly: duties.CPU_QUARTERLY_3, yearly: duties.CPU_YEARLY_3 },
  { upTo: duties.CPU_UP_TO_4, quarterly: duties.CPU_QUARTERLY_4, yearly: duties.CPU_YEARLY_4 },
  { upTo: duties.CPU_UP_TO_5, quarterly: duties.CPU_QUARTERLY_5, yearly: duties.CPU_YEARLY_5 },
  { upTo: duties.CPU_UP_TO_6, quarterly: duties.CPU_QUARTERLY_6, yearly: duties.CPU_YEARLY_6 },
  { upTo: duties.CPU_UP_TO_7, quarterly: duties.CPU_QUARTERLY_7, yearly: duties.CPU_YEARLY_7 },
  { upTo: null, quarterly: duties.CPU_QUARTERLY_8, yearly: duties.CPU_YEARLY_8 },
];

/** Tax code article 73: duties of the auto-entrepreneur and of the unified professional contribution, by band of the tax due since January. */
export function ofTaxPayer(tax: Cents, period: "quarter" | "year", on: Day, trace: Trace): Part[] {
  const band = DUTIES.find(({ upTo }) => upTo === null || tax <= valueOn(upTo, on));
  if (band === undefined) throw new RangeError("the last band has no end");
  const due = versionOn(period === "quarter" ? band.quarterly : band.yearly, on);
  trace.add(DUTIES_BAND, due, tax, due.value);
  return flat("amo-duties", "amo-tns", due.value);
}

export function ofStudent(on: Day, trace: Trace): Part[] {
  const year = versionOn(solidarity.STUDENT_CONTRIBUTION, on);
  trace.add(STUDENT_YEAR, year, year.value);
  return flat("amo-student", "amo-etudiants", year.value);
}
