import { addDays, type BankAccountRef, type Day, day, isoDay } from "@openamo/kernel";
import { type Executor, newId } from "@openamo/platform";
import { sql } from "kysely";

interface AccountRow extends BankAccountRef {
  readonly id: string;
  readonly professional_id: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** The accounts believed to be open on a day, of those professionals who have one. */
export async function professionalAccountsOn(executor: Executor, ids: readonly string[], on: Day): Promise<Map<string, BankAccountRef>> {
  const { rows } = await sql<AccountRow>`
    select distinct on (professional_id) professional_id, format, account, bic, holder from professional_account
    where professional_id = any(${ids}::uuid[]) and known_to is null
      and valid_from <= ${isoDay(on)}::date and (valid_to is null or valid_to >= ${isoDay(on)}::date)
    order by professional_id, valid_from desc, id`.execute(executor);
  return new Map(rows.map(({ professional_id, format, account, bic, holder }) => [professional_id, { format, account, bic, holder }]));
}

const believed = async (tx: Executor, professionalId: string): Promise<AccountRow[]> =>
  (
    await sql<AccountRow>`select id, professional_id, format, account, bic, holder, valid_from, valid_to from professional_account
    where professional_id = ${professionalId}::uuid and known_to is null order by valid_from, id for update`.execute(tx)
  ).rows;

interface Writing {
  readonly at: Date;
  readonly by: string;
}

async function insert(tx: Executor, professionalId: string, account: BankAccountRef, from: Day, to: Day | null, { at, by }: Writing): Promise<void> {
  await sql`insert into professional_account (professional_id, id, format, account, bic, holder, valid_from, valid_to, known_from, recorded_by)
    values (${professionalId}::uuid, ${newId()}::uuid, ${account.format}, ${account.account}, ${account.bic}, ${account.holder}, ${isoDay(from)}::date,
      ${to === null ? null : isoDay(to)}::date, ${at}, ${by})`.execute(tx);
}

/** Ends the belief in accounts from a day on; the days before it that they still cover begin as new rows. */
async function endFrom(tx: Executor, rows: readonly AccountRow[], from: Day, writing: Writing): Promise<void> {
  for (const row of rows) {
    await sql`update professional_account set known_to = ${writing.at} where professional_id = ${row.professional_id}::uuid and id = ${row.id}::uuid`.execute(
      tx,
    );
    if (day(row.valid_from) < from) await insert(tx, row.professional_id, row, day(row.valid_from), addDays(from, -1), writing);
  }
}

const reaching = (rows: readonly AccountRow[], from: Day): AccountRow[] => rows.filter((row) => row.valid_to === null || day(row.valid_to) >= from);

/** The account of a professional from a day on: what was believed of those days is believed no more. */
export async function putProfessionalAccount(tx: Executor, professionalId: string, account: BankAccountRef, from: Day, writing: Writing): Promise<void> {
  await endFrom(tx, reaching(await believed(tx, professionalId), from), from, writing);
  await insert(tx, professionalId, account, from, null, writing);
}

/** Ends an account the day before `from`. False when it was no longer that of the professional. */
export async function closeProfessionalAccount(tx: Executor, professionalId: string, account: string, from: Day, writing: Writing): Promise<boolean> {
  const open = reaching(await believed(tx, professionalId), from).filter((row) => row.account === account);
  await endFrom(tx, open, from, writing);
  return open.length > 0;
}
