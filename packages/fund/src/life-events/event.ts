import type { Consequence, Day, StoredStep } from "@openamo/kernel";

/** An event as an agent enters it. */
export interface EnteredEvent {
  /** Word of the pack: `move`, `birth`. */
  readonly kind: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Fields of the kind's own form. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** An event of a file, with what was confirmed of it. */
export interface RecordedEvent {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly on: Day;
  readonly details: Readonly<Record<string, unknown>>;
  readonly consequences: readonly Consequence[];
  readonly trace: readonly StoredStep[];
  readonly rulesVersion: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly withdrawn: { readonly at: Date; readonly by: string; readonly motive: string } | null;
}
