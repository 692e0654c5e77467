import type { Cents, LineOutcome, WaterfallStep } from "@openamo/kernel";
import { type Words, words } from "../words.ts";

interface StepShape {
  readonly name: string;
  readonly label: Words;
  readonly effect: WaterfallStep["effect"];
  /** Ids of reasons, or beginnings of ids that end with a dot. */
  readonly reasons: readonly string[];
  /** Shown even when the amount is zero. */
  readonly always: boolean;
}

const EXCESS_REASONS = ["ma.base.excess", "ma.base.excess-contracted", "ma.base.excess-not-contracted"];
const BASE_REASONS = ["ma.base.tariff", "ma.base.given", "ma.base.limited-to-fee", "ma.base.signed-only"];

/** The steps from the amount charged to the payment, in the order of the law. */
const SHAPES: readonly StepShape[] = [
  { name: "fee", label: words("Montant facturé", "Amount charged", "المبلغ المفوتر"), effect: "sets", reasons: [], always: true },
  { name: "excess", label: words("Dépassement", "Excess", "تجاوز التعريفة"), effect: "takes", reasons: EXCESS_REASONS, always: false },
  { name: "base", label: words("Base de remboursement", "Base", "أساس التعويض"), effect: "sets", reasons: BASE_REASONS, always: true },
  {
    name: "patientPart",
    label: words("Ticket modérateur", "Part left by the rate", "الحصة المتبقية"),
    effect: "takes",
    reasons: ["ma.rate."],
    always: true,
  },
  { name: "overLimit", label: words("Au-delà du plafond", "Above the limit", "ما فوق السقف"), effect: "takes", reasons: ["ma.dental."], always: false },
  { name: "state", label: words("Part de l'État", "State's part", "حصة الدولة"), effect: "adds", reasons: ["ma.tadamon."], always: false },
  { name: "paid", label: words("Versé", "Paid", "المبلغ المؤدى"), effect: "result", reasons: [], always: true },
];

/** The waterfall of a decided line: fee - excess = base; base - part left - limit + State = paid. */
export function waterfall(line: LineOutcome): WaterfallStep[] {
  return SHAPES.filter((shape) => shape.always || (line.amounts[shape.name] ?? 0) !== 0).map(({ name, label, effect, reasons }) => ({
    name,
    label,
    effect,
    cents: (line.amounts[name] ?? 0) as Cents,
    reasons,
  }));
}
