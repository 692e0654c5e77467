import type { Refusal } from "@openamo/kernel";
import type { FundContext } from "../context.ts";
import type { ClaimReceipt } from "./claim.ts";
import { decideSheets } from "./decide.ts";
import { lanesOf } from "./lanes.ts";
import { type BatchAnswer, type KeyedSheet, type Poison, poisonOf, settleApart } from "./settle-apart.ts";
import { refusalsOfClaims } from "./store.ts";

/** What became of a sheet: kept as a claim (perhaps one that the rules refuse), declined without one, or set aside. */
export type SettledSheet =
  | { readonly kind: "settled"; readonly receipt: ClaimReceipt; readonly replayed: boolean; readonly refusal: Refusal | null }
  | { readonly kind: "declined"; readonly refusal: Refusal; readonly replayed: boolean }
  | { readonly kind: "aside"; readonly poison: Poison };

interface Pace {
  readonly batch: number;
  readonly lanes: number;
}

/** Settles sheets in batches, several transactions at once, and says what became of each, in their order. */
export async function settleLanes(context: FundContext, sheets: readonly KeyedSheet[], { batch, lanes }: Pace): Promise<SettledSheet[]> {
  const answers = new Map<KeyedSheet, BatchAnswer>();
  const run = async (lane: readonly KeyedSheet[]): Promise<void> => {
    for (let from = 0; from < lane.length; from += batch) {
      const part = lane.slice(from, from + batch);
      const given = await settleApart(context, part);
      for (const [index, sheet] of part.entries()) {
        const answer = given[index];
        if (answer !== undefined) answers.set(sheet, answer);
      }
    }
  };
  await Promise.all(lanesOf(sheets, lanes).map(run));
  const receipts = [...answers.values()].flatMap((answer) => ("ok" in answer && answer.ok ? [answer.value] : []));
  const refusals = await refusalsOfClaims(
    context.database.kysely,
    receipts.filter(({ status }) => status === "refused"),
  );
  return sheets.map((sheet) => settledOf(answers.get(sheet), refusals));
}

function settledOf(answer: BatchAnswer | undefined, refusals: ReadonlyMap<string, Refusal>): SettledSheet {
  if (answer === undefined) throw new Error("a sheet without an answer");
  if ("aside" in answer) return { kind: "aside", poison: answer.aside };
  if (!answer.ok) return { kind: "declined", refusal: answer.refusal, replayed: answer.replayed };
  return { kind: "settled", receipt: answer.value, replayed: answer.replayed, refusal: refusals.get(answer.value.claimId) ?? null };
}

/** The same decisions with nothing kept. Each batch is decided on what is stored: it does not see what the batch before it would have counted. */
export async function rehearseSheets(context: FundContext, sheets: readonly KeyedSheet[], { batch }: Pace): Promise<SettledSheet[]> {
  const found: SettledSheet[] = [];
  for (let from = 0; from < sheets.length; from += batch) found.push(...(await rehearseApart(context, sheets.slice(from, from + batch))));
  return found;
}

async function rehearseApart(context: FundContext, sheets: readonly KeyedSheet[]): Promise<SettledSheet[]> {
  try {
    return (await decideSheets(context, context.database.kysely, sheets, false)).map((answer, index): SettledSheet => {
      if (!answer.ok) return { kind: "declined", refusal: answer.refusal, replayed: false };
      const { decision } = answer.decided;
      const outcome = decision.kind === "decided" ? decision.outcome : undefined;
      const status = decision.kind === "decided" ? "ordered" : decision.kind;
      const amounts = { charged: outcome?.charged ?? null, paid: outcome?.paid ?? null };
      const receipt = { claimId: "", reference: "", personId: sheets[index]?.personId ?? "", status, ...amounts } as const;
      return { kind: "settled", receipt, replayed: false, refusal: decision.kind === "refused" ? decision.refusal : null };
    });
  } catch (error) {
    const poison = poisonOf(error);
    if (poison === undefined) throw error;
    if (sheets.length <= 1) return sheets.map(() => ({ kind: "aside", poison }));
    const middle = Math.ceil(sheets.length / 2);
    return [...(await rehearseApart(context, sheets.slice(0, middle))), ...(await rehearseApart(context, sheets.slice(middle)))];
  }
}
