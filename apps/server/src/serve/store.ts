import { enterRecordedContributions, type Fund, loadNetwork, readFundSchemas } from "@openamo/fund";
import { type Database, migrate, openDatabase, systemActor } from "@openamo/platform";
import { say } from "../cli/say.ts";
import { databaseDirectory, type Settings } from "../settings.ts";

/** Opens the store and brings its tables up to date, saying so. */
export async function openStore(settings: Settings): Promise<Database> {
  const { databaseUrl } = settings;
  const directory = databaseDirectory(settings);
  const database = await openDatabase(databaseUrl === undefined ? { directory } : { directory, url: databaseUrl });
  try {
    const applied = await migrate(database, await readFundSchemas(), ({ done, total, room, name }) => {
      if (done === 1 || done === total) say(`Preparing the tables: ${done}/${total} (${room}: ${name})`);
    });
    if (applied > 0) say(`  ${applied} migrations applied`);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The packs say which organisms exist, and what the ledger holds. A refusal here is a defect of a pack. */
export async function loadOrganisms(fund: Fund): Promise<void> {
  const loaded = await loadNetwork(fund.contextFor(systemActor("start")));
  if (!loaded.ok) throw new Error(`the organisms of the packs were refused: ${loaded.refusal.definition.code}`);
  if (loaded.value.changed > 0) say(`Organisms of the packs: ${loaded.value.changed} brought up to date`);
  const entered = await enterRecordedContributions(fund.contextFor(systemActor("start")));
  if (!entered.ok) throw new Error(`contributions recorded before were refused: ${entered.refusal.definition.code}`);
  if (entered.value.entered > 0) say(`Contributions recorded before: ${entered.value.entered} entered in the ledger`);
}
