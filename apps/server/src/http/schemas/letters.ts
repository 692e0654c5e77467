import { z } from "zod";
import { instant, lawReferenceSchema } from "./decisions.ts";

export const letterSchema = z
  .object({
    id: z.string(),
    reference: z.string(),
    title: z.string(),
    /** Whether an event of health made it due. */
    sensitive: z.boolean(),
    /** Name of the organism that it goes to; null: the person. */
    to: z.string().nullable(),
    delivery: z
      .enum(["post", "organism", "no-address", "post-refused", "prefers-email", "prefers-phone"])
      .meta({ description: "How it is to leave, by what the person chose when it was written. Nothing is sent by the program." }),
    writtenAt: instant,
    /** The day on which the event that it told of was taken back. */
    cancelledAt: instant.nullable(),
    language: z.enum(["fr", "en", "ar"]),
    eventId: z.string(),
    why: z.array(z.object({ sentence: z.string(), law: z.array(lawReferenceSchema) })),
  })
  .meta({ id: "Letter", description: "A letter that an event of life made due." });
