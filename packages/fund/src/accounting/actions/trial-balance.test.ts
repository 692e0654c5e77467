import { cents, day } from "@openamo/kernel";
import { newId } from "@openamo/platform";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { granted, type Office, openOffice } from "../../../test-support/office.ts";
import { postTransfers, seeAccounts, type Transfer, trialBalance } from "../index.ts";
import { notKnown } from "../known-accounts.ts";

describeOnStores("accounts and transfers", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  const transfer = (facts: Partial<Transfer> = {}): Transfer => ({
    personId: newId(),
    originId: newId(),
    claimId: newId(),
    organism: "NORTH",
    branch: "sickness",
    debit: "benefits/base-scheme",
    credit: "payable/beneficiary",
    cents: cents(100),
    purpose: "settlement",
    ...facts,
  });
  const post = (...transfers: Transfer[]) =>
    office.fund.database.transaction((tx) => postTransfers(tx, transfers, day("2026-11-21"), new Date("2026-11-21T09:00:00Z")));
  /** Writes a row by hand, past the code. */
  const write = (debit: string, credit: string, amount: number, organism = "NORTH", branch = "sickness") =>
    sql`insert into transfer (person_id, id, origin_id, claim_id, organism, branch, risk, debit_account, credit_account, cents, purpose, accounting_day,
        exercise, value_day, posting_id, posted_at)
      values (${newId()}, ${newId()}, ${newId()}, ${newId()}, ${organism}, ${branch}, ${branch}, ${debit}, ${credit}, ${amount}, 'settlement', '2026-11-21',
        2026, '2026-11-21', ${newId()}, now())`.execute(office.fund.database.kysely);

  test("a transfer opens its accounts and moves the amount from one to the other", async () => {
    await post(transfer(), transfer({ cents: cents(50), branch: "birth" }), transfer({ organism: "SOUTH" }));
    const all = granted(await trialBalance(office.system, {}));
    expect(all.map(({ organism, branch, name, debited, credited }) => [organism, branch, name, debited, credited])).toEqual([
      ["NORTH", "birth", "benefits/base-scheme", 50, 0],
      ["NORTH", "birth", "payable/beneficiary", 0, 50],
      ["NORTH", "sickness", "benefits/base-scheme", 100, 0],
      ["NORTH", "sickness", "payable/beneficiary", 0, 100],
      ["SOUTH", "sickness", "benefits/base-scheme", 100, 0],
      ["SOUTH", "sickness", "payable/beneficiary", 0, 100],
    ]);
    expect(granted(await trialBalance(office.south, {})).map(({ organism }) => organism)).toEqual(["SOUTH", "SOUTH"]);
    expect(granted(await trialBalance(office.north, { upTo: day("2026-11-20") }))).toEqual([]);
  });

  test("an account is known once it was seen committed: one of a transaction that was undone is opened by the next", async () => {
    const { database } = office.fund;
    const accounts = ["benefits/base-scheme", "payable/beneficiary"].map((name) => ({ id: `NORTH:twins:${name}` }));
    const unknown = (): string[] => notKnown(database.kysely, accounts).map(({ id }) => id);
    const undone = database.transaction(async (tx) => {
      await postTransfers(tx, [transfer({ branch: "twins" })], day("2026-11-21"), new Date("2026-11-21T09:00:00Z"));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await seeAccounts(database);
    expect(unknown()).toEqual(accounts.map(({ id }) => id));
    for (let time = 0; time < 2; time += 1) {
      await post(transfer({ branch: "twins" }));
      await seeAccounts(database);
      expect(unknown()).toEqual([]);
    }
    const { rows } = await sql<{
      id: string;
      debited: number;
      credited: number;
    }>`select a.id, coalesce(sum(p.cents) filter (where p.debit_account = a.id), 0)::bigint as debited,
      coalesce(sum(p.cents) filter (where p.credit_account = a.id), 0)::bigint as credited
      from account a join posting p on a.id in (p.debit_account, p.credit_account) where a.branch = 'twins' group by a.id order by a.id`.execute(
      database.kysely,
    );
    expect(rows.map(({ id, debited, credited }) => [id, debited, credited])).toEqual([
      [accounts[0]?.id, 200, 0],
      [accounts[1]?.id, 0, 200],
    ]);
  });

  test("the store itself refuses an entry that does not balance, mixes branches or organisms, or is rewritten", async () => {
    await post(transfer(), transfer({ branch: "birth" }), transfer({ organism: "SOUTH" }));
    const [benefits, payable] = ["NORTH:sickness:benefits/base-scheme", "NORTH:sickness:payable/beneficiary"];
    await write(benefits, payable, 1);
    await expect(write(benefits, payable, 0)).rejects.toThrow("check constraint");
    await expect(write(benefits, payable, -5)).rejects.toThrow("check constraint");
    await expect(write(benefits, benefits, 5)).rejects.toThrow("check constraint");
    await expect(write(benefits, "NORTH:birth:payable/beneficiary", 5)).rejects.toThrow("check constraint");
    await expect(write("NORTH:birth:benefits/base-scheme", payable, 5)).rejects.toThrow("check constraint");
    await expect(write(benefits, payable, 5, "NORTH", "birth")).rejects.toThrow("check constraint");
    await expect(write(benefits, "SOUTH:sickness:payable/beneficiary", 5)).rejects.toThrow("check constraint");
    for (const change of [sql`update transfer set cents = 1`, sql`delete from transfer`, sql`truncate transfer`]) {
      await expect(change.execute(office.fund.database.kysely)).rejects.toThrow("append-only");
    }
  });

  test("transactions that open the same accounts at once do not stand in each other's way", async () => {
    const branches = ["a", "b", "c", "d"];
    const transfers = branches.map((branch) => transfer({ branch }));
    await Promise.all([post(...transfers), post(...[...transfers].reverse()), post(...transfers)]);
    const found = granted(await trialBalance(office.system, {})).filter(({ branch, debited }) => branches.includes(branch) && debited > 0);
    expect(found.map(({ debited }) => debited)).toEqual([300, 300, 300, 300]);
  });
});
