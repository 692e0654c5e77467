import type { Person, Professional } from "@openamo/fund";
import { ageOn, type Day, inLocale, isoDay, type Locale } from "@openamo/kernel";
import { packOf } from "../../packs.ts";

interface Named {
  readonly givenNames: string;
  readonly familyName: string;
}

export const nameOf = ({ givenNames, familyName }: Named): string => `${givenNames} ${familyName}`;

/** The name of a person in the script of the reader's language, and in the other one; where one is not known, the other alone. */
export function namesFor(
  person: Pick<Person, "country" | "secondScript"> & Named,
  locale: Locale,
): { readonly name: string; readonly otherName: string | null } {
  const { secondScript: second } = person;
  if (second === null) return { name: nameOf(person), otherName: null };
  const [name, otherName] = packOf(person.country).secondScript?.locale === locale ? [second, person] : [person, second];
  return { name: nameOf(name), otherName: nameOf(otherName) };
}

export const personView = (person: Person, today: Day, locale: Locale) => ({
  id: person.id,
  ...namesFor(person, locale),
  birthDate: isoDay(person.birthDay),
  age: ageOn(person.birthDay, today),
  identifier: person.identifier?.value ?? null,
  deathDate: person.deathDay === null ? null : isoDay(person.deathDay),
});

/** The name of a specialty; the word itself where the pack gives none. */
export function specialtyLabel({ country, specialty }: Pick<Professional, "country" | "specialty">, locale: Locale): string {
  const label = packOf(country).display.specialtyLabel(specialty);
  return label === undefined ? specialty : inLocale(label, locale);
}

export const professionalView = (professional: Professional, locale: Locale) => ({
  id: professional.id,
  name: namesFor(professional, locale).name,
  specialty: professional.specialty,
  specialtyLabel: specialtyLabel(professional, locale),
  town: professional.town,
});
