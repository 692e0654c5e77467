import { z } from "zod";
import { instant, isoDay, reasonSchema } from "./decisions.ts";

const named = z.object({ id: z.string(), name: z.string() });
export const organismFace = z.object({ id: z.string(), code: z.string(), name: z.string() }).meta({ id: "OrganismFace" });
const detail = z.object({ label: z.string(), value: z.string() });

export const factSchema = z
  .object({
    id: z.string().nullable(),
    kind: z.string(),
    label: z.string(),
    sensitive: z.boolean(),
    from: isoDay,
    to: isoDay.nullable(),
    details: z.array(detail),
    organism: organismFace.nullable(),
    holder: named.nullable(),
    knownFrom: instant.nullable(),
    knownTo: instant.nullable(),
  })
  .meta({ id: "Fact", description: "A dated fact about a person, in words." });

export const eventKindSchema = z
  .object({ kind: z.string(), label: z.string(), description: z.string(), form: z.record(z.string(), z.unknown()) })
  .meta({ id: "LifeEventKind" });

export const consequenceSchema = z
  .object({
    index: z.int(),
    does: z.enum(["add", "end", "address", "death", "cards-end", "send"]),
    person: named,
    /** What happens, in one line. */
    title: z.string(),
    fact: factSchema.nullable(),
    lastDay: isoDay.nullable(),
    /** Lines of the address, or the organism to which a letter goes. */
    lines: z.array(z.string()),
    /** What a letter says, by paragraph. */
    letter: z.array(z.string()),
    outOfReach: z.boolean(),
    reasons: z.array(reasonSchema),
  })
  .meta({ id: "Consequence" });

export const enteredEventSchema = z.object({
  kind: z.string().max(60),
  on: z.string().max(10),
  details: z.record(z.string().max(60), z.unknown()).default({}),
});

export const proposalSchema = z.object({ proposal: z.string(), consequences: z.array(consequenceSchema) });

export const confirmedEventSchema = enteredEventSchema.extend({
  proposal: z.string().max(100).meta({ description: "The proposal that was read." }),
  accepted: z.array(z.int().min(0).max(1000)).max(200).meta({ description: "Positions of the consequences that are kept." }),
});

export const recordedEventSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    label: z.string(),
    on: isoDay,
    recordedAt: instant,
    recordedBy: z.string(),
    consequences: z.array(consequenceSchema),
    withdrawn: z.object({ at: instant, by: z.string(), motive: z.string() }).nullable(),
  })
  .meta({ id: "LifeEvent" });

export const standingSchema = z
  .object({
    on: isoDay,
    open: z.boolean(),
    ground: z.string().nullable(),
    scheme: named.nullable(),
    organism: organismFace.nullable(),
    functions: z.array(
      z.object({ name: z.string(), label: z.string(), organism: organismFace.nullable(), answer: z.string(), reasons: z.array(reasonSchema) }),
    ),
    exemptions: z.array(z.object({ kind: z.string(), label: z.string() })),
    missing: z.array(z.string()),
    holders: z.array(named).meta({ description: "Through whom the person is covered; without a name where the file is another organism's." }),
    dependants: z.array(named),
    reasons: z.array(reasonSchema),
  })
  .meta({ id: "Standing", description: "Where a person stands on a day: cover, scheme, organisms, and why." });
