import { civilDate, type Day, dayOf, daysInMonth, type RegisteredSex, type Text } from "@openamo/kernel";
import { searchText } from "@openamo/platform";
import { distance } from "./distance.ts";
import type { Person } from "./identity.ts";
import { nameKey } from "./names.ts";

/** What two persons are compared by. */
export interface Traits {
  readonly birthName: string;
  readonly usedName: string | null;
  readonly givenNames: string;
  /** The names in the second script of the country, where they are known. */
  readonly second: { readonly birthName: string; readonly givenNames: string } | null;
  readonly sex: RegisteredSex;
  readonly birthDay: Day;
  /** Whether the register gives a day of the calendar. */
  readonly exactBirth: boolean;
  readonly identifier: { readonly kind: string; readonly value: string; readonly provisional: boolean } | null;
}

/** How likely two persons are one, and why. */
export interface Likeness {
  /** 0 to 100. From `PROBABLE` on somebody should look. */
  readonly score: number;
  readonly reasons: readonly Text[];
}

export const PROBABLE = 50;
/** From here on the identity is the same for all that the register says: another organism may be told that a file exists, and nothing more. */
export const SAME_IDENTITY = 75;

interface Sign {
  readonly points: number;
  readonly why: Text;
}

const sign = (points: number, fr: string, en: string, ar: string): Sign => ({ points, why: { fr, en, ar } });

/** Signs by which doubles are known: points are the house's own measure, not a rule of law. */
const SIGNS = {
  sameNumber: sign(60, "Même numéro", "Same number", "الرقم نفسه"),
  nearNumber: sign(30, "Numéros qui diffèrent d’un chiffre ou deux", "Numbers that differ by a figure or two", "رقمان يختلفان برقم أو رقمين"),
  otherNumber: sign(-40, "Deux numéros définitifs différents", "Two different final numbers", "رقمان نهائيان مختلفان"),
  sameNames: sign(40, "Mêmes noms et prénoms", "Same names", "الأسماء نفسها"),
  turnedNames: sign(38, "Mêmes noms et prénoms, dans un autre ordre", "Same names in another order", "الأسماء نفسها بترتيب آخر"),
  sameSurname: sign(30, "Même nom et même premier prénom", "Same surname and same first name", "الاسم العائلي والاسم الأول نفسهما"),
  sameSecond: sign(38, "Mêmes noms dans l’autre écriture", "Same names in the other script", "الأسماء نفسها بالكتابة الأخرى"),
  nearNames: sign(25, "Noms qui diffèrent d’une lettre ou deux", "Names that differ by a letter or two", "أسماء تختلف بحرف أو حرفين"),
  sameBirth: sign(35, "Même date de naissance", "Same date of birth", "تاريخ الولادة نفسه"),
  swappedBirth: sign(25, "Jour et mois de naissance intervertis", "Day and month of birth swapped", "يوم وشهر الولادة معكوسان"),
  nearBirth: sign(15, "Dates de naissance proches", "Dates of birth close to each other", "تواريخ ولادة متقاربة"),
  openBirth: sign(15, "Même année de naissance, date incomplète", "Same year of birth, incomplete date", "سنة الولادة نفسها والتاريخ غير كامل"),
  otherSex: sign(-15, "Sexes différents", "Different sexes", "الجنس مختلف"),
} as const;

const KEY_FIGURES = 2;
const SHORTEST_NUMBER = 6;
const NEAR = 2;

/** The part of a number before the key that controls it. */
export const stemOf = (value: string): string => (value.length > SHORTEST_NUMBER + KEY_FIGURES ? value.slice(0, -KEY_FIGURES) : value);

function numbersSign(a: Traits["identifier"], b: Traits["identifier"]): Sign | undefined {
  if (a === null || b === null) return undefined;
  if (stemOf(a.value) === stemOf(b.value)) return SIGNS.sameNumber;
  if (distance(a.value, b.value, NEAR) <= NEAR) return SIGNS.nearNumber;
  return a.kind === b.kind && !a.provisional && !b.provisional ? SIGNS.otherNumber : undefined;
}

const surnames = ({ birthName, usedName }: Traits): string[] => [birthName, usedName ?? ""].map((name) => searchText(name)).filter((name) => name !== "");
const firstName = ({ givenNames }: Traits): string => searchText(givenNames).split(" ")[0] ?? "";

const secondKey = ({ birthName, givenNames }: NonNullable<Traits["second"]>): string => nameKey(birthName, givenNames);

function namesSign(a: Traits, b: Traits): Sign | undefined {
  const [left, right] = [nameKey(a.birthName, a.givenNames), nameKey(b.birthName, b.givenNames)];
  if (left === right) return searchText(a.birthName) === searchText(b.birthName) ? SIGNS.sameNames : SIGNS.turnedNames;
  // One Arabic name has several Latin writings: the second script tells what they hide.
  if (a.second !== null && b.second !== null && secondKey(a.second) === secondKey(b.second)) return SIGNS.sameSecond;
  const shared = surnames(a).some((name) => surnames(b).includes(name));
  if (shared && firstName(a) === firstName(b)) return SIGNS.sameSurname;
  if (distance(left, right, NEAR) <= NEAR) return SIGNS.nearNames;
  const nearSurname = surnames(a).some((name) => surnames(b).some((other) => distance(name, other, 1) <= 1));
  return nearSurname && distance(firstName(a), firstName(b), 1) <= 1 ? SIGNS.nearNames : undefined;
}

/** The day with its day and month swapped, where that is a day. */
export function swapped(birth: Day): Day | undefined {
  const { year, month, day } = civilDate(birth);
  return day <= 12 && day !== month && month <= daysInMonth(year, day) ? dayOf(year, day, month) : undefined;
}

/** Dates for which one is easily taken: a day, a month or a year aside, ten years aside, day and month swapped. */
export function nearDates(birth: Day): Day[] {
  const { year, month, day } = civilDate(birth);
  const at = (y: number, m: number): Day[] => (m >= 1 && m <= 12 && day <= daysInMonth(y, m) ? [dayOf(y, m, day)] : []);
  const turned = swapped(birth);
  const aside = [at(year - 1, month), at(year + 1, month), at(year - 10, month), at(year + 10, month), at(year, month - 1), at(year, month + 1)].flat();
  return [birth, (birth - 1) as Day, (birth + 1) as Day, ...aside, ...(turned === undefined ? [] : [turned])];
}

function birthSign(a: Traits, b: Traits): Sign | undefined {
  if (a.exactBirth && b.exactBirth) {
    if (a.birthDay === b.birthDay) return SIGNS.sameBirth;
    if (swapped(a.birthDay) === b.birthDay) return SIGNS.swappedBirth;
    return nearDates(a.birthDay).includes(b.birthDay) ? SIGNS.nearBirth : undefined;
  }
  return civilDate(a.birthDay).year === civilDate(b.birthDay).year ? SIGNS.openBirth : undefined;
}

const sexSign = (a: Traits, b: Traits): Sign | undefined => (a.sex !== "unknown" && b.sex !== "unknown" && a.sex !== b.sex ? SIGNS.otherSex : undefined);

const MOST = 100;

/** How likely two persons are one: the signs that speak for and against it, in words. */
export function likeness(a: Traits, b: Traits): Likeness {
  const signs = [numbersSign(a.identifier, b.identifier), namesSign(a, b), birthSign(a, b), sexSign(a, b)].filter((found) => found !== undefined);
  const points = signs.reduce((sum, found) => sum + found.points, 0);
  return { score: Math.min(Math.max(points, 0), MOST), reasons: signs.map(({ why }) => why) };
}

/** The traits of a file. */
export const traitsOf = (person: Person, provisional: (identifier: NonNullable<Person["identifier"]>) => boolean): Traits => ({
  birthName: person.birthName,
  usedName: person.familyName === person.birthName ? null : person.familyName,
  givenNames: person.givenNames,
  second: person.secondScript === null ? null : { birthName: person.secondScript.familyName, givenNames: person.secondScript.givenNames },
  sex: person.sex,
  birthDay: person.birthDay,
  exactBirth: person.birthRegistered === null,
  identifier: person.identifier === null ? null : { ...person.identifier, provisional: provisional(person.identifier) },
});
