// A mixed day of lines of all families, decided in compact form and with reasons in words, on one core; then whole care sheets. Run: node bench/mixed/main.ts
import { isDeepStrictEqual } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { france, reimbursement } from "@openamo/france";
import { type Cents, inWords, parseCents, storeTrace, Trace } from "@openamo/kernel";
import { median } from "../measure.ts";
import { type Asked, drawLines, LABORATORY } from "./draw.ts";
import { decideReady, type ReadyLine, readyLine } from "./lines.ts";

const COMPARED = 3_000;
const LINES = 60_000;
const IN_WORDS = 10_000;
const ROUNDS = 7;
/** Times that the first lines are decided before any clock starts: a fund decides for days on end, and the compiler learns for a second. */
const TO_WARM_UP = 20;
const GOALS = { compact: 1_000_000, words: 100_000 } as const;
const MICROS = 1_000_000;

const batch = new Trace();

/** What the public question answers to the same line, in cents: a stay's complements are told apart there. */
function publicAnswer(asked: Asked): Cents {
  const read = reimbursement.input.safeParse(asked);
  const answer = read.success ? reimbursement.answer(read.data) : undefined;
  if (answer?.kind !== "decided") throw new Error(`the question does not decide ${JSON.stringify(asked)}`);
  const { paid, localScheme, c2s } = reimbursement.publish(answer.outcome) as Readonly<Record<"paid" | "localScheme" | "c2s", string>>;
  const cents = (text: string): number => parseCents(text) ?? Number.NaN;
  if (asked.family === "hospital-stay") return (cents(paid) - cents(localScheme) - cents(c2s)) as Cents;
  return (asked.family === "spa-cure" ? cents(paid) - cents(c2s) : cents(paid)) as Cents;
}

/** Equality before any time is read: the amount of the public question, and the same steps as in a trace of its own. */
function compare(): void {
  for (const asked of drawLines(COMPARED, 1)) {
    const ready = readyLine(asked);
    const paid = decideReady(ready, batch);
    const alone = new Trace();
    if (decideReady(ready, alone) !== paid || !isDeepStrictEqual(storeTrace(alone), storeTrace(batch)))
      throw new Error(`another decision in a trace of its own: ${JSON.stringify(asked)}`);
    if (asked.family !== LABORATORY && publicAnswer(asked) !== paid) throw new Error(`${paid} and ${publicAnswer(asked)} for ${JSON.stringify(asked)}`);
  }
}

setFlagsFromString("--expose-gc");
/** Throws away what reading lines left behind: it is not the price of deciding them. */
const collect = runInNewContext("gc") as () => void;

/** Processor time, not the clock: another program on the machine does not count. */
function perSecond(lines: readonly ReadyLine[], decide: (line: ReadyLine) => number): number {
  const before = process.cpuUsage();
  let sum = 0;
  for (const line of lines) sum += decide(line);
  const { user, system } = process.cpuUsage(before);
  if (!Number.isFinite(sum)) throw new Error("a line without an amount");
  return (lines.length / (user + system)) * MICROS;
}

function withWords(line: ReadyLine): number {
  const paid = decideReady(line, batch);
  let read = 0;
  for (const { sentence } of inWords(batch, france.wording, "fr")) read += sentence.charCodeAt(sentence.length - 1);
  return paid + read;
}

const show = (title: string, rates: readonly number[], goal: number): void => {
  const rate = median(rates);
  console.log(`  ${title.padEnd(24)} ${Math.round(rate).toLocaleString("en")}/s (goal ${goal.toLocaleString("en")}: ${rate >= goal ? "reached" : "MISSED"})`);
};

compare();
console.log("\nA mixed day of lines of fourteen families, one core, processor time");
console.log(`  ${COMPARED.toLocaleString("en")} lines: the amounts of the public question, and the same steps in the trace of a day as in one of their own`);
const [compact, words]: [number[], number[]] = [[], []];
const inCompactForm = (line: ReadyLine): number => decideReady(line, batch);
for (let round = 0; round <= ROUNDS; round += 1) {
  const lines = drawLines(LINES, 2 + round).map(readyLine);
  collect();
  for (let again = 0; round === 0 && again < TO_WARM_UP; again += 1) perSecond(lines, inCompactForm);
  const rates = [perSecond(lines, inCompactForm), perSecond(lines.slice(0, IN_WORDS), withWords)] as const;
  if (round === 0) continue;
  compact.push(rates[0]);
  words.push(rates[1]);
}
show("compact form", compact, GOALS.compact);
show("with reasons in words", words, GOALS.words);
