import type { Actor } from "@openamo/platform";
import { z } from "zod";

/** The claim by which an identity provider says what somebody is to the fund. */
export const ROLE_CLAIM = "openamo";

const roleClaim = z.discriminatedUnion("role", [
  z.object({ role: z.literal("agent"), organism: z.string().min(1), purpose: z.string().optional() }),
  z.object({ role: z.literal("machine"), organism: z.string().min(1), purpose: z.string().optional() }),
  z.object({ role: z.literal("insured"), person: z.uuid(), purpose: z.string().optional() }),
  z.object({ role: z.literal("professional"), professional: z.uuid(), purpose: z.string().optional() }),
]);

export type RoleClaim = z.output<typeof roleClaim>;

const tokenClaims = z.object({ sub: z.string().min(1), name: z.string().optional(), [ROLE_CLAIM]: roleClaim });

/** Why each role acts, when the token says nothing more precise. */
const PURPOSES: Readonly<Record<RoleClaim["role"], string>> = {
  agent: "care-settlement",
  machine: "claims-exchange",
  insured: "own-file",
  professional: "own-claims",
};

/** The actor that a verified token names; undefined when it gives no role here. Nobody is given a role by default. */
export function actorOf(claims: unknown): Actor | undefined {
  const parsed = tokenClaims.safeParse(claims);
  if (!parsed.success) return undefined;
  const { sub, name, [ROLE_CLAIM]: claim } = parsed.data;
  return {
    subject: sub,
    displayName: name ?? sub,
    role: claim.role,
    organism: "organism" in claim ? claim.organism : null,
    personId: "person" in claim ? claim.person : null,
    professionalId: "professional" in claim ? claim.professional : null,
    purpose: claim.purpose ?? PURPOSES[claim.role],
  };
}
