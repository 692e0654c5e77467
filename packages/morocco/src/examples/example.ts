import type { LawReference } from "@openamo/kernel";

/** A situation that a lawyer can read: what the text says of it, the facts, and what must be decided. */
export interface Example {
  readonly law: LawReference;
  readonly says: string;
  /** Question of the pack. */
  readonly question: string;
  readonly given: Readonly<Record<string, unknown>>;
  /** Fields of the published outcome, or the code of the refusal, or the fields asked for. */
  readonly decided?: Readonly<Record<string, unknown>>;
  readonly refused?: string;
  readonly missing?: readonly string[];
  /** Ids of reasons that must be among those given. */
  readonly because?: readonly string[];
}
