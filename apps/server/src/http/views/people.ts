import type { Person, Professional } from "@openamo/fund";
import { ageOn, type Day, inLocale, isoDay, type Locale } from "@openamo/kernel";
import { packOf } from "../../packs.ts";

export const nameOf = ({ givenNames, familyName }: { givenNames: string; familyName: string }): string => `${givenNames} ${familyName}`;

export const personView = (person: Person, today: Day) => ({
  id: person.id,
  name: nameOf(person),
  birthDate: isoDay(person.birthDay),
  age: ageOn(person.birthDay, today),
  identifier: person.identifier?.value ?? null,
  deathDate: person.deathDay === null ? null : isoDay(person.deathDay),
});

/** The name of a specialty; the word itself where the pack gives none. */
function specialtyLabel({ country, specialty }: Professional, locale: Locale): string {
  const label = packOf(country).display.specialtyLabel(specialty);
  return label === undefined ? specialty : inLocale(label, locale);
}

export const professionalView = (professional: Professional, locale: Locale) => ({
  id: professional.id,
  name: nameOf(professional),
  specialty: professional.specialty,
  specialtyLabel: specialtyLabel(professional, locale),
  town: professional.town,
});
