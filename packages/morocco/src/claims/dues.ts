import type { Cents, Due } from "@openamo/kernel";
import type { Scheme } from "../network/schemes.ts";
import type { LineResult } from "../reimbursement/line.ts";

/**
 * What one line makes owed. The branch is the scheme: each has its own accounts, and AMO never meets the other benefits of CNSS
 * (law 65-00; decree 2-05-740). What the State bears in place of the patient has its own payer.
 */
export function duesOfLine({ amo, state }: LineResult, scheme: Scheme, thirdPartyPayment: boolean): Due[] {
  const to = thirdPartyPayment ? "professional" : "beneficiary";
  const dues: Due[] = [
    { to, payer: "amo", branch: scheme, cents: amo },
    { to, payer: "state", branch: scheme, cents: state },
  ];
  return dues.filter((due) => due.cents !== 0);
}

/** Dues of a whole claim: one for each recipient, payer and branch. */
export function mergeDues(dues: readonly Due[]): Due[] {
  const merged = new Map<string, Due>();
  for (const due of dues) {
    const id = `${due.to}|${due.payer}|${due.branch}`;
    merged.set(id, { ...due, cents: ((merged.get(id)?.cents ?? 0) + due.cents) as Cents });
  }
  return [...merged.values()];
}
