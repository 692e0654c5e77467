import { startPostgres } from "./postgres-server.ts";
import { prepareEmbedded, prepareServer } from "./templates.ts";

/** Variable through which test files find the server of this run. */
export const POSTGRES_URL = "OPENAMO_TEST_POSTGRES_URL";

/**
 * vitest `globalSetup`: one real PostgreSQL for the whole run, however many projects name this file, and what stores are copied from.
 * When the variable is already set, that server is used and left running.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const removals: (() => Promise<void>)[] = [];
  const tearDown = async (): Promise<void> => {
    for (const remove of removals.splice(0).reverse()) await remove();
  };
  try {
    removals.push(await prepareEmbedded());
    if (process.env[POSTGRES_URL] === undefined) {
      const server = await startPostgres({ durable: false });
      process.env[POSTGRES_URL] = server.url;
      removals.push(async () => {
        delete process.env[POSTGRES_URL];
        await server.stop();
      });
    }
    removals.push(await prepareServer(process.env[POSTGRES_URL] ?? ""));
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
