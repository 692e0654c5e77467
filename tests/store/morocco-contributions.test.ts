import { france } from "@openamo/france";
import {
  type ContributionLine,
  closeDay,
  createFund,
  declareContributions,
  enterBudgetLine,
  enterRecordedContributions,
  type FundContext,
  loadNetwork,
  previewContributions,
  readBudget,
  readContributions,
  readFundSchemas,
  readSteering,
  takeBackBudgetLine,
  takeBackContribution,
  trialBalance,
  verifyLedger,
} from "@openamo/fund";
import { day } from "@openamo/kernel";
import { morocco } from "@openamo/morocco";
import { type Actor, type FixedClock, fixedClock, migrate, type Result, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { describeOnStores } from "../support/stores.ts";

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.definition.code}`);
  return result.value;
}
const codeOf = (result: Result<unknown>): string => (result.ok ? "done" : `${result.refusal.definition.code} ${result.refusal.field ?? ""}`.trim());

/** What a proof found inside a transaction that is not kept. */
class Found extends Error {
  readonly checks: readonly string[];
  constructor(checks: readonly string[]) {
    super("found");
    this.checks = checks;
  }
}

let numbers = 0;
const key = (): string => {
  numbers += 1;
  return `contributions-${numbers}`;
};
const line = (more: Partial<ContributionLine> = {}): ContributionLine => ({
  month: "2026-09",
  category: "employees-own",
  amount: "2260.00",
  receivedOn: "2026-10-10",
  reference: `BDS ${key()}`,
  ...more,
});

describeOnStores("contributions received by the managers of Morocco", (open) => {
  let cnss: FundContext;
  let cnops: FundContext;
  let anam: FundContext;
  let system: FundContext;
  let clock: FixedClock;
  const agentOf = (organism: string): Actor => ({ ...systemActor("agent"), subject: `agent-${organism}`, role: "agent", organism });
  beforeAll(async () => {
    const database = await open();
    await migrate(database, await readFundSchemas());
    clock = fixedClock("2026-11-21T09:00:00Z", "Africa/Casablanca");
    const fund = createFund({ packs: [france, morocco], database, clock });
    system = fund.contextFor(systemActor("tests"));
    [cnss, cnops, anam] = ["ma-cnss", "ma-cnops", "ma-anam"].map((organism) => fund.contextFor(agentOf(organism))) as [FundContext, FundContext, FundContext];
    granted(await loadNetwork(system));
  });
  beforeEach(() => clock.moveTo("2026-11-21T09:00:00Z"));

  const declare = (context: FundContext, ...lines: ContributionLine[]) => declareContributions(context, { key: key(), lines });
  const balance = async (organism: string, exercise = 2026) => {
    const { managers } = granted(await readSteering(system, { organism: "ma-anam", exercise }));
    return managers.find((manager) => manager.organism === organism);
  };

  test("are recorded by scheme, category and month, and make the indicator of the regulator", async () => {
    expect((await balance("ma-cnss"))?.contributions).toBeNull();
    const before = granted(await readContributions(cnss, { exercise: 2026 })).receipts.length;
    const lines = [line(), line({ category: "employees-employer", amount: "4110.00" }), line({ category: "tadamon-state", amount: "8000.00" })];
    const preview = granted(await previewContributions(cnss, { lines }));
    expect([preview.total, preview.refused, preview.lines.map(({ receipt }) => receipt?.scheme)]).toEqual([
      1_437_000,
      0,
      ["amo-salaries", "amo-salaries", "amo-tadamon"],
    ]);
    expect(granted(await readContributions(cnss, { exercise: 2026 })).receipts).toHaveLength(before);
    const command = { key: key(), lines };
    expect(granted(await declareContributions(cnss, command))).toEqual({ recorded: 3 });
    expect(granted(await declareContributions(cnss, command))).toEqual({ recorded: 3 });
    const after = await balance("ma-cnss");
    expect(after?.contributions).toBe(1_437_000);
    expect(after?.branches.map(({ branch, contributions }) => [branch, contributions])).toEqual([
      ["amo-salaries", 637_000],
      ["amo-tadamon", 800_000],
    ]);
    expect((await balance("ma-cnops"))?.contributions).toBeNull();
    expect((await balance("ma-cnss", 2025))?.contributions).toBeNull();
  });

  test("of the other benefits of CNSS have no category here: the accounts of the health cover stay apart", async () => {
    for (const category of ["family", "short-term", "long-term", "job-loss"]) {
      expect(codeOf(await declare(cnss, line(), line({ category })))).toBe("unknown-contribution-category lines.1.category");
    }
  });

  test("belong to the manager of the scheme in their month, before and after the change of manager", async () => {
    expect(codeOf(await declare(cnss, line({ category: "public-own" })))).toBe("contribution-of-another-manager lines.0.month");
    expect(codeOf(await declare(cnops, line({ category: "public-own" })))).toBe("done");
    expect(codeOf(await declare(cnops, line()))).toBe("contribution-of-another-manager lines.0.month");
    clock.moveTo("2027-03-20T09:00:00Z");
    const late = { category: "public-own", receivedOn: "2027-03-10" };
    expect(codeOf(await declare(cnops, line({ ...late, month: "2027-01" })))).toBe("done");
    expect(codeOf(await declare(cnops, line({ ...late, month: "2027-02" })))).toBe("contribution-of-another-manager lines.0.month");
    expect(codeOf(await declare(cnss, line({ ...late, month: "2027-02" })))).toBe("done");
    expect(codeOf(await declare(cnss, line({ category: "students", month: "2027-02", receivedOn: "2027-03-10" })))).toMatch(/^contribution-of-another-manager/);
    expect(codeOf(await declare(anam, line()))).toBe("no-contributions-here");
  });

  test("are all recorded or none, once each, and a wrong one is taken back with its motive", async () => {
    const twice = line();
    expect(codeOf(await declare(cnss, twice, twice))).toBe("contribution-entered lines.1.reference");
    expect(codeOf(await declare(cnss, twice))).toBe("done");
    expect(codeOf(await declare(cnss, line(), { ...twice, amount: "1.00" }))).toBe("contribution-entered lines.1.reference");
    const sum = (await balance("ma-cnss"))?.contributions ?? 0;
    const receipt = granted(await readContributions(cnss, { exercise: 2026 })).receipts.find(({ reference }) => reference === twice.reference);
    const receiptId = receipt?.id ?? "";
    expect(codeOf(await takeBackContribution(cnss, { key: key(), receiptId, motive: " " }))).toBe("contribution-invalid motive");
    expect(codeOf(await takeBackContribution(cnops, { key: key(), receiptId, motive: "not theirs" }))).toBe("contribution-taken-back receiptId");
    expect(codeOf(await takeBackContribution(cnss, { key: key(), receiptId, motive: "entered twice" }))).toBe("done");
    expect(codeOf(await takeBackContribution(cnss, { key: key(), receiptId, motive: "again" }))).toBe("contribution-taken-back receiptId");
    expect((await balance("ma-cnss"))?.contributions).toBe(sum - 226_000);
    expect(codeOf(await declare(cnss, twice))).toBe("done");
    for (const change of [sql`update contribution_receipt set cents = 1`, sql`delete from contribution_receipt`]) {
      await expect(change.execute(system.database.kysely)).rejects.toThrow("append-only");
    }
  });

  /** Debits less credits of the accounts of a manager, `branch name`, without those that are even. */
  const books = async (context: FundContext, more: Parameters<typeof trialBalance>[1] = {}) =>
    Object.fromEntries(
      granted(await trialBalance(context, more))
        .filter(({ debited, credited }) => debited !== credited)
        .map(({ branch, name, debited, credited }) => [`${branch} ${name}`, debited - credited]),
    );
  const wrong = async () => granted(await verifyLedger(system, {})).first.map(({ check, subject }) => `${check} ${subject.split(" ")[1] ?? ""}`.trim());

  test("enter the ledger in the accounts of their scheme, with the levy of the regulator and the charge of late ones", async () => {
    const before = await books(cnss);
    const month = { month: "2026-06", category: "employees-employer" };
    granted(await declareContributions(cnss, { key: key(), lines: [line({ ...month, amount: "1000.00", receivedOn: "2026-07-10" })] }));
    const late = line({ ...month, amount: "2000.00", receivedOn: "2026-08-11" });
    const [read] = granted(await previewContributions(cnss, { lines: [late] })).lines;
    expect(read?.entry?.outcome).toMatchObject({ branch: "amo-salaries", levies: [{ to: "ma-anam", cents: 1_200 }], lateCharge: 11_000 });
    granted(await declareContributions(cnss, { key: key(), lines: [late] }));
    granted(await declareContributions(cnss, { key: key(), lines: [line({ ...month, kind: "late-charge", amount: "60.00", receivedOn: "2026-09-01" })] }));
    const after = await books(cnss);
    const moved = Object.keys(after).flatMap((name) => {
      const cents = (after[name] ?? 0) - (before[name] ?? 0);
      return cents === 0 ? [] : [[name.replace("amo-salaries ", ""), cents]];
    });
    expect(Object.fromEntries(moved)).toEqual({
      bank: 306_000,
      "contributions/employees-employer": -300_000,
      "levies/ma-anam": 1_800,
      "levies-owed/ma-anam": -1_800,
      "late-charges/employees-employer": -11_000,
      "late-charges-owed/employees-employer": 5_000,
    });
    // Each on the day on which the money came in.
    expect((await books(cnss, { upTo: day("2026-08-10") }))["amo-salaries late-charges/employees-employer"]).toBeUndefined();
    expect(await wrong()).toEqual([]);
  });

  test("taken back, move the same amounts the other way; on a closed day they are entered on the next one", async () => {
    const before = await books(cnss);
    const entered = line({ amount: "500.00", receivedOn: "2026-10-20" });
    granted(await declareContributions(cnss, { key: key(), lines: [entered] }));
    granted(await closeDay(system, { key: key(), organism: "ma-cnss", day: day("2026-10-31") }));
    const receiptId = granted(await readContributions(cnss, { exercise: 2026 })).receipts.find(({ reference }) => reference === entered.reference)?.id ?? "";
    granted(await takeBackContribution(cnss, { key: key(), receiptId, motive: "entered twice" }));
    expect(await books(cnss)).toEqual(before);
    expect(await books(cnss, { upTo: day("2026-10-31") })).not.toEqual(before);
    granted(await declareContributions(cnss, { key: key(), lines: [line({ amount: "70.00", receivedOn: "2026-10-20" })] }));
    const { rows } = await sql<{ day: string; value: string }>`select accounting_day::text as day, value_day::text as value from posting
      where cents = 7000`.execute(system.database.kysely);
    expect(rows).toEqual([{ day: "2026-11-01", value: "2026-10-20" }]);
    expect(await wrong()).toEqual([]);
  });

  test("of the health cover cannot enter the accounts of another benefit, nor twice: the store itself refuses", async () => {
    const { kysely } = system.database;
    await sql`insert into account (id, organism, branch, risk, name) values
      ('ma-cnss:short-term:contributions/short-term', 'ma-cnss', 'short-term', 'short-term', 'contributions/short-term')`.execute(kysely);
    const mixed = (branch: string) => sql`insert into organism_transfer (id, organism, branch, risk, scheme, category, debit_account, credit_account, cents,
        purpose, source_id, exercise, accounting_day, value_day, posting_id, posted_at)
      values (gen_random_uuid(), 'ma-cnss', ${branch}, ${branch}, ${branch}, 'x', 'ma-cnss:amo-salaries:bank', 'ma-cnss:short-term:contributions/short-term', 1,
        'contribution', gen_random_uuid(), 2026, '2026-11-21', '2026-11-21', gen_random_uuid(), now())`;
    for (const branch of ["amo-salaries", "short-term"]) await expect(mixed(branch).execute(kysely)).rejects.toThrow("foreign key");
    const again = sql`insert into organism_transfer select gen_random_uuid(), organism, branch, risk, scheme, category, debit_account, credit_account, cents,
      purpose, source_id, exercise, accounting_day, value_day, posting_id, posted_at from organism_transfer limit 1`;
    await expect(again.execute(kysely)).rejects.toThrow("unique");
    for (const change of [sql`update organism_transfer set cents = 1`, sql`delete from contribution_entry`]) {
      await expect(change.execute(kysely)).rejects.toThrow("append-only");
    }
  });

  test("the proof of the ledger finds a receipt that moved nothing, another amount, or a levy that was not posted", async () => {
    const corrupt = async (statement: string): Promise<string[]> => {
      try {
        return await system.database.kysely.transaction().execute(async (tx) => {
          for (const table of ["organism_transfer", "posting", "contribution_receipt", "contribution_entry"]) {
            await sql.raw(`alter table ${table} disable trigger ${table}_append_only`).execute(tx);
          }
          await sql.raw(statement).execute(tx);
          throw new Found(granted(await verifyLedger({ ...system, database: { ...system.database, kysely: tx } }, {})).first.map(({ check }) => check));
        });
      } catch (error) {
        if (error instanceof Found) return [...new Set(error.checks)];
        throw error;
      }
    };
    const one = (credit: string) => `ctid = (select ctid from organism_transfer where credit_account like '%${credit}%' limit 1)`;
    expect(await corrupt(`delete from organism_transfer where ${one("levies-owed")}`)).toEqual(["register-transfers", "transfer-posting"]);
    expect(await corrupt(`update organism_transfer set cents = cents + 1 where ${one("contributions/")}`)).toEqual(["register-transfers", "transfer-posting"]);
    const live = "ctid = (select ctid from contribution_receipt where takes_back is null limit 1)";
    expect(await corrupt(`update contribution_receipt set cents = cents + 1 where ${live}`)).toEqual(["register-transfers"]);
    expect(await corrupt("delete from contribution_entry where levies_cents > 0")).toEqual(["register-transfers"]);
  });

  test("recorded before they had an entry, are entered at the next start, or with the next declaration", async () => {
    const recordBefore = (reference: string) =>
      sql`insert into contribution_receipt (organism, id, scheme, category, kind, month, exercise, cents, received_on, reference, recorded_at, recorded_by)
      values ('ma-cnss', gen_random_uuid(), 'amo-tns', 'self-employed', 'contribution', '2026-05-01', 2026, 4321, '2026-06-10', ${reference}, now(), 'tests')`.execute(
        system.database.kysely,
      );
    await recordBefore("old");
    expect(await wrong()).toEqual(["register-transfers bank", "register-transfers contributions"]);
    granted(await declareContributions(cnss, { key: key(), lines: [line()] }));
    expect(await wrong()).toEqual([]);
    expect((await books(cnss))["amo-tns contributions/self-employed"]).toBe(-4_321);
    await recordBefore("older");
    expect(granted(await enterRecordedContributions(system))).toEqual({ entered: 1 });
    expect(granted(await enterRecordedContributions(system))).toEqual({ entered: 0 });
    expect(await wrong()).toEqual([]);
    expect((await books(cnss))["amo-tns contributions/self-employed"]).toBe(-8_642);
  });

  test("that cannot be read are refused by their field", async () => {
    const wrong: readonly (readonly [Partial<ContributionLine>, string])[] = [
      [{ month: "2026-13" }, "month"],
      [{ month: "2027-01" }, "month"],
      [{ amount: "-5.00" }, "amount"],
      [{ amount: "0" }, "amount"],
      [{ receivedOn: "2026-08-31" }, "receivedOn"],
      [{ receivedOn: "2026-11-22" }, "receivedOn"],
      [{ reference: "  " }, "reference"],
    ];
    for (const [facts, field] of wrong) expect(codeOf(await declare(cnss, line(facts))), field).toBe(`contribution-invalid lines.0.${field}`);
    expect(codeOf(await declare(cnss))).toBe("contributions-empty lines");
  });

  test("the regulator's agents read their budget with its history", async () => {
    const entered = { exercise: 2026, category: "levy", amount: "100.00", entryDay: "2026-03-31", label: "First quarter" };
    const { lineId } = granted(await enterBudgetLine(anam, { key: key(), ...entered }));
    granted(await takeBackBudgetLine(anam, { key: key(), lineId, motive: "wrong quarter" }));
    const { lines, budget } = granted(await readBudget(anam, { exercise: 2026 }));
    expect(budget.organism).toBe("ma-anam");
    expect(lines.map(({ label, takesBack }) => [label, takesBack === lineId])).toEqual([
      ["First quarter", false],
      ["wrong quarter", true],
    ]);
    expect(codeOf(await readBudget(cnss, { exercise: 2026 }))).toBe("no-budget-here");
  });
});
