import type { DatabaseTransaction, Executor, Json, TableClass } from "@openamo/platform";
import type { Attestation, AttestationContent } from "./content.ts";

type AttestationTables = {
  attestation: {
    person_id: string;
    id: string;
    organism: string;
    kind: string;
    content: Json<AttestationContent>;
    issued_on: string;
    valid_until: string;
    issued_at: Date;
    issued_by: string;
  };
  attestation_revocation: { person_id: string; attestation_id: string; motive: string; revoked_at: Date; revoked_by: string };
  attestation_id: { id: string; person_id: string };
};

export const attestationTableClasses: Readonly<Record<keyof AttestationTables, TableClass>> = {
  attestation: "case",
  attestation_revocation: "case",
  attestation_id: "directory",
};

const on = (executor: Executor) => executor.withTables<AttestationTables>();

export async function insertAttestation(tx: DatabaseTransaction, attestation: Omit<Attestation, "revoked">, by: string): Promise<void> {
  const { id, personId, content, issuedOn, validUntil, issuedAt } = attestation;
  await on(tx).insertInto("attestation_id").values({ id, person_id: personId }).execute();
  await on(tx)
    .insertInto("attestation")
    .values({
      person_id: personId,
      id,
      organism: content.issuer.id,
      kind: content.kind,
      content: JSON.stringify(content),
      issued_on: issuedOn,
      valid_until: validUntil,
      issued_at: issuedAt,
      issued_by: by,
    })
    .execute();
}

/** False when it was revoked before. */
export async function insertRevocation(
  tx: DatabaseTransaction,
  revoked: { personId: string; id: string; motive: string; at: Date; by: string },
): Promise<boolean> {
  const row = { person_id: revoked.personId, attestation_id: revoked.id, motive: revoked.motive, revoked_at: revoked.at, revoked_by: revoked.by };
  const inserted = await on(tx)
    .insertInto("attestation_revocation")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning("attestation_id")
    .executeTakeFirst();
  return inserted !== undefined;
}

const LARGEST_LIST = 50;

/** Attestations of a person, the newest first: one of them, or the last fifty. */
export async function selectAttestations(executor: Executor, personId: string, id?: string): Promise<Attestation[]> {
  let query = on(executor)
    .selectFrom("attestation")
    .leftJoin("attestation_revocation", (join) =>
      join.onRef("attestation_revocation.person_id", "=", "attestation.person_id").onRef("attestation_revocation.attestation_id", "=", "attestation.id"),
    )
    .select(["attestation.id", "attestation.person_id", "content", "issued_on", "valid_until", "issued_at", "revoked_at", "motive"])
    .where("attestation.person_id", "=", personId);
  if (id !== undefined) query = query.where("attestation.id", "=", id);
  const rows = await query.orderBy("issued_at", "desc").orderBy("attestation.id", "desc").limit(LARGEST_LIST).execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    content: row.content as AttestationContent,
    issuedOn: row.issued_on,
    validUntil: row.valid_until,
    issuedAt: row.issued_at,
    revoked: row.revoked_at === null ? null : { at: row.revoked_at, motive: row.motive ?? "" },
  }));
}

/** Whose attestation it is. */
export async function personOfAttestation(executor: Executor, id: string): Promise<string | undefined> {
  return (await on(executor).selectFrom("attestation_id").select("person_id").where("id", "=", id).executeTakeFirst())?.person_id;
}
