import { writtenCommunes } from "./data/index.ts";

/** A commune, or a part of one that bears a name or a code of its own: a municipal arrondissement, a former commune. */
export interface Commune {
  /** INSEE code of the entry. */
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly postcodes: readonly string[];
  /** INSEE code of the commune of today, where the entry is a part of it. */
  readonly partOf?: string;
}

/** `001Name>01015:400,410`: code in the department, name, commune of today, postcodes without the department's digits. */
const ENTRY = /^(\d{2,3})([^>:]+)(?:>([0-9AB]{5}))?(?::([\d,]+))?$/;
const POSTCODE_LENGTH = 5;

function communeOf(department: string, written: string): Commune {
  const [, code = "", name = "", partOf, postcodes] = ENTRY.exec(written) ?? [];
  const prefix = department.replace(/[AB]/, "0");
  const whole = (postcodes?.split(",") ?? []).map((postcode) => (postcode.length === POSTCODE_LENGTH ? postcode : `${prefix}${postcode}`));
  return { code: `${department}${code}`, name, department, postcodes: whole, ...(partOf === undefined ? {} : { partOf }) };
}

let read: readonly Commune[] | undefined;

/** Every commune of the official geographic code and its parts. Read on first use: the text is half a megabyte. */
export function allCommunes(): readonly Commune[] {
  read ??= writtenCommunes().flatMap(([department, communes]) => communes.split(";").map((written) => communeOf(department, written)));
  return read;
}
