import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../test-support/books.ts";
import { codeOf, type Office, openOffice } from "../../test-support/office.ts";
import { correctClaim, payOrders, recordSituation, reverseClaim, submitClaim } from "../index.ts";

/** What may happen to a file, in any order. `pick` chooses among the claims made so far. */
const line = fc.record({
  careDate: fc.integer({ min: 1, max: 20 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`),
  act: fc.constantFrom("visit", "scan"),
  fee: fc.integer({ min: 0, max: 20_000 }).map((cents) => (cents / 100).toFixed(2)),
});
const sheet = fc.record({ direct: fc.boolean(), lines: fc.array(line, { minLength: 1, maxLength: 5 }) });
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant("submit" as const), person: fc.nat(1), sheet }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("correct" as const), pick: fc.nat(20), sheet }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("reverse" as const), pick: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("pay" as const), limit: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("learn" as const),
      person: fc.nat(1),
      kind: fc.constantFrom("miner", "birth"),
      day: fc.integer({ min: 1, max: 20 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const REFUSALS = ["duplicate-claim", "duplicate-line", "claim-not-live", "zz-too-many-lines"];

describeOnStores("the books, whatever happens to claims", (open) => {
  let office: Office;
  let doctor: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    doctor = await office.newProfessional();
  });

  const act = async (run: { people: string[]; claims: string[] }, done: Step): Promise<string> => {
    const key = office.key();
    const claimId = "pick" in done ? run.claims[done.pick % Math.max(run.claims.length, 1)] : undefined;
    if ("pick" in done && claimId === undefined) return "done";
    switch (done.what) {
      case "submit": {
        const result = await submitClaim(office.north, { key, personId: run.people[done.person] ?? "", professionalId: doctor, sheet: done.sheet });
        if (result.ok && result.value.status === "ordered") run.claims.push(result.value.claimId);
        return codeOf(result);
      }
      case "correct": {
        const result = await correctClaim(office.north, { key, claimId: claimId ?? "", motive: "property", sheet: done.sheet });
        if (result.ok) run.claims.push(result.value.claimId);
        return codeOf(result);
      }
      case "reverse":
        return codeOf(await reverseClaim(office.north, { key, claimId: claimId ?? "", motive: "property" }));
      case "pay":
        return codeOf(await payOrders(office.system, { key, organism: "NORTH", limit: done.limit }));
      case "learn": {
        const from = `2026-11-${String(done.day).padStart(2, "0")}`;
        const fact = { personId: run.people[done.person] ?? "", kind: done.kind, from, to: null, details: {}, replaces: true };
        return codeOf(await recordSituation(office.north, { key, ...fact }));
      }
    }
  };

  test("balance: chains moved what they pay, counters are the fold of live decisions, accounts sum to zero", { timeout: 300_000 }, async () => {
    const seen = new Map<string, number>();
    const whole = fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      const run = { people: [await office.newPerson(), await office.newPerson()], claims: [] };
      for (const done of steps) {
        const code = await act(run, done);
        if (code !== "done") expect(REFUSALS).toContain(code);
        seen.set(`${done.what} ${code}`, (seen.get(`${done.what} ${code}`) ?? 0) + 1);
      }
      expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
    });
    await fc.assert(whole, { numRuns: 12, seed: 20_261_121 });
    // The property is worth something only if corrections and reversals really happened.
    expect(seen.get("correct done") ?? 0).toBeGreaterThan(5);
    expect(seen.get("reverse done") ?? 0).toBeGreaterThan(3);
    expect(seen.get("pay done") ?? 0).toBeGreaterThan(1);
  });

  test("would be caught out of balance", async () => {
    const personId = await office.newPerson();
    const sheetOfOne = { direct: false, lines: [{ careDate: "2026-11-20", act: "visit", fee: "33.00" }] };
    expect(codeOf(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: sheetOfOne }))).toBe("done");
    const { kysely } = office.fund.database;
    const spoil = async (table: string, change: string): Promise<string[]> => {
      await sql.raw(`update ${table} set ${change} where person_id = '${personId}'`).execute(kysely);
      return wrongInBooks(kysely);
    };
    expect(await spoil("claim_counter", "cents = cents + 1")).toHaveLength(1);
    expect(await spoil("claim_counter", "cents = cents - 1")).toEqual([]);
    expect(await spoil("payment_order", "cents = cents + 1")).toHaveLength(1);
    expect(await spoil("payment_order", "cents = cents - 1")).toEqual([]);
    expect(await spoil("claim", "paid = paid + 1")).toHaveLength(1);
    expect(await spoil("claim", "paid = paid - 1")).toEqual([]);
  });
});
