import { startPostgres } from "./postgres-server.ts";

/** Variable through which test files find the server of this run. */
export const POSTGRES_URL = "OPENAMO_TEST_POSTGRES_URL";

/**
 * vitest `globalSetup`: one real PostgreSQL for the whole run, however many projects name this file.
 * When the variable is already set, that server is used and left alone.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[POSTGRES_URL] !== undefined) return undefined;
  const server = await startPostgres({ durable: false });
  process.env[POSTGRES_URL] = server.url;
  return async () => {
    delete process.env[POSTGRES_URL];
    await server.stop();
  };
}
