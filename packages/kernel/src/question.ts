import type { Day } from "./day.ts";
import type { Decision } from "./decision.ts";
import type { TariffFact, TariffKey } from "./tariff-facts.ts";
import type { Text } from "./text.ts";

/** What the kernel asks of a schema library (zod fits): reading an unknown value or saying what is wrong with it. */
export interface Schema<Value> {
  safeParse(input: unknown): { success: true; data: Value } | { success: false; error: { issues: readonly SchemaIssue[] } };
}

export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly code?: string;
}

/** A named, typed calculator of a pack. From one definition come the library call, the command, the HTTP route and the form. */
export interface Question<Input, Outcome> {
  /** Stable id: `fr.reimbursement`. */
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** First day for which the question can be answered. */
  readonly coveredFrom: Day;
  /** Shape of the input at the edge: decimal strings, ISO days. */
  readonly input: Schema<Input>;
  /** Shape of the published outcome: decimal strings, ISO days. */
  readonly output: Schema<unknown>;
  /** Acts of imported lists that this input names. A program that holds lists looks them up; one that holds none answers from the pack's own tables. */
  tariffsNeeded?(input: Input): readonly TariffKey[];
  /** Decides; pure. `tariffs` holds what imported lists say of the acts asked for by `tariffsNeeded`. */
  answer(input: Input, tariffs?: readonly TariffFact[]): Decision<Outcome>;
  /** The outcome as it is published at the edge. It fits `output`. */
  publish(outcome: Outcome): Record<string, unknown>;
}

/** A question of any shape, as a catalogue holds it. */
// biome-ignore lint/suspicious/noExplicitAny: the catalogue erases the types that each definition keeps
export type AnyQuestion = Question<any, any>;
