import { addDays, cents, day, isoDay } from "@openamo/kernel";
import { openDatabase } from "@openamo/platform";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServerDatabase } from "../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../test-support/books.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../test-support/office.ts";

import { findDifferences, listDebts, payOrders, postReplay, recordRepayment, recordSituation, reverseClaim, submitClaim } from "../index.ts";

/** What may happen to one person. A reversal names a claim by its place; `pay` is the bank that carries out what waits, `repay` a debt given back. */
type Step =
  | { readonly what: "submit"; readonly place: number }
  | { readonly what: "reverse"; readonly place: number }
  | { readonly what: "learn" }
  | { readonly what: "pay" }
  | { readonly what: "repay" }
  | { readonly what: "replay" };

interface History {
  readonly steps: readonly Step[];
  /** The same steps in another order, in which no claim is reversed before it was sent. */
  readonly other: readonly Step[];
  /** How many of them begin at the same moment. */
  readonly atOnce: number;
}

const CLAIMS = 8;

const history: fc.Arbitrary<History> = fc
  .record({
    claims: fc.integer({ min: 2, max: CLAIMS }),
    reversed: fc.uniqueArray(fc.nat(CLAIMS - 1), { maxLength: 4 }),
    learns: fc.boolean(),
    between: fc.array(fc.constantFrom("pay" as const, "repay" as const, "replay" as const), { maxLength: 5 }),
    atOnce: fc.integer({ min: 2, max: 5 }),
    seeds: fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 }),
  })
  .map(({ claims, reversed, learns, between, atOnce, seeds }) => {
    const sent = Array.from({ length: claims }, (_, place): Step => ({ what: "submit", place }));
    const back = reversed.filter((place) => place < claims).map((place): Step => ({ what: "reverse", place }));
    const steps: Step[] = [...sent, ...(learns ? [{ what: "learn" } as const] : []), ...back, ...between.map((what): Step => ({ what }))];
    const drawn = steps.map((step, index) => ({ step, at: seeds[index] ?? 0 }));
    const sentAt = (place: number): number => drawn.find(({ step }) => step.what === "submit" && step.place === place)?.at ?? 0;
    const order = drawn.map(({ step, at }) => ({ step, at: step.what === "reverse" ? Math.max(at, sentAt(step.place) + 0.5) : at }));
    return { steps, other: order.sort((a, b) => a.at - b.at).map(({ step }) => step), atOnce };
  });

describe("one person's claims, reversals, payments, repayments and replays in any order, several at once", () => {
  let office: Office;
  let doctor: string;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const { url, drop } = await createServerDatabase();
    const database = await openDatabase({ url, directory: "" });
    end = async () => {
      await database.close();
      await drop();
    };
    office = await openOffice(database);
    doctor = await office.newProfessional();
  });
  afterAll(() => end());

  const replay = async (personId: string): Promise<number> => {
    const run = granted(await findDifferences(office.system, { selection: { careFrom: day("2026-01-01"), personId } }));
    granted(await postReplay(office.system, { runId: run.id }));
    return run.found;
  };
  const repay = async (personId: string): Promise<void> => {
    const debts = granted(await listDebts(office.system, { status: "to-recover", size: 100 })).items;
    const debt = debts.find((one) => one.personId === personId);
    if (debt === undefined) return;
    const code = codeOf(
      await recordRepayment(office.system, { key: office.key(), debtId: debt.id, cents: cents(Math.ceil(debt.cents / 2)), receivedOn: day("2026-11-20") }),
    );
    // Two who take the same money in: the second sees what the first left.
    expect(["done", "amount-above-debt", "debt-not-open"]).toContain(code);
  };

  /** Does one step; `claims` gives the claim of each place once it was sent. */
  const act = async (personId: string, claims: Map<number, Promise<string>>, step: Step): Promise<void> => {
    switch (step.what) {
      case "submit": {
        const sheet = visit(isoDay(addDays(day("2026-10-01"), step.place)));
        const sent = submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet }).then((answer) => granted(answer).claimId);
        claims.set(step.place, sent);
        await sent;
        return;
      }
      case "reverse":
        granted(await reverseClaim(office.north, { key: office.key(), claimId: (await claims.get(step.place)) ?? "", motive: "property" }));
        return;
      case "learn":
        granted(await recordSituation(office.north, { key: office.key(), personId, kind: "miner", from: "2026-10-03", to: null, details: {}, replaces: true }));
        return;
      case "pay":
        granted(await payOrders(office.system, { key: office.key(), organism: "NORTH", limit: 3 }));
        return;
      case "repay":
        return repay(personId);
      case "replay":
        await replay(personId);
    }
  };

  async function live(personId: string, steps: readonly Step[], atOnce: number): Promise<void> {
    const claims = new Map<number, Promise<string>>();
    for (let from = 0; from < steps.length; from += atOnce) await Promise.all(steps.slice(from, from + atOnce).map((step) => act(personId, claims, step)));
    // What was learnt late is applied to all, whenever it came.
    await replay(personId);
    expect(await replay(personId)).toBe(0);
  }

  /** What a person was granted by payer, their counters, and what is owed to them, paid to them, or owed by them, all together. */
  async function balances(personId: string): Promise<unknown> {
    const { rows: accounts } = await sql<{ name: string; cents: number }>`
      select case when a.name like 'benefits/%' then a.name else 'person' end as name, sum(m.cents)::bigint as cents from (
        select debit_account as account, cents from transfer where person_id = ${personId}::uuid
        union all select credit_account, -cents from transfer where person_id = ${personId}::uuid
      ) m join account a on a.id = m.account group by 1 having sum(m.cents) <> 0 order by 1`.execute(office.fund.database.kysely);
    const { rows: counters } = await sql<{ name: string; span: string; count: number; cents: number }>`
      select name, span, count, cents from claim_counter where person_id = ${personId}::uuid and count > 0 order by 1, 2`.execute(office.fund.database.kysely);
    const { rows: states } = await sql<{ care_from: string; status: string }>`
      select care_from, status from claim where person_id = ${personId}::uuid order by 1, 2`.execute(office.fund.database.kysely);
    return { accounts, counters, states };
  }

  test("come to the same balances as one after the other", { timeout: 300_000 }, async () => {
    let concurrent = 0;
    const property = fc.asyncProperty(history, async ({ steps, other, atOnce }) => {
      const [inOrder, mixed] = [await office.newPerson(), await office.newPerson()];
      await live(inOrder, steps, 1);
      await live(mixed, other, atOnce);
      expect(await balances(mixed)).toEqual(await balances(inOrder));
      if (steps.some(({ what }) => what === "reverse")) concurrent += 1;
    });
    await fc.assert(property, { numRuns: Number(process.env.OPENAMO_HISTORIES ?? 8), seed: 20_261_122 });
    expect(concurrent).toBeGreaterThan(3);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });
});
