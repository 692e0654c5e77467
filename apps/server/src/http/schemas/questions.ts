import { z } from "zod";
import { isoDay, missingSchema, reasonSchema } from "./decisions.ts";

export const questionSummarySchema = z
  .object({ id: z.string(), title: z.string(), description: z.string(), coveredFrom: isoDay, country: z.string(), currency: z.string() })
  .meta({ id: "QuestionSummary" });

const jsonSchema = z.record(z.string(), z.unknown()).meta({ description: "JSON Schema" });

export const questionSchema = z.object({ ...questionSummarySchema.shape, input: jsonSchema, output: jsonSchema }).meta({ id: "Question" });

export const decisionSchema = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("decided"), outcome: z.record(z.string(), z.unknown()), reasons: z.array(reasonSchema), rulesVersion: z.string() }),
    z.object({ kind: z.literal("undecided"), missing: z.array(missingSchema) }),
  ])
  .meta({ id: "Decision" });
