import type { CountryPack } from "@openamo/kernel";
import type { Command } from "commander";
import type { CaseResult, CaseStatus } from "./case.ts";
import { readCases, UnreadableCases } from "./read-cases.ts";
import { runCase } from "./run-case.ts";

export type Summary = Readonly<Record<Exclude<CaseStatus, "informative">, number>>;

/** Counts by status; informative cases are not counted. */
export function summaryOf(results: readonly CaseResult[]): Summary {
  const count = (status: CaseStatus): number => results.filter((result) => result.status === status).length;
  return { pass: count("pass"), fail: count("fail"), unsupported: count("unsupported"), error: count("error") };
}

/** One line a domain, then each failure with what was published and found. */
function printForPeople(results: readonly CaseResult[], summary: Summary): void {
  const domains = [...new Set(results.map((result) => result.domain))];
  const width = Math.max(...domains.map((domain) => domain.length), 0);
  for (const domain of domains) {
    const of = summaryOf(results.filter((result) => result.domain === domain));
    console.log(
      `${domain.padEnd(width)}  ${String(of.pass).padStart(3)} pass  ${String(of.fail).padStart(3)} fail  ${String(of.error).padStart(3)} error  ${String(of.unsupported).padStart(3)} unsupported`,
    );
  }
  for (const { id, message, status } of results.filter((result) => result.status === "fail" || result.status === "error"))
    console.log(`${status}  ${id}  ${message}`);
  console.log(`${summary.pass} pass, ${summary.fail} fail, ${summary.error} error, ${summary.unsupported} unsupported`);
}

function printForPrograms(results: readonly CaseResult[], summary: Summary): void {
  for (const result of results) console.log(JSON.stringify(result));
  console.log(JSON.stringify({ summary }));
}

/** Adds `openamo cases PATH... [--json]`: exits 0 only if every counted case passes, 2 when a path cannot be read. */
export function registerCases(program: Command, packs: readonly CountryPack[]): void {
  program
    .command("cases")
    .description("run published cases: files or folders of cases, each with its published answer")
    .argument("<paths...>", "files or folders")
    .option("--json", "one JSON object a line, then a summary")
    .action((paths: string[], options: { json?: boolean }) => {
      try {
        const results = readCases(paths).map((published) => runCase(published, packs));
        const summary = summaryOf(results);
        if (options.json === true) printForPrograms(results, summary);
        else printForPeople(results, summary);
        process.exitCode = summary.fail + summary.error + summary.unsupported === 0 ? 0 : 1;
      } catch (error) {
        if (!(error instanceof UnreadableCases)) throw error;
        console.error(error.message);
        process.exitCode = 2;
      }
    });
}
