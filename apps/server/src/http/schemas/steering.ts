import { z } from "zod";
import { amount, instant, isoDay, lawReferenceSchema, reasonSchema } from "./decisions.ts";
import { organismSchema } from "./session.ts";

const total = z.object({ id: z.string(), label: z.string(), amount, law: z.array(lawReferenceSchema) });

export const steeringSchema = z
  .object({
    organism: organismSchema,
    currency: z.string(),
    exercise: z.int(),
    firstExercise: z.int(),
    inventoryDay: isoDay,
    resources: z.array(total),
    expenses: z.array(total),
    totalResources: amount,
    totalExpenses: amount,
    lines: z.int().meta({ description: "Lines of the budget that count." }),
    managers: z.array(
      z.object({
        organism: organismSchema,
        branches: z.array(z.object({ branch: z.string(), name: z.string(), benefits: amount, unpaid: amount, contributions: amount.nullable() })),
        levies: amount.meta({ description: "What the law takes on the contributions for other bodies." }),
        contributions: amount.nullable().meta({ description: "Null: none was declared for the exercise." }),
        contributionsToBenefits: z.string().nullable().meta({ description: "In percent with one decimal; null where either is not known." }),
        benefits: amount,
        settled: z.int(),
        meanDaysToOrder: z.number().nullable(),
        paid: z.int(),
        meanDaysToPayment: z.number().nullable(),
        waiting: z.int(),
        reserveToPay: amount,
        safetyLeast: amount.nullable().meta({ description: "Null: the pack does not hold the legal minimum." }),
        reasons: z.array(reasonSchema),
      }),
    ),
  })
  .meta({ id: "Steering" });

export const budgetLineSchema = z.object({
  exercise: z.int().min(1900).max(2200),
  category: z.string().max(60),
  amount: z.string().max(20),
  entryDay: isoDay,
  label: z.string().max(200),
});

const category = z.object({ id: z.string(), label: z.string(), law: z.array(lawReferenceSchema) });

export const budgetHistorySchema = z
  .object({
    organism: organismSchema,
    currency: z.string(),
    exercise: z.int(),
    firstExercise: z.int(),
    resources: z.array(category),
    expenses: z.array(category),
    lines: z.array(
      z.object({
        id: z.string(),
        side: z.enum(["resource", "expense"]),
        category: z.string(),
        label: z.string(),
        amount,
        entryDay: isoDay,
        recordedAt: instant,
        takenBack: z.object({ at: instant, motive: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: "BudgetHistory" });
