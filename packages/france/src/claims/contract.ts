import {
  type BeneficiaryFacts,
  type Cents,
  type CounterKey,
  type CounterMove,
  cents,
  type Day,
  decimalOf,
  isoDay,
  parseCents,
  parsePercent,
  percentOf,
  RefusalSignal,
  refusal,
  type Trace,
  yearOf,
} from "@openamo/kernel";
import { type Contract, contractPart, LUMP_FAMILIES, type LumpFamily } from "../reimbursement/complementary/contract.ts";
import { complementaryShare, type LeftToPerson, type ResponsibleTerms } from "../reimbursement/complementary/share.ts";
import type { Counters } from "./counters.ts";
import { CONTRACT_UNREADABLE } from "./refusals-of-families.ts";
import { situationOn } from "./situations.ts";

/** Fact of a person's file: the complementary contract that covers them. */
export const COMPLEMENTARY = "complementary";

/** The contract as the file keeps it: short strings. */
export function detailsOfContract({ responsible, total, wholeCover, lumpSums }: Contract, insurer: string): Record<string, string> {
  const lumps = LUMP_FAMILIES.flatMap((family) => {
    const sum = lumpSums[family];
    return sum === undefined || sum === 0 ? [] : [[`lump-${family}`, decimalOf(sum)]];
  });
  const said = { insurer, responsible: responsible ? "yes" : "no", total: percentOf(total), wholeCover: wholeCover ? "yes" : "no" };
  return { ...said, ...Object.fromEntries(lumps) };
}

/** The contract read back; undefined where the details are not those of a contract. */
export function contractOf(details: Readonly<Record<string, string>>): Contract | undefined {
  const total = parsePercent(details.total ?? "");
  if (total === undefined || !["yes", "no"].includes(details.responsible ?? "")) return undefined;
  const lumpSums: Partial<Record<LumpFamily, Cents>> = {};
  for (const family of LUMP_FAMILIES) {
    const written = details[`lump-${family}`];
    const sum = written === undefined ? undefined : parseCents(written);
    if (written !== undefined && (sum === undefined || sum < 0)) return undefined;
    if (sum !== undefined) lumpSums[family] = sum;
  }
  return { responsible: details.responsible === "yes", total, wholeCover: details.wholeCover === "yes", lumpSums };
}

/** The contract that the file holds on a day, or null. @throws RefusalSignal `contract-unreadable`: never taken as no contract. */
export function contractOn({ situations }: BeneficiaryFacts, on: Day): Contract | null {
  const held = situationOn(situations, COMPLEMENTARY, on);
  if (held === undefined) return null;
  const contract = contractOf(held.details);
  if (contract === undefined) throw new RefusalSignal(refusal(CONTRACT_UNREADABLE, { date: isoDay(held.from) }));
  return contract;
}

const isLumpFamily = (family: string): family is LumpFamily => (LUMP_FAMILIES as readonly string[]).includes(family);

/** What contracts paid out of their lump sum, for a family of care in a calendar year. */
const keyOfLump = (family: string, on: Day): CounterKey | null =>
  isLumpFamily(family) ? { name: "contract-lump-sum", span: `${yearOf(on)}/${family}` } : null;

/** The counter that the lump sum of a family needs: none for a family without lump sums. */
export function lumpKeys(family: string, on: Day): CounterKey[] {
  const key = keyOfLump(family, on);
  return key === null ? [] : [key];
}

/** A decided line, as those see it who may bear what it leaves. */
export interface LineLeft {
  readonly family: string;
  readonly on: Day;
  readonly base: Cents;
  readonly left: LeftToPerson;
  readonly terms: ResponsibleTerms;
}

/**
 * Who may bear what a line leaves to the person: the parts that a responsible contract must, may and may not bear, and where the file holds
 * a contract what it pays and what remains. `moves` is what it takes from the lump sum of the year.
 */
export function complementaryAmounts(line: LineLeft, contract: Contract | null, counters: Counters, trace: Trace): ComplementaryAmounts {
  const { family, on, base, left, terms } = line;
  const share = complementaryShare(left, terms, trace);
  if (contract === null) return { amounts: { ...share }, moves: [] };
  const key = keyOfLump(family, on);
  const lump = isLumpFamily(family) ? (contract.lumpSums[family] ?? cents(0)) : cents(0);
  const used = key === null ? 0 : counters.value(key).cents;
  const lumpLeft = cents(Math.max(0, lump - used));
  const { complementary, remains, fromLump } = contractPart(contract, { base, left, share, terms, lumpLeft }, trace);
  return { amounts: { ...share, complementary, remains }, moves: key === null || fromLump === 0 ? [] : [{ ...key, count: 1, cents: fromLump }] };
}

export interface ComplementaryAmounts {
  readonly amounts: Record<string, Cents>;
  readonly moves: readonly CounterMove[];
}
