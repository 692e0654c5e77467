import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, day, formatDay, isoDay } from "./day.ts";
import { decide, decided } from "./decision.ts";
import { amount, count, coverageOf, coveredOn, type DatedValue, findVersion, rate, valueOn } from "./parameter.ts";

import { RefusalSignal, wordsOf } from "./refusal.ts";
import { Trace } from "./trace.ts";

const dated = (value: string, more: Partial<DatedValue> = {}): DatedValue => ({
  value,
  source: "a published page",
  status: "confirmed",
  checkedOn: "2026-03-14",
  ...more,
});
const label = { fr: "Participation forfaitaire", en: "Flat participation" };
const law = [{ text: "CSS", article: "L160-13" }];

const participation = amount({
  id: "test.participation",
  label,
  law,
  values: { "2024-05-15": dated("2.00"), "2005-01-01": dated("1.00") },
});
const ended = rate({ id: "test.ended", label, law, values: { "2010-01-01": dated("70") }, until: "2015-12-31" });
/** New value from 1 July 2026; claims already underway keep the old one until 1 January 2027. */
const transitional = count({
  id: "test.transitional",
  label,
  law,
  values: { "2020-01-01": dated("90"), "2026-07-01": dated("60", { underwayFrom: "2027-01-01" }) },
});

describe("lookup by day", () => {
  it.each([
    ["2005-01-01", 100],
    ["2024-05-14", 100],
    ["2024-05-15", 200],
    ["2999-12-31", 200],
  ])("on %s", (on, expected) => {
    expect(valueOn(participation, day(on))).toBe(expected);
  });

  it("covers the first and the last day, and refuses the days beside them by name", () => {
    expect(coveredOn(participation, day("2004-12-31"))).toBe(false);
    expect([day("2009-12-31"), day("2010-01-01"), day("2015-12-31"), day("2016-01-01")].map((on) => coveredOn(ended, on))).toEqual([false, true, true, false]);
    expect(() => valueOn(ended, day("2016-01-01"))).toThrow(RefusalSignal);
    expect(coverageOf(ended)).toEqual({ from: day("2010-01-01"), to: day("2015-12-31") });
    expect(coverageOf(participation)).toEqual({ from: day("2005-01-01"), to: null });
  });

  it("becomes a refusal with words at the door of the pack", () => {
    const answer = decide(() => decided(valueOn(ended, day("2016-01-01")), new Trace()));
    if (answer.kind !== "refused") throw new Error(answer.kind);
    expect(answer.refusal.definition.code).toBe("outside-coverage");
    for (const locale of ["fr", "en", "ar"] as const) {
      expect(wordsOf(answer.refusal, "sentence", locale)).toContain(formatDay(day("2016-01-01"), locale));
      expect(wordsOf(answer.refusal, "remedy", locale)).toContain(formatDay(day("2015-12-31"), locale));
      expect(wordsOf(answer.refusal, "sentence", locale)).toContain(locale === "en" ? ended.label.en : ended.label.fr);
      expect(wordsOf(answer.refusal, "remedy", locale)).not.toMatch(/[{}]/);
    }
  });

  it("lets a defect through the door", () => {
    const defect = new TypeError("a defect");
    expect(() =>
      decide(() => {
        throw defect;
      }),
    ).toThrow(defect);
  });

  it("agrees with a search written the other way round, on any set of days", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 10 }), fc.integer({ min: -10, max: 40_010 }), (starts, on) => {
        const values = Object.fromEntries(starts.map((from) => [isoDay(from as Day), dated(String(from))]));
        const parameter = count({ id: "test.any", label, law, values });
        const past = starts.filter((from) => from <= on);
        expect(coveredOn(parameter, on as Day)).toBe(past.length > 0);
        if (past.length > 0) expect(valueOn(parameter, on as Day)).toBe(Math.max(...past));
      }),
    );
  });
});

describe("transition date", () => {
  it.each([
    ["2026-06-30", "2026-06-30", 90],
    ["2026-07-01", "2026-07-01", 60],
    ["2026-07-01", "2026-06-30", 90],
    ["2026-12-31", "2026-06-30", 90],
    ["2027-01-01", "2026-06-30", 60],
    ["2026-12-31", "2026-07-01", 60],
  ])("on %s for a situation begun on %s", (on, begunOn, expected) => {
    expect(valueOn(transitional, day(on), day(begunOn))).toBe(expected);
  });

  it("never applies a version before its first day", () => {
    const before = addDays(day("2026-07-01"), -1);
    expect(findVersion(transitional, before, day("2026-07-05"))).toBe(transitional.versions[0]);
  });
});

describe("what a pack writes", () => {
  it("is read when a rule first asks, once", () => {
    let read = 0;
    const written = {
      id: "test.later",
      label,
      law,
      get values() {
        read += 1;
        return { "2020-01-01": dated("1") };
      },
    };
    const later = count(written);
    expect([read, later.id, later.until]).toEqual([0, "test.later", null]);
    expect([valueOn(later, day("2021-01-01")), valueOn(later, day("2020-01-01")), later.versions.length, read]).toEqual([1, 1, 1, 1]);
  });

  it.each([
    ["1,00", "an amount with a comma"],
    ["1.005", "a fraction of a cent"],
    ["", "nothing"],
  ])("refuses %j: %s", (value) => {
    expect(() => amount({ id: "test.wrong", label, law, values: { "2020-01-01": dated(value) } }).newest).toThrow(/test\.wrong/);
  });

  it("refuses days that are none, a parameter without value, and days out of order", () => {
    expect(() => count({ id: "test.wrong", label, law, values: { "2020-02-30": dated("1") } }).newest).toThrow(RangeError);
    expect(() => count({ id: "test.wrong", label, law, values: {} }).newest).toThrow(/at least one value/);
    expect(() => count({ id: "test.wrong", label, law, values: { "2020-01-01": dated("1", { underwayFrom: "2019-12-31" }) } }).newest).toThrow(/test\.wrong/);
    expect(() => count({ id: "test.wrong", label, law, values: { "2020-01-01": dated("1") }, until: "2019-12-31" }).newest).toThrow(/test\.wrong/);
  });
});
