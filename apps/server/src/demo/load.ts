import { setImmediate as breath } from "node:timers/promises";
import {
  type FundContext,
  loadNetwork,
  type RegisterPerson,
  registerPeople,
  registerPerson,
  registerProfessional,
  type SubmitClaim,
  settleDay,
} from "@openamo/fund";
import { type Day, DEPENDANT, day, isoDay, type PostalAddress } from "@openamo/kernel";
import { done, runCommand } from "@openamo/platform";
import { UsageError } from "../cli/say.ts";
import { accepted } from "./accepted.ts";
import { demoCarers } from "./carers.ts";
import { demoClaims } from "./claims.ts";
import { demoDoctors } from "./doctors.ts";
import { demoRpps } from "./identifiers.ts";
import { type DemoHome, type DemoLife, demoLives } from "./lives.ts";
import { loadMoroccanDoctors, moroccanRegistration } from "./morocco.ts";
import { loadContributions, loadRegulatorBudget } from "./morocco-budget.ts";
import { moroccanClaims } from "./morocco-claims.ts";
import { moroccanPeople } from "./morocco-people.ts";
import { loadPayments } from "./payments.ts";
import { type DemoPerson, type DemoSituation, demoPeople, rightsFrom } from "./people.ts";

const COUNTRY = "fr";
const SCHEME = "general";
const CONVENTION_FROM = "2010-01-01";
/** Claims or persons of one transaction: few enough that a stop is obeyed at once. */
const BATCH = 50;
const inBatches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH));

/** Tells how far a stage of the loading is. */
export interface LoadProgress {
  begin(stage: "people" | "claims", total: number): void;
  step(done: number): void;
  end(): void;
}

export interface LoadOptions {
  readonly progress: LoadProgress;
  /** Stops between two commands; what is done stays, and the next start goes on from there. */
  readonly signal: AbortSignal;
}

/** What the loading did. `stopped` when it was interrupted. */
export type LoadOutcome = { readonly kind: "loaded" | "known"; readonly day: Day } | { readonly kind: "stopped" };

/** Key of the command that every demo begins with. */
const FIRST_DAY = "demo-v3-first-day";
/** The same of every version: by it a store that holds a demo is known. */
export const FIRST_DAYS = ["demo-v1-first-day", "demo-v2-first-day", FIRST_DAY] as const;

/** The day of the demo's claims: that of the first start, kept in the store with the answer of a command. */
async function firstDay(context: FundContext): Promise<Day> {
  const command = { key: FIRST_DAY, action: "demo:begin", body: {}, personId: null };
  const answer = await runCommand(context, command, async () => done({ day: isoDay(context.clock.today()) }));
  return day(accepted(answer, "first day").day);
}

const FINISHED = "demo-v3-finished";

/** @throws UsageError when the store holds the demo of an earlier version: its organisms and people are not those of today. */
async function refuseEarlierDemo(context: FundContext): Promise<void> {
  const keys = FIRST_DAYS.filter((key) => key !== FIRST_DAY);
  const found = await context.database.kysely.selectFrom("command_key").select("key").where("key", "in", keys).executeTakeFirst();
  if (found !== undefined)
    throw new UsageError({
      fr: "la base contient la démonstration d’une version antérieure : démarrez une fois avec --fresh pour la refaire (npm start -- --fresh)",
      en: "the store holds the demo of an earlier version: start once with --fresh to make it anew (npm start -- --fresh)",
    });
}

async function isFinished(context: FundContext): Promise<boolean> {
  const { subject } = context.actor;
  const found = await context.database.kysely
    .selectFrom("command_key")
    .select("key")
    .where("caller", "=", subject)
    .where("key", "=", FINISHED)
    .executeTakeFirst();
  return found !== undefined;
}

/** Doctors, and the organisms of the packs: what must be known before anybody is registered. */
export async function loadReference(context: FundContext): Promise<void> {
  accepted(await loadNetwork(context), "network");
  for (const [index, doctor] of demoDoctors.entries()) {
    const { id, familyName, givenNames, specialty, territory, town, sector } = doctor;
    const situations = [{ kind: sector, from: CONVENTION_FROM, to: null, details: {} }];
    const identity = {
      country: COUNTRY,
      identifierKind: "fr.rpps",
      identifier: demoRpps(index + 1),
      familyName,
      givenNames,
      specialty,
      territory,
      town,
      situations,
    };
    accepted(await registerProfessional(context, { key: `demo-v3-doctor-${index}`, professionalId: id, ...identity }), `doctor ${index}`);
  }
  await loadCarers(context);
}

/** Professionals, firms and establishments of the other trades. */
async function loadCarers(context: FundContext): Promise<void> {
  const situations = [{ kind: "contracted", from: CONVENTION_FROM, to: null, details: {} }];
  for (const { id, ...carer } of demoCarers) {
    const input = { key: `demo-v3-carer-${carer.specialty}`, professionalId: id, country: COUNTRY, territory: "metropole", ...carer, situations };
    accepted(await registerProfessional(context, input), carer.specialty);
  }
}

/** What the rules must know of a person, in one command: rights and their ground, the declared doctor, exemptions, residence, work or pension. */
function factsOf(person: DemoPerson, life: DemoLife | undefined, from: string): DemoSituation[] {
  const doctor = person.declaredDoctor === null ? [] : [{ kind: "declared-doctor", from, to: null, details: { professional: person.declaredDoctor } }];
  const rights = { kind: "rights", from, to: person.rightsTo, details: { ground: life?.ground ?? "work" } };
  const parent = life?.holder ?? null;
  const dependant = parent === null ? [] : [{ kind: "dependant", from, to: null, details: { holder: parent, as: "child" } }];
  return [rights, ...dependant, ...doctor, ...person.situations, ...(life?.situations ?? [])];
}

/** One person with the facts known of them, as their registration says it; `life` is left out where only their cares matter. */
function registrationOf(person: DemoPerson, index: number, life?: DemoLife): RegisterPerson {
  const { id, nir, familyName, givenNames, birthDay, organism, woman } = person;
  const from = isoDay(rightsFrom(person));
  const identity = { identifierKind: "fr.nir", identifier: nir, familyName, givenNames, birthDate: isoDay(birthDay), sex: woman ? "female" : "male" } as const;
  return {
    key: `demo-v3-person-${index}`,
    personId: id,
    country: COUNTRY,
    ...identity,
    ...(life === undefined ? {} : { address: { from, address: addressOf(life.home) } }),
    affiliation: { scheme: SCHEME, organism, from, to: null },
    situations: factsOf(person, life, from),
  };
}

/** Registers one person, of whom only the cares matter. */
export async function loadPerson(context: FundContext, person: DemoPerson, index: number): Promise<void> {
  accepted(await registerPerson(context, registrationOf(person, index)), `person ${index}`);
}

const addressOf = ({ street, postcode, town, commune }: DemoHome): PostalAddress => ({ lines: [street], postcode, town, commune, country: COUNTRY });

const isCovered = ({ situations = [] }: RegisterPerson): boolean => situations.some(({ kind }) => kind === DEPENDANT);

/** Persons of one country in parts of one transaction; whoever is covered through another person comes after all who are not. */
function partsOf(registrations: readonly RegisterPerson[]): RegisterPerson[][] {
  const covered = registrations.filter(isCovered);
  return [registrations.filter((registration) => !isCovered(registration)), covered].flatMap(inBatches);
}

async function loadPeople(context: FundContext, day: Day, { progress, signal }: LoadOptions): Promise<void> {
  const french = demoPeople(day);
  const lives = demoLives(french, day, rightsFrom);
  const parts = [
    ...partsOf(french.map((person, index) => registrationOf(person, index, lives[index]))),
    ...partsOf(moroccanPeople(day).map(moroccanRegistration)),
  ];
  let registered = 0;
  progress.begin("people", parts.flat().length);
  for (const part of parts) {
    if (signal.aborted) break;
    const [{ country = COUNTRY } = {}] = part;
    for (const answer of await registerPeople(context, country, part)) accepted(answer, "person");
    registered += part.length;
    progress.step(registered);
    // The embedded engine answers without ever leaving the event loop a moment: a breath between parts lets a signal be heard.
    await breath();
  }
  progress.end();
}

/** Claims of each country are settled in batches of their own. */
async function loadClaims(context: FundContext, countries: readonly (readonly SubmitClaim[])[], { progress, signal }: LoadOptions): Promise<void> {
  const batches = countries.flatMap(inBatches);
  let settled = 0;
  progress.begin("claims", countries.flat().length);
  for (const batch of batches) {
    if (signal.aborted) break;
    await settleDay(context, batch, { batch: BATCH });
    settled += batch.length;
    progress.step(settled);
    await breath();
  }
  progress.end();
}

/**
 * Fills an empty store with the demo's organisms, doctors, people and a day of claims, by the same actions that an agent uses.
 * Every command has its key: an interrupted loading is taken up where it stopped, and a finished one is not done again.
 */
export async function loadDemo(context: FundContext, options: LoadOptions): Promise<LoadOutcome> {
  await refuseEarlierDemo(context);
  const base = await firstDay(context);
  if (await isFinished(context)) return { kind: "known", day: base };
  await loadReference(context);
  await loadMoroccanDoctors(context);
  await loadRegulatorBudget(context, base);
  await loadContributions(context, base);
  await loadPeople(context, base, options);
  const claims = [demoClaims(demoPeople(base), base), moroccanClaims(moroccanPeople(base), base)];
  if (!options.signal.aborted) await loadClaims(context, claims, options);
  if (!options.signal.aborted) await loadPayments(context, demoPeople(base), base);
  if (options.signal.aborted) return { kind: "stopped" };
  accepted(await runCommand(context, { key: FINISHED, action: "demo:end", body: {}, personId: null }, async () => done({})), "end");
  return { kind: "loaded", day: base };
}
