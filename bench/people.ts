// Persons registered many at once, found by what people type, and their probable doubles, in a real PostgreSQL. `node bench/people.ts [persons]`.
import { createFund, findDoubles, listDoubles, loadNetwork, readFundSchemas, searchPeople } from "@openamo/fund";
import { day, readBirth } from "@openamo/kernel";
import { migrate, newId, openDatabase, systemActor, systemClock } from "@openamo/platform";
import { sql } from "kysely";
import { insertFirstFacts, openFiles } from "../packages/fund/src/affiliation/index.ts";
import { insertPeople, type NewPerson } from "../packages/fund/src/people/index.ts";
import { tokenOf, zubrowka } from "../packages/fund/test-support/zubrowka/pack.ts";
import { startPostgres } from "../tests/support/postgres-server.ts";
import { median } from "./measure.ts";

const PERSONS = Number(process.argv[2] ?? 200_000);
const BATCH = 2_000;
const ROUNDS = 15;
const [SURNAMES, GIVEN] = [20_000, 600];

let state = 20_261_121;
/** Between 0 and 1, the same at each run. */
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}
const SYLLABLES = ["mar", "tin", "du", "pont", "ber", "nard", "le", "roy", "mo", "reau", "fon", "ta", "gi", "rard", "cha", "ron", "bou", "vier", "ga", "lan"];
const word = (rank: number): string => {
  const parts = [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20, Math.floor(rank / 8000) % 20].map((index) => SYLLABLES[index]);
  return parts.slice(0, rank < 400 ? 2 : rank < 8000 ? 3 : 4).join("");
};
/** A few names are borne by many, and most by few. */
const drawn = (count: number): string => word(Math.floor(count ** chance()) - 1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function personOf(index: number): NewPerson {
  const birth = readBirth(new Date(Date.UTC(1930, 0, 1) + Math.floor(chance() * 34_000) * 86_400_000).toISOString().slice(0, 10));
  if (birth === undefined) throw new Error("a day is a date of birth");
  return {
    id: newId(),
    country: "zz",
    identifier: { kind: "zz.token", value: tokenOf(index + 1) },
    civilStatus: { birthName: capital(drawn(SURNAMES)), usedName: null, givenNames: `${capital(drawn(GIVEN))} ${capital(drawn(GIVEN))}`, sex: "unknown" },
    birth: { ...birth, commune: null, country: null, place: null },
    address: null,
  };
}

const server = await startPostgres({ durable: true });
const database = await openDatabase({ url: server.url, directory: "" });
try {
  await migrate(database, await readFundSchemas());
  const clock = systemClock("Europe/Paris");
  const fund = createFund({ packs: [zubrowka], database, clock });
  const system = fund.contextFor(systemActor("bench"));
  await loadNetwork(system);
  const agent = fund.contextFor({ ...systemActor("bench"), role: "agent", subject: "agent", organism: "NORTH" });
  const begun = performance.now();
  for (let from = 0; from < PERSONS; from += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, PERSONS - from) }, (_, index) => personOf(from + index));
    await database.transaction(async (tx) => {
      const bringing = { at: clock.now(), by: "bench", eventId: newId() };
      await insertPeople(tx, system, people);
      await openFiles(
        tx,
        people.map(({ id }) => id),
        "zz",
        bringing,
      );
      const facts = people.map(({ id }, index) => ({
        personId: id,
        kind: "affiliation",
        from: day("2020-01-01"),
        to: null,
        details: { scheme: "general", organism: index % 10 === 0 ? "SOUTH" : "NORTH" },
      }));
      await insertFirstFacts(tx, facts, bringing);
    });
  }
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${PERSONS.toLocaleString("en")} persons with their facts, durable, in ${seconds.toFixed(1)} s (${Math.round(PERSONS / seconds).toLocaleString("en")} a second)`,
  );
  await sql`analyze`.execute(database.kysely);

  const timed = async (title: string, work: () => Promise<{ total: number }>): Promise<void> => {
    const times: number[] = [];
    let total = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      total = (await work()).total;
      times.push(performance.now() - start);
    }
    console.log(`  ${title.padEnd(34)} ${median(times).toFixed(1).padStart(8)} ms   ${total.toLocaleString("en")} found`);
  };
  const one = personOf(0);
  const searching = (title: string, search: string) =>
    timed(title, async () => {
      const found = await searchPeople(agent, { search });
      if (!found.ok) throw new Error(found.refusal.definition.code);
      return found.value;
    });
  await searching("nothing typed", "");
  await searching("a whole number", tokenOf(4_322));
  await searching("the beginning of a number", tokenOf(4_322).slice(0, 7));
  await searching("a frequent surname", "marmar");
  await searching("surname and first name", "tinmar durar");
  await searching("the beginnings of two words", "tin mar");
  await searching("one letter", "m");
  await searching("a date of birth", "12/03/1985");
  await searching("a surname and a date of birth", "marmar 12/03/1985");
  await timed("doubles of a person to register", async () => {
    const { birthName, givenNames } = one.civilStatus;
    const found = await findDoubles(agent, { country: "zz", familyName: birthName, givenNames, birthDate: one.birth.registered });
    return { total: found.ok ? found.value.found.length : 0 };
  });
  await timed("all probable pairs of an organism", async () => {
    const found = await listDoubles(agent, {});
    if (!found.ok) throw new Error(found.refusal.definition.code);
    return found.value;
  });
} finally {
  await database.close();
  await server.stop();
}
