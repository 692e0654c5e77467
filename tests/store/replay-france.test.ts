import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openList, partDatings, readList } from "@openamo/exchange";
import { france } from "@openamo/france";
import {
  createFund,
  type FundContext,
  findDifferences,
  importList,
  loadNetwork,
  postReplay,
  type ReplayReport,
  readClaim,
  readReplay,
  readSituations,
  recordSituation,
  registerPerson,
  registerProfessional,
  reverseClaim,
  submitClaim,
  verifyLedger,
  withdrawSituation,
} from "@openamo/fund";
import { addDays, day, isoDay } from "@openamo/kernel";
import { type FixedClock, fixedClock, newId, openDatabase, type Result, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoRpps } from "../../apps/server/src/demo/identifiers.ts";
import { createServerDatabase } from "../support/stores.ts";

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.definition.code} ${result.refusal.field ?? ""}`);
  return result.value;
}

const FOR_EVER = null;
const key = (): string => `replay-${newId()}`;

// Invented rows in the form of the public list: an act, and its tariffs as they are published.
const ACT = { code: "QZZZ001", libelle_court: "acte inventé", type_acte: "0", compatibilite_sexe: "0", date_debut: "2010-01-01", libelle_long: "Acte inventé" };
const tariff = (from: string, euros: number) => ({
  code: "QZZZ001",
  activite: "1",
  phase: "0",
  date_effet: from,
  date_arr_minis: "2019-01-01",
  date_jo: "2019-02-01",
  ...Object.fromEntries(Array.from({ length: 16 }, (_, grid) => [String(grid + 1), euros])),
});
const GROUP = { code: "QZZZ001", date_debut: "2010-01-01", activite: "1", regroupement: "ATM" };

describe("the past decided again in France", () => {
  let end: () => Promise<void>;
  let context: FundContext;
  let clock: FixedClock;
  let doctor: string;
  let people = 0;
  beforeAll(async () => {
    const { url, drop } = await createServerDatabase("tables");
    const database = await openDatabase({ url, directory: "" });
    end = async () => {
      await database.close();
      await drop();
    };
    clock = fixedClock("2026-11-02T09:00:00Z", "Europe/Paris");
    context = createFund({ packs: [france], database, clock }).contextFor(systemActor("tests"));
    granted(await loadNetwork(context));
    const situations = [{ kind: "sector-1", from: "2010-01-01", to: FOR_EVER, details: {} }];
    const identity = { identifierKind: "fr.rpps", identifier: demoRpps(77), familyName: "Petit", givenNames: "Marc", specialty: "general-practice" };
    doctor = granted(
      await registerProfessional(context, { key: key(), country: "fr", ...identity, territory: "metropole", town: "Lyon 7ᵉ", situations }),
    ).professionalId;
  });

  afterAll(() => end());

  /** A person insured in the Rhône whose declared doctor is the one above. */
  async function newPerson(): Promise<string> {
    people += 1;
    const from = "2020-01-01";
    const situations = [
      { kind: "rights", from, to: FOR_EVER, details: { ground: "work" } },
      { kind: "declared-doctor", from, to: FOR_EVER, details: { professional: doctor } },
    ];
    const affiliation = { scheme: "general", organism: "cpam-691", from, to: FOR_EVER };
    const identity = { familyName: "Delattre", givenNames: `Zoé ${people}`, birthDate: "1980-03-02" };
    return granted(await registerPerson(context, { key: key(), country: "fr", ...identity, affiliation, situations })).personId;
  }

  const sheet = (careDate: string, more: Record<string, unknown> = {}) => ({
    nature: "sickness",
    pathway: "declared-doctor",
    thirdPartyPayment: false,
    lines: [{ careDate, acts: ["G"], fee: "30.00", relatedToLongTermCondition: false, ...more }],
  });
  const submit = async (personId: string, body: unknown) => granted(await submitClaim(context, { key: key(), personId, professionalId: doctor, sheet: body }));
  const paidOf = async (claimId: string) => granted(await readClaim(context, { claimId })).claim.paid;
  const learn = (personId: string, kind: string, from: string, details = {}) =>
    recordSituation(context, { key: key(), personId, kind, from, to: FOR_EVER, details, replaces: false });
  const find = async (personId: string) => granted(await findDifferences(context, { selection: { careFrom: day("2026-01-01"), personId } }));
  const report = async (runId: string): Promise<ReplayReport> => granted(await readReplay(context, { runId }));

  /** What was moved for a person, by account, in cents: what was granted, what is owed to them and by them. */
  async function moved(personId: string): Promise<Record<string, number>> {
    const { rows } = await sql<{ name: string; cents: number }>`
      select split_part(a.name, '/', 1) as name, sum(m.cents)::bigint as cents from (
        select debit_account as account, cents from transfer where person_id = ${personId}::uuid
        union all select credit_account, -cents from transfer where person_id = ${personId}::uuid
      ) m join account a on a.id = m.account group by 1 having sum(m.cents) <> 0`.execute(context.database.kysely);
    return Object.fromEntries(rows.map(({ name, cents }) => [name, cents]));
  }

  /** Replays a person: the differences and causes that a dry run lists, only their money posted, and nothing the second time. */
  async function replayed(personId: string, expected: readonly { before: number | null; after: number | null; causes: readonly string[] }[]): Promise<void> {
    const before = await moved(personId);
    const run = await find(personId);
    const { differences } = await report(run.id);
    const told = differences.map(({ beforePaid, afterPaid, causes }) => ({ before: beforePaid, after: afterPaid, causes }));
    expect(told).toEqual(expected);
    // What was looked for has moved nothing.
    expect(await moved(personId)).toEqual(before);
    expect(granted(await postReplay(context, { runId: run.id })).posted).toBe(expected.length);
    const difference = expected.reduce((sum, { before: was, after: is }) => sum + (is ?? 0) - (was ?? 0), 0);
    expect(((await moved(personId)).benefits ?? 0) - (before.benefits ?? 0)).toBe(difference);
    expect((await find(personId)).found).toBe(0);
    expect(granted(await verifyLedger(context, {})).first).toEqual([]);
  }

  test("a long-term illness recognised backwards: care related to it is owed in full, the rest is not touched", async () => {
    const personId = await newPerson();
    const related = await submit(personId, sheet("2026-09-14"));
    const other = await submit(personId, sheet("2026-09-21"));
    // 70 % of 30.00, less the flat participation of 2.00.
    expect([related.paid, other.paid]).toEqual([1900, 1900]);
    granted(await learn(personId, "ald", "2026-09-01"));
    await replayed(personId, []);
    const told = await submit(personId, sheet("2026-09-28", { relatedToLongTermCondition: true }));
    expect(told.paid).toBe(2800);
    const fact = granted(await readSituations(context, { personId })).situations.find(({ kind }) => kind === "ald");
    granted(await withdrawSituation(context, { key: key(), personId, situationId: fact?.id ?? "" }));
    await replayed(personId, [{ before: 2800, after: null, causes: ["rights"] }]);
    granted(await learn(personId, "ald", "2026-09-10"));
    await replayed(personId, [{ before: null, after: 2800, causes: ["rights"] }]);
  });

  test("a right corrected: the declared doctor was not the one who gave the care", async () => {
    const personId = await newPerson();
    granted(await submitClaim(context, { key: key(), personId, professionalId: doctor, sheet: sheet("2026-10-05") }));
    const fact = granted(await readSituations(context, { personId })).situations.find(({ kind }) => kind === "declared-doctor");
    granted(await withdrawSituation(context, { key: key(), personId, situationId: fact?.id ?? "" }));
    // Outside the pathway: 30 % of 30.00, less 2.00.
    await replayed(personId, [{ before: 1900, after: 700, causes: ["rights"] }]);
    granted(await learn(personId, "declared-doctor", "2026-01-01", { professional: doctor }));
    await replayed(personId, [{ before: 700, after: 1900, causes: ["rights"] }]);
  });

  test("a tariff published late: what was paid on the old one is completed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "openamo-late-"));
    try {
      const publish = async (rows: readonly unknown[], holdsOn: string): Promise<void> => {
        const parts = { ccam_actes: [ACT], ccam_tarifs_detailles: rows, ccam_regroupement: [GROUP] };
        const paths = Object.keys(parts).map((name) => join(folder, `${name}.json`));
        for (const [index, content] of Object.values(parts).entries()) await writeFile(paths[index] ?? "", JSON.stringify(content));
        const files = await openList("ccam", paths);
        granted(await importList(context, { list: "ccam", files, rows: readList("ccam", files), datings: partDatings("ccam"), holdsOn: day(holdsOn) }));
      };
      await publish([tariff("2020-01-01", 40)], "2026-10-01");
      const personId = await newPerson();
      const technical = { acts: [], technicalAct: { code: "QZZZ001" }, fee: "60.00" };
      const early = await submit(personId, sheet("2026-08-31", technical));
      const late = await submit(personId, sheet("2026-09-15", technical));
      expect([early.paid, late.paid]).toEqual([2600, 2600]);
      await publish([tariff("2020-01-01", 40), tariff("2026-09-01", 50)], "2026-11-01");
      await replayed(personId, [{ before: 2600, after: 3300, causes: ["tariffs"] }]);
      expect(await paidOf(late.claimId)).toBe(3300);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test("the yearly ceiling of the participation moves when an earlier claim goes, and takes a late one in", async () => {
    const personId = await newPerson();
    const claims = [];
    // 2.00 for each visit, 50.00 in a year: the twenty-sixth is not held back.
    for (let visit = 0; visit < 26; visit += 1) claims.push(await submit(personId, sheet(isoDay(addDays(day("2026-02-02"), 7 * visit)))));
    expect(claims.slice(24).map(({ paid }) => paid)).toEqual([1900, 2100]);
    // A sheet of January arrives last: the ceiling is reached, nothing of it is held back, and nothing else changes.
    const late = await submit(personId, sheet("2026-01-12"));
    expect(late.paid).toBe(2100);
    await replayed(personId, []);
    granted(await reverseClaim(context, { key: key(), claimId: claims[0]?.claimId ?? "", motive: "entered twice" }));
    await replayed(personId, [{ before: 2100, after: 1900, causes: ["counters"] }]);
    expect([await paidOf(claims[25]?.claimId ?? ""), await paidOf(late.claimId)]).toEqual([1900, 2100]);
  });
});
