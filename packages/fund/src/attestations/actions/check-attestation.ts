import { answering, isId, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readStanding } from "../../life-events/index.ts";
import { personOfAttestation, selectAttestations } from "../store.ts";

/**
 * What the store knows of an attestation that somebody shows. `good`: given, and still true today. `changed`: given, but the person's rights
 * or organism are no longer those. `revoked`. `unknown`: never given here.
 */
export type AttestationCheck = "good" | "changed" | "revoked" | "unknown";

/** Says whether an attestation still holds, and nothing else of the person: whoever was shown the paper may ask. Leaves an audit line. */
export async function checkAttestation(context: FundContext, { attestationId }: { attestationId: string }): Promise<Result<AttestationCheck>> {
  requirePermission(context, "attestations:check");
  return answering(async () => {
    const executor = context.database.kysely;
    const personId = isId(attestationId) ? await personOfAttestation(executor, attestationId) : undefined;
    const [found] = personId === undefined ? [] : await selectAttestations(executor, personId, attestationId);
    if (personId === undefined || found === undefined) return "unknown";
    await writeAudit(executor, context, [{ personId, action: "attestations:check", outcome: "read", object: attestationId }]);
    if (found.revoked !== null) return "revoked";
    const today = await readStanding(context, { personId, on: context.clock.today() });
    if (!today.ok) return "changed";
    const { open, organism } = today.value.standing;
    const { kind, organism: attested } = found.content;
    return organism === attested.id && (kind !== "rights" || open) ? "good" : "changed";
  });
}
