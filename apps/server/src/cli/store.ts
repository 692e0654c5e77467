import { createFund, type Fund, readFundSchemas } from "@openamo/fund";
import { migrate, openDatabase } from "@openamo/platform";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { databaseDirectory, readSettings, type Settings } from "../settings.ts";

/** Runs work on the store of this installation, with nothing else on the standard output: what the work prints may be a file. */
export async function withFund<T>(work: (fund: Fund, settings: Settings) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const directory = databaseDirectory(settings);
  const { databaseUrl: url } = settings;
  const database = await openDatabase(url === undefined ? { directory } : { directory, url });
  try {
    await migrate(database, await readFundSchemas());
    return await work(createFund({ packs, database, clock: fundClock() }), settings);
  } finally {
    await database.close();
  }
}
