import { ADDRESS_USES, CHANNELS } from "@openamo/fund";
import { z } from "zod";
import { instant, isoDay } from "./decisions.ts";

const days = { from: isoDay, to: isoDay.nullable() };
const fact = {
  id: z.string(),
  ...days,
  current: z.boolean().meta({ description: "Whether it holds today." }),
  file: z.string().meta({ description: "Id of the file it was stated in: another one where files were merged." }),
};
const sex = z.enum(["female", "male", "unknown"]);
const place = { commune: z.string().nullable(), country: z.string().nullable(), place: z.string().nullable() };
const postal = { lines: z.array(z.string()), postcode: z.string(), town: z.string(), commune: z.string().nullable(), country: z.string() };

const threeNames = { birthName: z.string(), usedName: z.string().nullable(), givenNames: z.string() };
const namesSchema = z.object({ ...fact, ...threeNames, secondScript: z.object(threeNames).nullable(), sex, sexLabel: z.string() });
const identifierSchema = z.object({
  ...fact,
  kind: z.string(),
  label: z.string(),
  value: z.string(),
  provisional: z.boolean().meta({ description: "Whether it stands only until the final one is known." }),
  replaces: z.string().nullable(),
  warnings: z.array(z.string()).meta({ description: "Where the number does not agree with the identity: for the agent to look at." }),
});
const bankSchema = z.object({
  ...fact,
  format: z.string(),
  label: z.string(),
  account: z.string().meta({ description: "Masked: the first four characters and the last three." }),
  bic: z.string().nullable(),
  holder: z.string(),
});
const contactSchema = z.object({
  ...fact,
  email: z.string().nullable(),
  phone: z.string().nullable(),
  preferred: z.enum(CHANNELS),
  preferredLabel: z.string(),
  language: z.string(),
  refused: z.array(z.enum(CHANNELS)),
});
const changeSchema = z.object({
  id: z.string(),
  what: z.string(),
  label: z.string(),
  at: instant,
  by: z.string(),
  motive: z.string().nullable(),
  undone: z.boolean(),
  canUndo: z.boolean().meta({ description: "False for what was taken back, takes back, or came with a life event." }),
});
const pastSchema = z.object({ ...fact, kind: z.string(), label: z.string(), summary: z.string(), knownFrom: instant, knownTo: instant });
const mergeSchema = z.object({
  id: z.string(),
  kept: z.string(),
  merged: z.string(),
  motive: z.string(),
  at: instant,
  by: z.string(),
  undone: z.boolean(),
});

export const identitySchema = z
  .object({
    id: z.string(),
    country: z.string(),
    mergedInto: z.string().nullable().meta({ description: "The file that was kept, when this one gave way to it." }),
    name: z.string(),
    otherName: z.string().nullable(),
    birth: z.object({
      registered: z.string().meta({ description: "As the register has it: `00`, or a month that no calendar has, where it knows no better." }),
      day: isoDay.meta({ description: "The day that rules count from." }),
      exact: z.boolean(),
      ...place,
      where: z.string().meta({ description: "The place in words: town, commune and country by name; empty where nothing is known." }),
    }),
    deathDate: isoDay.nullable(),
    names: z.array(namesSchema),
    secondScript: z
      .object({ language: z.string(), label: z.string() })
      .nullable()
      .meta({ description: "The second script of names in the country, for the forms." }),
    identifiers: z.array(identifierSchema),
    identifierKinds: z.array(z.object({ kind: z.string(), label: z.string() })).meta({ description: "Kinds of the country, for the forms." }),
    addresses: z.array(z.object({ ...fact, use: z.enum(ADDRESS_USES), label: z.string(), ...postal })),
    bankDetails: z.array(bankSchema),
    bankFormats: z.array(z.object({ format: z.string(), label: z.string() })).meta({ description: "Kinds of account of the country, for the forms." }),
    contact: contactSchema.nullable(),
    languages: z.array(z.string()),
    changes: z.array(changeSchema).meta({ description: "What was changed since the registration, newest first." }),
    past: z.array(pastSchema).meta({ description: "What was believed and is no more." }),
    merges: z.array(mergeSchema),
  })
  .meta({ id: "Identity" });

const name = z.string().max(200);
const birthplace = z
  .object({ commune: z.string().max(5).nullable().default(null), country: z.string().max(2).nullable().default(null), place: name.nullable().default(null) })
  .meta({ description: "Commune by its code on the day of birth, or country; null where it is not known." });
export const registeredBirth = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: "`YYYY-MM-DD` as registered; `00` stands for what is not known.", examples: ["1985-06-15", "1952-00-00"] });

export const birthplaceSchema = birthplace;
export const sexSchema = sex;
export const newAddressSchema = z.object({
  lines: z.array(z.string().max(100)).min(1).max(4),
  postcode: z.string().max(12),
  town: z.string().max(100),
  commune: z.string().max(10).nullable().default(null),
  country: z.string().length(2),
});

const oneScript = { birthName: name, usedName: name.nullable().default(null), givenNames: name };
export const secondNamesSchema = z
  .object(oneScript)
  .nullable()
  .meta({ description: "The names in the second script of the country; null where they are not known." });
export const newNamesSchema = z.object({ from: z.iso.date(), ...oneScript, sex, secondScript: secondNamesSchema.default(null) });
export const newBirthSchema = z.object({ birthDate: registeredBirth, birthplace });
export const newIdentifierSchema = z.object({
  kind: z.string().max(40),
  value: z.string().max(60),
  from: z.iso.date(),
  replaces: z.string().max(64).optional().meta({ description: "Id of the identifier that gives way." }),
  mistaken: z.boolean().default(false).meta({ description: "Whether that one was never this person's: it then leads to the file no more." }),
});
export const addressChangeSchema = z.object({
  use: z.enum(ADDRESS_USES).default("home"),
  from: z.iso.date(),
  to: z.iso.date().nullable().default(null),
  address: newAddressSchema,
});
export const bankChangeSchema = z.object({
  from: z.iso.date(),
  format: z
    .string()
    .max(20)
    .default("iban")
    .meta({ examples: ["iban", "ma.rib"] }),
  account: z.string().max(60),
  bic: z.string().max(20).nullable().default(null),
  holder: name,
});
export const contactChangeSchema = z.object({
  email: z.string().max(300).nullable().default(null),
  phone: z.string().max(40).nullable().default(null),
  preferred: z.enum(CHANNELS),
  language: z.string().length(2),
  refused: z.array(z.enum(CHANNELS)).max(CHANNELS.length).default([]),
});
export const deathSchema = z.object({ on: z.iso.date() });
export const motiveSchema = z.object({ motive: z.string().max(500) });
export const changedSchema = z.object({ changeId: z.string() });
