import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFundSchemas } from "@openamo/fund";
import { type Clock, type Database, IN_MEMORY, migrate, openDatabase } from "@openamo/platform";
import { type Logger, pino } from "pino";
import { embeddedImage } from "../../../../tests/support/templates.ts";
import { buildApp } from "../http/app.ts";
import type { DeclaredRoute } from "../http/guard.ts";
import { type DemoAccount, demoAccounts } from "../identity/demo-accounts.ts";
import { type Keys, loadKeys } from "../identity/keys.ts";
import { startBackground } from "../serve/background.ts";
import { composeServices } from "../serve/compose.ts";
import { readSettings } from "../settings.ts";

/** A whole server over a real store in a directory of its own, listening on a free port. */
export interface TestServer {
  readonly url: string;
  readonly database: Database;
  readonly keys: Keys;
  readonly directory: string;
  readonly routes: () => DeclaredRoute[];
  /** Everything the server logged, line by line. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export interface TestServerOptions {
  readonly accounts?: readonly DemoAccount[];
  readonly clock?: Clock;
  readonly webFolder?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Where lines of the log go; without it they are kept in `logged`. */
  readonly log?: Logger;
  /** Whether the server also does what a server does beside answering: sealing the journal, delivering events. */
  readonly background?: boolean;
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ host: "localhost", port: 0 }, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export const temporaryDirectory = (): Promise<string> => mkdtemp(join(tmpdir(), "openamo-test-"));

export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const directory = await temporaryDirectory();
  const port = await freePort();
  const env = { ...options.env, PORT: String(port), OPENAMO_DIRECTORY: directory, OPENAMO_LOG_LEVEL: "info" };
  const settings = readSettings(env, { demo: options.env?.OPENAMO_OIDC_ISSUER === undefined });
  const { databaseUrl: url } = settings;
  const database = await openDatabase(url === undefined ? { directory: IN_MEMORY, image: await embeddedImage("tables") } : { directory, url });
  if (url !== undefined) await migrate(database, await readFundSchemas());
  const { keys } = await loadKeys(directory);
  const logged: string[] = [];
  const log = options.log ?? pino({ level: "info", base: null }, { write: (line: string) => void logged.push(line) });
  const accounts = options.accounts ?? demoAccounts;
  const clock = options.clock === undefined ? {} : { clock: options.clock };
  const services = composeServices({ settings, database, keys, log, accounts: () => accounts, ...clock });
  const { api, routes } = await buildApp(services, options.webFolder);
  await api.listen({ host: settings.host, port });
  const background = options.background === true ? await startBackground(services) : undefined;
  return {
    url: settings.publicUrl,
    database,
    keys,
    directory,
    routes,
    logged,
    async close() {
      api.server.closeAllConnections();
      await api.close();
      await background?.stop();
      await database.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
