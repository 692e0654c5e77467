import { ageOn, type Day, dayOf, isoDay, yearOf } from "@openamo/kernel";
import type { DemoPerson, DemoSituation } from "./people.ts";
import { type Random, random } from "./random.ts";

/** Where somebody of the demo lives. */
export interface DemoHome {
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  /** Code of the commune. */
  readonly commune: string;
}

/** What is known of a person beside their cares: where they live, what they do, through whom they are covered. */
export interface DemoLife {
  readonly home: DemoHome;
  readonly ground: "work" | "residence" | "dependant";
  readonly situations: readonly DemoSituation[];
  /** The adult through whom a child is covered. */
  readonly holder: string | null;
}

const SEED = 20_261_122;
const ADULT = 18;
const RETIRED = 65;
const WORK_FROM_AGE = 22;

type Town = readonly [postcode: string, town: string, commune: string];
const TOWNS: Readonly<Record<DemoPerson["organism"], readonly Town[]>> = {
  "cpam-691": [
    ["69003", "Lyon", "69123"],
    ["69007", "Lyon", "69123"],
    ["69100", "Villeurbanne", "69266"],
    ["69500", "Bron", "69029"],
    ["69200", "Vénissieux", "69259"],
  ],
  "cpam-673": [
    ["67000", "Strasbourg", "67482"],
    ["67500", "Haguenau", "67180"],
    ["67600", "Sélestat", "67462"],
    ["67300", "Schiltigheim", "67447"],
  ],
};
const STREETS = ["rue des Tilleuls", "avenue de la Gare", "rue du Moulin", "place du Marché", "rue des Écoles", "chemin des Vignes"];
const MOST_NUMBER = 120;

function homeOf(draw: Random, organism: DemoPerson["organism"]): DemoHome {
  const [postcode, town, commune] = draw.pick(TOWNS[organism]);
  return { street: `${1 + draw.below(MOST_NUMBER)} ${draw.pick(STREETS)}`, postcode, town, commune };
}

/** The year in which somebody reaches an age; not before the demo's facts begin. */
const since = (birth: Day, age: number, start: Day): string => {
  const reached = dayOf(yearOf(birth) + age, 1, 1);
  return isoDay(reached > start ? reached : start);
};

function activityOf(draw: Random, { birthDay }: DemoPerson, home: DemoHome, start: Day): DemoSituation {
  const status = draw.chance(0.1) ? "self-employed" : "employee";
  return { kind: "activity", from: since(birthDay, WORK_FROM_AGE, start), to: null, details: { status, commune: home.commune } };
}

/** An adult who may have children: where they live, and how many children are covered through them already. */
interface DemoParent {
  readonly person: DemoPerson;
  readonly home: DemoHome;
  children: number;
}

const MOST_CHILDREN = 3;
const OLDEST_PARENT = 45;

/** Who could be the parent of a child: of the same organism, of an age to be, with few children yet. */
const couldBeParent =
  (child: DemoPerson) =>
  ({ person: { organism, birthDay }, children }: DemoParent): boolean => {
    const older = yearOf(child.birthDay) - yearOf(birthDay);
    return organism === child.organism && older > ADULT && older <= OLDEST_PARENT && children < MOST_CHILDREN;
  };

function lifeOf(draw: Random, person: DemoPerson, base: Day, start: Day, adults: readonly DemoParent[]): DemoLife {
  const own = homeOf(draw, person.organism);
  const age = ageOn(person.birthDay, base);
  const parents = age < ADULT ? adults.filter(couldBeParent(person)) : [];
  const parent = parents.length === 0 ? null : draw.pick(parents);
  const home = parent?.home ?? own;
  const residence: DemoSituation = { kind: "residence", from: isoDay(start), to: null, details: { country: "fr", commune: home.commune } };
  if (age < ADULT) {
    if (parent !== null) parent.children += 1;
    return { home, ground: parent === null ? "residence" : "dependant", situations: [residence], holder: parent?.person.id ?? null };
  }
  if (age >= RETIRED) {
    const pension = { kind: "pension", from: since(person.birthDay, RETIRED, start), to: null, details: { scheme: "general" } };
    return { home, ground: "residence", situations: [residence, pension], holder: null };
  }
  const works = draw.chance(0.85);
  return { home, ground: works ? "work" : "residence", situations: works ? [residence, activityOf(draw, person, home, start)] : [residence], holder: null };
}

/** The lives of the demo's people, in the same order; whoever covers a child stands before the child. */
export function demoLives(people: readonly DemoPerson[], base: Day, startOf: (person: DemoPerson) => Day): DemoLife[] {
  const draw = random(SEED);
  const adults: DemoParent[] = [];
  return people.map((person) => {
    const life = lifeOf(draw, person, base, startOf(person), adults);
    const age = ageOn(person.birthDay, base);
    if (age >= ADULT && age < RETIRED) adults.push({ person, home: life.home, children: 0 });
    return life;
  });
}
