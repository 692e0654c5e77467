import { describe, expect, test } from "vitest";
import { fact, Register, said } from "../test-support.ts";

function insured(): { register: Register; id: string } {
  const register = new Register();
  const id = register.person(
    1,
    "1990-01-01",
    fact("residence", "1990-01-01", { country: "fr", commune: "59350" }),
    fact("affiliation", "2016-01-01", { scheme: "general", organism: "cpam-595" }),
    fact("rights", "2016-01-01", { ground: "residence" }),
  );
  return { register, id };
}

describe("maternity", () => {
  test.each([
    ["2026-01-15", "2026-08-15", "2026-01-15 → 2026-08-27"],
    ["2026-06-30", "2026-08-15", "2026-04-15 → 2026-08-27"],
    ["2026-02-28", "2026-06-29", "2026-02-28 → 2026-07-11"],
    ["2027-03-10", "2027-06-30", "2027-02-28 → 2027-07-12"],
  ])("declared on %s for %s covers %s", (on, expectedBirth, days) => {
    const { register, id } = insured();
    expect(register.enter("maternity", id, on, { expectedBirth }).lines).toEqual([`1 + maternity ${expectedBirth} ${days}`, "1 > exemption-notice"]);
  });

  test.each(["2026-01-14", "2026-11-12"])("expected on %s is refused for a declaration of 2026-01-15", (expectedBirth) => {
    const { register, id } = insured();
    expect(said(register.decide("maternity", id, "2026-01-15", { expectedBirth }))).toBe("expected-birth-out-of-bounds (details.expectedBirth)");
  });
});

describe("the State's complementary cover", () => {
  test("begins on the first day of the next month, for a year; at once where the situation requires it", () => {
    const { register, id } = insured();
    expect(register.enter("c2s", id, "2026-01-31", {}).lines).toEqual(["1 + c2s no 2026-02-01 → 2027-01-31"]);
    expect(said(register.decide("c2s", id, "2026-12-31", {}))).toBe("exemption-already-open (on)");
    expect(register.enter("c2s", id, "2027-02-15", { urgent: true, contribution: true }).lines).toEqual(["1 + c2s yes 2027-02-01 → 2028-01-31"]);
  });

  test("supposes rights; it did not exist before November 2019", () => {
    const register = new Register();
    const id = register.person(1, "1990-01-01");
    expect(said(register.decide("c2s", id, "2026-01-31", {}))).toBe("rights-closed-no-c2s (on)");
    const other = insured();
    expect(said(other.register.decide("c2s", other.id, "2019-10-31", {}))).toBe("outside-coverage");
  });
});

test("State medical aid does not come on top of rights", () => {
  const { register, id } = insured();
  expect(said(register.decide("ame", id, "2026-01-01"))).toBe("rights-open-no-state-aid (on)");
});

test("an exemption ends on the day given, and tells the person", () => {
  const { register, id } = insured();
  register.enter("work-accident", id, "2026-01-10", { reference: "26-0110" });
  expect(register.standing(id, "2026-03-01").exemptions).toEqual(["work-accident"]);
  expect(register.enter("exemption-ended", id, "2026-02-28", { exemption: "work-accident" }).lines).toEqual([
    "1 - work-accident 26-0110 2026-02-28",
    "1 > end-notice",
  ]);
  expect(register.standing(id, "2026-03-01").exemptions).toEqual([]);
  expect(said(register.decide("exemption-ended", id, "2026-03-01", { exemption: "work-accident" }))).toBe("nothing-to-end (details.exemption)");
});

test.each(["fertility-care", "abuse-care", "specific-screening"])(
  "care borne whole by a decision: %s, for its days, without a letter, and ended before them",
  (decision) => {
    const { register, id } = insured();
    expect(register.enter("care-decision", id, "2026-01-15", { decision, until: "2026-12-31" }).lines).toEqual([`1 + ${decision} 2026-01-15 → 2026-12-31`]);
    expect(said(register.decide("care-decision", id, "2026-06-01", { decision, until: "2027-05-31" }))).toBe("exemption-already-open (on)");
    expect(said(register.decide("care-decision", id, "2027-06-01", { decision, until: "2027-05-31" }))).toBe("event-period-reversed (details.until)");
    expect(register.enter("exemption-ended", id, "2026-06-30", { exemption: decision }).lines).toContain(`1 - ${decision} 2026-06-30`);
  },
);

test("the follow-up after a long-term illness is decided for five years at most", () => {
  const { register, id } = insured();
  const decide = (until: string) => said(register.decide("care-decision", id, "2026-01-15", { decision: "illness-follow-up", until }));
  expect(decide("2031-01-15")).toBe("event-decision-too-long (details.until)");
  expect(register.enter("care-decision", id, "2026-01-15", { decision: "illness-follow-up", until: "2031-01-14" }).lines).toEqual([
    "1 + illness-follow-up 2026-01-15 → 2031-01-14",
  ]);
});

test("the allowance of solidarity to older persons runs until it is ended, and is granted once", () => {
  const { register, id } = insured();
  expect(register.enter("solidarity-allowance", id, "2026-01-15", {}).lines).toEqual(["1 + solidarity-allowance 2026-01-15 → …", "1 > exemption-notice"]);
  expect(said(register.decide("solidarity-allowance", id, "2026-06-01", {}))).toBe("exemption-already-open (on)");
  expect(register.enter("exemption-ended", id, "2026-06-30", { exemption: "solidarity-allowance" }).lines).toContain("1 - solidarity-allowance 2026-06-30");
});

test("two work accidents may run at once: the one that ends is named", () => {
  const { register, id } = insured();
  register.enter("work-accident", id, "2026-01-10", { reference: "A" });
  register.enter("work-accident", id, "2026-02-10", { reference: "B", until: "2026-12-31" });
  expect(said(register.decide("work-accident", id, "2026-03-10", { reference: "A" }))).toBe("exemption-already-open (on)");
  expect(said(register.decide("exemption-ended", id, "2026-04-30", { exemption: "work-accident" }))).toBe("nothing-to-end (details.exemption)");
  expect(register.enter("exemption-ended", id, "2026-04-30", { exemption: "work-accident", reference: "A" }).lines).toContain("1 - work-accident A 2026-04-30");
});

test("an invalidity pension exempts, and keeps the scheme of who works no more", () => {
  const { register, id } = insured();
  register.enter("hired", id, "2018-01-01", { status: "agricultural-employee", work: "Lille" });
  register.enter("invalidity", id, "2024-02-29", { category: "second", scheme: "agricultural" });
  register.enter("activity-ended", id, "2024-03-31", { benefit: "none" });
  expect(register.where(id, "2024-04-01")).toMatch(/^agricultural msa-\d+ /);
  expect(register.standing(id, "2024-04-01").exemptions).toEqual(["invalidity"]);
});

test("the newborn's first thirty days, and no more", () => {
  const { register, id } = insured();
  const child = register.person(2, "2026-02-01");
  register.enter("birth", id, "2026-02-01", { child, attachedTo: "subject" });
  expect([register.standing(child, "2026-03-02").exemptions, register.standing(child, "2026-03-03").exemptions]).toEqual([["newborn"], []]);
});
