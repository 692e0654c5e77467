import { onFirstUse } from "@openamo/kernel";
import * as z from "zod";
import { type FieldWords, metaOf } from "./form.ts";

/** What a question that leaves the field out means: nothing may be left out, nothing is said, or an ordinary value is meant. */
type LeftOut = { readonly kind: "needed" } | { readonly kind: "optional" } | { readonly kind: "preset"; readonly value: unknown };

/** What a field may hold, described and not yet made. */
export interface Held<Schema extends z.ZodType> {
  readonly leftOut: LeftOut;
  readonly make: () => Schema;
}

/** A field that every question gives. Its schema may be one that other fields use too. */
export const needed = <Schema extends z.ZodType>(make: () => Schema): Held<Schema> => ({ leftOut: { kind: "needed" }, make });

/** A field that a question may leave out. */
export const optional = <Schema extends z.ZodType>(make: () => Schema): Held<z.ZodOptional<Schema>> => ({
  leftOut: { kind: "optional" },
  make: () => make().optional(),
});

/** A field that means `value` where a question leaves it out. */
export const preset = <Schema extends z.ZodType>(
  value: NoInfer<z.core.util.NoUndefined<z.output<Schema>>>,
  make: () => Schema,
): Held<z.ZodDefault<Schema>> => ({
  leftOut: { kind: "preset", value },
  make: () => make().default(value),
});

type Meta = Readonly<Record<string, unknown>>;

/**
 * A field of a form: what it holds and how it is shown. Its schema is made when a question fills the field in or somebody draws the form: a
 * consultation leaves out a hundred fields of other care, and making them costs more than deciding it.
 */
export class Field<Schema extends z.ZodType = z.ZodType> implements Held<Schema> {
  readonly leftOut: LeftOut;
  readonly make: () => Schema;
  readonly schema: () => Schema;
  private readonly words: FieldWords;
  private readonly also: readonly Meta[];

  constructor({ leftOut, make }: Held<Schema>, words: FieldWords, also: readonly Meta[] = []) {
    this.leftOut = leftOut;
    this.make = make;
    this.words = words;
    this.also = also;
    this.schema = onFirstUse(() => {
      const made = make();
      // A needed field may have the schema of every day or amount: a copy is described, never the schema that others use.
      const own = leftOut.kind === "needed" ? made.clone() : made;
      z.globalRegistry.add(own, Object.assign(metaOf(words), ...also));
      return own;
    });
  }

  /** The same field, shown otherwise. */
  with(meta: Meta): Field<Schema> {
    return new Field(this, this.words, [...this.also, meta]);
  }
}

export const field = <Schema extends z.ZodType>(held: Held<Schema>, words: FieldWords): Field<Schema> => new Field(held, words);

export type Fields = Readonly<Record<string, Field>>;
/** The shape of a form as the library of schemas has it. */
export type ShapeOf<Of extends Fields> = { [Name in keyof Of]: Of[Name] extends Field<infer Schema> ? Schema : never };

/** The shape of fields, each made when it is read. */
export function shapeOf<Of extends Fields>(fields: Of): ShapeOf<Of> {
  const shape = {};
  for (const [name, { schema }] of Object.entries(fields)) Object.defineProperty(shape, name, { get: schema, enumerable: true });
  return shape as ShapeOf<Of>;
}
