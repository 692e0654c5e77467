import { day } from "@openamo/kernel";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { act, importGiven, tariff } from "../../../test-support/lists.ts";
import { codeOf, granted, type Office, openOffice } from "../../../test-support/office.ts";
import { readClaim, replayClaim, settleDay, submitClaim } from "../../index.ts";
import { readTariffs } from "../../nomenclature/index.ts";
import { previewClaim } from "./preview-claim.ts";

const LIST = "spells";
const sheetOf = (code: string, careDate: string, fee = "500.00") => ({ direct: false, lines: [{ careDate, act: "listed" as const, code, fee }] });

describeOnStores("settling by imported tariffs", (open) => {
  let office: Office;
  let professionalId: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    professionalId = await office.newProfessional();
    await importGiven(office.system, {
      list: LIST,
      entries: [
        act("SP01", "Small spell", { content: { actType: "isolated", hidden: { deep: 1 } } }),
        act("SP02", "Ended spell", { to: day("2026-06-30") }),
        tariff("SP01", "2024-01-01", { 1: 10_000, 2: 9000 }),
        tariff("SP01", "2026-07-01", { 1: 20_000 }),
        tariff("SP01", "2026-01-01", { 1: 700 }, { line: "4/0" }),
        tariff("SP02", "2024-01-01", { 1: 5000 }),
      ],
    });
  });

  const submit = async (code: string, careDate: string) =>
    submitClaim(office.north, { key: office.key(), personId: await office.newPerson(), professionalId, sheet: sheetOf(code, careDate) });
  const codeDecided = async (claimId: string): Promise<string | null> => {
    const { decision } = granted(await readClaim(office.north, { claimId }));
    return decision.kind === "refused" ? decision.refusal.definition.code : null;
  };

  test("the tariff of the day of care pays, and stays with the decision", async () => {
    const before = granted(await submit("SP01", "2026-06-30"));
    const after = granted(await submit("SP01", "2026-07-01"));
    // 65 % of 100.00, then of 200.00.
    expect([before.paid, after.paid]).toEqual([6500, 13_000]);
    const { decision } = granted(await readClaim(office.north, { claimId: before.claimId }));
    expect(decision.facts.tariffs).toEqual([
      {
        list: LIST,
        code: "SP01",
        on: day("2026-06-30"),
        label: "Small spell",
        traits: { actType: "isolated" },
        groups: {},
        lines: [
          { line: "", from: day("2024-01-01"), unit: "EUR", values: { 1: 10_000, 2: 9000 } },
          { line: "4/0", from: day("2026-01-01"), unit: "EUR", values: { 1: 700 } },
        ],
        notes: [],
        import: 1,
        listHoldsOn: office.clock.today(),
      },
    ]);
  });

  test("an act that no list holds on its day is refused by name, and moves nothing", async () => {
    for (const [code, on] of [
      ["SP99", "2026-06-30"],
      ["SP02", "2026-07-01"],
      ["SP01", "2023-12-31"],
    ] as const) {
      const receipt = granted(await submit(code, on));
      expect([receipt.paid, await codeDecided(receipt.claimId)]).toEqual([null, "zz-act-not-listed"]);
    }
    expect(granted(await submit("SP02", "2026-06-30")).paid).toBe(3250);
  });

  test("a preview and a batch use the same tariffs", async () => {
    const personId = await office.newPerson();
    const preview = granted(await previewClaim(office.north, { personId, professionalId, sheet: sheetOf("SP01", "2026-07-02") }));
    expect(preview.decision.kind === "decided" && preview.decision.outcome.paid).toBe(13_000);
    const claims = [sheetOf("SP01", "2026-07-02"), sheetOf("SP02", "2026-06-01"), sheetOf("SP99", "2026-06-01")];
    const day = await settleDay(
      office.system,
      claims.map((sheet) => ({ key: office.key(), personId, professionalId, sheet })),
    );
    expect(day).toMatchObject({ settled: 3, refused: [] });
  });

  test("a corrected list changes what comes after, never a decision already taken", async () => {
    const receipt = granted(await submit("SP01", "2026-07-03"));
    await importGiven(office.system, {
      list: LIST,
      entries: [act("SP01", "Small spell"), tariff("SP01", "2024-01-01", { 1: 10_000 }), tariff("SP01", "2026-07-01", { 1: 30_000 })],
    });
    expect(granted(await replayClaim(office.north, { claimId: receipt.claimId }))).toMatchObject({ same: true });
    expect(granted(await submit("SP01", "2026-07-03")).paid).toBe(19_500);
    expect(codeOf(await submit("SP01", "2026-11-31"))).toBe("claim-sheet-invalid");
  });

  test("keys asked twice are read once, and nothing is read for nobody", async () => {
    const executor = office.fund.database.kysely;
    const key = { list: LIST, code: "SP01", on: day("2026-07-03") };
    const book = await readTariffs(executor, [key, { ...key }, { ...key, on: day("2025-01-01") }]);
    expect(book.of([key, key, { ...key, code: "SP99" }]).map(({ code, on }) => [code, on])).toEqual([["SP01", key.on]]);
    expect((await readTariffs(executor, [])).of([key])).toEqual([]);
  });
});
