/** Sheets of services at a flat price: who may bill them, how often, on which prescription, and to whom they are paid. */
import { type ClaimFacts, day, inWords, type ProfessionalFacts } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { amountsOf, CounterStore, carer, outcomeOf, read, refusalOf } from "../examples/claims/support.ts";
import { france } from "../pack.ts";
import { MONITORING, PREVENTION, TERMINATION } from "../reimbursement/flat-acts/words.ts";
import { claims } from "./claim-rules.ts";
import type { AnySheet } from "./sheets/index.ts";
import { GP, person, situation } from "./test-support.ts";

type Line = Readonly<Record<string, unknown>>;
type Facts = ClaimFacts<AnySheet>;
const RIGHTS = situation("rights");
const NURSE = carer("nurse");
const MIDWIFE = carer("midwife");
const PHARMACY = carer("pharmacist");
const HOSPITAL = carer("hospital");
const LABORATORY = carer("laboratory");
const SUPPLIER = carer("device-supplier");

interface More {
  readonly head?: Line;
  readonly by?: ProfessionalFacts;
  readonly born?: string;
  readonly with?: readonly Parameters<typeof person>[1][];
}
const facts = (family: string, lines: readonly Line[], { head = {}, by = GP, born = "1978-06-15", with: more = [] }: More = {}): Facts => ({
  sheet: read({ family, nature: "sickness", thirdPartyPayment: true, ...head, lines: lines.map((line) => ({ careDate: "2026-03-10", ...line })) }),
  beneficiary: person(born, RIGHTS, ...more),
  professional: by,
  counters: [],
  settledOn: day("2027-03-01"),
});

const session = (line: Line = {}, more: More = {}) => facts("prevention", [{ item: "session", fee: "30.00", ...line }], more);
const termination = (line: Line = {}, more: More = {}) => facts("termination", [{ item: "consultation", fee: "26.50", ...line }], more);
const month = (line: Line = {}, more: More = {}) =>
  facts("remote-monitoring", [{ careDate: "2026-03-31", part: "operator", condition: "heart-failure", fee: "28.00", ...line }], {
    ...more,
    head: { prescribedOn: "2026-03-01", ...more.head },
  });

describe("CSS L162-38-2, R160-17 I 8°: prevention sessions", () => {
  test("are borne whole to the professional, without a flat participation nor a deductible", () => {
    const outcome = outcomeOf(session());
    expect(outcome.lines[0]?.amounts).toMatchObject({ base: 3000, legalShare: 0, franchise: 0, paid: 3000, patientShare: 0 });
    expect(outcome.dues).toEqual([{ to: "professional", payer: "base-scheme", branch: "sickness", cents: 3000 }]);
    expect(outcome.lines[0]?.acts).toEqual(["prevention-session"]);
  });

  test.each([
    ["a doctor", GP, "decided"],
    ["a midwife", MIDWIFE, "decided"],
    ["a nurse", NURSE, "decided"],
    ["a pharmacist", PHARMACY, "decided"],
    ["a laboratory", LABORATORY, "sheet-not-for-profession"],
  ])("%s may bill one", (_who, by, expected) => expect(refusalOf(session({}, { by }))).toBe(expected));

  test("what only a pharmacist gives is refused of others", () => {
    for (const item of ["kit", "vaccination", "prescribed-vaccination", "influenza-vaccination"]) {
      expect(refusalOf(session({ item, fee: "3.00" }))).toBe("flat-item-not-for-profession");
      expect(refusalOf(session({ item, fee: "3.00" }, { by: PHARMACY, born: "1966-06-15" }))).toBe("decided");
    }
  });

  test("one in a band of age, whoever gives it; another in the next band", () => {
    const store = new CounterStore();
    const first = store.settle(session());
    expect(first.counterMoves).toEqual([{ name: "prevention-sessions", span: "life/45", count: 1, cents: 0 }]);
    expect(() => store.settle(session({ careDate: "2027-02-10" }, { by: NURSE }))).toThrow("prevention-session-used");
    store.reverse(first);
    expect(store.settle(session({ careDate: "2027-02-10" }, { by: NURSE })).paid).toBe(3000);
    const older = { born: "1964-06-15" };
    expect(store.settle(session({}, older)).counterMoves).toEqual([{ name: "prevention-sessions", span: "life/60", count: 1, cents: 0 }]);
  });

  test("two on one sheet are refused; an age outside the bands, an excess and a day before the text too", () => {
    expect(
      refusalOf(
        facts("prevention", [
          { item: "session", fee: "30.00" },
          { item: "session", fee: "30.00", careDate: "2026-03-11" },
        ]),
      ),
    ).toBe("prevention-session-used");
    expect(refusalOf(session({}, { born: "1985-06-15" }))).toBe("prevention-not-at-age");
    expect(refusalOf(session({ fee: "30.01" }))).toBe("price-above-limit");
    expect(refusalOf({ ...session({ careDate: "2024-05-29" }), settledOn: day("2024-06-10") })).toBe("outside-coverage");
  });

  test("the counters asked for are those of the four bands, none before the text, and none for a vaccination", () => {
    const spans = (sheet: AnySheet) => claims.countersNeeded(sheet, PHARMACY, day("2026-03-12")).map(({ name, span }) => `${name} ${span}`);
    expect(spans(session().sheet).filter((key) => key.startsWith("prevention"))).toEqual(
      ["18", "45", "60", "70"].map((age) => `prevention-sessions life/${age}`),
    );
    expect(spans(session({ careDate: "2024-05-29" }).sheet).filter((key) => key.startsWith("prevention"))).toEqual([]);
    expect(spans(session({ item: "kit", fee: "3.00" }).sheet).filter((key) => key.startsWith("screening"))).toEqual([
      "screening-kits 2025",
      "screening-kits 2026",
      "screening-kits 2027",
    ]);
    expect(spans(session({ item: "vaccination", fee: "7.50" }).sheet).filter((key) => /^(screening|prevention)/.test(key))).toEqual([]);
  });

  test("a screening test once in two calendar years", () => {
    const store = new CounterStore();
    const kit = (careDate: string) => session({ item: "kit", fee: "3.00", careDate }, { by: PHARMACY, born: "1966-06-15" });
    store.settle(kit("2025-12-10"));
    expect(() => store.settle(kit("2026-01-10"))).toThrow("screening-kit-used");
    expect(store.settle(kit("2027-01-10")).paid).toBe(300);
  });
});

describe("CSS L160-14 20°, order of 26 February 2016: terminations at the flat prices", () => {
  test("are borne whole; a person who paid is repaid, and told that third-party payment was owed", () => {
    expect(amountsOf(termination())).toMatchObject({ base: 2650, legalShare: 0, paid: 2650, patientShare: 0 });
    const told = (thirdPartyPayment: boolean) => {
      const decision = claims.settle(termination({}, { head: { thirdPartyPayment } }));
      return decision.kind === "decided" && inWords(decision.trace, france.wording, "fr").some(({ id }) => id === "fr.full-cover.third-party-owed");
    };
    expect([told(true), told(false)]).toEqual([false, true]);
    expect(outcomeOf(termination({}, { head: { thirdPartyPayment: false } })).dues).toEqual([
      { to: "beneficiary", payer: "base-scheme", branch: "sickness", cents: 2650 },
    ]);
  });

  test("goes with no other exemption of the sheet", () => {
    expect(refusalOf(termination({ relatedToLongTermCondition: true }, { with: [situation("ald")] }))).toBe("full-cover-incompatible");
  });

  test("an unknown price is believed where the sheet gives it, and a known one is compared", () => {
    const clinic = { item: "clinic-day", careDate: "2024-03-02", fee: "209.75" };
    const before = (line: Line) => ({ ...termination(line, { by: HOSPITAL }), settledOn: day("2024-04-10") });
    expect(refusalOf(before(clinic))).toBe("care-tariff-unknown");
    expect(amountsOf(before({ ...clinic, base: "209.75" }))).toMatchObject({ base: 20975, paid: 20975 });
    expect(refusalOf(termination({ base: "26.00" }))).toBe("base-not-the-tariff");
    expect(refusalOf(termination({ fee: "26.51" }))).toBe("price-above-limit");
  });
});

describe("who may bill what", () => {
  const CARERS: readonly (readonly [string, ProfessionalFacts])[] = [
    ["doctor", GP],
    ["midwife", MIDWIFE],
    ["nurse", NURSE],
    ["pharmacist", PHARMACY],
    ["laboratory", LABORATORY],
    ["hospital", HOSPITAL],
    ["device-supplier", SUPPLIER],
  ];
  const NOT_THEIRS = ["flat-item-not-for-profession", "sheet-not-for-profession"];
  const theirs = (of: (by: ProfessionalFacts) => Facts) => CARERS.filter(([, by]) => !NOT_THEIRS.includes(refusalOf(of(by)))).map(([who]) => who);

  test.each(Object.entries(PREVENTION))("prevention, %s", (item, { by }) => {
    expect(theirs((who) => session({ item, fee: "1.00" }, { by: who }))).toEqual(
      CARERS.map(([who]) => who).filter((who) => (by as readonly string[]).includes(who)),
    );
  });
  test.each(Object.entries(TERMINATION))("termination, %s", (item, { by }) => {
    expect(theirs((who) => termination({ item, fee: "1.00" }, { by: who }))).toEqual(
      CARERS.map(([who]) => who).filter((who) => (by as readonly string[]).includes(who)),
    );
  });
  test.each(Object.entries(MONITORING))("remote monitoring, %s", (part, { by }) => {
    expect(theirs((who) => month({ part, fee: "1.00" }, { by: who }))).toEqual(
      CARERS.map(([who]) => who).filter((who) => (by as readonly string[]).includes(who)),
    );
  });
});

describe("CSS L162-48 to L162-57: months of remote monitoring", () => {
  const ILL = { with: [situation("ald")] } as const;

  test("60 % to the operator; all of it for the protocol of a long-term illness", () => {
    expect(amountsOf(month())).toMatchObject({ base: 2800, legalShare: 1120, paid: 1680 });
    expect(amountsOf(month({ relatedToLongTermCondition: true }, ILL))).toMatchObject({ legalShare: 0, paid: 2800 });
  });

  test("a technical price that is not known is believed where the bill gives it", () => {
    const technical = { part: "technical", fee: "41.67" };
    expect(refusalOf(month(technical, { by: SUPPLIER }))).toBe("care-tariff-unknown");
    expect(amountsOf(month({ ...technical, base: "41.67" }, { by: SUPPLIER }))).toMatchObject({ base: 4167, paid: 2500 });
  });

  test("a prescription is needed", () => {
    const { prescribedOn: _none, ...sheet } = month().sheet as AnySheet & { prescribedOn?: unknown };
    expect(refusalOf({ ...month(), sheet: sheet as AnySheet })).toBe("care-without-prescription");
    expect(refusalOf(month({}, { head: { prescribedOn: "2026-04-01" } }))).toBe("prescription-after-care");
  });

  test("one price of each part for a month and a condition", () => {
    const store = new CounterStore();
    store.settle(month());
    expect(() => store.settle(month({ careDate: "2026-03-15" }))).toThrow("monitoring-month-used");
    expect(store.settle(month({ condition: "diabetes" })).paid).toBe(1680);
    expect(store.settle(month({ part: "technical", fee: "41.67", base: "41.67" }, { by: SUPPLIER })).paid).toBe(2500);
    expect(store.settle(month({ careDate: "2026-04-30" })).paid).toBe(1680);
  });

  test.each([
    ["2026-03-01", "2026-08-31", "decided"],
    ["2026-03-01", "2026-09-01", "monitoring-begun-too-late"],
    ["2025-09-30", "2026-03-30", "monitoring-begun-too-late"],
    ["2025-09-30", "2026-03-29", "decided"],
  ])("prescribed on %s, a first month on %s: %s", (prescribedOn, careDate, expected) => {
    expect(refusalOf(month({ careDate }, { head: { prescribedOn } }))).toBe(expected);
  });

  test("what has begun goes on for a year, and no longer", () => {
    const store = new CounterStore();
    const of = (careDate: string) => month({ careDate }, { head: { prescribedOn: "2026-02-10" } });
    store.settle(of("2026-07-31"));
    expect(store.settle(of("2026-10-31")).paid).toBe(1680);
    expect(store.settle(of("2027-02-09")).paid).toBe(1680);
    expect(() => store.settle(of("2027-02-10"))).toThrow("monitoring-prescription-ended");
  });

  test("a month billed before the prescription does not begin it", () => {
    const store = new CounterStore();
    store.settle(month({ careDate: "2026-01-31" }, { head: { prescribedOn: "2025-12-01" } }));
    expect(() => store.settle(month({ careDate: "2026-08-31" }, { head: { prescribedOn: "2026-02-10" } }))).toThrow("monitoring-begun-too-late");
  });

  test.each([
    ["diabetes", 6],
    ["heart-failure", 12],
  ])("a raised price for %s runs %i months in a row, and begins again after a month without it", (condition, most) => {
    const store = new CounterStore();
    const days = Array.from({ length: 15 }, (_, index) => `${2024 + Math.floor((index + 1) / 12)}-${String(((index + 1) % 12) + 1).padStart(2, "0")}-15`);
    const raised = (careDate: string) => ({
      ...month({ careDate, condition, raised: "raised-1", fee: "56.00" }, { head: { prescribedOn: `${careDate.slice(0, 8)}01` } }),
      settledOn: day("2025-06-01"),
    });
    for (const careDate of days.slice(0, most)) expect(store.settle(raised(careDate)).paid).toBe(3360);
    expect(() => store.settle(raised(days[most] ?? ""))).toThrow("monitoring-raised-too-long");
    expect(store.settle(raised(days[most + 1] ?? "")).paid).toBe(3360);
  });

  test("a raised price that does not exist is refused", () => {
    expect(refusalOf(month({ condition: "renal-failure", raised: "raised-1", fee: "56.00" }))).toBe("monitoring-not-raised");
  });

  test("counters name neither the condition nor more months than a prescription lasts", () => {
    const keys = claims.countersNeeded(month({ raised: "raised-2", fee: "70.00" }).sheet, GP, day("2026-04-12"));
    const of = (name: string) => keys.filter((key) => key.name === name).map(({ span }) => span);
    expect(of("monitoring-months")).toHaveLength(13);
    expect(of("monitoring-months").slice(0, 2)).toEqual(["2026-03/operator/0", "2026-02/operator/0"]);
    expect(of("monitoring-raised")).toHaveLength(13);
    expect(of("monitoring-raised")[0]).toBe("2026-03/operator/0");
    expect(
      claims.countersNeeded(month({ careDate: "2023-06-30" }).sheet, GP, day("2023-07-12")).filter(({ name }) => name === "monitoring-months"),
    ).toHaveLength(1);
  });

  test("the same month of two conditions is not twice the same care", () => {
    const [heart] = claims.fingerprints(month().sheet);
    const [diabetes] = claims.fingerprints(month({ condition: "diabetes" }).sheet);
    expect(heart).not.toBe(diabetes);
  });
});
