import { z } from "zod";
import { instant, isoDay } from "./decisions.ts";
import { birthplaceSchema, newAddressSchema, registeredBirth, secondNamesSchema, sexSchema } from "./identity.ts";

export const personSchema = z
  .object({
    id: z.string(),
    name: z.string().meta({ description: "In the script of the reader's language, where it is known in it." }),
    otherName: z.string().nullable().meta({ description: "The same in the other script of the country; null where it has one, or where it is not known." }),
    birthDate: isoDay,
    age: z.int(),
    identifier: z.string().nullable().meta({ description: "Null while the person has none." }),
    deathDate: isoDay.nullable(),
  })
  .meta({ id: "Person" });

export const situationSchema = z
  .object({
    id: z.string(),
    kind: z.string(),
    label: z.string(),
    from: isoDay,
    to: isoDay.nullable(),
    details: z.record(z.string(), z.string()),
    organism: z.string().nullable(),
    knownFrom: instant,
    knownTo: instant.nullable(),
  })
  .meta({ id: "Situation", description: "A fact about a person: the days on which it holds, and since when the fund knows it." });

export const personFileSchema = z.object({ ...personSchema.shape, situations: z.array(situationSchema) }).meta({ id: "PersonFile" });

export const professionalSchema = z
  .object({ id: z.string(), name: z.string(), specialty: z.string(), specialtyLabel: z.string(), town: z.string() })
  .meta({ id: "Professional" });

const period = { from: z.iso.date(), to: z.iso.date().nullable() };

export const newPersonSchema = z.object({
  country: z.string().length(2),
  identifierKind: z
    .string()
    .max(40)
    .optional()
    .meta({ description: "Left out, with `identifier`, for a person who has none yet.", examples: ["fr.nir"] }),
  identifier: z.string().max(60).optional(),
  familyName: z.string().max(200).meta({ description: "Birth name." }),
  usedName: z.string().max(200).nullable().optional(),
  givenNames: z.string().max(200),
  sex: sexSchema.optional(),
  secondScript: secondNamesSchema.optional(),
  birthDate: registeredBirth,
  birthplace: birthplaceSchema.optional(),
  address: z.object({ from: z.iso.date(), address: newAddressSchema }).optional(),
  affiliation: z.object({ scheme: z.string().max(60), organism: z.string().max(60), ...period }),
  situations: z
    .array(z.object({ kind: z.string().max(60), ...period, details: z.record(z.string().max(60), z.string().max(200)).default({}) }))
    .max(20)
    .default([])
    .meta({ description: "What else is known from the start: open rights, an exemption, a declared doctor." }),
});

export const newSituationSchema = z.object({
  kind: z.string().max(60),
  ...period,
  details: z.record(z.string().max(60), z.string().max(200)).default({}),
  replaces: z.boolean().default(false).meta({ description: "Takes the place of what was believed of the same kind on the same days." }),
});

const whole = (most: number) => z.coerce.number().int().min(1).max(most);

export const pageQuery = z.object({ search: z.string().max(100).default(""), page: whole(1_000_000).default(1), size: whole(100).default(20) });

/** The same as a body. */
export const pageBody = z.object({
  search: z.string().max(100).default(""),
  page: z.int().min(1).max(1_000_000).default(1),
  size: z.int().min(1).max(100).default(20),
});

/** A part of a list and the size of the whole. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item), total: z.int(), page: z.int(), size: z.int() });
