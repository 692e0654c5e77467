import { onFirstUse } from "@openamo/kernel";
import * as z from "zod";

/** An amount as it is published. */
export const amountText = onFirstUse(() => z.string().meta({ description: "Amount in euros, as a decimal string" }));

/** Words for a reader, as they are published. */
export const bothLanguages = onFirstUse(() => z.object({ fr: z.string(), en: z.string() }));
