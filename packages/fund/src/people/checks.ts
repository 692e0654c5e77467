import {
  type CountryPack,
  type Day,
  type PostalAddress,
  parseDay,
  type RefusalDefinition,
  RefusalSignal,
  readBirth,
  refusal,
  type SecondScript,
} from "@openamo/kernel";
import type { FundContext } from "../context.ts";
import { isCountry } from "./countries.ts";
import type { Birthplace, CivilStatus, NewPerson, Person, SecondNames } from "./identity.ts";
import * as refusals from "./refusals.ts";

export const decline = (definition: RefusalDefinition, field: string, details: Record<string, string> = {}): RefusalSignal =>
  new RefusalSignal(refusal(definition, details, field));

const LONGEST_NAME = 200;

function readName(value: string, field: string): string {
  const text = value.trim().replace(/\s+/g, " ");
  if (text === "" || text.length > LONGEST_NAME) throw decline(refusals.IDENTITY_INCOMPLETE, field);
  return text;
}

function readNames(input: SecondNames, field: { readonly birthName: string; readonly usedName: string; readonly givenNames: string }): SecondNames {
  const birthName = readName(input.birthName, field.birthName);
  const usedName = (input.usedName ?? "").trim() === "" ? null : readName(input.usedName ?? "", field.usedName);
  return { birthName, usedName: usedName === birthName ? null : usedName, givenNames: readName(input.givenNames, field.givenNames) };
}

const SECOND_FIELDS = { birthName: "secondScript.birthName", usedName: "secondScript.usedName", givenNames: "secondScript.givenNames" };

/** Names in the second script, all of them or none. @throws RefusalSignal (`second-script-invalid`) where the country has none, or where a name is not written in it. */
export function readSecondNames(input: SecondNames | null | undefined, script: SecondScript | undefined): SecondNames | null {
  if (input === null || input === undefined || [input.birthName, input.usedName ?? "", input.givenNames].every((name) => name.trim() === "")) return null;
  const names = readNames(input, SECOND_FIELDS);
  for (const field of ["birthName", "usedName", "givenNames"] as const) {
    if (names[field] !== null && script?.fits(names[field]) !== true) throw decline(refusals.SECOND_SCRIPT_INVALID, SECOND_FIELDS[field]);
  }
  return names;
}

/** Names without blanks around them. @throws RefusalSignal (`identity-incomplete`) naming the field that is empty or too long. */
export function readCivilStatus(
  input: CivilStatus,
  { birthName, script }: { readonly birthName: string; readonly script?: SecondScript | undefined },
): CivilStatus {
  const names = readNames(input, { birthName, usedName: "usedName", givenNames: "givenNames" });
  const second = readSecondNames(input.secondScript, script);
  return { ...names, sex: input.sex, ...(second === null ? {} : { secondScript: second }) };
}

/** The form of a code of commune that was, or is, in use in a country whose former communes are told by their codes too. */
const COMMUNE = /^\d[\dAB]\d{3}$/;

/** Whether a country of the program knows a place by this code, or could have had a commune of it. */
const isBirthplace = (context: FundContext, code: string): boolean =>
  COMMUNE.test(code) || context.countries.some((country) => context.pack(country).places?.isCommune(code) === true);

/** @throws RefusalSignal when the date is no date of birth, or is to come, or the place has no such code. */
export function readBirthRecord(context: FundContext, input: { readonly date: string } & Birthplace): NewPerson["birth"] {
  const birth = readBirth(input.date);
  if (birth === undefined) throw decline(refusals.BIRTH_DATE_INVALID, "birthDate");
  if (birth.day > context.clock.today()) throw decline(refusals.BIRTH_TO_COME, "birthDate");
  const country = input.country?.trim().toLowerCase() ?? null;
  if (input.commune !== null && !isBirthplace(context, input.commune)) throw decline(refusals.BIRTHPLACE_INVALID, "birthplace.commune");
  if (country !== null && !isCountry(country, context.countries)) throw decline(refusals.BIRTHPLACE_INVALID, "birthplace.country");
  return { ...birth, commune: input.commune, country, place: input.place?.trim() || null };
}

/** @throws RefusalSignal (`day-invalid`) when the text is no day. */
export function readDay(text: string, field: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw decline(refusals.DAY_INVALID, field);
  return found;
}

/** The first day of a fact: not before the birth; not to come where the fact makes the face of the file. */
export function readFirstDay(text: string, { birthDay }: Pick<Person, "birthDay">, notPast?: Day): Day {
  const from = readDay(text, "from");
  if (from < birthDay) throw decline(refusals.CHANGE_BEFORE_BIRTH, "from");
  if (notPast !== undefined && from > notPast) throw decline(refusals.CHANGE_TO_COME, "from");
  return from;
}

/**
 * A commune of today, where the country brings its list of places.
 * @throws RefusalSignal (`commune-unknown`, `commune-former`): one that is no more is refused with the name of its successor.
 */
export function checkCommune({ places }: CountryPack, code: string, field: string): void {
  if (places === undefined || places.isCommune(code)) return;
  const successor = places.successorOf(code);
  if (successor === undefined) throw decline(refusals.COMMUNE_UNKNOWN, field, { commune: code });
  throw decline(refusals.COMMUNE_FORMER, field, { commune: places.nameOf(code) ?? code, successor: successor.name, code: successor.code });
}

/** @throws RefusalSignal (`rights-ground-unknown`) for a ground of rights that the country's law does not know. */
export function checkGround({ affiliation: { grounds } }: CountryPack, ground: string, field: string): void {
  if (grounds !== undefined && !grounds.includes(ground)) throw decline(refusals.GROUND_UNKNOWN, field, { ground, known: grounds.join(", ") });
}

const MOST_LINES = 4;
const LONGEST_LINE = 100;
const LONGEST_POSTCODE = 12;

/** An address without blanks around its lines. A commune is checked where the country brings its list of places. */
export function readAddress(context: FundContext, address: PostalAddress): PostalAddress {
  const fits = (text: string): boolean => text !== "" && text.length <= LONGEST_LINE;
  const lines = address.lines.map((line) => line.trim()).filter((line) => line !== "");
  const country = address.country.trim().toLowerCase();
  const postcode = address.postcode.trim();
  const town = address.town.trim();
  if (lines.length === 0 || lines.length > MOST_LINES || !lines.every(fits)) throw decline(refusals.ADDRESS_INVALID, "address.lines");
  if (!fits(town)) throw decline(refusals.ADDRESS_INVALID, "address.town");
  if (!isCountry(country, context.countries)) throw decline(refusals.ADDRESS_INVALID, "address.country");
  if (postcode.length > LONGEST_POSTCODE) throw decline(refusals.ADDRESS_INVALID, "address.postcode");
  if (address.commune !== null && context.countries.includes(country)) checkCommune(context.pack(country), address.commune, "address.commune");
  return { lines, postcode, town, commune: address.commune, country };
}

/** The motive of a change that takes something back. @throws RefusalSignal when it is empty. */
export function readMotive(motive: string): string {
  const text = motive.trim();
  if (text === "") throw decline(refusals.CHANGE_MOTIVE_MISSING, "motive");
  return text;
}
