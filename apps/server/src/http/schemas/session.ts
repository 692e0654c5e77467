import { z } from "zod";

export const organismSchema = z.object({ id: z.string(), code: z.string(), name: z.string() }).meta({ id: "Organism" });

export const sessionSchema = z
  .discriminatedUnion("signedIn", [
    z.object({ signedIn: z.literal(false) }),
    z.object({
      signedIn: z.literal(true),
      actor: z.object({
        displayName: z.string(),
        role: z.enum(["agent", "insured", "professional", "machine", "system"]),
        organism: organismSchema.nullable(),
        personId: z.string().nullable(),
        professionalId: z.string().nullable(),
      }),
      permissions: z.array(z.string()),
    }),
  ])
  .meta({ id: "Session" });
