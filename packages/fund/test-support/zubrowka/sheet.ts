import { parseDay } from "@openamo/kernel";
import { z } from "zod";

export const sheetSchema = z.strictObject({
  /** Whether the professional is paid by the fund in place of the patient. */
  direct: z.boolean(),
  lines: z
    .array(
      z.strictObject({
        careDate: z.string().refine((text) => parseDay(text) !== undefined, "a day of the calendar"),
        act: z.enum(["visit", "scan", "listed"]),
        /** For `listed`: the code of the act in the imported list. */
        code: z.string().optional(),
        fee: z.string().regex(/^(0|[1-9]\d{0,6})\.\d{2}$/, "a decimal amount"),
      }),
    )
    .min(1)
    .max(20),
});

export type Sheet = z.infer<typeof sheetSchema>;
