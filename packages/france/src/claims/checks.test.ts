import { day, inWords } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { CounterStore, factsOf, refusalOf } from "../examples/claims/support.ts";
import { france } from "../pack.ts";
import { claims } from "./claim-rules.ts";
import { claim, GP, person, sheet, situation } from "./test-support.ts";

const aged = (birthDay: string) => person(birthDay, situation("rights"));

describe("R315-15, R322-10-4: prior agreement", () => {
  const semester = { item: "orthodontics", dentalAct: undefined, orthodonticAct: "semester", begunAtYears: 12, fee: "193.50" };
  const child = aged("2013-06-15");
  const orthodontics = (more: Record<string, unknown>) => factsOf("dental", [{ ...semester, ...more }], { beneficiary: child });

  test.each([
    ["given", { priorAgreement: "given" }, "decided"],
    ["refused, even after the delay", { priorAgreement: "refused", agreementAskedOn: "2026-01-02" }, "prior-agreement-refused"],
    ["not asked", { priorAgreement: "not-given" }, "prior-agreement-needed"],
    ["asked fifteen days before: the delay ends tonight", { priorAgreement: "not-given", agreementAskedOn: "2026-02-23" }, "prior-agreement-awaited"],
    ["asked sixteen days before: silence is agreement", { priorAgreement: "not-given", agreementAskedOn: "2026-02-22" }, "decided"],
    ["said to be tacit before the delay has passed", { priorAgreement: "tacit", agreementAskedOn: "2026-03-01" }, "prior-agreement-awaited"],
  ])("orthodontics, %s", (_case, more, expected) => {
    expect(refusalOf(orthodontics(more))).toBe(expected);
  });

  test.each([
    ["a long journey says nothing of it", {}, "undecided"],
    ["refused or not asked", { agreed: false }, "transport-without-agreement"],
    ["asked in time", { agreementAskedOn: "2026-02-22" }, "decided"],
    ["asked too late", { agreementAskedOn: "2026-03-09" }, "prior-agreement-awaited"],
    ["an emergency needs none", { emergency: true, agreementAskedOn: "2026-03-09" }, "decided"],
    ["a short journey needs none", { kilometres: 20, agreementAskedOn: "2026-03-09" }, "decided"],
  ])("transport, %s", (_case, more, expected) => {
    expect(refusalOf(factsOf("transport", [{ kilometres: 200, fee: "300.00", ...more }]))).toBe(expected);
  });

  test("the reasons tell of the silence, with its days and the day of the request", () => {
    const decision = claims.settle(orthodontics({ priorAgreement: "not-given", agreementAskedOn: "2026-01-02" }));
    if (decision.kind !== "decided") throw new Error(decision.kind);
    const tacit = inWords(decision.trace, france.wording, "fr").find(({ id }) => id === "fr.agreement.tacit");
    expect(tacit?.sentence).toBe("La caisse n'a pas répondu dans les 15 jours à la demande du 02/01/2026 : son accord est acquis.");
  });
});

describe("CSP D4362-12-1: a prescription of spectacles in time", () => {
  test.each([
    ["a child, a year", "2015-01-01", "2025-03-10", "decided"],
    ["a child, a year and a day", "2015-01-01", "2025-03-09", "spectacles-prescription-expired"],
    ["on the sixteenth birthday, five years", "2010-03-10", "2021-03-10", "decided"],
    ["an adult, five years and a day", "1990-01-01", "2021-03-09", "spectacles-prescription-expired"],
    ["at forty-two, five years", "1983-06-01", "2021-03-10", "decided"],
    ["at forty-three, three years", "1983-03-10", "2023-03-10", "decided"],
    ["at forty-three, three years and a day", "1983-03-10", "2023-03-09", "spectacles-prescription-expired"],
  ])("%s", (_case, birthDay, prescribedOn, expected) => {
    expect(refusalOf(factsOf("optics", [{}], { beneficiary: aged(birthDay), head: { prescribedOn } }))).toBe(expected);
  });
});

describe("L165-1, R871-2: spectacles renewed", () => {
  const second = (birthDay: string, first: string, then: string) => {
    const store = new CounterStore();
    const beneficiary = aged(birthDay);
    store.settle(factsOf("optics", [{ careDate: first }], { beneficiary, settledOn: day(first) }));
    try {
      store.settle(factsOf("optics", [{ careDate: then }], { beneficiary, settledOn: day(then) }));
      return "decided";
    } catch (error) {
      return (error as Error).message;
    }
  };
  test.each([
    ["an adult after two years", "1990-01-01", "2024-03-10", "2026-03-10", "decided"],
    ["an adult a day before", "1990-01-01", "2024-03-11", "2026-03-10", "equipment-in-delay"],
    ["a child after a year", "2016-01-01", "2025-03-10", "2026-03-10", "decided"],
    ["a child a day before", "2016-01-01", "2025-03-11", "2026-03-10", "equipment-in-delay"],
    ["a child of five after six months", "2020-06-01", "2025-09-10", "2026-03-10", "decided"],
    ["a child of five a day before", "2020-06-01", "2025-09-11", "2026-03-10", "equipment-in-delay"],
  ])("%s", (_case, birthDay, first, then, expected) => {
    expect(second(birthDay, first, then)).toBe(expected);
  });
});

describe("convention of 2024, article 50: a long consultation of each kind once a year", () => {
  const old = person("1940-01-01", situation("rights"), situation("declared-doctor", "2010-01-01", null, { professional: "gp-1" }));
  const long = (lines: readonly { careDate: string; acts: string[] }[]) =>
    claim({ sheet: sheet(lines.map((line) => ({ ...line, fee: "60.00" }))), beneficiary: old, professional: GP, settledOn: day("2027-03-01") });

  test("a second one of the year is refused, one of another kind or of another year is not", () => {
    const store = new CounterStore();
    store.settle(long([{ careDate: "2026-02-10", acts: ["GL1"] }]));
    expect(() => store.settle(long([{ careDate: "2026-09-10", acts: ["GL1"] }]))).toThrow("act-frequency-reached");
    expect(store.settle(long([{ careDate: "2026-09-10", acts: ["GL2"] }])).paid).toBeGreaterThan(0);
    expect(store.settle(long([{ careDate: "2027-02-10", acts: ["GL1"] }])).paid).toBeGreaterThan(0);
  });

  test("two on one sheet are seen as well, and a reversal frees the year", () => {
    expect(
      refusalOf(
        long([
          { careDate: "2026-02-10", acts: ["GL3"] },
          { careDate: "2026-02-11", acts: ["GL3"] },
        ]),
      ),
    ).toBe("act-frequency-reached");
    const store = new CounterStore();
    const first = store.settle(long([{ careDate: "2026-02-10", acts: ["GL1"] }]));
    store.reverse(first);
    expect(store.settle(long([{ careDate: "2026-03-10", acts: ["GL1"] }])).paid).toBeGreaterThan(0);
  });
});
