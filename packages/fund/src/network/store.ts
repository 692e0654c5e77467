import { type Day, day, isoDay, type NetworkOrganism, type Text } from "@openamo/kernel";
import type { Executor, Json } from "@openamo/platform";
import { sql } from "kysely";

/** An organism as the packs describe it, and the country of its pack. */
export interface Organism extends NetworkOrganism {
  readonly country: string;
}

interface OrganismRow {
  /** Id of the organism in its pack. */
  code: string;
  country: string;
  short_code: string;
  kind: string;
  names: Json<Text>;
  valid_from: string | null;
  valid_to: string | null;
}

type NetworkTables = {
  organism: OrganismRow;
  organism_scheme: { organism: string; scheme: string };
};

const on = (executor: Executor) => executor.withTables<NetworkTables>();
const iso = (value: Day | null): string | null => (value === null ? null : isoDay(value));

/** Adds organisms, or brings the known ones up to date: their names, days and schemes. */
export async function putOrganisms(tx: Executor, organisms: readonly Organism[]): Promise<void> {
  const rows = organisms.map((organism) => ({
    code: organism.id,
    country: organism.country,
    short_code: organism.code,
    kind: organism.kind,
    names: JSON.stringify(organism.name),
    valid_from: iso(organism.from),
    valid_to: iso(organism.to),
  }));
  await on(tx)
    .insertInto("organism")
    .values(rows)
    .onConflict((conflict) =>
      conflict.column("code").doUpdateSet((row) => ({
        country: row.ref("excluded.country"),
        short_code: row.ref("excluded.short_code"),
        kind: row.ref("excluded.kind"),
        names: row.ref("excluded.names"),
        valid_from: row.ref("excluded.valid_from"),
        valid_to: row.ref("excluded.valid_to"),
      })),
    )
    .execute();
  const ids = organisms.map(({ id }) => id);
  await on(tx).deleteFrom("organism_scheme").where("organism", "=", sql<string>`any(${ids}::text[])`).execute();
  const schemes = organisms.flatMap(({ id, affiliates }) => affiliates.map((scheme) => ({ organism: id, scheme })));
  if (schemes.length > 0) await on(tx).insertInto("organism_scheme").values(schemes).execute();
}

const select = (executor: Executor) =>
  on(executor)
    .selectFrom("organism")
    .selectAll()
    .select(sql<string[]>`array(select scheme from organism_scheme where organism = code order by scheme)`.as("affiliates"))
    .orderBy("code");

type SelectedRow = Omit<OrganismRow, "names"> & { names: Text; affiliates: string[] };

const toOrganism = (row: SelectedRow): Organism => ({
  id: row.code,
  code: row.short_code,
  country: row.country,
  kind: row.kind,
  name: row.names,
  from: row.valid_from === null ? null : day(row.valid_from),
  to: row.valid_to === null ? null : day(row.valid_to),
  affiliates: row.affiliates,
});

/** Every organism, by id. */
export const allOrganisms = async (executor: Executor): Promise<Organism[]> => (await select(executor).execute()).map(toOrganism);

/** The organism of an id, or undefined. */
export async function findOrganism(executor: Executor, id: string): Promise<Organism | undefined> {
  const row = await select(executor).where("code", "=", id).executeTakeFirst();
  return row && toOrganism(row);
}
