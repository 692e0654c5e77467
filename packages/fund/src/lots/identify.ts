import type { IdentifierRule } from "@openamo/kernel";
import type { FundContext } from "../context.ts";
import { personsByIdentifiers } from "../people/index.ts";
import { professionalsByIdentifiers } from "../providers/index.ts";
import type { LotSheet } from "./lot.ts";

interface Identifier {
  readonly kind: string;
  readonly value: string;
}

/** An identifier as every kind that it fits would write it. */
function formsOf(rules: readonly IdentifierRule[], typed: string): Identifier[] {
  return rules.flatMap((rule) => {
    const checked = rule.check(typed);
    return checked.ok ? [{ kind: rule.id, value: checked.normal }] : [];
  });
}

const keyOf = ({ kind, value }: Identifier): string => `${kind} ${value}`;

/** Who is named by each identifier as typed; nobody where none or more than one is. */
function namedBy(forms: ReadonlyMap<string, readonly Identifier[]>, found: ReadonlyMap<string, string>): Map<string, string> {
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
    new Map([...new Set(sheets.map(typed))].map((text) => [text, formsOf(rules, text)] as const));
  const persons = forms(pack.personIdentifiers, ({ person }) => person);
  const professionals = forms(pack.professionalIdentifiers, ({ professional }) => professional);
  const executor = context.database.kysely;
  return {
    persons: namedBy(persons, await personsByIdentifiers(executor, [...persons.values()].flat())),
    professionals: namedBy(professionals, await professionalsByIdentifiers(executor, [...professionals.values()].flat())),
  };
}
