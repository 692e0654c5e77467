import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, isId, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { notFoundHere, scopeOf } from "../../scope.ts";
import { ATTESTATION_ALREADY_REVOKED, ATTESTATION_MOTIVE_MISSING } from "../refusals.ts";
import { insertRevocation, selectAttestations } from "../store.ts";

export interface RevokeAttestation {
  readonly key: string;
  readonly personId: string;
  readonly attestationId: string;
  readonly motive: string;
}

/** Revokes an attestation before its last day. Only the organism that gave it does so; whoever checks it from then on is told. */
export async function revokeAttestation(context: FundContext, input: RevokeAttestation): Promise<Result<{ attestationId: string }>> {
  requirePermission(context, "attestations:revoke");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "attestations:revoke", body, personId: input.personId }, async (tx) => {
    const { personId, attestationId: id } = input;
    const motive = input.motive.trim();
    const [found] = isId(personId) && isId(id) ? await selectAttestations(tx, personId, id) : [];
    const scope = scopeOf(context.actor);
    const mayRevoke = scope.kind === "everything" || (scope.kind === "organism" && scope.organism === found?.content.issuer.id);
    if (found === undefined || !mayRevoke) throw notFoundHere();
    if (motive === "") throw new RefusalSignal(refusal(ATTESTATION_MOTIVE_MISSING, {}, "motive"));
    const revoked = await insertRevocation(tx, { personId, id, motive, at: context.clock.now(), by: context.actor.subject });
    if (!revoked) throw new RefusalSignal(refusal(ATTESTATION_ALREADY_REVOKED));
    return { ...done({ attestationId: id }), object: id };
  });
}
