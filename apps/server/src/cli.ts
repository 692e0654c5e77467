import { readFileSync } from "node:fs";
import { Command } from "commander";
import { registerCases } from "./cases/command.ts";
import { registerAffiliation } from "./cli/affiliation.ts";
import { registerAsk } from "./cli/ask.ts";
import { registerAttestation } from "./cli/attestation.ts";
import { registerAudit } from "./cli/audit.ts";
import { registerCards } from "./cli/cards.ts";
import { registerLedger } from "./cli/ledger.ts";
import { registerLots } from "./cli/lots.ts";
import { registerNomenclature } from "./cli/nomenclature.ts";
import { registerPayments } from "./cli/payments.ts";
import { registerServe } from "./cli/serve.ts";
import { registerSubmit } from "./cli/submit.ts";
import { registerWebhooks } from "./cli/webhooks.ts";
import { registerLaw } from "./law-watch/index.ts";
import { packs } from "./packs.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

/** The `openamo` command with all that it can do. */
export function openamo(): Command {
  const program = new Command("openamo").description("the core system of a compulsory health-insurance fund").version(version).showHelpAfterError();
  registerServe(program);
  registerSubmit(program);
  registerAffiliation(program);
  registerAsk(program, packs);
  registerAttestation(program);
  registerAudit(program);
  registerCards(program);
  registerCases(program, packs);
  registerLaw(program, packs);
  registerLedger(program);
  registerLots(program);
  registerNomenclature(program);
  registerPayments(program);
  registerWebhooks(program);
  return program;
}

/** Runs a command line as the system gives it; the exit code is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  await openamo().parseAsync([...argv]);
}
