export { type AttestationCheck, checkAttestation } from "./actions/check-attestation.ts";
export { type IssueAttestation, issueAttestation } from "./actions/issue-attestation.ts";
export { listAttestations, readAttestation } from "./actions/read-attestations.ts";
export { type RevokeAttestation, revokeAttestation } from "./actions/revoke-attestation.ts";
export type { Attestation, AttestationContent, NamedOrganism, NamedPerson } from "./content.ts";
export type { AttestationSubject } from "./prepare.ts";
export * from "./refusals.ts";
export { attestationTableClasses } from "./store.ts";

export const attestationSchemaFolder = new URL("./schema/", import.meta.url);
