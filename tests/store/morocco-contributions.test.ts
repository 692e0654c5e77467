import { france } from "@openamo/france";
import {
  type ContributionLine,
  createFund,
  declareContributions,
  enterBudgetLine,
  type FundContext,
  loadNetwork,
  previewContributions,
  readBudget,
  readContributions,
  readFundSchemas,
  readSteering,
  takeBackBudgetLine,
  takeBackContribution,
} from "@openamo/fund";
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
