import { z } from "zod";
import { amount, instant, isoDay, lawReferenceSchema, reasonSchema } from "./decisions.ts";
import { organismSchema } from "./session.ts";

const month = z
  .string()
  .max(7)
  .meta({ description: "`YYYY-MM`: the month that the contributions are for.", examples: ["2026-10"] });

const kind = z.enum(["contribution", "late-charge"]);
const lateCharge = amount.nullable().meta({ description: "Charges that the payer owes; null where no day was known on which it was due." });

export const contributionLinesSchema = z.object({
  lines: z
    .array(
      z.object({
        month,
        category: z.string().max(60),
        kind: kind.default("contribution").meta({ description: "What the money is for; contributions unless said." }),
        amount: z.string().max(20),
        receivedOn: z.string().max(10).meta({ description: "`YYYY-MM-DD`." }),
        reference: z.string().max(200).meta({ description: "By which the organism finds the receipt again." }),
      }),
    )
    .max(1_000),
});

export const contributionsPreviewSchema = z
  .object({
    total: amount,
    refused: z.int(),
    lines: z.array(
      z.object({
        line: z.int().meta({ description: "Counted from 1." }),
        scheme: z.string().nullable(),
        amount: amount.nullable(),
        levies: amount.nullable(),
        lateCharge,
        reasons: z.array(reasonSchema),
        refusal: z.object({ code: z.string(), sentence: z.string(), remedy: z.string(), field: z.string().nullable() }).nullable(),
      }),
    ),
  })
  .meta({ id: "ContributionsPreview" });

export const contributionsSchema = z
  .object({
    organism: organismSchema,
    currency: z.string(),
    exercise: z.int(),
    total: amount,
    categories: z.array(z.object({ id: z.string(), label: z.string(), scheme: z.string(), law: z.array(lawReferenceSchema) })),
    receipts: z.array(
      z.object({
        id: z.string(),
        scheme: z.string(),
        category: z.string(),
        kind,
        month,
        amount,
        levies: amount.nullable().meta({ description: "What the manager owes to other bodies on it; null: not in the ledger yet." }),
        lateCharge,
        receivedOn: isoDay,
        reference: z.string(),
        recordedAt: instant,
        takenBack: z.object({ at: instant, motive: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: "Contributions" });
