import type { Refusal } from "@openamo/kernel";

/** A person of a file, as written: every value is a text, empty where it is not given. */
export interface EnrolmentRecord {
  readonly identifier_kind: string;
  readonly identifier: string;
  readonly birth_name: string;
  readonly used_name: string;
  readonly given_names: string;
  readonly second_birth_name: string;
  readonly second_used_name: string;
  readonly second_given_names: string;
  readonly sex: string;
  readonly birth_date: string;
  readonly birth_commune: string;
  readonly birth_country: string;
  readonly scheme: string;
  readonly organism: string;
  readonly from: string;
  readonly rights_from: string;
  readonly rights_to: string;
  readonly ground: string;
  readonly address: string;
  readonly postcode: string;
  readonly town: string;
  readonly commune: string;
}

/** A line of the file: a person, or why it could not be read. */
export interface EnrolmentLine {
  readonly line: number;
  readonly record?: EnrolmentRecord | undefined;
  readonly refusal?: Refusal | undefined;
}

export type EnrolmentStatus = "running" | "finished" | "reversing" | "reversed";

/** A file and how far it is. */
export interface Enrolment {
  readonly id: string;
  readonly organism: string;
  readonly country: string;
  readonly fileName: string;
  /** A rehearsal checks every line and enrols nobody. */
  readonly rehearsal: boolean;
  readonly status: EnrolmentStatus;
  /** Last line that is done. */
  readonly linesDone: number;
  readonly enrolled: number;
  readonly doubles: number;
  readonly refused: number;
  readonly takenBack: number;
  readonly kept: number;
  readonly beganAt: Date;
  readonly beganBy: string;
  readonly finishedAt: Date | null;
  readonly reversedAt: Date | null;
  readonly reversedBy: string | null;
  readonly motive: string | null;
}

/** What became of a line that was not simply enrolled. */
export interface UnmetLine {
  readonly line: number;
  readonly outcome: "double" | "refused" | "kept";
  readonly code: string;
  readonly field: string | null;
  readonly details: Readonly<Record<string, string>>;
}
