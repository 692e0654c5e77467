import { readFile, writeFile } from "node:fs/promises";
import { type AuditFault, type AuditHead, type AuditReport, auditHeads, type Database, sealAudit, verifyAudit } from "@openamo/platform";
import type { Command } from "commander";
import { z } from "zod";
import { complain, runCommandLine, say, UsageError } from "./say.ts";
import { withFund } from "./store.ts";

/** Exit codes: 0 all agrees, 2 something does not. */
const AGREES = 0;
const DIFFERS = 2;

const WORDS: Readonly<Record<AuditFault["what"], string>> = {
  "line-missing": "a line that it covers is gone",
  "content-changed": "a line that it covers, or the seal itself, was changed",
  "seal-missing": "it does not follow the seal before it: one is gone",
  "head-differs": "the chain no longer holds this seal, kept elsewhere",
};

const headsFile = z.object({ takenAt: z.string(), heads: z.array(z.object({ chain: z.string(), number: z.number(), digest: z.string() })) });

async function readHeads(path: string): Promise<AuditHead[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    throw new UsageError(`${path} cannot be read`);
  }
  const parsed = headsFile.safeParse(jsonOrNothing(text));
  if (!parsed.success) throw new UsageError(`${path} is not a file written by “openamo audit heads”`);
  return parsed.data.heads;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const nameOf = (chain: string): string => (chain === "" ? "acts of no organism" : chain);

function tell({ chains, seals, lines, unsealed, unsealedBeforeLastSeal, faults }: AuditReport): number {
  say(`${lines} lines under ${seals} seals in ${chains} chains; ${unsealed} not sealed yet`);
  if (unsealedBeforeLastSeal > 0) say(`${unsealedBeforeLastSeal} of them are older than the last seal: “openamo audit seal --whole” takes them up`);
  for (const { chain, number, what } of faults) complain(`${nameOf(chain)}, seal ${number}: ${WORDS[what]}`);
  if (faults.length === 0) say("Everything agrees.");
  return faults.length === 0 ? AGREES : DIFFERS;
}

const withDatabase = (work: (database: Database) => Promise<number>): Promise<number> => withFund((fund) => work(fund.database));

async function heads(options: { out?: string }): Promise<number> {
  return withDatabase(async ({ kysely }) => {
    const text = `${JSON.stringify({ takenAt: new Date().toISOString(), heads: await auditHeads(kysely) }, null, 2)}\n`;
    if (options.out === undefined) say(text.trimEnd());
    else await writeFile(options.out, text, { flag: "wx" });
    return AGREES;
  });
}

async function verify(options: { heads?: string }): Promise<number> {
  const kept = options.heads === undefined ? [] : await readHeads(options.heads);
  return withDatabase(async ({ kysely }) => {
    let told = 0;
    const report = await verifyAudit(kysely, kept, (done) => {
      if (done < told + 100) return;
      told = done;
      complain(`  ${done} seals verified`);
    });
    return tell(report);
  });
}

async function seal(options: { whole?: boolean }): Promise<number> {
  return withFund(async ({ database, clock }) => {
    say(`${await sealAudit(database, clock, { whole: options.whole === true })} lines sealed`);
    return AGREES;
  });
}

/** `openamo audit ...`: the seals of the journal. */
export function registerAudit(program: Command): void {
  const audit = program.command("audit").description("the journal of who did or read what: its seals, and whether they still agree");
  audit
    .command("verify")
    .description("reckon every seal again; exit code 2 when a line was changed, removed or slipped in")
    .option("--heads <file>", "seals kept elsewhere, that the chains must still hold")
    .action((options: { heads?: string }) => runCommandLine(() => verify(options)));
  audit
    .command("heads")
    .description("the last seal of each chain, to be kept outside the system")
    .option("--out <file>", "new file to write, instead of the standard output")
    .action((options: { out?: string }) => runCommandLine(() => heads(options)));
  audit
    .command("seal")
    .description("seal what is not sealed yet, as the server does every minute")
    .option("--whole", "look over the whole journal, not only among recent lines")
    .action((options: { whole?: boolean }) => runCommandLine(() => seal(options)));
}
