import { type ContributionLine, declareContributions, type EnterBudgetLine, enterBudgetLine, type FundContext } from "@openamo/fund";
import { addDays, addMonths, type Day, dayOf, isoDay, yearOf } from "@openamo/kernel";
import { accepted } from "./accepted.ts";

type Line = Pick<EnterBudgetLine, "category" | "amount" | "label">;

/** An invented budget: round figures, so that nobody takes them for the agency's own. */
const LINES: readonly Line[] = [
  { category: "levy", amount: "100000000.00", label: "Prélèvement de l'exercice (démonstration)" },
  { category: "assistance-share", amount: "20000000.00", label: "Part du régime d'assistance (démonstration)" },
  { category: "subsidies", amount: "5000000.00", label: "Subvention (démonstration)" },
  { category: "repayable-advances", amount: "3000000.00", label: "Avance remboursable (démonstration)" },
  { category: "operation", amount: "90000000.00", label: "Fonctionnement et équipement (démonstration)" },
  { category: "repayment", amount: "1000000.00", label: "Remboursement d'avance (démonstration)" },
  { category: "other-expenses", amount: "2000000.00", label: "Études (démonstration)" },
];

type Received = Pick<ContributionLine, "category" | "amount">;

/** Invented receipts of one month, in proportion to the demo's few claims. */
const RECEIVED: Readonly<Record<string, readonly Received[]>> = {
  "ma-cnss": [
    { category: "employees-employer", amount: "2400.00" },
    { category: "employees-own", amount: "2400.00" },
    { category: "employers-solidarity", amount: "1900.00" },
    { category: "private-pensions", amount: "900.00" },
    { category: "self-employed", amount: "800.00" },
    { category: "tadamon-state", amount: "2600.00" },
    { category: "achamil", amount: "350.00" },
  ],
  "ma-cnops": [
    { category: "public-employer", amount: "600.00" },
    { category: "public-own", amount: "600.00" },
  ],
};

/** Declares the contributions that the demo's managers received for the month before, as their own agents would; none in January. */
export async function loadContributions(context: FundContext, day: Day): Promise<void> {
  const month = addMonths(dayOf(yearOf(day), 1, 1), Number(isoDay(day).slice(5, 7)) - 2, "last-day");
  if (yearOf(month) !== yearOf(day)) return;
  const receivedOn = isoDay(Math.min(addDays(addMonths(month, 1, "last-day"), 9), day) as Day);
  for (const [organism, received] of Object.entries(RECEIVED)) {
    const agent: FundContext = { ...context, actor: { ...context.actor, role: "agent", organism } };
    const lines = received.map((line) => ({ ...line, month: isoDay(month).slice(0, 7), receivedOn, reference: "Démonstration" }));
    accepted(await declareContributions(agent, { key: `demo-v3-contributions-${organism}`, lines }), `contributions of ${organism}`);
  }
  await loadLateContributions(context, isoDay(month).slice(0, 7), day);
}

/** An employer of the demo pays on the day of the load: after the tenth of the month, late. */
async function loadLateContributions(context: FundContext, month: string, day: Day): Promise<void> {
  const agent: FundContext = { ...context, actor: { ...context.actor, role: "agent", organism: "ma-cnss" } };
  const shared = { month, receivedOn: isoDay(day), reference: "Démonstration, second versement" };
  const lines = [
    { ...shared, category: "employees-employer", amount: "300.00" },
    { ...shared, category: "employees-own", amount: "300.00" },
  ];
  accepted(await declareContributions(agent, { key: "demo-v3-contributions-later", lines }), "contributions received later");
}

/** Enters the budget of the demo's regulator as its own agent would. */
export async function loadRegulatorBudget(context: FundContext, day: Day): Promise<void> {
  const agent: FundContext = { ...context, actor: { ...context.actor, role: "agent", organism: "ma-anam" } };
  const exercise = yearOf(day);
  const entryDay = isoDay(dayOf(exercise, 1, 2));
  for (const [index, line] of LINES.entries()) {
    accepted(await enterBudgetLine(agent, { key: `demo-v3-budget-${index}`, exercise, entryDay, ...line }), `budget line ${index}`);
  }
}
