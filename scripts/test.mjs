// `npm test`: sets the clone up and proves everything. `npm test -- unit store` runs the steps named.
import { BootstrapError, bootstrap } from "./bootstrap.mjs";
import { runStep } from "./testing/run-step.mjs";
import { steps } from "./testing/steps.mjs";

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const describe = ({ passed, failed, skipped }) => `${passed} passed${failed > 0 ? `, ${failed} failed` : ""}${skipped > 0 ? `, ${skipped} SKIPPED` : ""}`;

function chosenSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new BootstrapError(`There is no step “${unknown.join(", ")}”. The steps are: ${steps.map((step) => step.name).join(", ")}.`);
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

/** Checks use one core each: as many run side by side. Tests spread over the cores by themselves. */
const CHECKS_AT_ONCE = 2;

/** Steps that may run at the same time, in the order in which they are asked for. */
function rounds(chosen) {
  const all = [];
  for (const step of chosen) {
    const last = all.at(-1);
    if (!step.tests && last !== undefined && !last[0].tests && last.length < CHECKS_AT_ONCE) last.push(step);
    else all.push([step]);
  }
  return all;
}

async function runAndTell(node, step) {
  const started = Date.now();
  const result = await runStep(node, step, () => console.log(`    … ${step.title}: ${seconds(started)}`));
  console.log(`${result.ok ? "ok   " : "FAIL "} ${step.title} · ${describe(result)} · ${seconds(started)}`);
  if (!result.ok) console.log(result.output.trimEnd());
  return { ...result, name: step.name };
}

async function runAll(node, chosen) {
  const results = [];
  for (const round of rounds(chosen)) results.push(...(await Promise.all(round.map((step) => runAndTell(node, step)))));
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  return {
    total: { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") },
    failures: results.filter(({ ok }) => !ok).map(({ name }) => name),
    leftOut: results.flatMap((result) => result.leftOut),
  };
}

try {
  const started = Date.now();
  const chosen = chosenSteps(process.argv.slice(2));
  const { node } = await bootstrap();
  const { total, failures, leftOut } = await runAll(node, chosen);
  if (total.skipped > 0) {
    console.log(`\n${total.skipped} tests were SKIPPED, because what they need is not here: a Chromium (Debian: apt-get install chromium)`);
    console.log(`or the published cases beside the project. They stand in ${leftOut.join(", ")}.`);
  }
  console.log(
    failures.length === 0 ? `\nAll steps hold, in ${seconds(started)}.` : `\nFailed: ${failures.join(", ")}. Run one again with: npm test -- ${failures[0]}`,
  );
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
