import type { Cents } from "@openamo/kernel";
import { newId } from "@openamo/platform";
import type { AccountName, Transfer } from "./transfer.ts";

/** One end of a compensation: a case of an organism, a branch and an account. */
export type CompensationEnd = Pick<Transfer, "personId" | "originId" | "claimId" | "organism" | "branch" | "place"> & { readonly account: AccountName };

/**
 * Money of one account settles a debt kept in another, of the same branch or not: one transfer in each, through the compensation account of
 * the legal ground. It is the only way from a branch to another, and both transfers bear the same id.
 * @throws RangeError when the two ends are of two organisms: between organisms money moves by a bank.
 */
export function compensation(from: CompensationEnd, to: CompensationEnd, cents: Cents, ground: string, purpose: "deduction" | "compensation"): Transfer[] {
  if (from.organism !== to.organism) throw new RangeError("a compensation stays within one organism");
  const pair = { cents, purpose, ground, compensationId: newId() };
  const passage: AccountName = `compensation/${ground}`;
  const { account: source, ...debited } = from;
  const { account: target, ...credited } = to;
  return [
    { ...debited, ...pair, debit: source, credit: passage },
    { ...credited, ...pair, debit: passage, credit: target },
  ];
}
