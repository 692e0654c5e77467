import { type Day, isoDay } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { EntryPart, PartDating } from "./entry.ts";
import type { PartChanges } from "./report.ts";

/** A part that the files tell whole, or one family of it. */
export interface Slice {
  readonly part: EntryPart;
  readonly family: string | null;
  readonly dating: PartDating;
}

/** What a merge is about: the import's number, its list, the day for which it holds. */
export interface Merge {
  readonly number: number;
  readonly list: string;
  readonly holdsOn: Day;
}

const SAME_DATED = sql`e.valid_from = s.valid_from and e.valid_to is not distinct from s.valid_to`;
const SAME_SAID = sql`e.label = s.label and e.family = s.family and e.content = s.content`;

/** The held entry that a row is about, by the dating of its part. */
const ABOUT: Readonly<Record<PartDating, RawBuilder<unknown>>> = {
  "by-row": sql`e.valid_from = s.valid_from`,
  // The open line: those that ended are history.
  "by-list": sql`e.valid_to is null`,
  none: sql`true`,
};

/** Compares each row with what is held: the plan has one line for each row, with the first day of what it replaces. */
async function comparePart(tx: Executor, { list }: Merge, { part, family, dating }: Slice): Promise<void> {
  const same = dating === "by-list" ? SAME_SAID : sql`${SAME_DATED} and ${SAME_SAID}`;
  await sql`insert into nomenclature_plan
    select s.pos, s.part, e.valid_from, case when e.code is null then 'added' when ${same} then 'unchanged' else 'changed' end
    from nomenclature_read s left join nomenclature_entry e
      on e.known_to is null and e.list = ${list} and e.part = ${part} and e.code = s.code and e.line = s.line and ${ABOUT[dating]}
    where s.part = ${part} and (${family}::text is null or s.family = ${family})`.execute(tx);
}

/** Entries held that the list no longer tells. One whose row was refused is left alone: it is not absent. */
async function findAbsent(tx: Executor, { list, holdsOn }: Merge, { part, family, dating }: Slice): Promise<void> {
  const day = isoDay(holdsOn);
  const about = dating === "by-row" ? sql`s.valid_from = e.valid_from` : sql`true`;
  // In a part dated row by row, a line that is gone while its code is still told was an error of the list: it is withdrawn.
  const told = dating === "by-row" ? sql`exists (select 1 from nomenclature_read s where s.part = e.part and s.code = e.code and s.line = e.line)` : sql`false`;
  await sql`insert into nomenclature_absent
    select e.part, e.code, e.line, e.valid_from, (${told} or e.valid_from >= ${day}::date)
    from nomenclature_entry e
    where e.known_to is null and e.list = ${list} and e.part = ${part} and (${family}::text is null or e.family = ${family})
      and not exists (select 1 from nomenclature_read s where s.part = e.part and s.code = e.code and s.line = e.line and ${about})
      and not exists (select 1 from nomenclature_unread u where u.code = e.code)
      and (${told} or e.valid_to is null or e.valid_to >= ${day}::date)`.execute(tx);
}

/** Works out what the import changes, without changing it. */
export async function planMerge(tx: Executor, merge: Merge, slices: readonly Slice[], withAbsent: boolean): Promise<void> {
  await sql`create temporary table nomenclature_plan (pos integer not null, part text not null, held_from date, verdict text not null) on commit drop`.execute(
    tx,
  );
  await sql`create temporary table nomenclature_absent
    (part text not null, code text not null, line text not null, valid_from date not null, withdrawn boolean not null) on commit drop`.execute(tx);
  for (const slice of slices) {
    await comparePart(tx, merge, slice);
    if (withAbsent) await findAbsent(tx, merge, slice);
  }
}

/** What the plan does, part by part. */
export async function countPlan(tx: Executor): Promise<Map<EntryPart, PartChanges>> {
  const { rows } = await sql<{ part: EntryPart; verdict: keyof PartChanges; count: number }>`
    select part, verdict, count(*)::integer as count from nomenclature_plan group by 1, 2
    union all select part, case when withdrawn then 'withdrawn' else 'closed' end, count(*)::integer from nomenclature_absent group by 1, 2
    order by 1, 2`.execute(tx);
  const parts = new Map<EntryPart, PartChanges>();
  for (const { part, verdict, count } of rows) {
    const changes = parts.get(part) ?? { added: 0, changed: 0, unchanged: 0, closed: 0, withdrawn: 0 };
    changes[verdict] += count;
    parts.set(part, changes);
  }
  return parts;
}

/** How many entries are held in the parts of the import. */
export async function countHeld(tx: Executor, list: string, slices: readonly Slice[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from nomenclature_entry
    where known_to is null and list = ${list} and part = any(${slices.map(({ part }) => part)}::text[])`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** A held entry said again with an earlier last day: the day before the list holds. */
const endedCopy = ({ number, holdsOn }: Merge): RawBuilder<unknown> => sql`
  insert into nomenclature_entry (part, list, code, line, valid_from, valid_to, label, family, search, content, import, known_from)
  select e.part, e.list, e.code, e.line, e.valid_from, ${isoDay(holdsOn)}::date - 1, e.label, e.family, e.search, e.content, ${number}, ${number}
  from nomenclature_entry e`;

/** What names an entry that is held. */
interface HeldKey {
  readonly part: string;
  readonly code: string;
  readonly line: string;
  readonly valid_from: string;
}

const ENDED_AT_ONCE = 5000;

/**
 * What some keys name is no longer held. The keys travel through the program: a cluster changes a table that stands on every machine from values, not
 * from a table of one machine.
 */
async function endHeld(tx: Executor, { number, list }: Merge, named: RawBuilder<HeldKey>): Promise<void> {
  const { rows } = await named.execute(tx);
  for (let done = 0; done < rows.length; done += ENDED_AT_ONCE) {
    const keys = rows.slice(done, done + ENDED_AT_ONCE);
    const column = (of: keyof HeldKey): string[] => keys.map((key) => key[of]);
    await sql`update nomenclature_entry e set known_to = ${number}
      from unnest(${column("part")}::text[], ${column("code")}::text[], ${column("line")}::text[], ${column("valid_from")}::date[])
        as k (part, code, line, valid_from)
      where e.known_to is null and e.list = ${list} and e.part = k.part and e.code = k.code and e.line = k.line and e.valid_from = k.valid_from`.execute(tx);
  }
}

/** Carries out the plan: what is replaced or absent is no longer held, what is new is, and what ends keeps its past. Each statement changes a row once. */
export async function applyMerge(tx: Executor, merge: Merge, slices: readonly Slice[]): Promise<void> {
  const { number, list, holdsOn } = merge;
  const day = isoDay(holdsOn);
  const byList = slices.filter(({ dating }) => dating === "by-list").map(({ part }) => part);
  await endHeld(tx, merge, sql<HeldKey>`select part, code, line, valid_from from nomenclature_absent`);
  await sql`${endedCopy(merge)} join nomenclature_absent a on e.part = a.part and e.code = a.code and e.line = a.line and e.valid_from = a.valid_from
    where e.list = ${list} and e.known_to = ${number} and not a.withdrawn`.execute(tx);
  const replaced = sql<HeldKey>`select s.part, s.code, s.line, p.held_from as valid_from
    from nomenclature_plan p join nomenclature_read s on s.pos = p.pos where p.verdict = 'changed'`;
  await endHeld(tx, merge, replaced);
  if (byList.length > 0)
    await sql`${endedCopy(merge)} join nomenclature_read s on e.part = s.part and e.code = s.code and e.line = s.line
      join nomenclature_plan p on p.pos = s.pos and p.verdict = 'changed' and p.held_from = e.valid_from
      where e.list = ${list} and e.known_to = ${number} and e.part = any(${byList}::text[]) and e.valid_from < ${day}::date`.execute(tx);
  await sql`insert into nomenclature_entry (part, list, code, line, valid_from, valid_to, label, family, search, content, import, known_from)
    select s.part, ${list}, s.code, s.line, s.valid_from, s.valid_to, s.label, s.family, s.search, s.content, ${number}, ${number}
    from nomenclature_read s join nomenclature_plan p on p.pos = s.pos where p.verdict <> 'unchanged'`.execute(tx);
}

/** The latest day from which an undated part of a list holds, or null when none is held. */
export async function latestListDay(tx: Executor, list: string, slices: readonly Slice[]): Promise<string | null> {
  const parts = slices.filter(({ dating }) => dating === "by-list").map(({ part }) => part);
  if (parts.length === 0) return null;
  const { rows } = await sql<{ latest: string | null }>`select max(valid_from) as latest from nomenclature_entry
    where known_to is null and list = ${list} and part = any(${parts}::text[])`.execute(tx);
  return rows[0]?.latest ?? null;
}

/** Undoes an import: what it said is no longer held, what it had ended is held again, under the number of the reversal. */
export async function undoImport(tx: Executor, number: number, reversal: number): Promise<{ ended: number; restored: number }> {
  const ended = await sql`update nomenclature_entry set known_to = ${reversal} where import = ${number} and known_to is null`.execute(tx);
  const restored = await sql`insert into nomenclature_entry
      (part, list, code, line, valid_from, valid_to, label, family, search, content, import, known_from)
    select part, list, code, line, valid_from, valid_to, label, family, search, content, import, ${reversal}
    from nomenclature_entry where known_to = ${number}`.execute(tx);
  return { ended: Number(ended.numAffectedRows ?? 0), restored: Number(restored.numAffectedRows ?? 0) };
}
