import { day, decide, decided, decimalOf, percentOf, type Question, type Rate, Trace } from "@openamo/kernel";
import { z } from "zod";
import { CATEGORY_LABELS, type ContributionOutcome, contributionsOf } from "../contributions/decide.ts";
import { type Levies, lateCharge, leviesOn } from "../contributions/late.ts";
import { PROFESSION_LABELS } from "../contributions/self-employed.ts";
import { amountField, coefficientField, dayField, indexField } from "../edge.ts";
import { words } from "../words.ts";
import { choices, GROUPS, shown } from "./form.ts";

const on = shown(dayField, { title: words("Mois (un jour du mois)", "Month (a day of it)", "الشهر (أحد أيامه)"), group: "what" });
const amount = (fr: string, en: string, ar: string, group: "what" | "person" | "more" = "more") =>
  shown(amountField.optional(), { title: words(fr, en, ar), group });
const FROM_2005 = day("2005-08-18");

const input = z
  .strictObject({
    date: on,
    category: shown(z.enum(choices(CATEGORY_LABELS)), {
      title: words("Catégorie", "Category", "الصنف"),
      group: "what",
      labels: CATEGORY_LABELS,
      initial: "private-employee",
    }),
    base: amount("Salaire, pension ou vente du mois", "Pay, pension or sale of the month", "أجر أو معاش أو بيع الشهر", "what"),
    cappedPay: amount("Masse salariale plafonnée (entreprise)", "Payroll under the ceiling (firm)", "كتلة الأجور في حدود السقف (مقاولة)"),
    profession: shown(z.enum(choices(PROFESSION_LABELS)).optional(), {
      title: words("Profession", "Profession", "المهنة"),
      group: "person",
      labels: PROFESSION_LABELS,
      showWhen: { field: "category", in: ["self-employed"] },
    }),
    smigMultiple: shown(coefficientField.optional(), {
      title: words("Multiple du SMIG fixé par décret", "Multiple of the minimum wage set by decree", "مضاعف الحد الأدنى للأجر المحدد بمرسوم"),
      group: "person",
      showWhen: { field: "category", in: ["self-employed"] },
    }),
    smigMonthly: amount("SMIG mensuel à utiliser", "Monthly minimum wage to use", "الحد الأدنى الشهري للأجر المعتمد"),
    tax: shown(amountField.optional(), {
      title: words("Impôt dû depuis janvier", "Tax due since January", "الضريبة المستحقة منذ يناير"),
      group: "person",
      showWhen: { field: "category", in: ["tax-linked"] },
    }),
    period: shown(z.enum(["quarter", "year"]).default("quarter"), {
      title: words("Période", "Period", "المدة"),
      group: "person",
      labels: { quarter: words("Trimestre", "Quarter", "ثلاثة أشهر"), year: words("Année", "Year", "سنة") },
      initial: "quarter",
      showWhen: { field: "category", in: ["tax-linked"] },
    }),
    socialIndex: shown(indexField.optional(), {
      title: words("Indice du registre social", "Index of the social register", "مؤشر السجل الاجتماعي"),
      group: "person",
      showWhen: { field: "category", in: ["achamil"] },
    }),
  })
  .meta({ "x-groups": GROUPS });

const money = z.string();

/** What is owed for a month, part by part: AMO apart from the other benefits. */
export const contributions: Question<z.output<typeof input>, ContributionOutcome> = {
  id: "ma.contributions",
  title: words("Combien de cotisations ?", "How much in contributions?", "كم مبلغ الاشتراكات؟"),
  description: words(
    "Les cotisations d'un mois pour chaque catégorie, part par part, l'AMO à part des autres prestations.",
    "The contributions of a month for each category, part by part, AMO apart from the other benefits.",
    "اشتراكات شهر لكل صنف، حصة حصة، مع فصل التأمين الصحي عن باقي التعويضات.",
  ),
  coveredFrom: FROM_2005,
  input,
  output: z.object({
    parts: z.array(z.object({ name: z.string(), payer: z.string(), branch: z.string(), base: money, ratePercent: z.string().nullable(), amount: money })),
    flatIncome: money.nullable(),
    employee: money,
    employer: money,
    person: money,
    state: money,
  }),
  answer: (asked) =>
    decide(() =>
      contributionsOf({
        on: asked.date,
        category: asked.category,
        base: asked.base ?? null,
        cappedPay: asked.cappedPay ?? null,
        profession: asked.profession ?? null,
        multiple: asked.smigMultiple ?? null,
        wage: asked.smigMonthly ?? null,
        tax: asked.tax ?? null,
        period: asked.period,
        index: asked.socialIndex ?? null,
      }),
    ),
  publish: ({ parts, flatIncome, totals }) => ({
    parts: parts.map((part) => ({
      name: part.name,
      payer: part.payer,
      branch: part.branch,
      base: decimalOf(part.base),
      ratePercent: part.rate === null ? null : percentOf(part.rate as Rate),
      amount: decimalOf(part.amount),
    })),
    flatIncome: flatIncome === null ? null : decimalOf(flatIncome),
    employee: decimalOf(totals.employee),
    employer: decimalOf(totals.employer),
    person: decimalOf(totals.person),
    state: decimalOf(totals.state),
  }),
};

const lateInput = z
  .strictObject({
    due: shown(amountField, { title: words("Cotisations dues", "Contributions due", "الاشتراكات المستحقة"), group: "what" }),
    dueOn: shown(dayField, { title: words("Exigibles le", "Due on", "مستحقة بتاريخ"), group: "what" }),
    paidOn: shown(dayField, { title: words("Payées le", "Paid on", "مؤداة بتاريخ"), group: "what" }),
  })
  .meta({ "x-groups": GROUPS });

/** What is added to contributions paid late. */
export const lateCharges: Question<z.output<typeof lateInput>, ReturnType<typeof lateCharge>> = {
  id: "ma.late-charges",
  title: words("Combien de majorations de retard ?", "How much in late charges?", "كم مبلغ غرامات التأخير؟"),
  description: words(
    "Les majorations d'un paiement en retard à la CNSS. Ces valeurs n'ont qu'une source.",
    "The charges on a late payment to CNSS. These values have only one source.",
    "غرامات التأخير في الأداء للضمان الاجتماعي. لهذه القيم مصدر واحد فقط.",
  ),
  coveredFrom: day("2005-01-01"),
  input: lateInput,
  output: z.object({ charge: money }),
  answer: ({ due, dueOn, paidOn }) =>
    decide(() => {
      const trace = new Trace();
      return decided(lateCharge(due, dueOn, paidOn, trace), trace);
    }),
  publish: (charge) => ({ charge: decimalOf(charge) }),
};

const levyInput = z
  .strictObject({
    date: on,
    contributions: shown(amountField, { title: words("Cotisations dues du mois", "Contributions due of the month", "اشتراكات الشهر المستحقة"), group: "what" }),
  })
  .meta({ "x-groups": GROUPS });

/** What a manager pays over to the regulator and may keep for administration. */
export const managerLevies: Question<z.output<typeof levyInput>, Levies> = {
  id: "ma.manager-levies",
  title: words("Quels prélèvements sur les cotisations ?", "Which levies on contributions?", "ما هي الاقتطاعات من الاشتراكات؟"),
  description: words(
    "Le prélèvement de l'ANAM et le plafond des frais de gestion.",
    "The regulator's levy and the limit of administration costs.",
    "اقتطاع الوكالة الوطنية وسقف مصاريف التدبير.",
  ),
  coveredFrom: FROM_2005,
  input: levyInput,
  output: z.object({ anamLevy: money, administrationMost: money }),
  answer: (asked) =>
    decide(() => {
      const trace = new Trace();
      return decided(leviesOn(asked.contributions, asked.date, trace), trace);
    }),
  publish: ({ anam, administrationMost }) => ({ anamLevy: decimalOf(anam), administrationMost: decimalOf(administrationMost) }),
};
