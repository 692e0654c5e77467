import { addDays, day, isoDay } from "@openamo/kernel";
import { openDatabase, retrying } from "@openamo/platform";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../test-support/books.ts";
import { codeOf, granted, openOffice, visit } from "../../test-support/office.ts";
import { listClaims, reverseClaim, type SubmitClaim, settleDay, submitClaim } from "../index.ts";

const WRITERS = 32;
const EACH = 4;

/** Sheets of one person, each on its own day. */
const sheets = (personId: string, professionalId: string, count: number, name: string): SubmitClaim[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `${name}-${index}-key`,
    personId,
    professionalId,
    sheet: visit(isoDay(addDays(day("2025-01-01"), index))),
  }));

describe("many writers at once on PostgreSQL", () => {
  test("32 on one person and on one organism's accounts: no deadlock, no lost update, no number given twice", { timeout: 120_000 }, async () => {
    const { url, drop } = await createServerDatabase();
    const database = await openDatabase({ url, directory: "", connections: WRITERS });
    try {
      const office = await openOffice(database);
      const doctor = await office.newProfessional();
      const personId = await office.newPerson();
      const others = await Promise.all(Array.from({ length: WRITERS }, () => office.newPerson()));
      const before = await deadlocks(database);
      const mine = sheets(personId, doctor, WRITERS * EACH, "one-person");
      const theirs = others.map((other, index) => sheets(other, doctor, EACH, `other-${index}`));
      // Each writer sends sheets of the same person and of its own, one after the other, all writers at the same time.
      const writer = async (index: number): Promise<string[]> => {
        const codes: string[] = [];
        for (let turn = 0; turn < EACH; turn += 1) {
          for (const input of [mine[index * EACH + turn], theirs[index]?.[turn]])
            if (input !== undefined) codes.push(codeOf(await submitClaim(office.north, input)));
        }
        return codes;
      };
      const codes = (await Promise.all(Array.from({ length: WRITERS }, (_, index) => writer(index)))).flat();
      expect(codes.filter((code) => code !== "done")).toEqual([]);
      // Every sheet again, doubled and in another order, in batches beside single ones, while some are reversed: nothing moves twice.
      const all = [...mine, ...theirs.flat()];
      const some = granted(await listClaims(office.system, { personId, size: 10 })).items;
      const north = { ...office.system, actor: office.north.actor, grants: { ...office.system.grants, agent: office.system.grants.system } };
      const [again, turned] = await Promise.all([
        settleDay(north, all, { batch: 40, lanes: 4 }),
        settleDay(north, [...all].reverse(), { batch: 33, lanes: 3 }),
        ...some.map(({ claim }) => reverseClaim(office.north, { key: `reverse-${claim.id}`, claimId: claim.id, motive: "test" })),
      ]);
      expect([again.known, turned.known, again.refused, turned.refused]).toEqual([all.length, all.length, [], []]);
      const { rows } = await sql<{ references: number; claims: number }>`select count(distinct reference) as references, count(*) as claims from claim`.execute(
        database.kysely,
      );
      expect(rows[0]).toEqual({ references: all.length, claims: all.length });
      expect(await wrongInBooks(database.kysely)).toEqual([]);
      expect(await deadlocks(database)).toBe(before);
    } finally {
      await database.close();
      await retrying(drop);
    }
  });
});

/** Deadlocks that the server has broken in this database: a transaction tried again would hide them. */
async function deadlocks({ kysely }: Awaited<ReturnType<typeof openDatabase>>): Promise<number> {
  // Each connection reports what it counted when it has been idle for a moment.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { rows } = await sql<{ deadlocks: number }>`select deadlocks from pg_stat_database where datname = current_database()`.execute(kysely);
  return rows[0]?.deadlocks ?? Number.NaN;
}
