import { france } from "@openamo/france";
import {
  createFund,
  enterBudgetLine,
  type Fund,
  type FundContext,
  loadNetwork,
  payOrders,
  readFundSchemas,
  readSteering,
  recordSituation,
  registerPerson,
  registerProfessional,
  submitClaim,
  takeBackBudgetLine,
} from "@openamo/fund";
import { morocco } from "@openamo/morocco";
import { type Actor, type FixedClock, fixedClock, migrate, type Result, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../support/stores.ts";

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.definition.code}`);
  return result.value;
}
const codeOf = (result: Result<unknown>): string => (result.ok ? "done" : result.refusal.definition.code);

let numbers = 0;
const key = (): string => {
  numbers += 1;
  return `morocco-steering-${numbers}`;
};

describeOnStores("the regulator's budget and the separated accounts of Morocco", (open) => {
  let fund: Fund;
  let system: FundContext;
  let anam: FundContext;
  let cnss: FundContext;
  let clock: FixedClock;
  const agentOf = (organism: string): Actor => ({ ...systemActor("agent"), subject: `agent-${organism}`, role: "agent", organism });
  beforeAll(async () => {
    const database = await open();
    await migrate(database, await readFundSchemas());
    clock = fixedClock("2026-11-21T09:00:00Z", "Africa/Casablanca");
    fund = createFund({ packs: [france, morocco], database, clock });
    system = fund.contextFor(systemActor("tests"));
    anam = fund.contextFor(agentOf("ma-anam"));
    cnss = fund.contextFor(agentOf("ma-cnss"));
    granted(await loadNetwork(system));
  });

  const line = (more: Record<string, unknown> = {}) => ({
    key: key(),
    exercise: 2026,
    category: "levy",
    amount: "120000.00",
    entryDay: "2026-03-31",
    label: "Premier trimestre",
    ...more,
  });
  const steering = async (exercise = 2026) => granted(await readSteering(system, { organism: "ma-anam", exercise }));
  const amountOf = (totals: readonly { id: string; cents: number }[], id: string) => totals.find((total) => total.id === id)?.cents;

  test("amounts are entered by legal category and exercise, taken back once, and added up", async () => {
    granted(await enterBudgetLine(anam, line()));
    const wrong = granted(await enterBudgetLine(anam, line({ amount: "999.99" })));
    granted(await enterBudgetLine(anam, line({ category: "operation", amount: "80000.50", label: "Fonctionnement" })));
    granted(await enterBudgetLine(anam, line({ exercise: 2025, entryDay: "2025-12-31" })));
    expect(amountOf((await steering()).resources, "levy")).toBe(12_099_999);
    granted(await takeBackBudgetLine(anam, { key: key(), lineId: wrong.lineId, motive: "saisie en double" }));
    expect(codeOf(await takeBackBudgetLine(anam, { key: key(), lineId: wrong.lineId, motive: "encore" }))).toBe("budget-line-taken-back");
    const read = await steering();
    expect([amountOf(read.resources, "levy"), amountOf(read.expenses, "operation"), amountOf(read.resources, "gifts")]).toEqual([12_000_000, 8_000_050, 0]);
    expect(read.lines).toHaveLength(2);
    const journal = await sql<{
      count: number;
    }>`select count(*)::int as count from audit_line where action in ('steering:enter', 'steering:take-back')`.execute(fund.database.kysely);
    expect(journal.rows[0]?.count).toBeGreaterThanOrEqual(6);
  });

  test.each([
    ["a category that the law does not have", { category: "lottery" }, "unknown-budget-category"],
    ["nothing", { amount: "0.00" }, "budget-line-invalid"],
    ["a day of another exercise", { entryDay: "2025-12-31" }, "budget-line-invalid"],
    ["no label", { label: " " }, "budget-line-invalid"],
    ["an exercise before the agency", { exercise: 2004, entryDay: "2004-05-01" }, "budget-line-invalid"],
  ])("%s is refused and nothing is written", async (_what, more, code) => {
    const before = (await steering()).lines.length;
    expect(codeOf(await enterBudgetLine(anam, line(more)))).toBe(code);
    expect((await steering()).lines).toHaveLength(before);
  });

  test("another organism has no budget here, and a written line cannot be changed", async () => {
    expect(codeOf(await enterBudgetLine(cnss, line()))).toBe("no-budget-here");
    expect(codeOf(await readSteering(system, { organism: "ma-cnss", exercise: 2026 }))).toBe("no-budget-here");
    await expect(sql`update budget_line set cents = 1`.execute(fund.database.kysely)).rejects.toThrow();
  });

  test("benefits, delays and the reserve come from the ledger; the ledger refuses to mix AMO with the other benefits of CNSS", async () => {
    const identity = {
      country: "ma",
      identifierKind: "ma.cnss",
      identifier: "400000001",
      familyName: "El Amrani",
      givenNames: "Salma",
      birthDate: "1985-06-15",
    };
    const affiliation = { scheme: "amo-salaries", organism: "ma-cnss", from: "2020-01-01", to: null };
    const { personId } = granted(await registerPerson(system, { key: key(), ...identity, affiliation }));
    granted(
      await recordSituation(system, { key: key(), personId, kind: "rights", from: "2020-01-01", to: null, details: { ground: "employee" }, replaces: false }),
    );
    const situations = [{ kind: "contracted", from: "2020-01-01", to: null, details: {} }];
    const practice = {
      country: "ma",
      identifierKind: "ma.inpe",
      identifier: "200000888",
      familyName: "Berrada",
      givenNames: "Youssef",
      specialty: "general-practice",
    };
    const { professionalId } = granted(
      await registerProfessional(system, { key: key(), ...practice, territory: "casablanca", town: "Casablanca", situations }),
    );
    const lines = [{ careDate: "2026-11-10", act: "C", quantity: 1, billed: "150.00", exoneratedDisease: false, priorAgreement: false }];
    granted(await submitClaim(system, { key: key(), personId, professionalId, sheet: { filedOn: "2026-11-18", thirdPartyPayment: false, lines } }));
    const [cnssNow] = (await steering()).managers;
    expect(cnssNow).toMatchObject({
      organism: "ma-cnss",
      benefits: 5600,
      reserves: { liquidatedUnpaid: 5600, notLiquidated: 0, toPay: 5600, safetyLeast: null },
    });
    expect(cnssNow?.delays).toMatchObject({ settled: 1, paid: 0, meanDaysToPayment: null, waiting: 0 });

    clock.moveTo("2026-11-25T09:00:00Z");
    granted(await payOrders(system, { key: key(), organism: "ma-cnss", limit: 100 }));
    const [paid] = (await steering()).managers;
    expect(paid).toMatchObject({ benefits: 5600, reserves: { toPay: 0 }, delays: { paid: 1, meanDaysToPayment: 4 } });

    // One account of AMO and one of the short-term benefits cannot meet in a row, whoever writes it.
    const { kysely } = fund.database;
    await sql`insert into account (id, organism, branch, risk, name) values ('ma-cnss:cash-short-term:bank', 'ma-cnss', 'cash-short-term', 'cash-short-term', 'bank')`.execute(
      kysely,
    );
    const mixed = (branch: string) => sql`insert into transfer
        (person_id, id, origin_id, claim_id, organism, branch, risk, debit_account, credit_account, cents, purpose, accounting_day, exercise, value_day,
          posting_id, posted_at)
      values (${personId}::uuid, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'ma-cnss', ${branch}, ${branch},
        'ma-cnss:amo-salaries:benefits/amo', 'ma-cnss:cash-short-term:bank', 100, 'settlement', '2026-11-25', 2026, '2026-11-25', gen_random_uuid(), now())`;
    await expect(mixed("amo-salaries").execute(kysely)).rejects.toThrow(/check constraint/);
    await expect(mixed("cash-short-term").execute(kysely)).rejects.toThrow(/check constraint/);
  });
});
