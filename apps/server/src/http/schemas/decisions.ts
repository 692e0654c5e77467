import { z } from "zod";

/** Decimal string with two decimals, as every amount at the edge. */
export const amount = z.string().meta({ description: "Decimal string with two decimals.", examples: ["26.50"] });
export const isoDay = z.string().meta({ format: "date", examples: ["2026-11-19"] });
export const instant = z.iso.datetime();

export const lawReferenceSchema = z
  .object({ text: z.string(), article: z.string(), part: z.string().optional(), label: z.string(), href: z.string().optional() })
  .meta({ id: "LawReference", description: "The article a reason rests on." });

export const reasonSchema = z
  .object({
    id: z.string(),
    effect: z.enum(["sets", "takes", "adds", "tells"]),
    title: z.string(),
    sentence: z.string(),
    law: z.array(lawReferenceSchema),
    parameter: z
      .object({ id: z.string(), label: z.string(), from: isoDay, value: z.string(), status: z.string(), source: z.string() })
      .optional()
      .meta({ description: "The dated value used, its value written for the reader." }),
    sourceStatus: z
      .enum(["recalled", "derived"])
      .optional()
      .meta({ description: "Only where the dated value used was not read in a source: known without one, or worked out from others." }),
  })
  .meta({ id: "Reason", description: "One step of a decision, in words." });

export const missingSchema = z.object({ field: z.string(), question: z.string() }).meta({ id: "MissingFact" });
