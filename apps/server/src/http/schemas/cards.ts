import { z } from "zod";
import { instant, isoDay } from "./decisions.ts";

const cardStates = ["ordered", "in-making", "made", "sent", "active", "lost", "stolen", "faulty", "returned", "ended", "cancelled"] as const;

export const cardSchema = z
  .object({
    id: z.string(),
    number: z.string(),
    state: z.enum(cardStates),
    stateLabel: z.string(),
    orderedOn: isoDay,
    updateBy: isoDay.nullable().meta({ description: "Last day by which a card in use must be updated." }),
    opposedSince: isoDay.nullable(),
    replaces: z.string().nullable(),
    mayUndo: z.boolean().meta({ description: "Whether the caller may still take back the last step." }),
    life: z.array(z.object({ step: z.string(), label: z.string(), on: isoDay, at: instant, undone: z.boolean() })),
  })
  .meta({ id: "Card" });

export const personCardsSchema = z.object({
  name: z.string(),
  stage: z.enum(["never", "on-request", "by-right"]),
  onRequestFrom: isoDay,
  byRightFrom: isoDay,
  needsConsent: z.boolean(),
  mayOrder: z.boolean(),
  cards: z.array(cardSchema),
});

export const newCardOrderSchema = z.object({
  consent: z.boolean().default(false).meta({ description: "Whether somebody who holds parental authority agrees, where it is needed." }),
});

export const cardStepSchema = z.object({ on: z.iso.date().optional().meta({ description: "Day of the step; today when absent." }) });

export const cardDeclarationSchema = z.object({
  ...cardStepSchema.shape,
  replace: z.boolean().default(true).meta({ description: "Whether another card is ordered at once." }),
});

export const declaredSchema = z.object({
  cards: personCardsSchema,
  /** Why no other card was ordered, in words. */
  notReplaced: z.string().nullable(),
});
