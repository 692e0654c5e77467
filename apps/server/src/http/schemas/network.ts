import { z } from "zod";
import { isoDay, lawReferenceSchema } from "./decisions.ts";

/** Words of the data in the language of their source, which is said. */
const said = z
  .object({ text: z.string(), language: z.enum(["fr", "en", "ar"]) })
  .meta({ id: "SaidText", description: "Words with the language they are in: that of their source where nobody put them in the reader's." });
const status = z
  .enum(["confirmed", "recalled", "partly-confirmed"])
  .meta({ description: "`confirmed`: read in the source. `recalled`: known, no source found." });
const source = z.object({ what: said, addresses: z.array(z.string()), dated: z.string().nullable() }).meta({ id: "FactSource" });
const evidence = z.object({ fact: said, status: z.enum(["confirmed", "recalled"]), sources: z.array(source) }).meta({ id: "FactEvidence" });
const state = z.enum(["active", "ended", "planned"]).meta({ description: "On the day asked." });
const area = z.object({ id: z.string(), name: z.string() }).meta({ id: "NetworkArea" });

const organismLink = z.object({ id: z.string(), code: z.string(), name: z.string(), state }).meta({ id: "OrganismLink" });
const schemeLink = z.object({ id: z.string(), name: z.string() }).meta({ id: "SchemeLink" });

export const organismRowSchema = z
  .object({
    ...organismLink.shape,
    kind: z.string(),
    kindLabel: z.string(),
    country: z.string(),
    town: z.string().nullable(),
    from: isoDay.nullable(),
    to: isoDay.nullable(),
    everywhere: z.boolean(),
    areas: z.array(z.string()).meta({ description: "Names of the departments that it holds, wholly or in part." }),
  })
  .meta({ id: "NetworkOrganismRow" });

const commune = z.object({ code: z.string(), name: z.string() });

export const organismPageSchema = z
  .object({
    ...organismRowSchema.shape,
    on: isoDay,
    longName: said,
    formerNames: z.array(z.string()),
    codes: z.array(z.object({ label: z.string(), value: z.string() })),
    legalStatus: said.nullable(),
    supervision: said.nullable(),
    website: z.string().nullable(),
    address: z.object({ text: z.string(), dated: z.string(), sources: z.array(source) }).nullable(),
    parent: organismLink.nullable(),
    predecessors: z.array(organismLink),
    successor: organismLink.nullable(),
    current: organismLink.nullable().meta({ description: "Who answers for it on the day, when it has ended." }),
    children: z.array(z.object({ kind: z.string(), label: z.string(), count: z.int() })),
    schemes: z.array(schemeLink),
    affiliates: z.array(schemeLink).meta({ description: "Schemes whose people have their file with it." }),
    branches: z.array(z.string()),
    functions: z.array(z.string()),
    territory: z.object({
      everywhere: z.boolean(),
      areas: z.array(z.object({ ...area.shape, part: z.boolean() })),
      communes: z.array(commune).meta({ description: "Communes held in the departments held in part." }),
      except: z.array(commune),
      rule: said.nullable(),
      status,
      toConfirm: z.boolean(),
    }),
    establishments: z.array(z.object({ name: z.string(), town: z.string(), number: z.string().nullable() })),
    notes: z.array(said),
    status,
    evidence: z.array(evidence),
  })
  .meta({ id: "NetworkOrganism" });

export const schemeRowSchema = z
  .object({
    id: z.string(),
    country: z.string(),
    name: z.string(),
    shortName: said,
    code: z.string().nullable(),
    family: z.string(),
    state: z.string(),
    since: isoDay.nullable(),
    from: isoDay.nullable(),
    to: isoDay.nullable(),
    managesCare: z.boolean(),
    population: said,
  })
  .meta({ id: "NetworkSchemeRow" });

const manager = z.object({
  where: said.nullable(),
  organisms: z.array(organismLink),
  kinds: z.array(z.object({ kind: z.string(), label: z.string() })),
  words: said.nullable(),
});
const span = { from: isoDay.nullable(), to: isoDay.nullable() };

export const schemePageSchema = z
  .object({
    ...schemeRowSchema.shape,
    managers: z.array(organismLink),
    successor: schemeLink.nullable(),
    basis: z.array(said),
    website: z.string().nullable(),
    notes: z.array(said),
    risks: z.array(
      z.object({
        label: z.string(),
        cover: z.enum(["full", "partial", "complementary", "none"]),
        managers: z.array(manager),
        ...span,
        note: said.nullable(),
        status,
      }),
    ),
    duties: z.array(
      z.object({
        label: z.string(),
        where: z.string(),
        organism: organismLink.nullable(),
        kind: z.object({ kind: z.string(), label: z.string() }).nullable(),
        ...span,
        sentence: z.string(),
        law: z.array(lawReferenceSchema),
        note: said.nullable(),
        status,
      }),
    ),
    status,
    evidence: z.array(evidence),
  })
  .meta({ id: "NetworkScheme" });

const placeSchema = z
  .object({ id: z.string(), commune: z.string(), name: z.string(), within: z.string().nullable(), area, postcodes: z.array(z.string()) })
  .meta({ id: "NetworkPlace", description: "A commune, or a part of one that bears a name of its own; `commune` is the code that questions take." });

export const placesSchema = z.object({
  places: z.array(placeSchema),
  understood: z.string().nullable().meta({ description: "Code of the commune that the text means, when it means one alone." }),
});

export const filtersSchema = z.object({
  countries: z.array(z.object({ id: z.string(), name: z.string() })),
  kinds: z.array(z.object({ kind: z.string(), label: z.string(), country: z.string(), count: z.int() })),
  areas: z.array(z.object({ ...area.shape, country: z.string() })),
  schemes: z.array(z.object({ ...schemeLink.shape, country: z.string() })),
});

const word = z.string().max(60).optional();
const whole = (most: number) => z.coerce.number().int().min(1).max(most);

export const organismQuery = z.object({
  search: z.string().max(100).default(""),
  country: word,
  kind: word,
  scheme: word,
  department: word,
  on: z.iso.date().optional(),
  ended: z.stringbool().default(false).meta({ description: "Also those that do not exist on the day." }),
  page: whole(1_000).default(1),
  size: whole(100).default(20),
});
export const dayQuery = z.object({ on: z.iso.date().optional() });
export const countryQuery = z.object({ country: word });
export const placeQuery = z.object({ text: z.string().min(1).max(100), country: z.string().length(2).default("fr") });
