import { type Day, day, type TariffFact, valueOn } from "@openamo/kernel";
import { describe, expect, it } from "vitest";
import { claims } from "../../claims/claim-rules.ts";
import { adult, situation } from "../../claims/test-support.ts";
import { GEOGRAPHIC_SUPPLEMENTS } from "../../parameters/geographic.ts";
import { reimbursement } from "../../questions/reimbursement/index.ts";
import { factsOf } from "./support.ts";

const ENTRY = "2026-03-02";
/** An invented group of stays: 1 000.00 between 3 and 8 nights, 200.00 less a night under, 100.00 more a night over. */
const listed = (discharge: string, values: Record<string, number> = {}): TariffFact => ({
  list: "ghs",
  code: "0042",
  on: day(discharge),
  label: "Invented stay",
  traits: {},
  groups: {},
  notes: [],
  lines: [
    {
      line: "01A011",
      from: day("2026-03-01"),
      unit: "EUR",
      values: { base: 1_000_00, shortStayLumpSum: 0, shortStayDay: 200_00, longStayDay: 100_00, ...values },
      counts: { shortestStay: 3, longestStay: 8 },
    },
  ],
  import: 7,
  listHoldsOn: day("2026-03-01"),
});
const after = (nights: number): string => `2026-03-${String(2 + nights).padStart(2, "0")}`;

type Given = Readonly<Record<string, unknown>>;
/** A stay of some nights as an agent types it, with the list at hand; the amounts in cents, or why there are none. */
function stay(nights: number, given: Given = {}, fact: TariffFact | null = listed(after(nights)), kinds: readonly string[] = []): unknown {
  const line = { careDate: ENTRY, dischargedOn: after(nights), ghs: "0042", base: undefined, fee: "5000.00", establishment: "public", place: "mainland" };
  const beneficiary = adult(...kinds.map((kind) => situation(kind)));
  const head = kinds.includes("ald") ? { relatedToLongTermCondition: true } : {};
  const facts = factsOf("hospital", [{ ...line, participationBase: "3000.00", ...head, ...given }], { beneficiary, settledOn: day("2026-04-10") });
  const decision = claims.settle({ ...facts, tariffs: fact === null ? [] : [fact] });
  if (decision.kind === "decided") return decision.outcome.lines[0]?.amounts;
  return decision.kind === "refused"
    ? `${decision.refusal.definition.code} ${decision.refusal.field ?? ""}`
    : decision.missing.map(({ field }) => field).join();
}

describe("CSS L162-22-3, R162-33-1 1°: what a stay is worth", () => {
  it("is the tariff of its group between its bounds, both of them included", () => {
    for (const nights of [3, 8]) expect(stay(nights)).toMatchObject({ base: 1_000_00, excess: 4_000_00 });
  });

  it("is less by an amount a night under the low bound, or by a lump sum", () => {
    expect(stay(1)).toMatchObject({ base: 600_00 });
    expect(stay(1, {}, listed(after(1), { shortStayLumpSum: 350_00 }))).toMatchObject({ base: 650_00 });
  });

  it("is more by an amount a night over the high bound", () => {
    expect(stay(11)).toMatchObject({ base: 1_300_00 });
  });

  it("is never cut for a stay that ends with a death, whose last day counts", () => {
    expect(stay(1, { died: true })).toMatchObject({ base: 1_000_00 });
    expect(stay(8, { died: true })).toMatchObject({ base: 1_100_00 });
  });

  it("never passes what was charged (L160-10)", () => {
    expect(stay(5, { fee: "900.00" })).toMatchObject({ base: 900_00, excess: 0 });
  });
});

describe("CSS L162-22-3-3: geographic coefficient", () => {
  it("adds 7 % in Île-de-France, after the bounds", () => {
    expect(stay(11, { place: "ile-de-france" })).toMatchObject({ base: 1_391_00 });
  });
  it("is refused by name where it is not known", () => {
    expect(stay(5, { place: "corsica-or-overseas" })).toBe("stay-zone-unknown lines.0.place");
  });
  it("adds that of Réunion, Mayotte and French Guiana, raised in two steps", () => {
    expect([stay(11, { place: "reunion" }), stay(11, { place: "mayotte" }), stay(11, { place: "guyane" })]).toMatchObject([
      { base: 1_742_00 },
      { base: 1_736_80 },
      { base: 1_730_30 },
    ]);
  });
  it("adds that of Corsica, Guadeloupe and Martinique", () => {
    expect(stay(11, { place: "corsica" })).toMatchObject({ base: 1_443_00 });
    for (const place of ["guadeloupe", "martinique"]) expect(stay(11, { place })).toMatchObject({ base: 1_651_00 });
  });
  it.each([
    ["reunion", "2024-02-29", 31],
    ["reunion", "2024-03-01", 32.5],
    ["reunion", "2025-02-28", 32.5],
    ["reunion", "2025-03-01", 34],
    ["mayotte", "2024-02-29", 31],
    ["mayotte", "2024-03-01", 32.5],
    ["mayotte", "2025-03-01", 33.6],
    ["guyane", "2024-02-29", 29],
    ["guyane", "2024-03-01", 31.05],
    ["guyane", "2025-03-01", 33.1],
    ["mayotte", "2017-03-01", 31],
    ["guyane", "2017-02-28", 26],
    ["guyane", "2017-03-01", 29],
    ["guadeloupe", "2017-02-28", 26],
    ["corsica", "2017-02-28", 8],
  ] as const)("of %s on %s is %d %%", (place, on, percent) => {
    expect(valueOn(GEOGRAPHIC_SUPPLEMENTS[place], day(on))).toBe(Math.round(percent * 10_000));
  });
  it("care at home has tariffs of its own, which the list of stays does not hold", () => {
    expect(stay(5, { ward: "home" })).toBe("home-stay-not-listed lines.0.ghs");
    expect(stay(5, { ward: "home", ghs: undefined, base: "1000.00", participationBase: undefined })).toMatchObject({ legalShare: 200_00, dailyCharge: 0 });
  });
});

describe("CSS L162-20-1 I: base of the participation", () => {
  it("is the days at the daily tariff in a public hospital: a fifth of 3 000.00, whatever the stay is worth", () => {
    expect(stay(5)).toMatchObject({ legalShare: 600_00, baseScheme: 400_00 });
  });
  it("is asked for when the sheet leaves it out, unless nothing is left to the person", () => {
    expect(stay(5, { participationBase: undefined })).toBe("lines.0.participationBase");
    expect(stay(5, { participationBase: undefined }, listed(after(5)), ["ald"])).toMatchObject({ legalShare: 0 });
  });
});

describe("what the list does not say", () => {
  it("a clinic, a code that no list has, and costs that are not the tariff are refused by name", () => {
    expect(stay(5, { establishment: "private" })).toBe("stay-list-is-public lines.0.establishment");
    expect(stay(5, {}, null)).toBe("stay-not-found lines.0.ghs");
    expect(stay(5, { base: "999.00" })).toBe("base-not-the-tariff lines.0.base");
  });
  it("costs written on the sheet stand for a stay that no list has", () => {
    expect(stay(5, { base: "2500.00" }, null)).toMatchObject({ base: 2_500_00 });
  });
  it("the sheet asks for the tariff of the day of leaving", () => {
    const { sheet } = factsOf("hospital", [{ ghs: "0042", dischargedOn: "2026-03-12", establishment: "public", place: "mainland" }]);
    expect(claims.tariffsNeeded?.(sheet)).toEqual([{ list: "ghs", code: "0042", on: day("2026-03-12") }]);
  });
});

describe("the same in the public question", () => {
  const ask = (given: Given): unknown => {
    const read = reimbursement.input.safeParse({ family: "hospital-stay", careDate: ENTRY, discharge: after(11), ward: "general", ghs: "0042", ...given });
    if (!read.success) throw new Error(JSON.stringify(read.error.issues));
    const keys = reimbursement.tariffsNeeded?.(read.data) ?? [];
    const decision = reimbursement.answer(
      read.data,
      keys.map(({ on }: { on: Day }) => ({ ...listed(after(11)), on })),
    );
    if (decision.kind === "decided") return reimbursement.publish(decision.outcome);
    return decision.kind === "refused" ? decision.refusal.definition.code : decision.missing.map(({ field }) => field).join();
  };
  it("asks for what the tariff depends on, then answers", () => {
    expect(ask({})).toBe("establishment");
    expect(ask({ establishment: "public" })).toBe("place");
    expect(ask({ establishment: "public", place: "mainland" })).toBe("participationBase");
    const whole = { establishment: "public", place: "ile-de-france", participationBase: "2000.00" };
    expect(ask(whole)).toMatchObject({ base: "1391.00", legalShare: "400.00", paid: "991.00" });
    expect(ask({ ...whole, exemption: "long-term-illness", participationBase: undefined })).toMatchObject({ base: "1391.00", dailyCharge: "276.00" });
    expect(ask({ ...whole, base: "1500.00" })).toMatchObject({ base: "1500.00" });
    expect(ask({ ghs: undefined })).toBe("fee");
  });
});
