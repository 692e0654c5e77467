import { z } from "zod";
import { amount, instant, isoDay } from "./decisions.ts";

const term = z.object({
  from: isoDay,
  to: isoDay,
  payBy: isoDay.meta({ description: "Last day to pay the penalties of the term." }),
  law: z.array(z.string()),
});

export const penaltiesOwedSchema = z
  .object({
    term,
    over: z.boolean().meta({ description: "Whether the term is over, so that they may be posted." }),
    invoices: z.int(),
    amount,
    outside: z.int().meta({ description: "Late payments of days whose law is not held: left out." }),
    count: z.int().meta({ description: "Professionals; the first of them are listed." }),
    professionals: z.array(z.object({ professionalId: z.string(), name: z.string(), invoices: z.int(), amount })),
  })
  .meta({ id: "PenaltiesOwed" });

export const delaysSchema = z
  .object({
    term: z.object({ from: isoDay, to: isoDay, law: z.array(z.string()) }),
    over: z.boolean(),
    professions: z.array(
      z.object({
        profession: z.string().meta({ description: "In the reader's language." }),
        invoices: z.int(),
        inTime: z.int().meta({ description: "Invoices paid within the delay of the law." }),
        meanDays: z.number().meta({ description: "Mean of the working days from receipt to payment." }),
        longest: z.int().meta({ description: "Most working days from receipt to payment." }),
      }),
    ),
  })
  .meta({ id: "PaymentDelays" });

export const penaltiesPostedSchema = z.object({ term, invoices: z.int(), amount });

export const penaltySchema = z
  .object({
    claimId: z.string(),
    reference: z.string(),
    professional: z.string(),
    receivedOn: isoDay,
    due: isoDay,
    paidOn: isoDay,
    workingDay: z.int().meta({ description: "Working day, counted from receipt, on which payment came." }),
    share: amount.meta({ description: "What the insurance owed the professional for the claim." }),
    amount,
    law: z.array(z.string()),
    postedAt: instant,
    takenBack: z.object({ at: instant, motive: z.string() }).nullable(),
  })
  .meta({ id: "Penalty" });
