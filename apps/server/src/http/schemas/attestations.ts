import { z } from "zod";
import { instant, isoDay } from "./decisions.ts";

export const newAttestationSchema = z.object({
  mentionExemptions: z.boolean().default(true).meta({ description: "Whether exemptions are mentioned; the person may ask that they are not." }),
  subject: z.enum(["rights", "registration"]).default("rights").meta({ description: "What is attested: open rights, or the registration alone." }),
  language: z
    .enum(["fr", "en", "ar"])
    .optional()
    .meta({ description: "Language of the paper; that of the request when absent. Arabic where the country writes it, English otherwise." }),
});

export const attestationSchema = z
  .object({
    id: z.string(),
    reference: z.string(),
    title: z.string(),
    organism: z.string(),
    issuedOn: isoDay,
    validUntil: isoDay,
    revokedAt: instant.nullable(),
  })
  .meta({ id: "Attestation" });

export const revocationSchema = z.object({ motive: z.string().min(1).max(300) });

export const verificationRequestSchema = z.object({
  text: z.string().min(1).max(4000).meta({ description: "The token, or the whole text of the square." }),
});

export const verificationSchema = z
  .object({
    status: z.enum(["good", "changed", "revoked", "unknown", "expired", "not-yet", "forged", "unknown-key", "unreadable"]),
    verdict: z.string(),
    lines: z.array(z.string()).meta({ description: "What the check proves, and what it does not." }),
  })
  .meta({ id: "AttestationVerification" });

/** A JSON Web Key Set with public halves only. */
export const keySetSchema = z.object({
  keys: z.array(z.object({ kty: z.string(), crv: z.string(), x: z.string(), kid: z.string(), alg: z.string(), use: z.string() })),
});

/** A file, for the description of the API: the answer itself is bytes. */
export const pdfResponse = { description: "The paper.", content: { "application/pdf": { schema: z.any() } } };
