import { z } from "zod";
import { amount, instant, isoDay, missingSchema, reasonSchema } from "./decisions.ts";

export const claimStatus = z.enum(["ordered", "refused", "reversed", "corrected", "undecided"]);

const named = z.object({ id: z.string(), name: z.string() });

const currency = z.string().meta({ description: "Currency of every amount here (ISO 4217)." });

const deadlineSchema = z.object({
  due: isoDay,
  workingDays: z.int(),
  state: z.enum(["running", "late", "met", "missed"]),
  penalty: amount.nullable(),
  law: z.array(z.string()),
});

const paymentState = z
  .enum(["ordered", "sent", "paid", "returned"])
  .nullable()
  .meta({ description: "Where the payments of the claim stand, the least far first; null where there are none." });

export const claimRowSchema = z
  .object({
    id: z.string(),
    reference: z.string(),
    careDate: isoDay,
    person: named,
    professional: named,
    charged: amount,
    paid: amount.nullable(),
    currency,
    status: claimStatus,
    payment: paymentState,
    receivedAt: instant,
    deadline: deadlineSchema.nullable(),
  })
  .meta({ id: "ClaimRow" });

const waterfallStep = z.object({
  name: z.string(),
  label: z.string(),
  effect: z.enum(["sets", "takes", "adds", "result"]),
  amount,
  reasons: z.array(z.string()).meta({ description: "Ids of reasons; one that ends with a dot stands for all that begin so." }),
});

const lineSchema = z.object({
  careDate: isoDay,
  acts: z.array(z.object({ code: z.string(), label: z.string() })),
  amounts: z.record(z.string(), amount),
  waterfall: z.array(waterfallStep),
  reasons: z.array(reasonSchema),
});

const refusalSchema = z.object({ code: z.string(), sentence: z.string(), remedy: z.string(), field: z.string().optional() });

export const claimDecisionSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("decided"), rulesVersion: z.string(), decidedAt: instant, charged: amount, paid: amount, lines: z.array(lineSchema) }),
    z.object({ kind: z.literal("refused"), rulesVersion: z.string(), decidedAt: instant, refusal: refusalSchema }),
    z.object({ kind: z.literal("undecided"), rulesVersion: z.string(), decidedAt: instant, missing: z.array(missingSchema) }),
  ])
  .meta({ id: "ClaimDecision" });

/** What can be shown of a sheet before it is kept. */
export const claimPreviewSchema = z
  .object({
    status: claimStatus,
    currency,
    receivedAt: instant,
    person: z.object({ ...named.shape, birthDate: isoDay, age: z.int(), identifier: z.string().nullable() }),
    professional: z.object({ ...named.shape, specialty: z.string(), specialtyLabel: z.string(), town: z.string() }),
    sheet: z.unknown(),
    sheetLabel: z.string().optional().meta({ description: "The kind of sheet, where the country has several." }),
    decision: claimDecisionSchema,
    payments: z.array(z.object({ to: z.string(), payer: z.string(), branch: z.string(), amount, status: z.string(), orderedAt: instant.nullable() })),
    counters: z.array(
      z.object({ name: z.string(), label: z.string(), count: z.int(), cents: z.int(), limitCount: z.int().optional(), limitCents: z.int().optional() }),
    ),
    life: z.array(z.object({ step: z.string(), label: z.string(), at: instant.nullable() })),
  })
  .meta({ id: "ClaimPreview" });

/** Care that is not given yet, decided by the same rules. */
export const estimateSchema = z
  .object({
    ...claimPreviewSchema.shape,
    estimate: z.object({
      madeOn: isoDay,
      validUntil: isoDay.meta({ description: "Last day on which the estimate may be relied on." }),
      repaidOn: isoDay.meta({ description: "Day on which the care is supposed to be repaid: its counters and tariffs are those of that day." }),
      dependsOn: z.array(z.string()).meta({ description: "What the estimate rests on, in the reader's words." }),
    }),
  })
  .meta({ id: "Estimate" });

export const claimViewSchema = z
  .object({
    id: z.string(),
    reference: z.string(),
    ...claimPreviewSchema.shape,
    payment: paymentState,
    toRecover: z.array(z.object({ from: z.string(), payer: z.string(), branch: z.string(), amount, status: z.string() })),
    waits: z
      .array(z.object({ reason: z.string(), label: z.string() }))
      .meta({ description: "What an agent holds the claim for, and what was not supplied yet." }),
    deadline: deadlineSchema
      .nullable()
      .meta({ description: "The legal delay to pay the professional; null where the law sets none, or its day is not encoded." }),
    sending: z
      .object({ due: isoDay, workingDays: z.int(), late: z.boolean(), law: z.array(z.string()) })
      .nullable()
      .meta({ description: "The legal delay of the professional to send the sheet; null where the law sets none, or its day is not encoded." }),
    ending: z.object({ kind: z.enum(["reversal", "correction"]), motive: z.string(), at: instant }).nullable(),
    corrects: z.string().optional(),
    correctedBy: z.string().optional(),
  })
  .meta({ id: "Claim" });

/** What is told of a claim to whoever prefers a short answer. */
export const claimReceiptSchema = z
  .object({ id: z.string(), reference: z.string(), status: claimStatus, charged: amount.nullable(), paid: amount.nullable(), currency, receivedAt: instant })
  .meta({ id: "ClaimReceipt" });

const jsonSchema = z.record(z.string(), z.unknown());
/** The kinds of sheet that a professional may send, each with the JSON Schemas that an entry form is made of. */
export const sheetFormsSchema = z
  .object({ forms: z.array(z.object({ family: z.string(), label: z.string(), head: jsonSchema.nullable(), line: jsonSchema.nullable(), plain: z.boolean() })) })
  .meta({ id: "SheetForms" });

const sheet = z.unknown().meta({ description: "The care sheet in the shape of the country's pack.", type: "object" });

export const newClaimSchema = z.object({ personId: z.string().max(64), professionalId: z.string().max(64), sheet });
export const previewedClaimSchema = newClaimSchema.extend({
  correcting: z.string().max(64).optional().meta({ description: "Id of the claim that this sheet would correct." }),
});
export const reversalSchema = z.object({ motive: z.string().max(500) });
export const correctionSchema = z.object({ motive: z.string().max(500), sheet });
/** A claim whole, or its receipt where the caller prefers it. The receipt comes last: what has all members of a claim is one. */
export const claimAnswerSchema = z.union([claimViewSchema, claimReceiptSchema]);

export const idempotencyHeaders = z.looseObject({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{8,200}$/)
    .meta({ description: "8 to 200 visible characters. The same key with the same body gives the same answer and has one effect." }),
});
/** The same, for a command that can be answered in short. */
export const preferringHeaders = idempotencyHeaders.extend({
  prefer: z.string().max(200).optional().meta({ description: "`return=minimal` (RFC 7240) answers with the receipt of the claim instead of the whole." }),
});
