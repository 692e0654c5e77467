import { addDays, civilDate, type Day, dayOf, isoDay, yearOf } from "@openamo/kernel";
import { DEMO_IDS } from "../identity/demo-accounts.ts";
import { familyDoctors } from "./doctors.ts";
import { demoNir } from "./identifiers.ts";
import { FAMILIES, MEN, WOMEN } from "./names.ts";
import { type Random, random, stableId } from "./random.ts";

export interface DemoSituation {
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
  readonly details: Readonly<Record<string, string>>;
}

export interface DemoPerson {
  readonly id: string;
  readonly nir: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDay: Day;
  readonly woman: boolean;
  readonly organism: "cpam-691" | "cpam-673";
  readonly rightsTo: string | null;
  /** Id of the declared doctor. */
  readonly declaredDoctor: string | null;
  readonly situations: readonly DemoSituation[];
}

const PEOPLE = 200;
const SEED = 20_261_121;
const PATHWAY_AGE = 16;
const DAYS_PER_YEAR = 365.25;

const since = (kind: string, from: Day, details: Record<string, string> = {}): DemoSituation => ({ kind, from: isoDay(from), to: null, details });

/** Situations beside rights, each about as frequent as one would meet it, and each met at least a few times. */
function situationsOf(draw: Random, base: Day, birth: Day, age: number, woman: boolean, organism: string): DemoSituation[] {
  const found: DemoSituation[] = [];
  const recently = addDays(base, -30 - draw.below(900));
  const from = recently < birth ? birth : recently;
  if (organism === "cpam-673" && draw.chance(0.8)) found.push(since("local-scheme", from));
  if (age >= 30 && draw.chance(0.24)) found.push(since("ald", from));
  if (draw.chance(0.11)) found.push(since("c2s", from));
  if (woman && age >= 22 && age <= 41 && draw.chance(0.2)) {
    const expected = addDays(base, 20 + draw.below(80));
    found.push({ kind: "maternity", from: isoDay(addDays(expected, -240)), to: isoDay(addDays(expected, 100)), details: { expectedBirth: isoDay(expected) } });
  }
  if (age >= 35 && age < 62 && draw.chance(0.05)) found.push(since("invalidity", from));
  if (age >= 20 && age < 64 && draw.chance(0.05)) found.push(since("work-accident", from));
  return found;
}

function personOf(draw: Random, index: number, base: Day): DemoPerson {
  const organism = draw.chance(0.65) ? "cpam-691" : "cpam-673";
  const woman = draw.chance(0.52);
  const ageYears = draw.chance(0.22) ? draw.below(PATHWAY_AGE) : PATHWAY_AGE + draw.below(80);
  const birthDay = addDays(base, -Math.ceil(ageYears * DAYS_PER_YEAR) - draw.below(330));
  const { year, month } = civilDate(birthDay);
  const nir = demoNir({ sex: woman ? 2 : 1, year, month, department: organism === "cpam-691" ? "69" : "67", order: index + 1 });
  const declares = ageYears >= PATHWAY_AGE && draw.chance(0.88);
  const doctor = draw.pick(familyDoctors(organism));
  const rightsTo = draw.chance(0.015) ? isoDay(addDays(base, -120)) : null;
  return {
    id: stableId(`person-${index}`),
    nir,
    familyName: draw.pick(FAMILIES),
    givenNames: draw.pick(woman ? WOMEN : MEN),
    birthDay,
    woman,
    organism,
    rightsTo,
    declaredDoctor: declares ? doctor.id : null,
    situations: situationsOf(draw, base, birthDay, ageYears, woman, organism),
  };
}

/** The person who signs in as the demo's insured person. */
function claire(base: Day): DemoPerson {
  const birthDay = dayOf(yearOf(base) - 41, 3, 12);
  const [doctor] = familyDoctors("cpam-691");
  const nir = demoNir({ sex: 2, year: yearOf(birthDay), month: 3, department: "69", order: PEOPLE + 1 });
  return {
    id: DEMO_IDS.claire,
    nir,
    familyName: "Moreau",
    givenNames: "Claire",
    birthDay,
    woman: true,
    organism: "cpam-691",
    rightsTo: null,
    declaredDoctor: doctor?.id ?? null,
    situations: [],
  };
}

/** The demo's people, the same for the same day. */
export function demoPeople(base: Day): DemoPerson[] {
  const draw = random(SEED);
  return [claire(base), ...Array.from({ length: PEOPLE - 1 }, (_, index) => personOf(draw, index, base))];
}

/** First day of rights: long ago, or birth. */
export const rightsFrom = ({ birthDay }: DemoPerson): Day => {
  const start = dayOf(2018, 1, 1);
  return birthDay > start ? birthDay : start;
};
