import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import * as z from "zod";
import { careFields } from "./care/input.ts";
import { type Fields, shapeOf } from "./field.ts";
import { formOf } from "./fields-form.ts";
import { everyFamilyFields } from "./reimbursement/every-family.ts";

const CONSULTATION = { careDate: "2026-03-10", specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor", patientAgeYears: 41 };

/** Forms are read by the fields that a question names: `read` anew for each, `again` by one form that grows. */
const FORMS: readonly (readonly [title: string, fields: Fields])[] = [
  ["care of every family", everyFamilyFields],
  ["care other than a doctor's", careFields],
];

/** Values that some field takes and others refuse. */
const VALUES: readonly unknown[] = [
  ...[
    "2026-03-10",
    "2026-02-30",
    "12.50",
    "12.555",
    "-1",
    "",
    "paramedic",
    "doctor",
    "hospital-stay",
    "none",
    "c2s",
    "first",
    "metropole",
    "HBJD001",
    "0042",
    "7",
  ],
  ...[0, 1, 40, 1.5, -3, 9999, true, false, null, undefined, [], ["CS"], ["IFD", "IFD"], {}],
];

test.each(FORMS)("%s: the form that grows with its questions reads, refuses and answers as the whole form does", (_title, fields) => {
  const whole = z.strictObject(shapeOf(fields));
  const again = formOf(fields, []);
  const name = fc.constantFrom(...Object.keys(fields), "unknown", "toString", "__proto__", "family ");
  const given = fc.array(fc.tuple(name, fc.constantFrom(...VALUES)), { maxLength: 12 }).map((entries) => Object.fromEntries(entries));
  const dated = given.map((some) => ({ careDate: "2026-03-10", family: "paramedic", ...some }));
  const anything = fc.constantFrom<unknown>(
    null,
    undefined,
    "text",
    3,
    [],
    ["careDate"],
    new Date(0),
    new Map(),
    Object.create({ careDate: "2026-03-10", family: "paramedic" }),
  );
  fc.assert(
    fc.property(fc.oneof({ weight: 6, arbitrary: dated }, { weight: 3, arbitrary: given }, { weight: 1, arbitrary: anything }), (input) => {
      const expected = whole.safeParse(input);
      for (const read of [again.safeParse(input), formOf(fields, []).safeParse(input)]) {
        expect(read.success).toBe(expected.success);
        expect(read.data).toStrictEqual(expected.data);
        expect(read.error?.issues).toEqual(expected.error?.issues);
      }
    }),
    { numRuns: 150 },
  );
});

test("a list that a question leaves out is one of its own each time", () => {
  const form = formOf(careFields, []);
  const [first, second] = [1, 2].map(() => form.parse({ careDate: "2026-03-10", family: "paramedic" }).supplements);
  const [read, again] = [1, 2].map(() => form.safeParse({ careDate: "2026-03-10", family: "paramedic" }).data?.supplements);
  expect([first, second, read, again]).toEqual([[], [], [], []]);
  expect(new Set([first, second, read, again]).size).toBe(4);
});

test("importing the pack describes no field; a first consultation describes those it names, a second one no other", async () => {
  vi.resetModules();
  const fresh = await import("zod");
  const described = vi.spyOn(fresh.globalRegistry, "add");
  onTestFinished(() => described.mockRestore());
  const { reimbursement } = await import("../index.ts");
  expect(described).toHaveBeenCalledTimes(0);

  const read = reimbursement.input.safeParse(CONSULTATION);
  if (!read.success) throw new Error(JSON.stringify(read.error.issues));
  const decision = reimbursement.answer(read.data);
  expect(decision.kind === "decided" && reimbursement.publish(decision.outcome).paid).toBe("19.00");
  const OF_THE_FORM = 1;
  expect(described).toHaveBeenCalledTimes(Object.keys(CONSULTATION).length + OF_THE_FORM);

  expect(reimbursement.input.safeParse({ ...CONSULTATION, careDate: "2026-03-11" }).success).toBe(true);
  expect(described).toHaveBeenCalledTimes(Object.keys(CONSULTATION).length + OF_THE_FORM);
});
