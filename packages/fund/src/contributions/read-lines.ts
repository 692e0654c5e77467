import {
  type ContributionCategory,
  type ContributionEntry,
  type ContributionRules,
  type CountryPack,
  type Day,
  type Decided,
  isoDay,
  parseCents,
  parseDay,
  type ReceiptKind,
  type Refusal,
  RefusalSignal,
  refusal,
  yearOf,
} from "@openamo/kernel";
import type { FundContext } from "../context.ts";
import { scopeOf } from "../scope.ts";
import { receivedOf } from "./enter.ts";
import * as refusals from "./refusals.ts";
import type { NewReceipt, Receipt } from "./store.ts";

/** A line as somebody typed or sent it. */
export interface ContributionLine {
  /** `YYYY-MM`: the month that the contributions are for. */
  readonly month: string;
  /** Word of the pack. */
  readonly category: string;
  /** What the money is for; contributions unless said. */
  readonly kind?: ReceiptKind;
  /** Decimal string, more than zero. */
  readonly amount: string;
  /** `YYYY-MM-DD`. */
  readonly receivedOn: string;
  /** By which the organism finds the receipt again: a slip, a statement. */
  readonly reference: string;
}

/** The manager that the actor works for, and what the pack says of contributions. */
export interface Manager {
  readonly organism: string;
  readonly pack: CountryPack;
  readonly rules: ContributionRules;
}

/** @throws RefusalSignal (`no-contributions-here`) */
export function managerOf(context: FundContext): Manager {
  const scope = scopeOf(context.actor);
  const organism = scope.kind === "organism" ? scope.organism : undefined;
  if (organism === undefined) throw new RefusalSignal(refusal(refusals.NO_CONTRIBUTIONS_HERE));
  return managerNamed(context, organism);
}

/** @throws RefusalSignal (`no-contributions-here`) when the organism receives none. */
export function managerNamed(context: FundContext, organism: string): Manager {
  const pack = context.countries.map((country) => context.pack(country)).find(({ steering }) => steering?.managers.includes(organism));
  if (pack?.steering === undefined) throw new RefusalSignal(refusal(refusals.NO_CONTRIBUTIONS_HERE));
  return { organism, pack, rules: pack.steering.contributions };
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const LONGEST_REFERENCE = 120;

type Read = { readonly ok: true; readonly receipt: NewReceipt; readonly entry: Decided<ContributionEntry> } | { readonly ok: false; readonly refusal: Refusal };
const wrong = (field: string): Read => ({ ok: false, refusal: refusal(refusals.CONTRIBUTION_INVALID, {}, field) });

function categoryOf({ rules }: Manager, id: string): ContributionCategory | undefined {
  return rules.categories.find((category) => category.id === id);
}

/** Reads one line: a legal category of a scheme that the organism manages in that month, and nothing of its other benefits. */
function readLine(manager: Manager, line: ContributionLine, today: Day): Read {
  const category = categoryOf(manager, line.category);
  if (category === undefined) return { ok: false, refusal: refusal(refusals.UNKNOWN_CONTRIBUTION_CATEGORY, { category: line.category }, "category") };
  const first = MONTH.test(line.month) ? parseDay(`${line.month}-01`) : undefined;
  if (first === undefined || first > today) return wrong("month");
  if (manager.rules.managerOn(category.scheme, first) !== manager.organism) {
    return { ok: false, refusal: refusal(refusals.CONTRIBUTION_OF_ANOTHER, {}, "month") };
  }
  const cents = parseCents(line.amount.trim());
  if (cents === undefined || cents <= 0) return wrong("amount");
  const receivedOn = parseDay(line.receivedOn);
  if (receivedOn === undefined || receivedOn < first || receivedOn > today) return wrong("receivedOn");
  const reference = line.reference.trim().replace(/\s+/g, " ");
  if (reference === "" || reference.length > LONGEST_REFERENCE) return wrong("reference");
  const { scheme, id } = category;
  const { month, kind = "contribution" } = line;
  const receipt = { scheme, category: id, kind, month, exercise: yearOf(first), cents, receivedOn: isoDay(receivedOn), reference, takesBack: null };
  const decision = manager.rules.entryOf(receivedOf(receipt));
  if (decision.kind === "refused") return { ok: false, refusal: { ...decision.refusal, field: "month" } };
  if (decision.kind === "undecided") throw new Error("a receipt needs nothing else to be entered");
  return { ok: true, receipt, entry: decision };
}

const sameKey = ({ category, kind, month, receivedOn, reference }: NewReceipt): string =>
  [category, kind, month, receivedOn, reference.toLocaleLowerCase("fr")].join("\n");

/** A line that was read: what it would record, or why it is refused. `line` counts from 1. */
export interface ReadContribution {
  readonly line: number;
  readonly receipt: NewReceipt | null;
  /** How it would enter the accounts, with the steps of the law. */
  readonly entry: Decided<ContributionEntry> | null;
  readonly refusal: Refusal | null;
}

/** Reads every line; one that is recorded already, or twice in the lot, is refused. `known` are the receipts that count. */
export function readLines(manager: Manager, lines: readonly ContributionLine[], known: readonly Receipt[], today: Day): ReadContribution[] {
  const seen = new Set(known.map(sameKey));
  return lines.map((line, index) => {
    const read = readLine(manager, line, today);
    const at = { line: index + 1 };
    if (!read.ok) return { ...at, receipt: null, entry: null, refusal: read.refusal };
    const key = sameKey(read.receipt);
    if (seen.has(key)) return { ...at, receipt: null, entry: null, refusal: refusal(refusals.CONTRIBUTION_ENTERED, {}, "reference") };
    seen.add(key);
    return { ...at, receipt: read.receipt, entry: read.entry, refusal: null };
  });
}
