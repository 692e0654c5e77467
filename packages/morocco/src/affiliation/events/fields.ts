import { type Cents, type Day, day, parseCents, schemaSays } from "@openamo/kernel";
import { z } from "zod";
import { indexField } from "../../edge.ts";
import { GROUPS, shown } from "../../questions/form.ts";
import { type Words, words } from "../../words.ts";

/** Fields of events. They stay text: what an event says is kept as it was entered. */

export const amountText = (title: Words) =>
  shown(z.string().regex(/^\d{1,9}(\.\d{1,2})?$/, schemaSays({ fr: "un montant comme 2100.00", en: "an amount such as 2100.00", ar: "مبلغ مثل 2100.00" })), {
    title,
    group: "what",
  });
export const indexText = shown(
  z
    .string()
    .regex(/^\d{1,2}(\.\d{1,7})?$/, schemaSays({ fr: "un indice comme 9.3264284", en: "an index such as 9.3264284", ar: "مؤشر مثل 9.3264284" }))
    .meta({ "x-kind": "decimal" }),
  {
    title: words("Indice du registre social unifié", "Index of the social register", "مؤشر السجل الاجتماعي الموحد"),
    group: "what",
  },
);
export const dayText = (title: Words) => shown(z.iso.date(), { title, group: "what" });
export const yesNo = (title: Words) => shown(z.boolean().default(false), { title, group: "what", initial: false });
/** A person of the file, by id. */
export const personId = (title: Words) => {
  const field = shown(z.uuid(), { title, group: "what" });
  return field.meta({ ...field.meta(), "x-person": true });
};

export const form = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).meta({ "x-groups": GROUPS });

export function centsOf(text: string): Cents {
  const value = parseCents(text);
  if (value === undefined) throw new RangeError("the schema has read the amount");
  return value;
}
export const dayOfText = (text: string): Day => day(text);
/** An index in ten-millionths. */
export const indexOf = (text: string): number => indexField.parse(text);
