import { HOLD_REASONS } from "@openamo/fund";
import { z } from "zod";
import { newClaimSchema } from "./claims.ts";

export const heldClaimSchema = newClaimSchema.extend({ reason: z.enum(HOLD_REASONS) });
export const suppliedSchema = z.object({ reason: z.enum(HOLD_REASONS) });
