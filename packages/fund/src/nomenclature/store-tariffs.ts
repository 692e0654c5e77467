import { isoDay, type TariffKey } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";
import type { HeldEntry } from "./entry.ts";
import { entryOf, type ReadRow } from "./store-read.ts";

type RankedRow = ReadRow & { rank: number };

/**
 * For each key, in their order: the act, its tariff lines and its billing groups as now believed, each by the last line that began by the
 * day. Whether that line has ended is for the caller to see.
 */
export async function actsOnDays(executor: Executor, keys: readonly TariffKey[]): Promise<HeldEntry[][]> {
  const found: HeldEntry[][] = keys.map(() => []);
  if (keys.length === 0) return found;
  const { rows } = await sql<RankedRow>`
    select w.rank::integer as rank, e.*
    from unnest(${keys.map(({ list }) => list)}::text[], ${keys.map(({ code }) => code)}::text[], ${keys.map(({ on }) => isoDay(on))}::date[])
      with ordinality as w (list, code, on_day, rank)
    cross join lateral (
      select distinct on (part, line) * from nomenclature_entry
      where part in ('act', 'tariff', 'grouping') and list = w.list and code = w.code and known_to is null and valid_from <= w.on_day
      order by part, line, valid_from desc
    ) e
    order by w.rank, e.part, e.line`.execute(executor);
  for (const row of rows) found[row.rank - 1]?.push(entryOf(row));
  return found;
}
