import { AFFILIATION, type CountryPack, type PostalAddress, parseDay, RefusalSignal, type RegisteredSex } from "@openamo/kernel";
import { type NewSituation, SITUATION_PERIOD_INVALID } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { readIdentifier } from "./check-identifier.ts";
import { readBankAccount } from "./check-means.ts";
import { decline, readAddress, readBirthRecord, readCivilStatus, readFirstDay } from "./checks.ts";
import type { BankAccount, Birthplace, NewPerson, SecondNames } from "./identity.ts";

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
  /** The account that receives what is owed to the person, from a day on. */
  readonly account?: (BankAccount & { readonly from: string }) | undefined;
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

/** A fact of the registration, and the field of the request under which it stands. */
export interface RegisteredFact {
  readonly fact: NewSituation;
  readonly under: string;
}

/** The affiliation, then what else is known from the start. */
export function readFacts({ affiliation, situations = [] }: RegisterPerson, personId: string): RegisteredFact[] {
  const { scheme, organism, from, to } = affiliation;
  const registered = { kind: AFFILIATION, from, to, details: { scheme, organism } };
  return [registered, ...situations].map(({ kind, details, ...days }, index) => {
    const under = index === 0 ? "affiliation" : `situations.${index - 1}`;
    const first = parseDay(days.from);
    const last = days.to === null ? null : parseDay(days.to);
    if (first === undefined || last === undefined) throw decline(SITUATION_PERIOD_INVALID, `${under}.${first === undefined ? "from" : "to"}`);
    return { fact: { personId, kind, from: first, to: last, details }, under };
  });
}

/** Runs checks of one fact; what they refuse names its field as the whole request does. */
export async function namingUnder(under: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof RefusalSignal) || error.refusal.field === undefined) throw error;
    const field = under === "affiliation" ? error.refusal.field.replace(/^details\./, "") : error.refusal.field;
    throw new RefusalSignal({ ...error.refusal, field: `${under}.${field}` });
  }
}

const UNKNOWN_PLACE: Birthplace = { commune: null, country: null, place: null };

/** What a registration says of a person, read and checked. @throws RefusalSignal naming the field that is wrong. */
export function readNewPerson(context: FundContext, input: RegisterPerson, id: string): NewPerson {
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
  const account =
    input.account === undefined
      ? {}
      : { account: { from: readFirstDay(input.account.from, { birthDay: birth.day }), account: readBankAccount(pack, input.account) } };
  return { id, country: input.country, identifier, civilStatus, birth, address, ...account };
}

function readFirstIdentifier(pack: CountryPack, { identifierKind: kind, identifier: value }: RegisterPerson): NewPerson["identifier"] {
  if (kind === undefined && value === undefined) return null;
  return readIdentifier(pack, { kind: kind ?? "", value: value ?? "" }, { kind: "identifierKind", value: "identifier" });
}
