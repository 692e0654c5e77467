import { type Day, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { answering, done, newId, type Result, requirePermission, runCommand } from "@openamo/platform";
import { FILE_GAVE_WAY, filesOf } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { type AttestationSubject, type Prepared, prepare } from "../prepare.ts";
import { insertAttestation } from "../store.ts";

export interface IssueAttestation {
  /** Idempotency key: the same key gives the same paper again. */
  readonly key: string;
  readonly personId: string;
  /** Whether exemptions are mentioned; the person may ask that they are not (France: CSS R161-33-8). */
  readonly mentionExemptions: boolean;
  /** What is attested: the rights unless said otherwise. */
  readonly subject?: AttestationSubject | undefined;
}

/**
 * Gives an attestation of today: of the rights, of the registration, or of the other organism that the person turns to. What it says is kept, and can be told again.
 */
export async function issueAttestation(context: FundContext, input: IssueAttestation): Promise<Result<{ attestationId: string }>> {
  requirePermission(context, "attestations:issue");
  const { key, personId, mentionExemptions, subject = "rights" } = input;
  const on: Day = context.clock.today();
  // Read before the command: inside one, the store's only connection may be taken.
  const prepared: Result<Prepared> = await answering(() => prepare(context, { personId, on, mentionExemptions, subject }));
  return runCommand(context, { key, action: "attestations:issue", body: { personId, mentionExemptions, subject }, personId }, async (tx) => {
    if (!prepared.ok) throw new RefusalSignal(prepared.refusal);
    const gaveWayTo = (await filesOf(tx, [personId])).get(personId)?.gaveWayTo ?? null;
    if (gaveWayTo !== null) throw new RefusalSignal(refusal(FILE_GAVE_WAY));
    const { content, validUntil } = prepared.value;
    const id = newId();
    const attestation = { id, personId, content, issuedOn: isoDay(on), validUntil: isoDay(validUntil), issuedAt: context.clock.now() };
    await insertAttestation(tx, attestation, context.actor.subject);
    return { ...done({ attestationId: id }), object: id };
  });
}
