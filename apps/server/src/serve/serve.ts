import { rm } from "node:fs/promises";
import { type Database, openDatabase, purgeSessions, systemActor } from "@openamo/platform";
import { complain, say, UsageError } from "../cli/say.ts";
import { loadDemo } from "../demo/load.ts";
import { terminalProgress } from "../demo/progress.ts";
import { removeDemo } from "../demo/start-over.ts";
import { printAccounts, printSummary } from "../demo/summary.ts";
import { buildApp } from "../http/app.ts";
import { openLog } from "../http/log.ts";
import { demoAccounts } from "../identity/demo-accounts.ts";
import { loadKeys } from "../identity/keys.ts";
import type { Services } from "../services.ts";
import { databaseDirectory, type Settings } from "../settings.ts";
import { type Background, startBackground } from "./background.ts";
import { fundClock } from "./clock.ts";
import { composeServices } from "./compose.ts";
import { checkPort, orPortTaken } from "./port.ts";
import { type StopSignal, stopSignal } from "./stop-signal.ts";
import { loadOrganisms, openStore } from "./store.ts";

/** Requests under way are given this long to end after a stop was asked. */
const GRACE_MS = 5_000;

async function startOver(settings: Settings): Promise<void> {
  const { databaseUrl, demo } = settings;
  const directory = databaseDirectory(settings);
  if (databaseUrl === undefined) return rm(directory, { recursive: true, force: true });
  if (!demo)
    throw new UsageError({
      fr: "--fresh vide la base embarquée, ou retire une démonstration avec --demo : videz vous-même la base de DATABASE_URL",
      en: "--fresh empties the embedded database, or removes a demo with --demo: empty the database of DATABASE_URL yourself",
    });
  const database = await openDatabase({ url: databaseUrl, directory });
  try {
    await removeDemo(database);
  } finally {
    await database.close();
  }
}

async function listen(services: Services, stop: StopSignal): Promise<void> {
  const { settings } = services;
  const { api } = await buildApp(services);
  let background: Background | undefined;
  try {
    await orPortTaken(settings.port, api.listen({ host: settings.host, port: settings.port }));
    background = await startBackground(services);
    say(`\nOpenAMO listens on ${settings.publicUrl}  (Ctrl-C stops it)`);
    await stop.asked;
    say("\nStopping…");
  } finally {
    const impatience = setTimeout(() => api.server.closeAllConnections(), GRACE_MS);
    await api.close();
    clearTimeout(impatience);
    await background?.stop();
  }
}

/** Loads the demo and shows what it came to. False when a stop was asked meanwhile. */
async function prepareDemo({ fund }: Services, stop: StopSignal): Promise<boolean> {
  const context = fund.contextFor(systemActor("demo"));
  const loaded = await loadDemo(context, { progress: terminalProgress(process.stdout.isTTY === true), signal: stop.signal });
  if (loaded.kind === "stopped") {
    say("\nStopped; the next start goes on from here.");
    return false;
  }
  await printSummary(context, loaded.day);
  return true;
}

async function withStore(settings: Settings, database: Database, stop: StopSignal): Promise<void> {
  const { keys, created } = await loadKeys(settings.directory);
  await purgeSessions(database.kysely, fundClock());
  const services = composeServices({ settings, database, keys, log: openLog(settings), accounts: () => demoAccounts });
  await loadOrganisms(services.fund);
  if (settings.demo && !(await prepareDemo(services, stop))) return;
  if (services.demo !== undefined) printAccounts(demoAccounts, created ? keys.machineSecret : undefined);
  if (services.relyingParty === undefined)
    complain("No identity provider is configured (OPENAMO_OIDC_ISSUER): nobody can sign in, only public questions are answered.");
  await listen(services, stop);
}

/** `openamo serve`: everything from the closed store to the closed store. Resolves when a stop was asked and has ended cleanly. */
export async function serve(settings: Settings, options: { fresh: boolean }): Promise<void> {
  const stop = stopSignal();
  await checkPort(settings.host, settings.port);
  if (options.fresh) await startOver(settings);
  const database = await openStore(settings);
  try {
    await withStore(settings, database, stop);
  } finally {
    await database.close();
    // Whoever started this process may want to know that what follows is only its end.
    process.send?.("closed");
  }
}
