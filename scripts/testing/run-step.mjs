// Runs one step on the pinned Node and counts what it proved.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { root } from "../bootstrap.mjs";

/** A sign of life for steps that take long. */
const QUIET_MS = 30_000;
/** Enough for a message and its first frames; the whole of it is one `npm test -- <step>` away. */
const MESSAGE_LENGTH = 3_000;
/** What vitest's report calls a test that did not run. */
const NOT_RUN = new Set(["pending", "skipped", "todo", "disabled"]);

function execute(node, args, onQuiet) {
  return new Promise((resolve, reject) => {
    const PATH = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
    const child = spawn(node, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, PATH, NO_COLOR: "1", FORCE_COLOR: undefined } });
    const output = [];
    const timer = setInterval(onQuiet, QUIET_MS);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.push(String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      resolve({ ok: code === 0, output: output.join("") });
    });
  });
}

/** The counts of vitest's own report. A file that did not even load counts as a failure. */
function countTests(report, ok) {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const failed = report.numFailedTests + unloaded;
  const leftOut = report.testResults.filter((file) => file.assertionResults.some(({ status }) => NOT_RUN.has(status))).map((file) => relative(root, file.name));
  return { passed: report.numPassedTests, failed: ok || failed > 0 ? failed : 1, skipped: report.numPendingTests + report.numTodoTests, leftOut };
}

const shorten = (message) =>
  message
    .split("\n")
    .filter((line) => !line.includes("node_modules"))
    .join("\n")
    .slice(0, MESSAGE_LENGTH);

/** What failed, and only that: file, test and message. A log of thousands of green lines hides the one that counts. */
function failures(report) {
  const lines = [];
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status === "failed");
    for (const test of failed) lines.push(`✗ ${relative(root, file.name)} › ${test.fullName}`, ...test.failureMessages.map(shorten), "");
    if (file.status === "failed" && failed.length === 0) lines.push(`✗ ${relative(root, file.name)}`, shorten(file.message), "");
  }
  return lines.join("\n");
}

/**
 * @param {string} node path of the pinned Node
 * @param {import("./steps.mjs").Step} step
 * @param {() => void} onQuiet called now and then while the step runs
 * @returns {Promise<{ ok: boolean, output: string, passed: number, failed: number, skipped: number, leftOut: string[] }>}
 *   a check counts as one test; `leftOut` names the files with tests that did not run
 */
export async function runStep(node, step, onQuiet) {
  await step.before?.(node);
  if (!step.tests) {
    const { ok, output } = await execute(node, step.command, onQuiet);
    return { ok, output, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, leftOut: [] };
  }
  const folder = mkdtempSync(join(tmpdir(), "openamo-tests-"));
  const reportFile = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
    const { ok, output } = await execute(node, [...step.command, ...reporters], onQuiet);
    if (!existsSync(reportFile)) return { ok: false, output, passed: 0, failed: 1, skipped: 0, leftOut: [] };
    const report = JSON.parse(readFileSync(reportFile, "utf8"));
    const counts = countTests(report, ok);
    // A run that fails without a failed test (an error between two tests) is told whole.
    return { ok: ok && counts.failed === 0, output: failures(report) || output, ...counts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
