import { cents, type DelayLengthening, day, isoDay, RefusalSignal } from "@openamo/kernel";
import { expect, test } from "vitest";
import { claims } from "./claim-rules.ts";
import { longerDelay } from "./longer-delay.ts";
import type { AnySheet } from "./sheets/index.ts";

interface Written {
  readonly from?: string;
  readonly to?: string | null;
  readonly notifiedOn?: string;
  readonly ground?: string;
  readonly groundOn?: string;
  readonly factsFrom?: string;
  readonly cents?: number;
  readonly motive?: string;
}

/** A sanction final since 1 June 2025, for facts of 2022, notified on Monday 2 November 2026. */
const decision = (written: Written = {}): DelayLengthening => {
  const { from = "2026-11-02", to = "2027-02-01", notifiedOn = "2026-11-02", ground = "sanction", groundOn = "2025-06-01" } = written;
  const { factsFrom = "2022-03-01", cents: amount = 900_000, motive = "" } = written;
  return {
    from: day(from),
    to: to === null ? null : day(to),
    notifiedOn: day(notifiedOn),
    ground,
    groundOn: day(groundOn),
    factsFrom: day(factsFrom),
    cents: cents(amount),
    motive,
  };
};
const said = (asked: DelayLengthening, ...others: readonly DelayLengthening[]): string => {
  const declined = longerDelay.check(asked, others);
  return declined === null ? "allowed" : `${declined.definition.code} ${declined.field ?? ""}`;
};

const first = decision();
const keeping = (from: string, to: string | null, more: Written = {}) =>
  decision({ from, to, notifiedOn: from, motive: "Actes cotés deux fois en janvier", ...more });
const kept = keeping("2027-02-02", "2027-08-01");
const renewed = keeping("2027-08-02", "2028-02-01");

test("D161-13-6: a first lengthening lasts three months at most, counted from day to day", () => {
  expect(said(first)).toBe("allowed");
  expect(said(decision({ to: "2027-02-02" }))).toBe("longer-delay-too-long to");
  expect(said(decision({ to: null }))).toBe("longer-delay-too-long to");
  // From 30 November, three months end with February.
  const ofNovember = { from: "2026-11-30", notifiedOn: "2026-11-30" };
  expect(said(decision({ ...ofNovember, to: "2027-02-28" }))).toBe("allowed");
  expect(said(decision({ ...ofNovember, to: "2027-03-01" }))).toBe("longer-delay-too-long to");
  expect(longerDelay.check(decision({ to: "2027-06-01" }), [])?.details).toEqual({ months: "3", last: "2027-02-01" });
});

test("D161-13-6: it is notified within two years of the final sanction, unless a new fraud is presumed or a complaint was lodged", () => {
  expect(said(decision({ groundOn: "2024-11-02" }))).toBe("allowed");
  const late = { groundOn: "2024-11-01" };
  expect(said(decision(late))).toBe("longer-delay-notified-too-late notifiedOn");
  expect(said(decision({ ...late, ground: "presumed-fraud" }))).toBe("allowed");
  expect(said(decision({ ...late, ground: "complaint", cents: 2_800_000 }))).toBe("allowed");
});

test("D161-13-6, 2°: it is kept up with reasons, six months at most, and renewed once", () => {
  expect(said(kept, first)).toBe("allowed");
  expect(said({ ...kept, motive: "" }, first)).toBe("longer-delay-motive-missing motive");
  expect(said(keeping("2027-02-02", "2027-08-02"), first)).toBe("longer-delay-too-long to");
  // Kept up by a decision of after the two years: they bind the first one.
  expect(said(renewed, first, kept)).toBe("allowed");
  expect(said(keeping("2028-02-02", "2028-03-01"), first, kept, renewed)).toBe("longer-delay-renewed-already from");
  expect([first, kept, renewed].map((one) => longerDelay.stageOf(one, [first, kept, renewed]).label.en)).toEqual([
    "First lengthening",
    "Kept up",
    "Kept up again",
  ]);
  // After a day of the ordinary delay it is a new decision, of three months again.
  expect(said(keeping("2027-02-03", "2027-05-02", { groundOn: "2026-01-01" }), first)).toBe("allowed");
  expect(said(keeping("2027-02-03", "2027-05-03", { groundOn: "2026-01-01" }), first)).toBe("longer-delay-too-long to");
});

test("D161-13-6, 2°: only the investigation of the organism's complaint lets it last without an end", () => {
  const complaint = { ground: "complaint", groundOn: "2027-01-15", cents: 2_800_000 };
  expect(said(keeping("2027-02-02", null), first)).toBe("longer-delay-too-long to");
  expect(said(keeping("2027-02-02", null, complaint), first)).toBe("allowed");
  expect(said(keeping("2028-02-02", null, complaint), first, kept, renewed)).toBe("allowed");
  expect(said(keeping("2026-11-02", null, { ...complaint, groundOn: "2026-10-01" }))).toBe("longer-delay-too-long to");
});

test("D161-13-6, first paragraph, and D114-5: the facts reach one monthly ceiling of their time, those of a complaint pass eight", () => {
  // 3,428 euros in 2022, 3,666 in 2023.
  expect(said(decision({ cents: 342_800 }))).toBe("allowed");
  expect(said(decision({ cents: 342_799 }))).toBe("longer-delay-harm-too-small amount");
  expect(said(decision({ cents: 342_800, factsFrom: "2023-01-01" }))).toBe("longer-delay-harm-too-small amount");
  expect(said(decision({ ground: "complaint", cents: 2_742_400 }))).toBe("longer-delay-complaint-too-small amount");
  expect(said(decision({ ground: "complaint", cents: 2_742_401 }))).toBe("allowed");
});

test("facts, sanction, notification and lengthening follow each other; before 2024 there was none", () => {
  expect(said(decision({ from: "2026-11-01", to: "2026-12-01" }))).toBe("longer-delay-days-wrong from");
  expect(said(decision({ groundOn: "2026-11-03" }))).toBe("longer-delay-days-wrong groundOn");
  expect(said(decision({ factsFrom: "2025-06-02" }))).toBe("longer-delay-days-wrong factsFrom");
  expect(() => said(decision({ from: "2023-12-29", to: "2024-01-31", notifiedOn: "2023-12-29", groundOn: "2023-06-01" }))).toThrow(RefusalSignal);
});

test("D161-13-6: what comes in third-party payment on these days is paid within thirty working days, and is late from the next", () => {
  const sheet: AnySheet = {
    nature: "sickness",
    pathway: "referred",
    thirdPartyPayment: true,
    lines: [{ careDate: day("2026-04-01"), acts: ["CS"], fee: cents(3150), relatedToLongTermCondition: false }],
  };
  const rules = claims.paymentDeadlines;
  const asked = (receivedOn: string) => ({ sheet, receivedOn: day(receivedOn), organism: "cpam-691", electronic: true, lengthenings: [first] });
  const told = (receivedOn: string) => {
    const found = rules?.deadlineOf(asked(receivedOn));
    return found && [isoDay(found.due), found.workingDays, found.law.at(-1)?.article];
  };
  // Thirty working days after Monday 16 November 2026, without Christmas: Tuesday 29 December.
  expect(told("2026-11-16")).toEqual(["2026-12-29", 30, "D161-13-6"]);
  expect(told("2026-11-02")?.[1]).toBe(30);
  expect(told("2027-02-01")?.[1]).toBe(30);
  expect(told("2026-10-30")).toEqual(["2026-11-10", 7, "D161-13-3"]);
  expect(told("2027-02-02")).toEqual(["2027-02-11", 7, "D161-13-3"]);
  expect(rules?.deadlineOf({ ...asked("2026-11-16"), sheet: { ...sheet, thirdPartyPayment: false } })).toBeNull();
  const penalty = (paidOn: string) => rules?.penaltyOf({ ...asked("2026-11-16"), paidOn: day(paidOn), share: cents(2005) });
  expect(penalty("2026-12-29")).toBeNull();
  expect(penalty("2026-12-30")).toMatchObject({ workingDay: 31, cents: 201, law: [{ article: "D161-13-4" }, { article: "D161-13-6" }] });
});
