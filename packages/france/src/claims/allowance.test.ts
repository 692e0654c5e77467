import { describe, expect, test } from "vitest";
import { amountsOf, carer, factsOf, read } from "../examples/claims/support.ts";
import { adult, situation } from "./test-support.ts";

const DRAWS = { beneficiary: adult(situation("solidarity-allowance", "2026-03-10", "2026-03-10")) };
/** What each family leaves without the allowance. */
const EXPECTED = { midwife: 795, psychologist: 2000, pharmacy: 386 } as const;

describe("CSS L160-14 5°, R160-9: the allowance of solidarity to older persons on sheets", () => {
  test("limits the share on a nurse's acts, on the days of the file only", () => {
    const on = (careDate: string) => amountsOf(factsOf("paramedic", [{ careDate }], DRAWS));
    expect([on("2026-03-09"), on("2026-03-10"), on("2026-03-11")]).toMatchObject([{ legalShare: 504 }, { legalShare: 252 }, { legalShare: 504 }]);
  });

  test("lifts it on journeys", () => {
    expect(amountsOf(factsOf("transport", [{}], DRAWS))).toMatchObject({ legalShare: 0 });
    expect(amountsOf(factsOf("transport")).legalShare).toBeGreaterThan(0);
  });

  test("limits it on an examination, not on its flat participation", () => {
    const sheet = read({
      family: "laboratory",
      nature: "sickness",
      thirdPartyPayment: false,
      prescribedOn: "2026-03-01",
      lines: [{ careDate: "2026-03-10", code: "0552", base: "10.00", fee: "10.00" }],
    });
    const facts = { ...factsOf("paramedic"), sheet, professional: carer("laboratory") };
    expect(amountsOf({ ...facts, ...DRAWS })).toMatchObject({ legalShare: 200, participationForfaitaire: 200, paid: 600 });
    expect(amountsOf(facts)).toMatchObject({ legalShare: 400 });
  });

  test.each(["midwife", "psychologist", "pharmacy"] as const)("changes nothing for %s", (family) => {
    expect(amountsOf(factsOf(family, [{}], DRAWS))).toMatchObject({ legalShare: EXPECTED[family] });
    expect(amountsOf(factsOf(family))).toMatchObject({ legalShare: EXPECTED[family] });
  });
});
