import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { SpokenCommand } from "./cli/program.ts";
import { hearLanguage } from "./cli/say.ts";

export { endWithReader } from "./cli/say.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

type Register = (program: Command) => void;

const serving = async (): Promise<Register> => (await import("./cli/serve.ts")).registerServe;
const withPacks = async (register: Promise<(program: Command, packs: typeof import("./packs.ts").packs) => void>): Promise<Register> => {
  const [registerIt, { packs }] = await Promise.all([register, import("./packs.ts")]);
  return (program) => registerIt(program, packs);
};

/** Each command and where it is: only the one that was asked for is loaded, so that a short command starts quickly. */
const COMMANDS: Readonly<Record<string, () => Promise<Register>>> = {
  serve: serving,
  migrate: serving,
  submit: async () => (await import("./cli/submit.ts")).registerSubmit,
  affiliation: async () => (await import("./cli/affiliation.ts")).registerAffiliation,
  ask: () => withPacks(import("./cli/ask.ts").then(({ registerAsk }) => registerAsk)),
  attestation: async () => (await import("./cli/attestation.ts")).registerAttestation,
  audit: async () => (await import("./cli/audit.ts")).registerAudit,
  cards: async () => (await import("./cli/cards.ts")).registerCards,
  cases: () => withPacks(import("./cases/command.ts").then(({ registerCases }) => registerCases)),
  claims: async () => (await import("./cli/claims.ts")).registerClaims,
  demo: async () => (await import("./cli/demo.ts")).registerDemo,
  law: () => withPacks(import("./law-watch/index.ts").then(({ registerLaw }) => registerLaw)),
  database: async () => (await import("./cli/database.ts")).registerDatabase,
  ledger: async () => (await import("./cli/ledger.ts")).registerLedger,
  lots: async () => (await import("./cli/lots.ts")).registerLots,
  nomenclature: async () => (await import("./cli/nomenclature.ts")).registerNomenclature,
  payments: async () => (await import("./cli/payments.ts")).registerPayments,
  replay: async () => (await import("./cli/replay.ts")).registerReplay,
  webhooks: async () => (await import("./cli/webhooks.ts")).registerWebhooks,
};

/** The `openamo` command with what is asked for by name, or else, for help and for names that are none, with all that it can do. */
async function openamo(name: string | undefined): Promise<Command> {
  const program = new SpokenCommand("openamo").description("the core system of a compulsory health-insurance fund").version(version);
  const asked = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  const loaded = await Promise.all((asked === undefined ? [...new Set(Object.values(COMMANDS))] : [asked]).map((load) => load()));
  for (const register of loaded) register(program);
  return program;
}

/** Runs a command line as the system gives it; the exit code is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  hearLanguage(argv);
  const program = await openamo(argv[2]);
  await program.parseAsync([...argv]);
}
