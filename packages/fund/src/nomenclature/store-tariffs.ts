import { type Day, day, isoDay, type TariffKey } from "@openamo/kernel";
import { answered, type Question, question } from "@openamo/platform";
import { sql } from "kysely";
import type { HeldEntry } from "./entry.ts";
import { entryOf, type ReadRow } from "./store-read.ts";

type RankedRow = ReadRow & { rank: number; list_holds_on: string };

/** What is held of a key, and the day for which its list was last imported. */
export interface HeldOnDay {
  readonly entries: HeldEntry[];
  listHoldsOn: Day | null;
}

/**
 * For each key, in their order: the act, its tariff lines, billing groups and notes as now believed, each by the last line that began by the
 * day. Whether that line has ended is for the caller to see.
 */
export function actsOnDays(keys: readonly TariffKey[]): Question<HeldOnDay[]> {
  if (keys.length === 0) return answered([]);
  const statement = sql`
    with live as (
      select i.list, max(i.holds_on) as holds_on from nomenclature_import i
      where i.kind = 'import' and not exists (select 1 from nomenclature_import r where r.reverses = i.number)
      group by i.list
    )
    select w.rank::integer as rank, live.holds_on as list_holds_on, e.*
    from unnest(${keys.map(({ list }) => list)}::text[], ${keys.map(({ code }) => code)}::text[], ${keys.map(({ on }) => isoDay(on))}::date[])
      with ordinality as w (list, code, on_day, rank)
    join live on live.list = w.list
    cross join lateral (
      select distinct on (part, line) * from nomenclature_entry
      where part in ('act', 'tariff', 'grouping', 'note') and list = w.list and code = w.code and known_to is null and valid_from <= w.on_day
      order by part, line, valid_from desc
    ) e
    order by w.rank, e.part, e.line`;
  return question(statement, (rows: readonly RankedRow[]) => {
    const found: HeldOnDay[] = keys.map(() => ({ entries: [], listHoldsOn: null }));
    for (const row of rows) {
      const place = found[row.rank - 1];
      if (place === undefined) continue;
      place.entries.push(entryOf(row));
      place.listHoldsOn = day(row.list_holds_on);
    }
    return found;
  });
}
