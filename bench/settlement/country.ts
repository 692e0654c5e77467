import { join } from "node:path";
import { type FundContext, loadNetwork, registerProfessional, type SubmitClaim } from "@openamo/fund";
import { addDays, type Day, day, isoDay } from "@openamo/kernel";
import { newId, type Result } from "@openamo/platform";
import { sql } from "kysely";
import { demoRpps } from "../../apps/server/src/demo/identifiers.ts";
import { type Random, random } from "../../apps/server/src/demo/random.ts";
import { enrolFile } from "../../apps/server/src/enrolment/enrol-file.ts";
import { writePersons } from "../persons-file.ts";

const SEED = 650;
const SINCE = "2024-01-01";
const SHOWN = "2026-11-20";

/** The value of an answer that must be one. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.definition.code);
  return result.value;
}

interface Trade {
  readonly specialty: string;
  readonly convention: string;
  readonly sheet: (careDate: string, draw: Random) => Readonly<Record<string, unknown>>;
  /** How many of a hundred sheets. */
  readonly share: number;
  readonly professionals: number;
}

const visit = (acts: readonly string[], fee: string, pathway: string) => (careDate: string, draw: Random) => ({
  nature: "sickness",
  pathway,
  thirdPartyPayment: draw.chance(0.4),
  lines: [{ careDate, acts, fee, relatedToLongTermCondition: draw.chance(0.1) }],
});

const bill = (family: string, lines: readonly Readonly<Record<string, unknown>>[], prescribed: boolean) => (careDate: string, draw: Random) => ({
  family,
  nature: "sickness",
  thirdPartyPayment: draw.chance(0.7),
  ...(prescribed ? { prescribedOn: careDate } : {}),
  lines: lines.map((line) => ({ careDate, ...line })),
});

const MEDICINES = [
  { item: "medicine", cip13: "3400934744198", boxPrice: "2.10", boxes: 3, fee: "9.36" },
  { item: "medicine", cip13: "3400939718620", boxPrice: "9.80", boxes: 1, largeBox: true, fee: "12.54" },
];
const NURSING = [{ letter: "AMI", coefficient: "4", quantity: 2, supplements: ["IFD"], fee: "27.95" }];
const REHABILITATION = [{ letter: "AMK", coefficient: "8", fee: "17.68" }];

/** Sheets as a fund receives them: mostly doctors and pharmacies. The shares are round figures of ours, no statistics. */
const TRADES: readonly Trade[] = [
  { specialty: "general-practice", convention: "sector-1", sheet: visit(["G"], "30.00", "declared-doctor"), share: 42, professionals: 300 },
  { specialty: "dermatology", convention: "sector-2-optam", sheet: visit(["CS", "MCS"], "50.00", "referred"), share: 14, professionals: 80 },
  { specialty: "pharmacist", convention: "contracted", sheet: bill("pharmacy", MEDICINES, true), share: 26, professionals: 60 },
  { specialty: "nurse", convention: "contracted", sheet: bill("paramedic", NURSING, true), share: 10, professionals: 60 },
  { specialty: "physiotherapist", convention: "contracted", sheet: bill("paramedic", REHABILITATION, true), share: 8, professionals: 40 },
];

/** Everybody whom the sheets name. */
export interface Country {
  readonly personIds: readonly string[];
  readonly professionals: ReadonlyMap<string, readonly string[]>;
}

/** Loads a fund with persons, their rights and situations, and professionals. */
export async function loadCountry(context: FundContext, directory: string, persons: number): Promise<Country> {
  granted(await loadNetwork(context));
  const path = join(directory, "persons.csv");
  await writePersons(path, 0, persons);
  granted(await enrolFile(context, { path, country: "fr", organism: "cpam-691", rehearsal: false }));
  const professionals = new Map<string, string[]>();
  let number = 0;
  for (const { specialty, convention, professionals: count } of TRADES) {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      number += 1;
      ids.push(await register(context, specialty, convention, number));
    }
    professionals.set(specialty, ids);
  }
  const { rows } = await sql<{ person_id: string }>`select person_id from person order by person_id`.execute(context.database.kysely);
  const personIds = rows.map((row) => row.person_id);
  await addSituations(context, personIds, professionals.get("general-practice") ?? []);
  await sql`vacuum analyze`.execute(context.database.kysely);
  return { personIds, professionals };
}

async function register(context: FundContext, specialty: string, convention: string, number: number): Promise<string> {
  const situations = [{ kind: convention, from: "2010-01-01", to: null, details: {} }];
  const identity = { country: "fr", identifierKind: "fr.rpps", identifier: demoRpps(number), familyName: `Nom${number}`, givenNames: "Camille" };
  const input = { key: `bench-professional-${number}`, ...identity, specialty, territory: "metropole", town: "Lyon", situations };
  return granted(await registerProfessional(context, input)).professionalId;
}

/** Declared doctors, long-term illness and complementary cover, about as often as one meets them. */
async function addSituations(context: FundContext, personIds: readonly string[], doctors: readonly string[]): Promise<void> {
  const draw = random(SEED);
  const facts = personIds.flatMap((personId) => [
    ...(draw.chance(0.85) ? [{ personId, kind: "declared-doctor", details: { professional: draw.pick(doctors) } }] : []),
    ...(draw.chance(0.2) ? [{ personId, kind: "ald", details: {} }] : []),
    ...(draw.chance(0.1) ? [{ personId, kind: "c2s", details: {} }] : []),
  ]);
  await sql`insert into situation (person_id, id, kind, valid_from, details, known_from, recorded_by)
    select p, i, k, ${SINCE}::date, d::jsonb, now(), 'bench'
    from unnest(${facts.map((fact) => fact.personId)}::uuid[], ${facts.map(() => newId())}::uuid[], ${facts.map((fact) => fact.kind)}::text[],
      ${facts.map((fact) => JSON.stringify(fact.details))}::text[]) as f (p, i, k, d)`.execute(context.database.kysely);
}

const DAYS = 60;

/** So many sheets in the order in which they arrive. The same care is never billed twice. */
export function sheetsOf(country: Country, count: number, run: string, seed = SEED + run.length): SubmitClaim[] {
  const draw = random(seed);
  const shown: Day = day(SHOWN);
  const deck = TRADES.flatMap((trade) => Array<Trade>(trade.share).fill(trade));
  const seen = new Set<string>();
  const sheets: SubmitClaim[] = [];
  while (sheets.length < count) {
    const trade = draw.pick(deck);
    const personId = draw.pick(country.personIds);
    const professionalId = draw.pick(country.professionals.get(trade.specialty) ?? []);
    const careDate = isoDay(addDays(shown, -draw.below(DAYS)));
    const once = `${personId} ${professionalId} ${careDate}`;
    if (seen.has(once)) continue;
    seen.add(once);
    sheets.push({ key: `bench-${run}-${sheets.length}`, personId, professionalId, sheet: trade.sheet(careDate, draw) });
  }
  return sheets;
}
