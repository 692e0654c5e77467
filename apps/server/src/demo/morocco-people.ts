import { addDays, addMonths, civilDate, type Day, dayOf, isoDay, yearOf } from "@openamo/kernel";
import type { Scheme } from "@openamo/morocco";
import { DEMO_IDS } from "../identity/demo-accounts.ts";
import { MOROCCAN_FAMILIES, MOROCCAN_MEN, MOROCCAN_WOMEN, type TwoScripts } from "./morocco-names.ts";
import type { DemoSituation } from "./people.ts";
import { type Random, random, stableId } from "./random.ts";

export interface MoroccanPerson {
  readonly id: string;
  /** Registration number: no number of that form begins with 9 in this demo's world but these. */
  readonly cnss: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** The same names as the civil register writes them in Arabic; a few files do not have them yet. */
  readonly arabic: { readonly familyName: string; readonly givenNames: string } | null;
  readonly birthDay: Day;
  readonly scheme: Scheme;
  readonly organism: "ma-cnss" | "ma-cnops";
  readonly from: string;
  readonly situations: readonly DemoSituation[];
}

const PEOPLE = 60;
const SEED = 20_261_122;
const DAYS_PER_YEAR = 365.25;
const MONTHS_DECLARED = 6;

const fact = (kind: string, from: string, to: string | null = null, details: Record<string, string> = {}): DemoSituation => ({ kind, from, to, details });

const firstOfMonth = (on: Day): Day => {
  const { year, month } = civilDate(on);
  return dayOf(year, month, 1);
};

/** Months of days declared up to the last one, and the rights they open: the four months after need no more. */
function employed(base: Day, from: string, status: string): DemoSituation[] {
  const month = firstOfMonth(base);
  const declared = Array.from({ length: MONTHS_DECLARED }, (_, index) => {
    const first = addMonths(month, index - MONTHS_DECLARED, "last-day");
    return fact("declared-days", isoDay(first), isoDay(addDays(addMonths(first, 1, "last-day"), -1)), { days: "26" });
  });
  const openTo = isoDay(addDays(addMonths(month, 4, "last-day"), -1));
  return [fact("activity", from, null, { status }), ...declared, fact("rights", from, openTo, { ground: "employee" })];
}

interface Cover {
  readonly scheme: Scheme;
  readonly organism: MoroccanPerson["organism"];
  readonly from: string;
  readonly situations: readonly DemoSituation[];
}

/** What a person is, as often as one would meet it; each state is met a few times. */
function coverOf(draw: Random, base: Day, age: number): Cover {
  const chance = draw.next();
  if (age >= 63)
    return { scheme: "amo-pensionnes", organism: "ma-cnss", from: "2022-01-01", situations: [fact("rights", "2022-01-01", null, { ground: "pension" })] };
  if (chance < 0.42) return { scheme: "amo-salaries", organism: "ma-cnss", from: "2021-01-01", situations: employed(base, "2021-01-01", "private-employee") };
  if (chance < 0.66) return { scheme: "amo-tadamon", organism: "ma-cnss", from: "2022-12-01", situations: tadamon() };
  if (chance < 0.8) return { scheme: "amo-tns", organism: "ma-cnss", from: "2021-09-01", situations: selfEmployed(draw, base) };
  if (chance < 0.88)
    return { scheme: "amo-achamil", organism: "ma-cnss", from: "2024-02-01", situations: [fact("rights", "2024-05-01", null, { ground: "waited" })] };
  return {
    scheme: "amo-public",
    organism: "ma-cnops",
    from: "2019-01-01",
    situations: [fact("activity", "2019-01-01", null, { status: "public-agent" }), fact("rights", "2019-01-01", null, { ground: "paid-up" })],
  };
}

const tadamon = (): DemoSituation[] => [
  fact("social-index", "2023-12-15", null, { index: "9.1042" }),
  fact("rights", "2022-12-01", null, { ground: "tadamon" }),
];

/** One self-employed person in four has unpaid contributions: registered, and suspended. */
function selfEmployed(draw: Random, base: Day): DemoSituation[] {
  const open = [
    fact("activity", "2021-09-01", null, { status: "self-employed", category: "craftsman-least" }),
    fact("rights", "2021-12-01", null, { ground: "waited" }),
  ];
  return draw.chance(0.25) ? [...open, fact("rights-suspended", isoDay(addDays(base, -40)))] : open;
}

const namesOf = (family: TwoScripts, given: TwoScripts, isLatinOnly = false): Pick<MoroccanPerson, "familyName" | "givenNames" | "arabic"> => ({
  familyName: family[0],
  givenNames: given[0],
  arabic: isLatinOnly ? null : { familyName: family[1], givenNames: given[1] },
});

function personOf(draw: Random, index: number, base: Day): MoroccanPerson {
  const woman = draw.chance(0.5);
  const ageYears = 18 + draw.below(62);
  const isLatinOnly = draw.chance(0.1);
  const birthDay = addDays(base, -Math.ceil(ageYears * DAYS_PER_YEAR) - draw.below(330));
  const cover = coverOf(draw, base, ageYears);
  const exonerated = draw.chance(0.15) ? [fact("ald", "2024-01-01", null, { rate: "90" })] : [];
  return {
    id: stableId(`morocco-person-${index}`),
    cnss: String(900_000_000 + index),
    ...namesOf(draw.pick(MOROCCAN_FAMILIES), draw.pick(woman ? MOROCCAN_WOMEN : MOROCCAN_MEN), isLatinOnly),
    birthDay,
    ...cover,
    situations: [...cover.situations, ...exonerated],
  };
}

/** The person who signs in as the demo's insured person of Morocco, and her son, covered through her. */
function salma(base: Day): MoroccanPerson[] {
  const from = "2019-03-01";
  const mother: MoroccanPerson = {
    id: DEMO_IDS.salma,
    cnss: "901000001",
    ...namesOf(["El Amrani", "العمراني"], ["Salma", "سلمى"]),
    birthDay: dayOf(yearOf(base) - 36, 5, 20),
    scheme: "amo-salaries",
    organism: "ma-cnss",
    from,
    situations: employed(base, from, "private-employee"),
  };
  const rights = mother.situations.find(({ kind }) => kind === "rights");
  const birthDay = dayOf(yearOf(base) - 6, 4, 2);
  const son: MoroccanPerson = {
    ...mother,
    id: stableId("morocco-salma-son"),
    cnss: "901000002",
    ...namesOf(["Bennani", "بناني"], ["Adam", "آدم"]),
    birthDay,
    from: isoDay(birthDay),
    situations: [
      fact("dependant", isoDay(birthDay), isoDay(addDays(dayOf(yearOf(birthDay) + 22, 4, 2), -1)), { holder: mother.id, as: "child" }),
      fact("rights", isoDay(birthDay), rights?.to ?? null, { ground: "employee" }),
    ],
  };
  return [mother, son];
}

/** The demo's people of Morocco, the same for the same day. */
export function moroccanPeople(base: Day): MoroccanPerson[] {
  const draw = random(SEED);
  return [...salma(base), ...Array.from({ length: PEOPLE - 2 }, (_, index) => personOf(draw, index, base))];
}
