import { day, type Reform } from "@openamo/kernel";
import { newId } from "@openamo/platform";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../../test-support/books.ts";
import { act, importGiven, tariff } from "../../../test-support/lists.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import { VISIT_TARIFF } from "../../../test-support/zubrowka/law.ts";
import {
  type FundContext,
  findDifferences,
  listReplays,
  postReplay,
  type ReplayRun,
  type ReplaySelection,
  readClaim,
  readReplay,
  recordSituation,
  reverseClaim,
  submitClaim,
  withdrawSituation,
} from "../../index.ts";

describeOnStores("past decisions taken again", (open) => {
  let office: Office;
  let personId: string;
  let professionalId: string;
  beforeAll(async () => {
    office = await openOffice(await open());
  });
  beforeEach(async () => {
    personId = await office.newPerson();
    professionalId = await office.newProfessional();
  });

  const submit = async (sheet: unknown): Promise<string> =>
    granted(await submitClaim(office.north, { key: office.key(), personId, professionalId, sheet })).claimId;
  const learn = async (kind: string, from: string): Promise<string> =>
    granted(await recordSituation(office.north, { key: office.key(), personId, kind, from, to: null, details: {}, replaces: true })).situationId;
  const affiliate = async (organism: string, from: string): Promise<void> => {
    const details = { scheme: "general", organism };
    granted(await recordSituation(office.system, { key: office.key(), personId, kind: "affiliation", from, to: null, details, replaces: true }));
  };
  const find = async (selection: Partial<ReplaySelection> = {}): Promise<ReplayRun> =>
    granted(await findDifferences(office.system, { selection: { careFrom: day("2024-01-01"), personId, ...selection } }));
  const report = async (run: ReplayRun) => granted(await readReplay(office.system, { runId: run.id, limit: 100 }));
  const post = async (run: ReplayRun): Promise<ReplayRun> => granted(await postReplay(office.system, { runId: run.id }));
  const paidOf = async (claimId: string): Promise<number | null> => granted(await readClaim(office.system, { claimId })).claim.paid;
  const books = (): Promise<string[]> => wrongInBooks(office.fund.database.kysely);

  test("differ in nothing while nothing changed, and then post nothing", async () => {
    for (const careDate of ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04"]) await submit(visit(careDate));
    const run = await find();
    expect(run).toMatchObject({ claims: 4, lines: 4, found: 0 });
    expect(await post(run)).toMatchObject({ posted: 0 });
    expect(await books()).toEqual([]);
  });

  test("of a selection that names nobody and nothing known are refused by name, and leave no run", async () => {
    const runs = async () => granted(await listReplays(office.system, { page: 1, size: 1 })).total;
    const before = await runs();
    const careFrom = day("2024-01-01");
    const asked = async (context: FundContext, selection: Partial<ReplaySelection>) => {
      const result = await findDifferences(context, { selection: { careFrom, ...selection } });
      return result.ok ? "found" : `${result.refusal.definition.code} ${result.refusal.field}`;
    };
    expect(await asked(office.system, { organism: "zzz" })).toBe("replay-organism-unknown organism");
    expect(await asked(office.north, { organism: "SOUTH" })).toBe("replay-organism-unknown organism");
    for (const id of ["zzz", newId()]) {
      expect(await asked(office.system, { personId: id })).toBe("not-found-here personId");
      expect(await asked(office.system, { professionalId: id })).toBe("unknown-professional professionalId");
    }
    expect(await runs()).toBe(before);
    expect(await find({ organism: "SOUTH" })).toMatchObject({ claims: 0, found: 0 });
  });

  test("see a right recorded late: only the difference moves, once, with its cause", async () => {
    const first = await submit(visit("2026-10-01"));
    const second = await submit(visit("2026-10-05"));
    await learn("birth", "2026-10-02");
    const run = await find();
    const { differences, byBranch, byOrganism } = await report(run);
    // From the second of October care is paid whole, by the branch of births: 19.45 leave sickness, 33.00 come from births.
    expect(differences).toMatchObject([{ claimId: second, beforePaid: 1945, afterPaid: 3300, causes: ["rights"], state: "found" }]);
    expect(byBranch).toEqual([
      { key: "birth", claims: 1, owedMore: 3300, owedLess: 0 },
      { key: "sickness", claims: 1, owedMore: 0, owedLess: 1945 },
    ]);
    expect(byOrganism).toEqual([{ key: "NORTH", claims: 1, owedMore: 3300, owedLess: 1945 }]);
    expect([await paidOf(first), await paidOf(second)]).toEqual([1945, 1945]);
    expect(await post(run)).toMatchObject({ found: 1, posted: 1, changedSince: 0 });
    expect(await post(run)).toMatchObject({ found: 1, posted: 1 });
    expect([await paidOf(first), await paidOf(second)]).toEqual([1945, 3300]);
    expect(await books()).toEqual([]);
    expect((await find()).found).toBe(0);
  });

  test("move a yearly ceiling when an earlier claim is reversed: the later ones of the person follow, selected or not", async () => {
    // Participation of the year: 2.00, 2.00, 1.00, then full.
    const claims: string[] = [];
    for (const careDate of ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04"]) claims.push(await submit(visit(careDate)));
    granted(await reverseClaim(office.north, { key: office.key(), claimId: claims[0] ?? "", motive: "sent for another person" }));
    const run = await find({ careFrom: day("2026-10-02"), careTo: day("2026-10-02") });
    const { differences } = await report(run);
    expect(differences.map(({ claimId, beforePaid, afterPaid, causes }) => [claims.indexOf(claimId), beforePaid, afterPaid, causes])).toEqual([
      [2, 2045, 1945, ["counters"]],
      [3, 2145, 2045, ["counters"]],
    ]);
    await post(run);
    expect(await books()).toEqual([]);
    expect((await find()).found).toBe(0);
  });

  test("take a tariff that was published late", async () => {
    const entries = [act("SP01", "Small spell"), tariff("SP01", "2024-01-01", { 1: 10_000 })];
    await importGiven(office.system, { list: "spells", entries });
    const sheet = { direct: false, lines: [{ careDate: "2026-10-01", act: "listed" as const, code: "SP01", fee: "500.00" }] };
    const claimId = await submit(sheet);
    expect(await paidOf(claimId)).toBe(6500);
    await importGiven(office.system, { list: "spells", entries: [...entries, tariff("SP01", "2026-09-01", { 1: 12_000 })], holdsOn: "2026-11-20" });
    const run = await find();
    expect((await report(run)).differences).toMatchObject([{ claimId, beforePaid: 6500, afterPaid: 7800, causes: ["tariffs"] }]);
    await post(run);
    expect(await paidOf(claimId)).toBe(7800);
    expect(await books()).toEqual([]);
  });

  test("take back what a right withdrawn no longer pays, and pay what a refused sheet is now owed", async () => {
    const stranger = await office.newProfessional(false);
    const fact = await learn("miner", "2026-10-01");
    const paid = await submit(visit("2026-10-03"));
    const open = granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: stranger, sheet: visit("2026-10-04") }));
    expect(open.status).toBe("undecided");
    granted(await withdrawSituation(office.north, { key: office.key(), personId, situationId: fact }));
    const before = await paidOf(paid);
    const run = await find();
    expect((await report(run)).differences).toMatchObject([{ claimId: paid, beforePaid: before, afterPaid: 1945, causes: ["rights"] }]);
    await post(run);
    expect(await paidOf(paid)).toBe(1945);
    expect(await books()).toEqual([]);
  });

  test("are not posted for a person about whom something changed since they were found", async () => {
    const claimId = await submit(visit("2026-10-05"));
    const situationId = await learn("birth", "2026-10-02");
    const run = await find();
    granted(await withdrawSituation(office.north, { key: office.key(), personId, situationId }));
    expect(await post(run)).toMatchObject({ found: 1, posted: 0, changedSince: 1 });
    expect(await paidOf(claimId)).toBe(1945);
    expect(await books()).toEqual([]);
  });

  test("show what a reform would change, and are then never posted", async () => {
    const claimId = await submit(visit("2026-10-05"));
    const reform: Reform = { name: "A cheaper visit", changes: [{ parameter: VISIT_TARIFF, from: day("2026-10-01"), value: "20.00" }] };
    const selection: ReplaySelection = { careFrom: day("2024-01-01"), personId };
    const run = granted(await findDifferences(office.system, { selection, reform }));
    // 65 % of 20.00, less 2.00.
    expect((await report(run)).differences).toMatchObject([{ claimId, beforePaid: 1945, afterPaid: 1100, causes: ["rules"] }]);
    expect(codeOf(await postReplay(office.system, { runId: run.id }))).toBe("replay-of-reform");
    expect((await find()).found).toBe(0);
    expect(granted(await findDifferences(office.system, { selection, reform: { name: "Null", changes: [] } })).found).toBe(0);
  });

  test("of an agent leave what another organism settled, whose counters run on all the same", async () => {
    const first = await submit(visit("2026-10-01"));
    await affiliate("SOUTH", "2026-10-03");
    const elsewhere = granted(await submitClaim(office.south, { key: office.key(), personId, professionalId, sheet: visit("2026-10-05") })).claimId;
    await affiliate("NORTH", "2026-10-08");
    const last = await submit(visit("2026-10-10"));
    // Participation of the year: 2.00, 2.00, 1.00. A birth lifts it from the second of October on.
    await learn("birth", "2026-10-02");
    const changed = async (context: FundContext): Promise<readonly string[]> => {
      const run = granted(await findDifferences(context, { selection: { careFrom: day("2024-01-01"), personId } }));
      return (await report(run)).differences.map(({ claimId }) => claimId);
    };
    expect(await changed(office.system)).toEqual([elsewhere, last]);
    expect(await changed(office.north)).toEqual([last]);
    expect(await changed(office.south)).toEqual([elsewhere]);
    expect(await paidOf(first)).toBe(1945);
  });

  test("tell what another organism would now have to settle, and leave it", async () => {
    const claimId = await submit(visit("2026-10-05"));
    await affiliate("SOUTH", "2026-10-01");
    const run = await find();
    expect((await report(run)).differences).toMatchObject([{ claimId, afterKind: "elsewhere", code: "claim-of-another-organism", state: "not-posted" }]);
    expect(await post(run)).toMatchObject({ posted: 0, notPosted: 1 });
    expect(await paidOf(claimId)).toBe(1945);
    expect(await books()).toEqual([]);
  });
});
