import { z } from "zod";
import { amount, isoDay } from "./decisions.ts";
import { pageOf } from "./people.ts";

const fact = z.object({ label: z.string(), value: z.string() });
const firstDay = isoDay.nullable().meta({ description: "Null where the list gives no first day." });
const lastDay = isoDay.nullable().meta({ description: "Null where it goes on." });
const unit = z.string().meta({ description: "Currency, or the key letter of which the value is a coefficient." });

const tariffSchema = z
  .object({
    line: z.string(),
    label: z.string(),
    from: firstDay,
    to: lastDay,
    inForce: z.boolean(),
    unit,
    values: z.array(z.object({ name: z.string().meta({ description: "Number of the grid, or name of the value." }), label: z.string(), value: amount })),
    facts: z.array(fact),
  })
  .meta({ id: "ActTariff", description: "A tariff line of an act: its values by grid or by name, from a day on." });

const foundActSchema = z
  .object({
    list: z.string(),
    listLabel: z.string(),
    code: z.string(),
    line: z.string(),
    label: z.string(),
    familyLabel: z.string(),
    from: firstDay,
    to: lastDay,
    tariff: z.object({ unit, lowest: amount, highest: amount }).nullable(),
  })
  .meta({ id: "FoundAct" });

export const foundActsSchema = pageOf(foundActSchema);

const actSchema = z
  .object({
    list: z.string(),
    listLabel: z.string(),
    code: z.string(),
    line: z.string(),
    label: z.string(),
    familyLabel: z.string(),
    from: firstDay,
    to: lastDay,
    holds: z.boolean().meta({ description: "Whether the act exists on the day asked." }),
    facts: z.array(fact),
    tariffs: z.array(tariffSchema).meta({ description: "In force on the day." }),
    history: z.array(tariffSchema).meta({ description: "Every line, the latest first." }),
    notes: z.array(z.object({ title: z.string(), text: z.string() })),
    law: z.array(z.object({ text: z.string(), article: z.string(), part: z.string().optional() })),
    import: z.int().nullable().meta({ description: "Number of the import that said it; null for what the system carries itself." }),
  })
  .meta({ id: "Act", description: "An act as one list tells it, on a day." });

export type Fact = z.output<typeof fact>;
export type TariffView = z.output<typeof tariffSchema>;
export type ActView = z.output<typeof actSchema>;

/** One code may stand in several lists, and a hospital stay may be reached by several groups of patients. */
export const actFileSchema = z.object({ code: z.string(), on: isoDay, acts: z.array(actSchema) }).meta({ id: "ActFile" });

export const listsSchema = z.object({
  lists: z.array(z.object({ id: z.string(), label: z.string(), acts: z.int(), tariffs: z.int(), imported: z.boolean() })),
  notImported: z.array(z.object({ id: z.string(), label: z.string() })).meta({ description: "Public lists of the country that nobody has brought in yet." }),
});

const day = z.iso.date().optional();
const list = z.string().max(40).optional();
const country = z.string().max(40).optional().meta({ description: "Only acts of this country, by the id of its pack; of every country unless said." });
const whole = (most: number) => z.coerce.number().int().min(1).max(most);

export const actSearchQuery = z.object({
  search: z.string().max(100).default(""),
  list,
  country,
  on: day,
  page: whole(1_000_000).default(1),
  size: whole(100).default(20),
});
export const actQuery = z.object({ on: day, list, country });
export const listsQuery = z.object({ country });
export const actParams = z.object({ code: z.string().max(40) });
