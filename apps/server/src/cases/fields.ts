import type { Field, PublishedCase } from "./case.ts";

/** A case whose vocabulary is not known here: its words are never guessed. */
export class Unsupported extends Error {}

/** The fields of a case's input, each to be taken once: a field that nobody takes makes the case unsupported. */
export class Fields {
  private readonly left: Map<string, Field>;

  constructor(input: PublishedCase["input"]) {
    this.left = new Map(Object.entries(input));
    this.left.delete("ask");
  }

  private take(name: string): Field | undefined {
    const value = this.left.get(name);
    this.left.delete(name);
    return value;
  }

  has(name: string): boolean {
    return this.left.has(name);
  }

  /** A word translated by a table, or undefined when the field is left out. */
  word<Value>(name: string, table: Readonly<Record<string, Value>>): Value | undefined {
    const value = this.take(name);
    if (value === undefined) return undefined;
    if (typeof value !== "string" || !Object.hasOwn(table, value)) throw new Unsupported(`${name}: ${String(value)}`);
    return table[value];
  }

  text(name: string): string | undefined {
    const value = this.take(name);
    if (value === undefined || typeof value === "string") return value;
    throw new Unsupported(`${name} is not a string`);
  }

  count(name: string): number | undefined {
    const value = this.take(name);
    if (value === undefined || typeof value === "number") return value;
    throw new Unsupported(`${name} is not a number`);
  }

  flag(name: string): boolean | undefined {
    const value = this.take(name);
    if (value === undefined || typeof value === "boolean") return value;
    throw new Unsupported(`${name} is not true or false`);
  }

  list(name: string): string[] | undefined {
    const value = this.take(name);
    if (value === undefined) return undefined;
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    throw new Unsupported(`${name} is not a list of strings`);
  }

  /** Called when the translation is whole: every field must have been understood. */
  finish(): void {
    const names = [...this.left.keys()];
    if (names.length > 0) throw new Unsupported(`field ${names.join(", ")}`);
  }
}
