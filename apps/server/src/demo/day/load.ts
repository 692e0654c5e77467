import { changeProfessionalAccount, type FundContext, type RegisterPerson, registerPeople, registerProfessional, setPayingAccount } from "@openamo/fund";
import { addDays, type Day, isoDay } from "@openamo/kernel";
import { done, runCommand } from "@openamo/platform";
import { accepted } from "../accepted.ts";
import { demoIban } from "../payments.ts";
import { type DayCarer, type DayPerson, HOLDS_FROM } from "./population.ts";

export const DAY_ORGANISM = "cpam-691";
const COUNTRY = "fr";
const SCHEME = "general";
const PAYING_ACCOUNT = 2;
/** Accounts of this population begin here, apart from those of the other demo. */
const FIRST_PERSON_ACCOUNT = 1_000_000;
const FIRST_CARER_ACCOUNT = 900_000;
const OPENED_DAYS_AGO = 400;
const CARERS_AT_ONCE = 8;
/** Persons of one transaction. */
const PEOPLE_AT_ONCE = 250;

export interface Loading {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Account from which the demo day is paid, where its organism has none yet. */
export const payingAccount = (): string => demoIban(PAYING_ACCOUNT);

/** The account that the organism pays from, set once. */
export async function openPayingAccount(context: FundContext, today: Day): Promise<void> {
  const details = { format: "iban", account: payingAccount(), bic: null, holder: "CPAM de démonstration" };
  const from = addDays(today, -OPENED_DAYS_AGO);
  accepted(await setPayingAccount(context, { key: `demo-day-paying-account-${isoDay(today)}`, organism: DAY_ORGANISM, from, ...details }), "paying account");
}

async function loadCarer(context: FundContext, carer: DayCarer, index: number): Promise<void> {
  const { id, identifier, familyName, givenNames, trade, conventionKnown } = carer;
  const { identifierKind, specialty, convention } = trade;
  const situations = conventionKnown ? [{ kind: convention, from: HOLDS_FROM, to: null, details: {} }] : [];
  const identity = { country: COUNTRY, identifierKind, identifier, familyName, givenNames, specialty, territory: "metropole", town: "Lyon", situations };
  accepted(await registerProfessional(context, { key: `demo-day-carer-${id}`, professionalId: id, ...identity }), "carer");
  const details = { format: "iban", account: demoIban(FIRST_CARER_ACCOUNT + index), bic: null, holder: `${givenNames} ${familyName}` };
  accepted(
    await changeProfessionalAccount(context, { key: `demo-day-carer-account-${id}`, professionalId: id, from: HOLDS_FROM, ...details }),
    "carer account",
  );
}

function registrationOf(person: DayPerson, index: number, doctors: readonly DayCarer[]): RegisterPerson {
  const { id, nir, familyName, givenNames, birthDay, woman } = person;
  const from = HOLDS_FROM;
  const doctor = person.doctor === null ? undefined : doctors[person.doctor];
  const fact = (kind: string, details: Readonly<Record<string, string>> = {}) => ({ kind, from, to: null, details });
  const situations = [
    fact("rights", { ground: "work" }),
    ...(doctor === undefined ? [] : [fact("declared-doctor", { professional: doctor.id })]),
    ...(person.longTermCondition ? [fact("ald")] : []),
    ...(person.awaitsBirthDay ? [fact("maternity")] : []),
  ];
  const identity = { identifierKind: "fr.nir", identifier: nir, familyName, givenNames, birthDate: isoDay(birthDay), sex: woman ? "female" : "male" } as const;
  const details = { format: "iban", account: demoIban(FIRST_PERSON_ACCOUNT + index), bic: null, holder: `${givenNames} ${familyName}` };
  return {
    key: `demo-day-person-${index}`,
    personId: id,
    country: COUNTRY,
    ...identity,
    ...(person.hasAccount ? { account: { from, ...details } } : {}),
    affiliation: { scheme: SCHEME, organism: DAY_ORGANISM, from, to: null },
    situations,
  };
}

/**
 * Registers whoever the day's sheets name, by the same actions that an agent uses. Every command has its key: an interrupted loading goes on, and
 * a finished one is not done again. False when it was stopped.
 */
export async function loadPopulation(context: FundContext, people: readonly DayPerson[], carers: readonly DayCarer[], loading: Loading): Promise<boolean> {
  const finished = { key: `demo-day-population-${people.length}`, action: "demo:end", body: {}, personId: null };
  const known = await context.database.kysely.selectFrom("command_key").select("key").where("key", "=", finished.key).executeTakeFirst();
  if (known !== undefined) return true;
  const doctors = carers.filter(({ trade }) => trade.declared);
  const total = carers.length + people.length;
  for (let from = 0; from < carers.length; from += CARERS_AT_ONCE) {
    if (loading.signal?.aborted) return false;
    const part = carers.slice(from, from + CARERS_AT_ONCE);
    await Promise.all(part.map((carer, index) => loadCarer(context, carer, from + index)));
    loading.onProgress?.(from + part.length, total);
  }
  const registrations = people.map((person, index) => registrationOf(person, index, doctors));
  for (let from = 0; from < registrations.length; from += PEOPLE_AT_ONCE) {
    if (loading.signal?.aborted) return false;
    const part = registrations.slice(from, from + PEOPLE_AT_ONCE);
    for (const answer of await registerPeople(context, COUNTRY, part)) accepted(answer, "person");
    loading.onProgress?.(carers.length + from + part.length, total);
  }
  accepted(await runCommand(context, finished, async () => done({})), "end");
  return true;
}
