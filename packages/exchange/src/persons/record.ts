import { z } from "zod";

const LONGEST = 200;
const optional = z.string().trim().max(LONGEST).default("");
const needed = z.string().trim().min(1).max(LONGEST);

/**
 * A person of an enrolment file, as written: every value is a text, empty where it is not given. Whether an identifier checks, a scheme exists
 * or a date is a day is said by whoever enrols the person.
 */
export const personRecord = z.strictObject({
  /** `fr.nir`; the first kind of the country when empty. */
  identifier_kind: optional,
  /** Empty for a person who has none yet. */
  identifier: optional,
  birth_name: needed,
  used_name: optional,
  given_names: needed,
  /** The same names in the second script of the country: the birth name and the given names, or none. */
  second_birth_name: optional,
  second_used_name: optional,
  second_given_names: optional,
  /** `female`, `male` or empty. */
  sex: optional,
  /** `YYYY-MM-DD`, or as the register wrote it. */
  birth_date: needed,
  birth_commune: optional,
  birth_country: optional,
  scheme: needed,
  /** Id of the organism; that of the whole file when empty. */
  organism: optional,
  /** First day of the affiliation. */
  from: needed,
  /** Days of open rights, on a legal ground; from the first day of the affiliation when empty. */
  rights_from: optional,
  rights_to: optional,
  ground: optional,
  address: optional,
  postcode: optional,
  town: optional,
  commune: optional,
});

export type PersonRecord = z.output<typeof personRecord>;

/** Columns of the file, in the order of the documentation. */
export const PERSON_COLUMNS: readonly string[] = Object.keys(personRecord.shape);
export const NEEDED_COLUMNS: readonly string[] = ["birth_name", "given_names", "birth_date", "scheme", "from"];
