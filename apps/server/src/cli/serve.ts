import { createFund } from "@openamo/fund";
import type { Command } from "commander";
import { packs } from "../packs.ts";
import { fundClock } from "../serve/clock.ts";
import { serve } from "../serve/serve.ts";
import { loadOrganisms, openStore } from "../serve/store.ts";
import { readSettings } from "../settings.ts";
import { runCommandLine, say } from "./say.ts";

/** `openamo serve` and `openamo migrate`: what needs the store. */
export function registerServe(program: Command): void {
  program
    .command("serve")
    .description("serve the API and the web")
    .option("--demo", "load invented people and claims, and let anybody sign in with a demo account")
    .option("--fresh", "empty the embedded database first")
    .option("--port <port>", "port to listen on, over PORT (3000)")
    .action((options: { demo?: boolean; fresh?: boolean; port?: string }) =>
      runCommandLine(async () => {
        await serve(readSettings(process.env, options), { fresh: options.fresh === true });
        return 0;
        // What a server says as it runs is its log: in English.
      }, "en"),
    );
  program
    .command("migrate")
    .description("bring the tables of the database, and the organisms of the packs, up to date")
    .action(() =>
      runCommandLine(async () => {
        const database = await openStore(readSettings(process.env));
        try {
          await loadOrganisms(createFund({ packs, database, clock: fundClock() }));
        } finally {
          await database.close();
        }
        say("The tables are up to date.");
        return 0;
      }),
    );
}
