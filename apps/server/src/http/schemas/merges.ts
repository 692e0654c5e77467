import { MERGE_CHOICES } from "@openamo/fund";
import { z } from "zod";
import { registeredBirth, secondNamesSchema, sexSchema } from "./identity.ts";
import { factSchema, organismFace } from "./life-events.ts";
import { pageOf, personSchema } from "./people.ts";

const likeness = {
  score: z.int().min(0).max(100).meta({ description: "How likely the two are one person: the house's own measure." }),
  probable: z.boolean(),
  reasons: z.array(z.string()),
};

export const doublesSchema = z
  .object({
    items: z.array(z.object({ person: personSchema, ...likeness })),
    elsewhere: z
      .array(z.object({ organism: organismFace.nullable(), reasons: z.array(z.string()) }))
      .meta({ description: "Files of the same identity out of reach: which organism holds them, and nothing else of them." }),
  })
  .meta({ id: "Doubles" });
export const pairsSchema = pageOf(z.object({ one: personSchema, other: personSchema, ...likeness })).meta({ id: "DoublePairs" });

const described = z.object({
  country: z.string().length(2),
  identifierKind: z.string().max(40).optional(),
  identifier: z.string().max(60).optional(),
  familyName: z.string().max(200),
  usedName: z.string().max(200).nullable().optional(),
  givenNames: z.string().max(200),
  secondScript: secondNamesSchema.optional(),
  sex: sexSchema.optional(),
  birthDate: registeredBirth,
});
export const lookedForSchema = z
  .union([z.strictObject({ personId: z.string().max(64) }), described])
  .meta({ description: "A file by its id, or a person to register by what is known of them." });

const choices = z
  .record(z.string().max(60), z.enum(MERGE_CHOICES))
  .default({})
  .meta({ description: "By kind of fact, what holds where the two files contradict each other: the file kept, the other one, or both." });

export const twoFilesSchema = z.object({ keep: z.string().max(64), merge: z.string().max(64), choices });
export const newMergeSchema = z.object({ ...twoFilesSchema.shape, motive: z.string().max(500) });
export const mergedSchema = z.object({ mergeId: z.string() });

const kind = { kind: z.string(), label: z.string() };
export const mergePreviewSchema = z
  .object({
    keep: personSchema,
    merge: personSchema,
    conflicts: z
      .array(z.object({ ...kind, sensitive: z.boolean(), kept: z.array(factSchema), merged: z.array(factSchema), choices: z.array(z.enum(MERGE_CHOICES)) }))
      .meta({ description: "What must be chosen before the files are merged." }),
    received: z.array(z.object({ fact: factSchema, replaces: z.boolean() })).meta({ description: "What the file kept would receive." }),
  })
  .meta({ id: "MergePreview" });
