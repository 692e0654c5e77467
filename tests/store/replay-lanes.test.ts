import {
  createFund,
  type FundContext,
  findDifferences,
  loadNetwork,
  postReplay,
  type ReplayRun,
  registerPerson,
  registerProfessional,
  submitClaim,
} from "@openamo/fund";
import { day, type Reform } from "@openamo/kernel";
import { fixedClock, newId, openDatabase, type Result, systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoRpps } from "../../apps/server/src/demo/identifiers.ts";
import { packs } from "../../apps/server/src/packs.ts";
import { replayLanes } from "../../apps/server/src/replay/lanes.ts";
import { createServerDatabase } from "../support/stores.ts";

function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.definition.code}`);
  return result.value;
}

const PERSONS = 9;
const PARTICIPATION = "fr.participation-forfaitaire.amount";
const selection = { careFrom: day("2026-01-01") };
const key = (): string => `lanes-${newId()}`;

let url: string;
let end: () => Promise<void>;
let context: FundContext;

beforeAll(async () => {
  const made = await createServerDatabase("tables");
  url = made.url;
  const database = await openDatabase({ url, directory: "" });
  end = async () => {
    await database.close();
    await made.drop();
  };
  context = createFund({ packs, database, clock: fixedClock("2026-11-02T09:00:00Z", "Europe/Paris") }).contextFor(systemActor("tests"));
  granted(await loadNetwork(context));
  const from = "2020-01-01";
  const practice = { specialty: "general-practice", territory: "metropole", town: "Lyon 7ᵉ", situations: [{ kind: "sector-1", from, to: null, details: {} }] };
  const identity = { identifierKind: "fr.rpps", identifier: demoRpps(78), familyName: "Petit", givenNames: "Marc" };
  const { professionalId } = granted(await registerProfessional(context, { key: key(), country: "fr", ...identity, ...practice }));
  for (let rank = 1; rank <= PERSONS; rank += 1) {
    const situations = [
      { kind: "rights", from, to: null, details: { ground: "work" } },
      { kind: "declared-doctor", from, to: null, details: { professional: professionalId } },
    ];
    const affiliation = { scheme: "general", organism: "cpam-691", from, to: null };
    const person = { familyName: "Delattre", givenNames: `Zoé ${rank}`, birthDate: "1980-03-02", affiliation, situations };
    const { personId } = granted(await registerPerson(context, { key: key(), country: "fr", ...person }));
    for (const careDate of ["2026-09-14", "2026-10-20"]) {
      const line = { careDate, acts: ["G"], fee: "30.00", relatedToLongTermCondition: false };
      const sheet = { nature: "sickness", pathway: "declared-doctor", thirdPartyPayment: rank % 2 === 0, lines: [line] };
      granted(await submitClaim(context, { key: key(), personId, professionalId, sheet }));
    }
  }
});
afterAll(() => end());

function reform(): Reform {
  const parameter = packs.flatMap((pack) => pack.parameters).find(({ id }) => id === PARTICIPATION);
  if (parameter === undefined) throw new Error(`no parameter ${PARTICIPATION}`);
  return { name: "Dearer", changes: [{ parameter, from: day("2026-10-01"), value: "3.00" }] };
}

async function differencesOf({ id }: ReplayRun): Promise<unknown[]> {
  const { rows } = await sql`select to_jsonb(d) - 'run_id' - 'place' as difference from replay_difference d
    where run_id = ${id}::uuid order by person_id, place`.execute(context.database.kysely);
  return rows;
}

test("several lanes find what one finds", async () => {
  const lanes = replayLanes({ databaseUrl: url }, { count: 2, from: 0 });
  if (lanes === undefined) throw new Error("no lanes beside a server");
  const alone = granted(await findDifferences(context, { selection, reform: reform() }));
  const told: number[] = [];
  const onProgress = ({ persons }: { persons: number }) => void told.push(persons);
  const together = granted(await findDifferences(context, { selection, reform: reform(), lanes, personsAtOnce: 2, onProgress }));
  expect(together).toMatchObject({ claims: alone.claims, lines: alone.lines, found: alone.found });
  // The care of October alone, once for each person.
  expect([alone.claims, alone.found]).toEqual([2 * PERSONS, PERSONS]);
  expect(await differencesOf(together)).toEqual(await differencesOf(alone));
  expect([told.length, told.at(-1)]).toEqual([Math.ceil(PERSONS / 2), PERSONS]);
});

test("a lane that cannot work ends the run, which then holds nothing to post", async () => {
  const elsewhere = new URL(url);
  elsewhere.pathname = "/nowhere";
  const lanes = replayLanes({ databaseUrl: elsewhere.href }, { count: 2, from: 0 });
  if (lanes === undefined) throw new Error("no lanes beside a server");
  let runId = "";
  const onStart = (id: string) => {
    runId = id;
  };
  await expect(findDifferences(context, { selection, lanes, onStart })).rejects.toThrow(/nowhere/);
  const posted = await postReplay(context, { runId });
  expect(posted.ok ? "posted" : posted.refusal.definition.code).toBe("replay-unfinished");
});

test("the embedded engine, which has one connection, has no lanes", () => {
  expect(replayLanes({}, { count: 4 })).toBeUndefined();
});
