import { AFFILIATION, type CountryPack, type Day, type NetworkOrganism, parseDay, type Refusal, RefusalSignal, RIGHTS, refusal } from "@openamo/kernel";
import { newId } from "@openamo/platform";
import type { NewSituation } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { checkCommune, checkGround, type NewPerson, readBirthRecord, readSecondNames } from "../people/index.ts";
import type { EnrolmentLine, EnrolmentRecord } from "./enrolment.ts";
import { ENROLMENT_DAY_INVALID, ORGANISM_OF_ANOTHER, SEX_UNKNOWN, UNKNOWN_SCHEME } from "./refusals.ts";

/** What a file is enrolled for. */
export interface EnrolmentFrame {
  readonly pack: CountryPack;
  readonly organism: string;
  readonly context: FundContext;
}

/** A line that can be enrolled: who, and what is known from the start. */
export interface ReadyLine {
  readonly line: number;
  readonly person: NewPerson;
  readonly facts: readonly NewSituation[];
}

export interface RefusedLine {
  readonly line: number;
  readonly refusal: Refusal;
}

const refuse = (...given: Parameters<typeof refusal>): never => {
  throw new RefusalSignal(refusal(...given));
};

/** Checks a line against the law of the country. Reads nothing: whether the person is known already is asked for many lines at once. */
export function readLine(frame: EnrolmentFrame, { line, record, refusal: unread }: EnrolmentLine): ReadyLine | RefusedLine {
  if (record === undefined) return { line, refusal: unread ?? refusal(ENROLMENT_DAY_INVALID, { field: "?" }) };
  try {
    const person = readPerson(frame, record);
    return { line, person, facts: readFacts(frame, record, person) };
  } catch (error) {
    if (error instanceof RefusalSignal) return { line, refusal: error.refusal };
    throw error;
  }
}

function readPerson({ pack, context }: EnrolmentFrame, record: EnrolmentRecord): NewPerson {
  const birth = underColumns(() =>
    readBirthRecord(context, { date: record.birth_date, commune: record.birth_commune || null, country: record.birth_country || null, place: null }),
  );
  const { sex, address, postcode, town, commune } = record;
  if (sex !== "" && sex !== "female" && sex !== "male") return refuse(SEX_UNKNOWN, {}, "sex");
  const from = dayOf(record.from, "from", birth.day);
  if (commune !== "") checkCommune(pack, commune, "commune");
  const postal = { lines: [address], postcode, town, commune: commune || null, country: pack.id };
  const second = underColumns(() =>
    readSecondNames({ birthName: record.second_birth_name, usedName: record.second_used_name, givenNames: record.second_given_names }, pack.secondScript),
  );
  return {
    id: newId(),
    country: pack.id,
    identifier: readIdentifier(pack, record),
    civilStatus: {
      birthName: record.birth_name,
      usedName: record.used_name || null,
      givenNames: record.given_names,
      sex: sex === "" ? "unknown" : sex,
      ...(second === null ? {} : { secondScript: second }),
    },
    birth,
    address: address === "" ? null : { from, address: postal },
  };
}

/** Columns of the file by the fields of the checks that all doors share. */
const COLUMNS: Readonly<Record<string, string>> = {
  birthDate: "birth_date",
  "birthplace.commune": "birth_commune",
  "birthplace.country": "birth_country",
  "secondScript.birthName": "second_birth_name",
  "secondScript.usedName": "second_used_name",
  "secondScript.givenNames": "second_given_names",
};

/** Runs a shared check; what it refuses names the column of the file. */
function underColumns<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof RefusalSignal)) throw error;
    const { field = "" } = error.refusal;
    throw new RefusalSignal({ ...error.refusal, field: COLUMNS[field] ?? field });
  }
}

/** The identifier in its normal form; null for a person who has none yet. */
function readIdentifier({ personIdentifiers }: CountryPack, { identifier, identifier_kind }: EnrolmentRecord): NewPerson["identifier"] {
  if (identifier === "") return null;
  const rule = identifier_kind === "" ? personIdentifiers[0] : personIdentifiers.find(({ id }) => id === identifier_kind);
  const checked = rule?.check(identifier);
  if (rule === undefined || checked === undefined) throw new RangeError("a country without identifiers");
  if (!checked.ok) throw new RefusalSignal({ ...checked.refusal, field: "identifier" });
  return { kind: rule.id, value: checked.normal };
}

function dayOf(text: string, field: string, notBefore: Day): Day {
  const on = parseDay(text);
  return on === undefined || on < notBefore ? refuse(ENROLMENT_DAY_INVALID, { field }, field) : on;
}

/** The affiliation from its first day, and the rights that are open on a ground. */
function readFacts(frame: EnrolmentFrame, record: EnrolmentRecord, { id: personId, birth }: NewPerson): NewSituation[] {
  const from = dayOf(record.from, "from", birth.day);
  const organism = record.organism === "" ? frame.organism : record.organism;
  if (organism !== frame.organism) refuse(ORGANISM_OF_ANOTHER, {}, "organism");
  const { scheme } = record;
  const known = organismsOf(frame.pack).get(organism);
  if (known === undefined || !known.affiliates.includes(scheme) || (known.to !== null && from > known.to)) {
    refuse(UNKNOWN_SCHEME, { scheme, organism: known?.code ?? organism }, "scheme");
  }
  const affiliation: NewSituation = { personId, kind: AFFILIATION, from, to: null, details: { scheme, organism } };
  if (record.rights_from === "" && record.rights_to === "" && record.ground === "") return [affiliation];
  const rightsFrom = record.rights_from === "" ? from : dayOf(record.rights_from, "rights_from", birth.day);
  const rightsTo = record.rights_to === "" ? null : dayOf(record.rights_to, "rights_to", rightsFrom);
  if (record.ground !== "") checkGround(frame.pack, record.ground, "ground");
  const details: Record<string, string> = record.ground === "" ? {} : { ground: record.ground };
  return [affiliation, { personId, kind: RIGHTS, from: rightsFrom, to: rightsTo, details }];
}

const byId = new WeakMap<CountryPack, ReadonlyMap<string, NetworkOrganism>>();

function organismsOf(pack: CountryPack): ReadonlyMap<string, NetworkOrganism> {
  const known = byId.get(pack) ?? new Map(pack.network.organisms.map((organism) => [organism.id, organism]));
  byId.set(pack, known);
  return known;
}
