import { AFFILIATION, type CountryPack, type PostalAddress, parseDay, RefusalSignal, type RegisteredSex, refusal } from "@openamo/kernel";
import { done, newId, type Result, requirePermission, runCommand } from "@openamo/platform";
import { type NewSituation, openFile, recordFact, SITUATION_PERIOD_INVALID } from "../../affiliation/index.ts";
import { type FundContext, UNKNOWN_COUNTRY } from "../../context.ts";
import { readIdentifier } from "../check-identifier.ts";
import { decline, readAddress, readBirthRecord, readCivilStatus, readFirstDay } from "../checks.ts";
import type { Birthplace, NewPerson, SecondNames } from "../identity.ts";
import { insertPeople } from "../insert-people.ts";
import { IDENTIFIER_TAKEN } from "../refusals.ts";

export interface RegisterPerson {
  /** Idempotency key. */
  readonly key: string;
  readonly country: string;
  /** Kind and number of the identifier; both absent for a person who has none yet. */
  readonly identifierKind?: string | undefined;
  readonly identifier?: string | undefined;
  /** Birth name. */
  readonly familyName: string;
  /** The name used, where it is another. */
  readonly usedName?: string | null | undefined;
  readonly givenNames: string;
  readonly sex?: RegisteredSex | undefined;
  /** The names in the second script of the country, where it has one. */
  readonly secondScript?: SecondNames | null | undefined;
  /** `YYYY-MM-DD` as registered: `00`, or a month that no calendar has, where the register knows no better. */
  readonly birthDate: string;
  readonly birthplace?: Birthplace | undefined;
  readonly address?: { readonly from: string; readonly address: PostalAddress } | undefined;
  /** The organism that holds the file, and the scheme. */
  readonly affiliation: { readonly scheme: string; readonly organism: string; readonly from: string; readonly to: string | null };
  /** What else is known from the start: open rights, an exemption, a declared doctor. */
  readonly situations?: readonly {
    readonly kind: string;
    readonly from: string;
    readonly to: string | null;
    readonly details: Readonly<Record<string, string>>;
  }[];
  /** Id to give; a new one is made when absent. */
  readonly personId?: string;
}

/** Registers a person with the organism that holds the file, and what else is known from the start. An identifier that belongs to a file already is refused. */
export async function registerPerson(context: FundContext, input: RegisterPerson): Promise<Result<{ personId: string }>> {
  requirePermission(context, "people:register");
  const { key, ...body } = input;
  const personId = input.personId ?? newId();
  // A repeated command finds its answer by its key alone: the id made here is then never used.
  return runCommand(context, { key, action: "people:register", body, personId }, async (tx) => {
    if (!context.countries.includes(input.country)) throw new RefusalSignal(refusal(UNKNOWN_COUNTRY, { country: input.country }, "country"));
    const person = readNewPerson(context, input, personId);
    const facts = readFacts(input, personId);
    const leftOut = await insertPeople(tx, context, [person]);
    if (leftOut.size > 0) throw decline(IDENTIFIER_TAKEN, "identifier");
    await openFile(tx, { personId, country: input.country, at: context.clock.now(), by: context.actor.subject });
    for (const fact of facts) await recordFact(context, tx, input.country, fact, { replaces: false });
    return done({ personId });
  });
}

/** The affiliation, then what else is known from the start. */
function readFacts({ affiliation, situations = [] }: RegisterPerson, personId: string): NewSituation[] {
  const { scheme, organism, from, to } = affiliation;
  const registered = { kind: AFFILIATION, from, to, details: { scheme, organism } };
  return [registered, ...situations].map(({ kind, details, ...days }, index) => {
    const field = index === 0 ? "affiliation.from" : `situations.${index - 1}.from`;
    const first = parseDay(days.from);
    const last = days.to === null ? null : parseDay(days.to);
    if (first === undefined || last === undefined) throw new RefusalSignal(refusal(SITUATION_PERIOD_INVALID, {}, field));
    return { personId, kind, from: first, to: last, details };
  });
}

const UNKNOWN_PLACE: Birthplace = { commune: null, country: null, place: null };

/** What a registration says of a person, read and checked. @throws RefusalSignal naming the field that is wrong. */
function readNewPerson(context: FundContext, input: RegisterPerson, id: string): NewPerson {
  const { usedName = null, givenNames, sex = "unknown", birthplace = UNKNOWN_PLACE, secondScript } = input;
  const pack = context.pack(input.country);
  const identifier = readFirstIdentifier(pack, input);
  const names = { birthName: input.familyName, usedName, givenNames, sex, secondScript };
  const civilStatus = readCivilStatus(names, { birthName: "familyName", script: pack.secondScript });
  const birth = readBirthRecord(context, { date: input.birthDate, ...birthplace });
  const address =
    input.address === undefined
      ? null
      : { from: readFirstDay(input.address.from, { birthDay: birth.day }), address: readAddress(context, input.address.address) };
  return { id, country: input.country, identifier, civilStatus, birth, address };
}

function readFirstIdentifier(pack: CountryPack, { identifierKind: kind, identifier: value }: RegisterPerson): NewPerson["identifier"] {
  if (kind === undefined && value === undefined) return null;
  return readIdentifier(pack, { kind: kind ?? "", value: value ?? "" }, { kind: "identifierKind", value: "identifier" });
}
