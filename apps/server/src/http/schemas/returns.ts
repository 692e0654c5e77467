import { z } from "zod";
import { amount } from "./decisions.ts";
import { lotSchema } from "./lots.ts";
import { paymentSchema } from "./payments.ts";

/** What a lot came to, in sums: it names nobody. */
export const lotFiguresSchema = z.object({
  lot: lotSchema,
  refusals: z.array(z.object({ code: z.string(), sentence: z.string(), count: z.int() })),
  trades: z.array(z.object({ label: z.string(), sheets: z.int(), charged: amount, paid: amount })),
  branches: z.array(z.object({ label: z.string(), to: z.enum(["beneficiary", "professional"]), orders: z.int(), amount })),
});

/** What a payment pays, claim by claim. */
export const statementSchema = z
  .object({
    payment: paymentSchema,
    lines: z.array(
      z.object({
        claimId: z.string(),
        reference: z.string(),
        careFrom: z.string(),
        careTo: z.string(),
        penalty: z.boolean().meta({ description: "The penalty of a late payment, and no part of the cover." }),
        charged: amount.nullable(),
        paid: amount,
        deducted: amount.meta({ description: "Held back to settle what the payee owed." }),
        person: z.string(),
        professional: z.string(),
      }),
    ),
  })
  .meta({ id: "PaymentStatement" });
