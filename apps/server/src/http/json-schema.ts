import type { AnyQuestion } from "@openamo/kernel";
import { z } from "zod";

/** The JSON Schema of a pack's schema, which is zod's in every pack: forms and descriptions are made from it. */
export function jsonSchema(schema: AnyQuestion["input"], io: "input" | "output"): Record<string, unknown> {
  if (!(schema instanceof z.ZodType)) throw new TypeError("the schema of a pack must be zod's to be described");
  return z.toJSONSchema(schema, { io, unrepresentable: "any" });
}
