import { type EnterBudgetLine, enterBudgetLine, type FundContext } from "@openamo/fund";
import { type Day, dayOf, isoDay, yearOf } from "@openamo/kernel";
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

/** Enters the budget of the demo's regulator as its own agent would. */
export async function loadRegulatorBudget(context: FundContext, day: Day): Promise<void> {
  const agent: FundContext = { ...context, actor: { ...context.actor, role: "agent", organism: "ma-anam" } };
  const exercise = yearOf(day);
  const entryDay = isoDay(dayOf(exercise, 1, 2));
  for (const [index, line] of LINES.entries()) {
    accepted(await enterBudgetLine(agent, { key: `demo-v3-budget-${index}`, exercise, entryDay, ...line }), `budget line ${index}`);
  }
}
