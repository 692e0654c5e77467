import { z } from "zod";
import { copyFixed } from "./fixed.ts";
import { JsonBytes, quoted } from "./json-bytes.ts";

/** Writes a value as JSON. @throws {@link NOT_AS_DECLARED} for one that its schema does not take as it is. */
export type Write = (value: unknown, out: JsonBytes) => void;

/** Thrown where a value is not what its schema says, which zod then tells in full. One for all: nobody reads where it was thrown. */
export const NOT_AS_DECLARED = new Error("an answer is not as declared");

const plain = (schema: z.ZodType): boolean => (schema.def.checks ?? []).length === 0;

/** Any schema: what zod makes of the value. */
function byZod(schema: z.ZodType): Write {
  return (value, out) => {
    const { data, error } = z.safeEncode(schema, value);
    if (error !== undefined) throw NOT_AS_DECLARED;
    out.add(JSON.stringify(data));
  };
}

const text: Write = (value, out) => {
  if (typeof value !== "string") throw NOT_AS_DECLARED;
  out.add(quoted(value));
};

const truth: Write = (value, out) => {
  if (typeof value !== "boolean") throw NOT_AS_DECLARED;
  out.add(value ? "true" : "false");
};

const whole: Write = (value, out) => {
  if (!Number.isSafeInteger(value)) throw NOT_AS_DECLARED;
  out.add(String(value));
};

const anything: Write = (value, out) => out.add(JSON.stringify(value));

function oneOf(values: Iterable<unknown>): Write {
  const written = new Map([...values].map((value) => [value, JSON.stringify(value)]));
  return (value, out) => {
    const known = written.get(value);
    if (known === undefined) throw NOT_AS_DECLARED;
    out.add(known);
  };
}

function matching(pattern: RegExp): Write {
  return (value, out) => {
    if (typeof value !== "string" || !pattern.test(value)) throw NOT_AS_DECLARED;
    out.add(quoted(value));
  };
}

function orNull(write: Write): Write {
  return (value, out) => (value === null ? out.add("null") : write(value, out));
}

/** Writes what holds others, or copies it where it is fixed. */
function holding(write: Write): Write {
  return (value, out) => {
    if (typeof value !== "object" || value === null) throw NOT_AS_DECLARED;
    const apart = (): string => {
      const own = new JsonBytes();
      write(value, own);
      return own.text();
    };
    if (!copyFixed(value, write, out, apart)) write(value, out);
  };
}

function listOf(element: Write): Write {
  return holding((value, out) => {
    if (!Array.isArray(value)) throw NOT_AS_DECLARED;
    out.add("[");
    for (let index = 0; index < value.length; index += 1) {
      if (index > 0) out.add(",");
      element(value[index], out);
    }
    out.add("]");
  });
}

/** An object with the members that are declared, in their order, and no other. */
function objectOf(shape: Readonly<Record<string, z.ZodType>>): Write {
  const members = Object.entries(shape).map(([name, schema]) => {
    // What is asked for with nothing in it is left out, as JSON leaves it out.
    const optional = schema instanceof z.ZodOptional || schema instanceof z.ZodUnknown;
    return { name, start: `${JSON.stringify(name)}:`, optional, write: writerOf(schema) };
  });
  return holding((value, out) => {
    if (Array.isArray(value)) throw NOT_AS_DECLARED;
    const held = value as Readonly<Record<string, unknown>>;
    let between = "{";
    for (const { name, start, optional, write } of members) {
      const member = held[name];
      if (member === undefined && optional) continue;
      out.add(between + start);
      write(member, out);
      between = ",";
    }
    out.add(between === "{" ? "{}" : "}");
  });
}

function recordOf(element: Write): Write {
  return holding((value, out) => {
    if (Array.isArray(value)) throw NOT_AS_DECLARED;
    let between = "{";
    for (const [name, member] of Object.entries(value as object)) {
      out.add(`${between}${quoted(name)}:`);
      element(member, out);
      between = ",";
    }
    out.add(between === "{" ? "{}" : "}");
  });
}

/** One of several objects, told apart by a word that each of them has alone; undefined where they are told apart otherwise. */
function unionOf(schema: z.ZodDiscriminatedUnion): Write | undefined {
  const name = schema.def.discriminator;
  const writers = new Map<unknown, Write>();
  for (const option of schema.options) {
    const word = option instanceof z.ZodObject ? option.shape[name] : undefined;
    if (!(word instanceof z.ZodLiteral)) return undefined;
    for (const value of word.values) writers.set(value, writerOf(option as z.ZodType));
  }
  return (value, out) => {
    const write = typeof value === "object" && value !== null ? writers.get((value as Readonly<Record<string, unknown>>)[name]) : undefined;
    if (write === undefined) throw NOT_AS_DECLARED;
    write(value, out);
  };
}

/** The first of several shapes that takes the value, as zod tries them. */
function firstOf(shapes: readonly Write[]): Write {
  return (value, out) => {
    const mark = out.mark();
    for (const write of shapes) {
      try {
        write(value, out);
        return;
      } catch (error) {
        if (error !== NOT_AS_DECLARED) throw error;
        out.back(mark);
      }
    }
    throw NOT_AS_DECLARED;
  };
}

const writers = new WeakMap<z.ZodType, Write>();

/** The writer of a schema. What it does not know is left to zod, so that every schema has one. */
export function writerOf(schema: z.ZodType): Write {
  let write = writers.get(schema);
  if (write === undefined) {
    write = (plain(schema) ? ownWriter(schema) : undefined) ?? byZod(schema);
    writers.set(schema, write);
  }
  return write;
}

function ownWriter(schema: z.ZodType): Write | undefined {
  if (schema instanceof z.ZodObject) return schema.def.catchall === undefined ? objectOf(schema.shape) : undefined;
  if (schema instanceof z.ZodArray) return listOf(writerOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodString) return text;
  if (schema instanceof z.ZodOptional) return writerOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNullable) return orNull(writerOf(schema.unwrap() as z.ZodType));
  if (schema instanceof z.ZodISODateTime) return schema.def.pattern === undefined ? undefined : matching(schema.def.pattern);
  if (schema instanceof z.ZodEnum) return oneOf(schema.options);
  if (schema instanceof z.ZodLiteral) return oneOf(schema.values);
  if (schema instanceof z.ZodBoolean) return truth;
  if (schema instanceof z.ZodNumber) return schema.format === "safeint" ? whole : undefined;
  if (schema instanceof z.ZodUnknown) return anything;
  if (schema instanceof z.ZodDiscriminatedUnion) return unionOf(schema);
  if (schema instanceof z.ZodUnion) return firstOf(schema.options.map((option) => writerOf(option as z.ZodType)));
  if (schema instanceof z.ZodRecord)
    return schema.keyType instanceof z.ZodString && plain(schema.keyType) ? recordOf(writerOf(schema.valueType as z.ZodType)) : undefined;
  return undefined;
}
