import type { Cents, Due } from "@openamo/kernel";
import type { Cover } from "../reimbursement/line.ts";

/** The branch of the law that bears the base scheme's part of a line. */
function branchOf(cover: Cover): string {
  switch (cover) {
    case "work-accident":
      return "work-accident";
    case "maternity":
      return "maternity";
    case "state-medical-aid":
      return "state-medical-aid";
    default:
      return "sickness";
  }
}

/** What a line pays, by payer. The deduction is the flat participation or the deductible, taken out of the base scheme's part. */
export interface PaidParts {
  readonly beforeDeduction: Cents;
  readonly deduction: Cents;
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  readonly c2s: Cents;
}

/**
 * What one line makes owed. With third-party payment the professional receives the part before the flat participation or
 * the deductible, which becomes a debt of the insured person (CSS L160-13 II and III, D160-7): a negative due.
 */
export function duesOfLine(parts: PaidParts, cover: Cover, thirdPartyPayment: boolean): Due[] {
  const to = thirdPartyPayment ? "professional" : "beneficiary";
  const branch = branchOf(cover);
  const dues: Due[] = [
    { to, payer: "base-scheme", branch, cents: thirdPartyPayment ? parts.beforeDeduction : parts.baseScheme },
    { to, payer: "local-scheme", branch: "local-scheme", cents: parts.localScheme },
    { to, payer: "c2s", branch: "c2s", cents: parts.c2s },
  ];
  if (thirdPartyPayment) dues.push({ to: "beneficiary", payer: "base-scheme", branch, cents: -parts.deduction as Cents });
  return dues.filter((due) => due.cents !== 0);
}

/** Dues of a whole claim: one for each recipient, payer and branch. */
export function mergeDues(dues: readonly Due[]): Due[] {
  // A claim owes to few: each is found by looking, without a text put together for it.
  const merged: { to: Due["to"]; payer: string; branch: string; cents: Cents }[] = [];
  for (const { to, payer, branch, cents } of dues) {
    const same = merged.find((due) => due.to === to && due.payer === payer && due.branch === branch);
    if (same === undefined) merged.push({ to, payer, branch, cents });
    else same.cents = (same.cents + cents) as Cents;
  }
  return merged.filter((due) => due.cents !== 0);
}
