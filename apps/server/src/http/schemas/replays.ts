import { z } from "zod";
import { amount, instant, isoDay } from "./decisions.ts";

/** A replay: past claims decided again on what is known now. */
export const replaySchema = z
  .object({
    id: z.string(),
    careFrom: z.string(),
    careTo: z.string().nullable(),
    reform: z.string().nullable(),
    startedBy: z.string(),
    startedAt: instant,
    status: z.enum(["looking", "found", "posted"]),
    claims: z.int(),
    found: z.int(),
    posted: z.int(),
    changedSince: z.int().meta({ description: "Left as they are: something changed between the look and the posting." }),
    notPosted: z.int().meta({ description: "Another organism covers the person now." }),
    mayPost: z.boolean(),
  })
  .meta({ id: "Replay" });

const total = z.object({ key: z.string(), label: z.string(), claims: z.int(), owedMore: amount, owedLess: amount });

export const replayReportSchema = z
  .object({
    replay: replaySchema,
    byBranch: z.array(total),
    byOrganism: z.array(total),
    byProfessional: z.array(total),
    byPerson: z.array(total),
    differences: z.array(
      z.object({
        claimId: z.string(),
        reference: z.string(),
        person: z.string(),
        professional: z.string(),
        before: amount.nullable(),
        after: amount.nullable(),
        afterKind: z.enum(["decided", "refused", "undecided", "elsewhere"]),
        causes: z.array(z.string()),
        state: z.enum(["found", "posted", "changed-since", "not-posted"]),
      }),
    ),
    total: z.int(),
    page: z.int(),
    size: z.int(),
  })
  .meta({ id: "ReplayReport" });

export const newReplaySchema = z.strictObject({
  careFrom: isoDay,
  careTo: isoDay.optional(),
  organism: z.string().min(1).max(64).optional().meta({ description: "Id of an organism within reach." }),
  personId: z.string().max(64).optional(),
  professionalId: z.string().max(64).optional(),
});
