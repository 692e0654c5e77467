import { cents, type DelayLengthening, day, isoDay, type Period } from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import { sql } from "kysely";

/** A decision to take longer to pay a professional, as it is known now. */
export interface KnownLengthening extends DelayLengthening {
  readonly id: string;
  readonly professionalId: string;
  readonly organism: string;
  /** The rows of a decision are numbered: the first records it, the others change it. */
  readonly number: number;
  /** Recorded wrongly and taken back: it never held. */
  readonly withdrawn: boolean;
  /** Why it was ended sooner or taken back; null where it stands as it was recorded. */
  readonly changeMotive: string | null;
  readonly knownFrom: Date;
}

interface LengtheningRow {
  professional_id: string;
  id: string;
  number: number;
  organism: string;
  valid_from: string;
  valid_to: string | null;
  notified_on: string;
  ground: string;
  ground_on: string;
  facts_from: string;
  cents: number;
  motive: string;
  withdrawn: boolean;
  change_motive: string | null;
  known_from: Date;
}

const toLengthening = (row: LengtheningRow): KnownLengthening => ({
  id: row.id,
  professionalId: row.professional_id,
  organism: row.organism,
  number: row.number,
  from: day(row.valid_from),
  to: row.valid_to === null ? null : day(row.valid_to),
  notifiedOn: day(row.notified_on),
  ground: row.ground,
  groundOn: day(row.ground_on),
  factsFrom: day(row.facts_from),
  cents: cents(row.cents),
  motive: row.motive,
  withdrawn: row.withdrawn,
  changeMotive: row.change_motive,
  knownFrom: row.known_from,
});

/** The decisions of an organism about a professional, those taken back too, the earliest first; of every organism with null. */
export async function lengtheningsOfProfessional(executor: Executor, professionalId: string, organism: string | null): Promise<KnownLengthening[]> {
  const { rows } = await sql<LengtheningRow>`
    select professional_id, id, number, organism, valid_from, valid_to, notified_on, ground, ground_on, facts_from, cents, motive, withdrawn, change_motive, known_from
    from delay_lengthening
    where professional_id = ${professionalId}::uuid and known_to is null and (${organism}::text is null or organism = ${organism}::text)
    order by valid_from, known_from, id`.execute(executor);
  return rows.map(toLengthening);
}

/** Holds the decisions about a professional until the end of the transaction: whoever records one at the same moment waits, and then sees it. */
export async function lockLengthenings(tx: Executor, professionalId: string): Promise<void> {
  await sql`select id from professional where id = ${professionalId}::uuid for update`.execute(tx);
}

/** The days on which organisms take longer to pay professionals, by professional and organism. */
export interface LengthenedDays {
  of(party: { readonly professionalId: string; readonly organism: string }): readonly Period[];
}

const partyKey = (professionalId: string, organism: string): string => `${professionalId} ${organism}`;

const NONE: LengthenedDays = { of: () => [] };

/** The days known now, one read for all. */
export async function lengthenedDays(executor: Executor, professionalIds: readonly string[]): Promise<LengthenedDays> {
  const ids = [...new Set(professionalIds)];
  if (ids.length === 0) return NONE;
  const { rows } = await sql<Pick<LengtheningRow, "professional_id" | "organism" | "valid_from" | "valid_to">>`
    select professional_id, organism, valid_from, valid_to from delay_lengthening
    where professional_id = any(${ids}::uuid[]) and known_to is null and not withdrawn order by valid_from`.execute(executor);
  const byParty = Map.groupBy(rows, ({ professional_id, organism }) => partyKey(professional_id, organism));
  return {
    of({ professionalId, organism }) {
      const own = byParty.get(partyKey(professionalId, organism)) ?? [];
      return own.map(({ valid_from, valid_to }) => ({ from: day(valid_from), to: valid_to === null ? null : day(valid_to) }));
    },
  };
}

interface Writing {
  readonly at: Date;
  readonly by: string;
}

type NewRow = Omit<KnownLengthening, "knownFrom">;

/** Keeps the next row of a decision; the one before it is known no more. */
export async function keepLengthening(tx: Executor, row: NewRow, { at, by }: Writing): Promise<void> {
  const { professionalId, id, number } = row;
  await sql`update delay_lengthening set known_to = ${at}
    where professional_id = ${professionalId}::uuid and id = ${id}::uuid and number = ${number - 1} and known_to is null`.execute(tx);
  await sql`insert into delay_lengthening (professional_id, id, number, organism, valid_from, valid_to, notified_on, ground, ground_on, facts_from, cents,
      motive, withdrawn, change_motive, known_from, recorded_by)
    values (${professionalId}::uuid, ${id}::uuid, ${number}, ${row.organism}, ${isoDay(row.from)}::date, ${row.to === null ? null : isoDay(row.to)}::date,
      ${isoDay(row.notifiedOn)}::date, ${row.ground}, ${isoDay(row.groundOn)}::date, ${isoDay(row.factsFrom)}::date, ${row.cents}, ${row.motive},
      ${row.withdrawn}, ${row.changeMotive}, ${at}, ${by})`.execute(tx);
}
