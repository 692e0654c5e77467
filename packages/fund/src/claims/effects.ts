import type { Cents, ClaimOutcome, Due } from "@openamo/kernel";
import { type DatabaseTransaction, newId, publishEvents } from "@openamo/platform";
import type { ClosedDays } from "../accounting/index.ts";
import type { FundContext } from "../context.ts";
import { type DueLine, type MoneyMove, type Ordered, orderPayments, placed } from "../payments/index.ts";
import type { Claim, ClaimDecision, ClaimStatus } from "./claim.ts";
import type { PersonMove } from "./counters.ts";
import type { DecidedSheet } from "./decide.ts";
import { takeReferences } from "./references.ts";
import { appendAction, insertFirstActions } from "./store-actions.ts";
import { moveCounters } from "./store-facts.ts";
import { insertCareMarks, insertClaims, insertNextDecision, moveOn } from "./store-keep.ts";

/** What a decision makes of a claim. */
export const STATUS: Readonly<Record<ClaimDecision["kind"], ClaimStatus>> = { decided: "ordered", refused: "refused", undecided: "undecided" };

/** A claim about to be kept, with its decision and the sheet it came from. */
export interface NewClaim {
  readonly claim: Claim;
  readonly decision: ClaimDecision;
  readonly sheet: DecidedSheet;
}

/** Names decided sheets: an id, and the next references of their organisms. A correction names the claim it replaces. */
export async function nameClaims(context: FundContext, tx: DatabaseTransaction, sheets: readonly DecidedSheet[], corrected?: Claim): Promise<NewClaim[]> {
  const today = context.clock.today();
  const counts = new Map<string, number>();
  for (const { opened } of sheets) counts.set(opened.organism, (counts.get(opened.organism) ?? 0) + 1);
  const references = counts.size === 0 ? new Map<string, string[]>() : await takeReferences(context.database, tx, counts, today);
  return sheets.map((sheet) => {
    const { opened, decision } = sheet;
    const id = newId();
    const reference = references.get(opened.organism)?.shift();
    if (reference === undefined) throw new Error("no reference was taken for a claim");
    const outcome = decision.kind === "decided" ? decision.outcome : undefined;
    const claim: Claim = {
      id,
      personId: opened.person.id,
      originId: corrected?.originId ?? id,
      reference,
      organism: opened.organism,
      country: opened.pack.id,
      professionalId: opened.professional.id,
      sheet: opened.sheet,
      care: opened.care,
      receivedOn: today,
      receivedAt: opened.receivedAt,
      receivedBy: context.actor.subject,
      status: STATUS[decision.kind],
      charged: outcome?.charged ?? null,
      paid: outcome?.paid ?? null,
      corrects: corrected?.id ?? null,
      correctedBy: null,
    };
    return { claim, decision, sheet };
  });
}

/** Keeps claims and their decisions, the counters they move and the care they pay. Claims refused or undecided move nothing. */
export async function keepClaims(context: FundContext, tx: DatabaseTransaction, claims: readonly NewClaim[]): Promise<void> {
  await insertClaims(tx, claims);
  const { subject, role } = context.actor;
  const first = claims.map(({ claim, decision }) => ({ claim, kind: decision.kind, at: decision.decidedAt, by: subject, details: { role } }));
  await insertFirstActions(tx, first);
  await countLive(tx, claims);
}

/** Keeps the decision of a claim that waited: it is the next of that claim, and the claim moves on. */
export async function keepDecision(context: FundContext, tx: DatabaseTransaction, made: NewClaim): Promise<void> {
  const { claim, decision } = made;
  await insertNextDecision(tx, made);
  await moveOn(tx, claim);
  await appendAction(tx, { claim, kind: decision.kind, at: decision.decidedAt, by: context.actor.subject, details: {} });
  await countLive(tx, [made]);
}

/** The counters that live decisions move and the care that they pay. */
async function countLive(tx: DatabaseTransaction, claims: readonly NewClaim[]): Promise<void> {
  const live = claims.filter(({ decision }) => decision.kind === "decided");
  await insertCareMarks(
    tx,
    live.flatMap(({ claim, sheet }) => sheet.opened.marks.map((mark) => ({ ...mark, claimId: claim.id }))),
  );
  await moveCounters(tx, live.flatMap(movesOf));
}

/** What a decision says, as far as its effects go. */
type Answered = { readonly kind: "decided"; readonly outcome: ClaimOutcome } | { readonly kind: "refused" | "undecided" };

/** What a decision adds to the counters of its person. */
export const movesOf = ({ claim, decision }: { claim: Pick<Claim, "personId">; decision: Answered }): PersonMove[] =>
  decision.kind === "decided" ? decision.outcome.counterMoves.map((move) => ({ ...move, personId: claim.personId })) : [];

/** What a decision owes, line by line: who is paid, by which part of the cover, on which branch. */
export const duesOf = (claim: Pick<Claim, "personId" | "professionalId">, decision: Answered): (DueLine & { cents: Cents })[] =>
  decision.kind === "decided"
    ? decision.outcome.dues.map((due: Due) => ({
        to: due.to,
        payer: due.payer,
        branch: due.branch,
        payeeId: due.to === "beneficiary" ? claim.personId : claim.professionalId,
        cents: due.cents,
      }))
    : [];

/** Orders what new claims owe and tells the world, in the same transaction. `closed`: see {@link orderPayments}. */
export async function orderAndPublish(context: FundContext, tx: DatabaseTransaction, claims: readonly NewClaim[], closed?: ClosedDays): Promise<Ordered> {
  const moves = claims.map(
    ({ claim, decision }): MoneyMove => ({
      personId: claim.personId,
      originId: claim.originId,
      claimId: claim.id,
      organism: claim.organism,
      purpose: "settlement",
      lines: placed(context.pack(claim.country), duesOf(claim, decision)),
    }),
  );
  const ordered = await orderPayments(tx, moves, context.clock.today(), context.clock.now(), closed);
  await publishEvents(
    tx,
    context.clock,
    claims.map(({ claim }) => ({ personId: claim.personId, topic: `claims.${claim.status}`, payload: { claimId: claim.id, reference: claim.reference } })),
  );
  return ordered;
}
