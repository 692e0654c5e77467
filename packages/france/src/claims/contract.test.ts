import { cents, day, type Rate } from "@openamo/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountsOf, CounterStore, FAMILIES, type Family, factsOf, outcomeOf, refusalOf } from "../examples/claims/support.ts";
import { LUMP_FAMILIES } from "../reimbursement/complementary/contract.ts";
import { claims } from "./claim-rules.ts";
import { contractOf, detailsOfContract } from "./contract.ts";
import { adult, claim, situation } from "./test-support.ts";

const contract = (details: Record<string, string> = {}) =>
  situation("complementary", "2026-01-01", null, { insurer: "Mutuelle", responsible: "yes", total: "100", wholeCover: "no", ...details });
const insured = (details: Record<string, string> = {}) => adult(contract(details));

describe("a contract in the file, whatever the care", () => {
  test.each(FAMILIES)("%s: contract and person bear what insurance leaves, and the fund pays the same", (family) => {
    const without = outcomeOf(factsOf(family));
    const withOne = outcomeOf(factsOf(family, [{}], { beneficiary: insured() }));
    expect(withOne.dues).toEqual(without.dues);
    const { patientShare, complementary, remains, neverCovered } = withOne.lines[0]?.amounts ?? {};
    expect((complementary ?? Number.NaN) + (remains ?? 0)).toBe(patientShare);
    expect(remains).toBeGreaterThanOrEqual(neverCovered ?? Number.NaN);
    expect(without.lines[0]?.amounts).not.toHaveProperty("complementary");
  });

  test("the waterfall goes on from the payment to what remains", () => {
    const [line] = outcomeOf(factsOf("paramedic", [{}], { beneficiary: insured() })).lines;
    if (line === undefined) throw new Error("no line");
    const steps = claims.waterfall(line).map(({ name, cents: amount }) => `${name} ${amount}`);
    expect(steps.slice(-3)).toEqual(["paid 656", "complementary 504", "remains 100"]);
  });

  test("a doctor's line: the percentage on the base, within what the decree allows", () => {
    expect(outcomeOf(claim({ beneficiary: insured() })).lines[0]?.amounts).toMatchObject({ neverCovered: 200, complementary: 900, remains: 200 });
  });

  test("a contract of other days says nothing", () => {
    const ended = situation("complementary", "2025-01-01", "2025-12-31", { responsible: "yes", total: "100" });
    expect(amountsOf(factsOf("paramedic", [{}], { beneficiary: adult(ended) }))).not.toHaveProperty("remains");
  });

  test.each<[Record<string, string>]>([[{ total: "lots" }], [{ responsible: "perhaps" }], [{ "lump-optics": "much" }], [{ "lump-spa": "-1.00" }]])(
    "a contract that cannot be read is refused by name: %o",
    (details) => {
      expect(refusalOf(factsOf("optics", [{}], { beneficiary: insured(details) }))).toBe("contract-unreadable");
    },
  );
});

describe("lump sums of a year", () => {
  const glasses = (on: string, more: Record<string, unknown> = {}) =>
    factsOf("optics", [{ careDate: on, opticalClass: "B", fee: "90.00", ...more }], {
      beneficiary: insured({ "lump-optics": "100.00" }),
      settledOn: day("2027-02-01"),
    });

  test("are used up by the lines of a sheet and by the sheets of a year, and given back by a reversal", () => {
    const store = new CounterStore();
    const first = store.settle(glasses("2026-03-10"));
    expect(first.lines[0]?.amounts).toMatchObject({ complementary: 8997, remains: 0 });
    expect(store.value("contract-lump-sum", "2026/optics").cents).toBe(8995);
    const second = store.settle(glasses("2026-06-10", { earlyRenewal: true }));
    expect(second.lines[0]?.amounts).toMatchObject({ complementary: 1007, remains: 7990 });
    store.reverse(second);
    expect(store.value("contract-lump-sum", "2026/optics").cents).toBe(8995);
    expect(store.settle(glasses("2027-01-10", { earlyRenewal: true })).lines[0]?.amounts).toMatchObject({ complementary: 8997 });
  });

  test("serve only the care that they are for", () => {
    expect(amountsOf(factsOf("hearing", [{}], { beneficiary: insured({ "lump-optics": "100.00" }) }))).toMatchObject({ complementary: 16000, remains: 110000 });
  });
});

test("a contract written in a file is read back the same", () => {
  const money = fc.integer({ min: 1, max: 900_000 }).map(cents);
  const lumps = fc.dictionary(fc.constantFrom(...LUMP_FAMILIES), money);
  const contracts = fc.record({ responsible: fc.boolean(), wholeCover: fc.boolean(), total: fc.integer({ min: 100, max: 1000 }), lumpSums: lumps });
  fc.assert(
    fc.property(contracts, ({ total, lumpSums, ...rest }) => {
      const written = { ...rest, total: (total * 10_000) as Rate, lumpSums: { ...lumpSums } };
      expect(contractOf(detailsOfContract(written, "Mutuelle"))).toEqual(written);
    }),
  );
});

test("whatever the contract, the parts add up and none is negative", () => {
  const cases = fc.record({
    family: fc.constantFrom<Family>(...FAMILIES),
    responsible: fc.constantFrom("yes", "no"),
    wholeCover: fc.constantFrom("yes", "no"),
    total: fc.integer({ min: 100, max: 600 }).map(String),
    lump: fc.integer({ min: 0, max: 900 }).map((euros) => `${euros}.00`),
  });
  fc.assert(
    fc.property(cases, ({ family, lump, ...details }) => {
      const beneficiary = insured({ ...details, ...Object.fromEntries(LUMP_FAMILIES.map((name) => [`lump-${name}`, lump])) });
      const { patientShare = 0, complementary = -1, remains = -1, neverCovered = 0 } = amountsOf(factsOf(family, [{}], { beneficiary }));
      expect(complementary + remains).toBe(patientShare);
      expect(Math.min(complementary, remains)).toBeGreaterThanOrEqual(0);
      expect(remains).toBeGreaterThanOrEqual(neverCovered);
    }),
  );
});
