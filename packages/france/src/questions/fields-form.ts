import * as z from "zod";
import { type Fields, type ShapeOf, shapeOf } from "./field.ts";
import type { FormGroup } from "./form.ts";

type Form<Of extends Fields> = z.ZodObject<ShapeOf<Of>, z.core.$strict>;
type Values = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, z.ZodType>>;

/**
 * The form of a question. Whoever draws it has every field; `safeParse` makes only the fields that the questions so far have filled in, and
 * reads the others as what leaving them out means. What it accepts, refuses and answers is what the whole form does.
 */
export function formOf<Of extends Fields>(fields: Of, groups: readonly FormGroup[]): Form<Of> {
  const shape = shapeOf(fields);
  const form = z.strictObject(shape).register(z.globalRegistry, { "x-groups": groups });
  return Object.assign(form, { safeParse: readerOf<Form<Of>>(fields, shape) });
}

/** The part of a form that was made, and what the fields outside it mean. */
interface Part {
  readonly schema: z.ZodType<Values>;
  readonly meant: Values;
}

function partOf(fields: Fields, shape: Shape, made: ReadonlySet<string>): Part {
  const [inside, meant]: [Record<string, z.ZodType | undefined>, Record<string, unknown>] = [{}, {}];
  for (const [name, { leftOut }] of Object.entries(fields)) {
    if (made.has(name)) inside[name] = shape[name];
    // What is read takes this place whenever the field is made: an object that has all its names from the start is copied at once.
    if (leftOut.kind !== "optional") meant[name] = leftOut.kind === "preset" ? leftOut.value : undefined;
  }
  return { schema: z.strictObject(inside as z.ZodRawShape), meant };
}

/** What was read and what the rest means. Each question has lists of its own, as the library of schemas gives them. */
function together({ meant }: Part, lists: readonly string[], read: Values): Values {
  const data: Record<string, unknown> = { ...meant, ...read };
  for (const name of lists) if (data[name] === meant[name]) data[name] = [...(meant[name] as readonly unknown[])];
  return data;
}

function readerOf<Whole extends z.ZodType>(fields: Fields, shape: Shape): Whole["safeParse"] {
  const all = Object.entries(fields);
  const made = new Set(all.flatMap(([name, { leftOut }]) => (leftOut.kind === "needed" ? [name] : [])));
  let unmade = Object.keys(fields).filter((name) => !made.has(name));
  let lists = all.flatMap(([name, { leftOut }]) => (leftOut.kind === "preset" && Array.isArray(leftOut.value) ? [name] : []));
  let part: Part | undefined;

  return (input, params) => {
    const given = typeof input === "object" && input !== null ? input : {};
    const before = made.size;
    for (const name of unmade) if (name in given) made.add(name);
    const grown = part === undefined || made.size > before;
    if (part === undefined || grown) {
      part = partOf(fields, shape, made);
      unmade = unmade.filter((name) => !made.has(name));
      lists = lists.filter((name) => !made.has(name));
    }
    // A part that may grow again at the next question is not worth a reader compiled for it.
    const read = part.schema.safeParse(input, { ...params, jitless: grown });
    return (read.success ? { success: true, data: together(part, lists, read.data) } : read) as ReturnType<Whole["safeParse"]>;
  };
}
