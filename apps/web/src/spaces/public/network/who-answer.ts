import type { Answer } from "../../../api/questions.ts";
import type { Reason } from "../../../api/types.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { inWords, type Words } from "../../../schema-form/json-schema.ts";

type Decided = Extract<Answer, { kind: "decided" }>;

/** Who answers for one function, as the table reads it. */
export interface WhoRow {
  readonly name: string;
  readonly label: string;
  readonly kind: "organism" | "employer" | "none" | "place-missing" | "not-known";
  readonly organism: { readonly id: string; readonly name: string; readonly toConfirm: boolean } | null;
  readonly missing: "residenceCommune" | "workCommune" | null;
  readonly note: string | null;
  readonly recalled: boolean;
  readonly reasons: readonly Reason[];
}

/** Functions that one organism answers for, for the same reasons: they are read together. */
export interface WhoGroup extends WhoRow {
  readonly labels: readonly string[];
}

/** The rows, those that say the same put together, in the order in which they first come. */
export function grouped(rows: readonly WhoRow[]): WhoGroup[] {
  const groups = new Map<string, WhoGroup>();
  for (const row of rows) {
    const { kind, organism, missing, note, recalled, reasons } = row;
    const key = JSON.stringify([kind, organism?.id, missing, note, recalled, reasons.map(({ id }) => id)]);
    groups.set(key, { ...row, labels: [...(groups.get(key)?.labels ?? []), row.label] });
  }
  return [...groups.values()];
}

export interface WhoScheme {
  readonly id: string;
  readonly name: string;
}

/** The answer to *who manages what*, in the reader's words. */
export interface WhoAnswer {
  readonly scheme: WhoScheme | null;
  readonly fund: WhoRow["organism"];
  readonly rows: readonly WhoRow[];
  readonly other: { readonly scheme: WhoScheme; readonly status: string; readonly rows: readonly WhoRow[] } | null;
  readonly pieces: readonly string[];
  readonly studentContribution: boolean;
  readonly reasons: readonly Reason[];
}

interface FrenchFunction {
  readonly function: string;
  readonly label: Words;
  readonly kind: WhoRow["kind"];
  readonly organism: { readonly id: string; readonly shortName: string; readonly toConfirm: boolean } | null;
  readonly missing: WhoRow["missing"];
  readonly note: string | null;
  readonly status: string | null;
  readonly reasons: readonly string[];
}
interface FrenchOutcome {
  readonly scheme: WhoScheme;
  readonly studentContribution: boolean | null;
  readonly functions: readonly FrenchFunction[];
  readonly otherActivity: { readonly scheme: WhoScheme; readonly statusLabel: Words; readonly functions: readonly FrenchFunction[] } | null;
  readonly pieces: readonly { readonly label: Words }[];
}
interface MoroccanOutcome {
  readonly scheme: string | null;
  readonly schemeLabel: Words | null;
  readonly organism: string | null;
  readonly organismName: Words | null;
}

function frenchAnswer({ outcome, reasons }: Decided, locale: Locale): WhoAnswer {
  const { scheme, functions, otherActivity, pieces, studentContribution } = outcome as unknown as FrenchOutcome;
  const said = (words: Words) => inWords(words, locale) ?? "";
  const rowOf = (row: FrenchFunction): WhoRow => ({
    name: row.function,
    label: said(row.label),
    kind: row.kind,
    organism: row.organism === null ? null : { id: row.organism.id, name: row.organism.shortName, toConfirm: row.organism.toConfirm },
    missing: row.missing,
    note: row.note,
    recalled: row.status === "recalled",
    reasons: reasons.filter((reason, index) => row.reasons.includes(reason.id) && reasons.findIndex(({ id }) => id === reason.id) === index),
  });
  const rows = functions.map(rowOf);
  return {
    scheme,
    rows,
    fund: rows.find(({ name }) => name === "affiliation")?.organism ?? rows.find(({ name }) => name === "care")?.organism ?? null,
    other: otherActivity === null ? null : { scheme: otherActivity.scheme, status: said(otherActivity.statusLabel), rows: otherActivity.functions.map(rowOf) },
    pieces: pieces.map(({ label }) => said(label)),
    studentContribution: studentContribution === true,
    reasons,
  };
}

function moroccanAnswer({ outcome, reasons }: Decided, locale: Locale): WhoAnswer {
  const { scheme, schemeLabel, organism, organismName } = outcome as unknown as MoroccanOutcome;
  return {
    scheme: scheme === null || schemeLabel === null ? null : { id: scheme, name: inWords(schemeLabel, locale) ?? "" },
    // The ids of the network begin with the country.
    fund:
      organism === null || organismName === null ? null : { id: `ma-${organism.toLowerCase()}`, name: inWords(organismName, locale) ?? "", toConfirm: false },
    rows: [],
    other: null,
    pieces: [],
    studentContribution: false,
    reasons,
  };
}

/** Reads the outcome of the question of either country. */
export const readWho = (answer: Decided, locale: Locale): WhoAnswer =>
  "functions" in answer.outcome ? frenchAnswer(answer, locale) : moroccanAnswer(answer, locale);
