import { z } from "zod";

export const organismSchema = z.object({ id: z.string(), code: z.string(), name: z.string() }).meta({ id: "Organism" });

const countrySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    currency: z.string(),
    locales: z.array(z.enum(["fr", "en", "ar"])).meta({ description: "Languages in which the law of the country speaks to its people." }),
    secondScript: z.object({ language: z.string(), label: z.string() }).nullable().meta({ description: "The second script in which names are kept." }),
    steering: z
      .object({ regulator: z.string(), managers: z.array(z.string()) })
      .nullable()
      .meta({ description: "The regulator that keeps a budget here, and the managers that declare contributions, by id." }),
  })
  .meta({ id: "Country" });

export const sessionSchema = z
  .discriminatedUnion("signedIn", [
    z.object({ signedIn: z.literal(false) }),
    z.object({
      signedIn: z.literal(true),
      actor: z.object({
        displayName: z.string(),
        role: z.enum(["agent", "insured", "professional", "machine", "system"]),
        organism: organismSchema.nullable(),
        country: countrySchema.nullable(),
        personId: z.string().nullable(),
        professionalId: z.string().nullable(),
      }),
      permissions: z.array(z.string()),
    }),
  ])
  .meta({ id: "Session" });
