import type { NewPerson, OrganismChoice, RegisteredSex } from "../api/people.ts";
import type { FieldProblem } from "../api/problem.ts";

/** What an agent has typed of a person to register. */
export interface Registration {
  familyName: string;
  usedName: string;
  givenNames: string;
  second: { birthName: string; usedName: string; givenNames: string };
  sex: RegisteredSex;
  birthDate: string | null;
  birthCountry: string | null;
  birthCommune: string | null;
  birthTown: string;
  hasNumber: boolean;
  number: string | undefined;
  scheme: string | null;
  from: string | null;
  rightsOpen: boolean;
  rightsFrom: string | null;
  rightsTo: string | null;
}

const NIR_LENGTH = 15;

export const emptyRegistration = (today: string): Registration => ({
  familyName: "",
  usedName: "",
  givenNames: "",
  second: { birthName: "", usedName: "", givenNames: "" },
  sex: "unknown",
  birthDate: null,
  birthCountry: null,
  birthCommune: null,
  birthTown: "",
  hasNumber: true,
  number: undefined,
  scheme: null,
  from: today,
  rightsOpen: false,
  rightsFrom: today,
  rightsTo: null,
});

/** Fields still needed, by the names that the server gives them. */
export function missingIn(typed: Registration, numbered: boolean): string[] {
  const needed: readonly (readonly [string, boolean])[] = [
    ["familyName", typed.familyName.trim() === ""],
    ["givenNames", typed.givenNames.trim() === ""],
    ["secondScript.birthName", typed.second.birthName.trim() === "" && (typed.second.givenNames + typed.second.usedName).trim() !== ""],
    ["secondScript.givenNames", typed.second.givenNames.trim() === "" && typed.second.birthName.trim() !== ""],
    ["birthDate", typed.birthDate === null],
    ["identifier", numbered && typed.hasNumber && (typed.number ?? "").length !== NIR_LENGTH],
    ["affiliation.scheme", typed.scheme === null],
    ["affiliation.from", typed.from === null],
    ["situations.0.from", typed.rightsOpen && typed.rightsFrom === null],
  ];
  return needed.flatMap(([field, empty]) => (empty ? [field] : []));
}

/** A commune is of the country of the file alone; elsewhere the town is written as the papers have it. */
function birthplaceOf({ birthCountry, birthCommune, birthTown }: Registration, country: string): NonNullable<NewPerson["birthplace"]> {
  const here = birthCountry === country && birthCommune !== null;
  return { country: birthCountry, commune: here ? birthCommune : null, place: here || birthTown.trim() === "" ? null : birthTown.trim() };
}

/** The registration as it is sent; undefined while something is missing. */
export function newPersonOf(typed: Registration, organism: OrganismChoice, numbered: boolean): NewPerson | undefined {
  const { birthDate, scheme, from, rightsFrom } = typed;
  if (missingIn(typed, numbered).length > 0 || birthDate === null || scheme === null || from === null) return undefined;
  return {
    country: organism.country,
    ...(numbered && typed.hasNumber && typed.number !== undefined ? { identifierKind: "fr.nir", identifier: typed.number } : {}),
    familyName: typed.familyName.trim(),
    usedName: typed.usedName.trim() === "" ? null : typed.usedName.trim(),
    givenNames: typed.givenNames.trim(),
    sex: typed.sex,
    ...(typed.second.birthName.trim() === "" ? {} : { secondScript: { ...typed.second, usedName: typed.second.usedName.trim() || null } }),
    birthDate,
    birthplace: birthplaceOf(typed, organism.country),
    affiliation: { scheme, organism: organism.id, from, to: null },
    situations: typed.rightsOpen && rightsFrom !== null ? [{ kind: "rights", from: rightsFrom, to: typed.rightsTo }] : [],
  };
}

/** What the server says of a field; a field of a list is known by its beginning too. */
export const saidOf = (problems: readonly FieldProblem[], field: string): string | undefined => problems.find((problem) => problem.field === field)?.message;
