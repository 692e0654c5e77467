/** Book III of the list of technical acts, article III-2: which modifier goes with which act and practitioner, and what it adds. */
import { cents, type Day, day, inWords, RefusalSignal, Trace } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { france } from "../../pack.ts";
import { type ModifierSituation, modifiersOf, type Practitioner } from "./modifiers.ts";
import { priceTechnicalAct } from "./price.ts";

const SURGERY = { act: "NFFC004", group: "ADC" } as const;
const BIRTH = { act: "JQGD010", group: "ACO" } as const;
const IMAGING = { act: "ZBQK002", group: "ADI" } as const;
const OTHER = { act: "DEQP003", group: "ATM" } as const;
type Act = Pick<ModifierSituation, "act" | "group">;

const ON = day("2026-03-10");
const situation = (act: Act, specialty: Practitioner, more: Partial<ModifierSituation> = {}): ModifierSituation => ({
  ...act,
  specialty,
  on: ON,
  ageYears: 40,
  option: "set-tariff",
  ...more,
});
/** What a modifier comes to on an act of 100.00: a percentage, a sum in cents, or why it may not be billed. */
function worth(letter: string, on: ModifierSituation): string {
  try {
    const { rate, sums } = modifiersOf(letter, cents(100_00), on, new Trace());
    return rate > 0 ? `${rate / 10_000} %` : String(sums);
  } catch (error) {
    if (error instanceof RefusalSignal) return error.refusal.definition.code;
    throw error;
  }
}
const NOT_ALLOWED = "modifier-not-allowed";

describe.each<[string, string, readonly [Act, Practitioner, Partial<ModifierSituation>, boolean][]]>([
  [
    "O",
    "an operation or a birth at night, by a surgeon or an anaesthetist",
    [
      [SURGERY, "surgery", {}, true],
      [BIRTH, "gynaecology", {}, true],
      [BIRTH, "anaesthesia", {}, true],
      [IMAGING, "surgery", {}, false],
      [SURGERY, "general-practice", {}, false],
      [BIRTH, "midwife", {}, false],
      [SURGERY, "dentist", {}, false],
    ],
  ],
  [
    "M",
    "a gesture of emergency at the surgery of a practitioner of first resort",
    [
      [OTHER, "general-practice", {}, true],
      [OTHER, "paediatrics", {}, true],
      [OTHER, "midwife", {}, true],
      [OTHER, "cardiology", {}, false],
    ],
  ],
  [
    "P",
    "a night by a practitioner of first resort",
    [
      [OTHER, "general-practice", {}, true],
      [OTHER, "cardiology", {}, false],
    ],
  ],
  [
    "U",
    "a night by another specialist",
    [
      [OTHER, "cardiology", {}, true],
      [OTHER, "general-practice", {}, false],
      [OTHER, "midwife", {}, false],
    ],
  ],
  [
    "S",
    "the dead of night, dentists apart",
    [
      [OTHER, "cardiology", {}, true],
      [OTHER, "dentist", {}, false],
    ],
  ],
  [
    "J",
    "surgery, not births",
    [
      [SURGERY, "surgery", {}, true],
      [BIRTH, "gynaecology", {}, false],
      [{ ...SURGERY, group: null }, "surgery", {}, false],
    ],
  ],
  [
    "K",
    "surgery and births at the set tariff or under the option of surgeons; births of midwives",
    [
      [SURGERY, "surgery", {}, true],
      [BIRTH, "gynaecology", { option: "optam-aco" }, true],
      [BIRTH, "gynaecology", { option: "optam" }, false],
      [SURGERY, "surgery", { option: "free" }, false],
      [OTHER, "surgery", {}, false],
      [BIRTH, "midwife", { option: "free" }, true],
      [SURGERY, "midwife", {}, false],
    ],
  ],
  [
    "T",
    "surgery and births under the option of other doctors",
    [
      [SURGERY, "surgery", { option: "optam" }, true],
      [BIRTH, "gynaecology", { option: "optam" }, true],
      [SURGERY, "surgery", { option: "optam-aco" }, false],
      [IMAGING, "radiology", { option: "optam" }, false],
    ],
  ],
  [
    "E",
    "imaging of a child under five",
    [
      [IMAGING, "radiology", { ageYears: 4 }, true],
      [IMAGING, "radiology", { ageYears: 5 }, false],
      [SURGERY, "radiology", { ageYears: 4 }, false],
    ],
  ],
  [
    "Y",
    "imaging by a radiologist or another specialist of it",
    [
      [IMAGING, "radiology", {}, true],
      [IMAGING, "other-specialist", {}, true],
      [IMAGING, "cardiology", {}, false],
      [SURGERY, "radiology", {}, false],
    ],
  ],
  [
    "Z",
    "imaging by a radiologist, while the list holds it",
    [
      [IMAGING, "radiology", {}, true],
      [IMAGING, "radiology", { on: day("2018-06-01") }, false],
      [IMAGING, "other-specialist", {}, false],
      [SURGERY, "radiology", {}, false],
    ],
  ],
])("modifier %s: %s", (letter, _says, rows) => {
  test.each(rows.map(([act, specialty, more, goes]) => [act.act, specialty, JSON.stringify(more), goes, situation(act, specialty, more)] as const))(
    "%s, %s %s: %j",
    (_act, _specialty, _more, goes, on) => {
      const found = worth(letter, on);
      expect(found === NOT_ALLOWED).toBe(!goes);
      expect(found).not.toBe("0");
    },
  );
});

test("four letters at most go with an act, each of them known, and their percentages add up", () => {
  const surgeon = situation(SURGERY, "surgery");
  expect(worth("JK", surgeon)).toBe(`${Number(worth("J", surgeon).slice(0, -2)) + Number(worth("K", surgeon).slice(0, -2))} %`);
  expect(worth("JKOSU", surgeon)).toBe("too-many-modifiers");
  expect(worth("X", surgeon)).toBe("modifier-unknown");
});

describe("a tariff of an imported list", () => {
  const act = { code: "NFFC004", label: { fr: "Acte", en: "Act" }, group: "ADC", actType: "isolated", sex: null, onCondition: false, excludes: [] } as const;
  const told = (listHoldsOn: Day) => {
    const trace = new Trace();
    const tariff = { cents: cents(100_00), version: null, from: null, listHoldsOn };
    const care = { act: { ...act, tariff }, tariff, modifiers: "", part: "full", territory: "metropole", situation: situation(SURGERY, "surgery") } as const;
    expect(priceTechnicalAct(care, ON, trace)).toBe(100_00);
    return inWords(trace, france.wording, "fr").map(({ id, numbers }) => [id, numbers.from ?? numbers.listDay]);
  };

  test("that gives no first day is told with the day of the list, and with its age where the care came after", () => {
    const [before, after] = [day("2026-03-09"), day("2026-03-11")];
    expect(told(before)).toEqual([
      ["fr.technical-act.listed-tariff", before],
      ["fr.technical-act.list-older", before],
    ]);
    expect(told(ON)).toEqual([["fr.technical-act.listed-tariff", ON]]);
    expect(told(after)).toEqual([["fr.technical-act.listed-tariff", after]]);
  });
});
