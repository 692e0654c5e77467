import { HOLD_REASONS } from "@openamo/fund";
import { z } from "zod";
import { claimRowSchema, newClaimSchema } from "./claims.ts";
import { instant, isoDay } from "./decisions.ts";
import { pageBody } from "./people.ts";

export const heldClaimSchema = newClaimSchema.extend({ reason: z.enum(HOLD_REASONS) });
export const suppliedSchema = z.object({ reason: z.enum(HOLD_REASONS) });

/** A claim that waits: for what, since when, and until when the law lets it. */
export const waitingRowSchema = claimRowSchema
  .extend({
    waits: z.array(z.object({ reason: z.string(), label: z.string() })),
    missing: z.array(z.object({ field: z.string(), question: z.string() })),
    since: instant,
    agreedFrom: isoDay.nullable().meta({ description: "Day from which silence is an agreement, for a claim held for one." }),
  })
  .meta({ id: "WaitingClaim" });

export const waitingSearch = z.object({ ...pageBody.shape, waitsFor: z.enum([...HOLD_REASONS, "fact", ""]).optional() });
