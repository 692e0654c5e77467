import type { IdentifierRule } from "@openamo/kernel";
import type { FundContext } from "../context.ts";
import { type IdentifierForm, identifierForms, personsByIdentifiers } from "../people/index.ts";
import { professionalsByIdentifiers } from "../providers/index.ts";
import type { LotSheet } from "./lot.ts";

const keyOf = ({ kind, value }: IdentifierForm): string => `${kind} ${value}`;

/** Who is named by each identifier as typed; nobody where none or more than one is. */
function namedBy(forms: ReadonlyMap<string, readonly IdentifierForm[]>, found: ReadonlyMap<string, string>): Map<string, string> {
  const named = new Map<string, string>();
  for (const [typed, own] of forms) {
    const ids = new Set(own.flatMap((form) => found.get(keyOf(form)) ?? []));
    const [id] = ids;
    if (id !== undefined && ids.size === 1) named.set(typed, id);
  }
  return named;
}

export interface Named {
  readonly persons: ReadonlyMap<string, string>;
  readonly professionals: ReadonlyMap<string, string>;
}

/** Persons and professionals of sheets by the identifiers that stand on them, one read for each. A file that gave way to another is named by the one kept. */
export async function nameAll(context: FundContext, country: string, sheets: readonly LotSheet[]): Promise<Named> {
  const pack = context.pack(country);
  const forms = (rules: readonly IdentifierRule[], typed: (sheet: LotSheet) => string) =>
    new Map([...new Set(sheets.map(typed))].map((text) => [text, identifierForms(rules, text)] as const));
  const persons = forms(pack.personIdentifiers, ({ person }) => person);
  const professionals = forms(pack.professionalIdentifiers, ({ professional }) => professional);
  const executor = context.database.kysely;
  return {
    persons: namedBy(persons, await personsByIdentifiers(executor, [...persons.values()].flat())),
    professionals: namedBy(professionals, await professionalsByIdentifiers(executor, [...professionals.values()].flat())),
  };
}
