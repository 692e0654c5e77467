import { answering, isId, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { requireFileInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere, scopeOf } from "../../scope.ts";
import type { Attestation } from "../content.ts";
import { selectAttestations } from "../store.ts";

/** The attestations given to a person, the newest first, at most fifty. Leaves an audit line. */
export async function listAttestations(context: FundContext, { personId }: { personId: string }): Promise<Result<Attestation[]>> {
  requirePermission(context, "attestations:read");
  return answering(async () => {
    const executor = context.database.kysely;
    await requireFileInReach(context, executor, personId);
    await writeAudit(executor, context, [{ personId, action: "attestations:read", outcome: "read" }]);
    return selectAttestations(executor, personId);
  });
}

/** One attestation, as it was given: for who holds the file, and for the organism that gave it. Leaves an audit line. */
export async function readAttestation(context: FundContext, input: { personId: string; attestationId: string }): Promise<Result<Attestation>> {
  requirePermission(context, "attestations:read");
  return answering(async () => {
    const executor = context.database.kysely;
    const { personId, attestationId } = input;
    const [found] = isId(personId) && isId(attestationId) ? await selectAttestations(executor, personId, attestationId) : [];
    if (found === undefined) throw notFoundHere();
    const scope = scopeOf(context.actor);
    if (scope.kind !== "organism" || scope.organism !== found.content.issuer.id) await requireFileInReach(context, executor, personId);
    await writeAudit(executor, context, [{ personId, action: "attestations:read", outcome: "read", object: attestationId }]);
    return found;
  });
}
