import type { TableClass } from "../tables.ts";
import type { Catalogue } from "./catalogue.ts";

/** The column by which cases are spread over machines: the insured person, who stays the same for life. */
export const DISTRIBUTION_COLUMN = "person_id";

/** The only trigger of the house: it refuses to rewrite what is written and decides nothing, so that each machine may run it alone. */
export const ALLOWED_TRIGGER = "refuse_rewrite";

export type TableClasses = Readonly<Record<string, TableClass>>;

/** What a table must not have to be spread, by the name of the rule it breaks. */
export interface BrokenRule {
  readonly rule: "class" | "primary-key" | "unique-without-column" | "foreign-key" | "trigger" | "numbered-column" | "parts";
  readonly table: string;
  readonly what: string;
}

/** Whether the rows of a table lie on several machines. */
const isSpread = (tableClass: TableClass | undefined): boolean => tableClass === "case" || tableClass === "directory";

/**
 * The column by which a table is spread: the person of a case, what is looked up in a directory - the last column of its primary key, the
 * ones before it only say of which kind it is. Undefined for a table that is not spread.
 */
export function distributionColumn(catalogue: Catalogue, classes: TableClasses, table: string): string | undefined {
  if (classes[table] === "case") return DISTRIBUTION_COLUMN;
  if (classes[table] !== "directory") return undefined;
  return catalogue.keys.find((key) => key.table === table && key.primary)?.columns.at(-1) ?? undefined;
}

function keysBroken(catalogue: Catalogue, classes: TableClasses): BrokenRule[] {
  const without = catalogue.tables.filter((table) => !catalogue.keys.some((key) => key.table === table && key.primary));
  const unique = catalogue.keys.filter(({ table, columns }) => {
    const column = distributionColumn(catalogue, classes, table);
    return isSpread(classes[table]) && (column === undefined || !columns.includes(column));
  });
  return [
    ...without.map((table): BrokenRule => ({ rule: "primary-key", table, what: "has none" })),
    ...unique.map(({ table, name }): BrokenRule => ({ rule: "unique-without-column", table, what: name })),
  ];
}

/**
 * A row may only refer to one that is on the same machine: of the same case, or of a table that every machine holds. A table of the first
 * machine may refer to another of the first machine, or to what every machine holds.
 */
function foreignKeysBroken({ foreignKeys }: Catalogue, classes: TableClasses): BrokenRule[] {
  const wrong = foreignKeys.filter(({ table, target, columns, targetColumns }) => {
    const [from, to] = [classes[table], classes[target]];
    if (to === "reference") return false;
    if (from === "case" && to === "case") {
      const place = columns.indexOf(DISTRIBUTION_COLUMN);
      return place < 0 || place !== targetColumns.indexOf(DISTRIBUTION_COLUMN);
    }
    const onFirst = ["account", "local"];
    return !(onFirst.includes(from ?? "") && onFirst.includes(to ?? ""));
  });
  return wrong.map(({ table, name, target }) => ({ rule: "foreign-key", table, what: `${name} -> ${target}` }));
}

/**
 * What stands in the way of spreading these tables, by the rules that Citus documents: every unique key of a spread table carries its
 * distribution column, foreign keys stay on one machine, no trigger but the one that keeps rows as they were written, no column that
 * numbers itself, no table made of parts. Empty when nothing does.
 */
export function brokenRules(catalogue: Catalogue, classes: TableClasses): BrokenRule[] {
  const { tables, triggers, numbered, parts } = catalogue;
  return [
    ...tables.filter((table) => classes[table] === undefined).map((table): BrokenRule => ({ rule: "class", table, what: "has none" })),
    ...keysBroken(catalogue, classes),
    ...foreignKeysBroken(catalogue, classes),
    ...triggers.filter(({ calls }) => calls !== ALLOWED_TRIGGER).map(({ table, name }): BrokenRule => ({ rule: "trigger", table, what: name })),
    ...numbered.filter(({ table }) => isSpread(classes[table])).map(({ table, column }): BrokenRule => ({ rule: "numbered-column", table, what: column })),
    ...parts.filter((table) => isSpread(classes[table])).map((table): BrokenRule => ({ rule: "parts", table, what: "inherits" })),
  ];
}
