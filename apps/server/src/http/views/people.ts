import type { Person, Professional } from "@openamo/fund";
import { ageOn, type Day, isoDay, type Locale } from "@openamo/kernel";
import { facesOf } from "../../packs.ts";

export const nameOf = ({ givenNames, familyName }: { givenNames: string; familyName: string }): string => `${givenNames} ${familyName}`;

export const personView = (person: Person, today: Day) => ({
  id: person.id,
  name: nameOf(person),
  birthDate: isoDay(person.birthDay),
  age: ageOn(person.birthDay, today),
  identifier: person.identifier.value,
});

export const professionalView = (professional: Professional, locale: Locale) => ({
  id: professional.id,
  name: nameOf(professional),
  specialty: professional.specialty,
  specialtyLabel: facesOf(professional.country).specialtyLabel(professional.specialty, locale),
  town: professional.town,
});
