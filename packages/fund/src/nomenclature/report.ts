import type { EntryPart } from "./entry.ts";

/** What an import does to one part of a list, in entries. */
export interface PartChanges {
  /** Not held before. */
  added: number;
  /** Held with another content. */
  changed: number;
  /** Held as it is. */
  unchanged: number;
  /** Held, absent from the list now: ended the day before the list holds. */
  closed: number;
  /** Held, and the list no longer says that it ever was so. */
  withdrawn: number;
}

/** A row that was not taken, with its place and its reason. */
export interface RefusedLine {
  readonly file: string;
  readonly row: number;
  readonly code: string;
  readonly reason: string;
  readonly details: Readonly<Record<string, string>>;
}

export interface ImportReport {
  /** Rows read in all the files. */
  readonly read: number;
  /** Rows taken: read, less refused. */
  readonly kept: number;
  /** Entries that say again what another row of the files says. */
  readonly repeated: number;
  readonly parts: Readonly<Partial<Record<EntryPart, PartChanges>>>;
  readonly refused: {
    readonly total: number;
    readonly byReason: Readonly<Record<string, number>>;
    /** The first of them; the rest is counted. */
    readonly first: readonly RefusedLine[];
  };
  /** A row without a readable code was refused: it may be any act, so that nothing absent was ended. */
  readonly absencesIgnored: boolean;
}

/** Refused rows that a report names one by one. */
export const MOST_REFUSED_SHOWN = 200;

export const sumOf = (report: ImportReport, name: keyof PartChanges): number => Object.values(report.parts).reduce((sum, part) => sum + part[name], 0);

/** Whether anything is held otherwise than before. */
export const changesAnything = (report: ImportReport): boolean =>
  sumOf(report, "added") + sumOf(report, "changed") + sumOf(report, "closed") + sumOf(report, "withdrawn") > 0;
