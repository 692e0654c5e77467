import {
  type Cents,
  type ClaimFacts,
  type ClaimOutcome,
  type CounterMove,
  cents,
  contains,
  type Day,
  type Decision,
  type Due,
  day,
  decide,
  decided,
  type LineOutcome,
  minCents,
  type Parameter,
  RefusalSignal,
  refusal,
  refused,
  type Situation,
  shareOf,
  sumCents,
  Trace,
  undecided,
  valueOn,
  versionOn,
  yearOf,
} from "@openamo/kernel";
import * as law from "./law.ts";
import type { Sheet } from "./sheet.ts";

const has = (situations: readonly Situation[], kind: string, on: Day): boolean => situations.some((fact) => fact.kind === kind && contains(fact, on));

interface Running {
  readonly facts: ClaimFacts<Sheet>;
  readonly trace: Trace;
  /** Participation of the year so far, this sheet included. */
  kept: Cents;
  readonly moves: CounterMove[];
  readonly dues: Due[];
}

const tell = (run: Running, reason: Parameters<Trace["add"]>[0], parameter: Parameter | null, on: Day, a = 0, b = 0): void =>
  run.trace.add(reason, parameter === null ? null : versionOn(parameter, on), a, b);

function participationOf(run: Running, on: Day): Cents {
  const left = cents(Math.max(0, valueOn(law.PARTICIPATION_YEAR, on) - run.kept));
  const kept = minCents(valueOn(law.PARTICIPATION, on), left);
  tell(run, law.PARTICIPATES, law.PARTICIPATION, on, kept, run.kept);
  run.kept = cents(run.kept + kept);
  run.moves.push({ name: "participation", span: String(yearOf(run.facts.settledOn)), count: 1, cents: kept });
  return kept;
}

function owe(run: Running, to: Due["to"], payer: string, branch: string, amount: Cents): void {
  if (amount !== 0) run.dues.push({ to, payer, branch, cents: amount });
}

/** ZHA 12: an act of the list at the tariff that the list gave on the day of care. */
function listedTariff(run: Running, code: string, on: Day): Cents {
  const line = run.facts.tariffs?.find((fact) => fact.code === code && fact.on === on)?.lines[0];
  const value = line?.values["1"];
  if (line === undefined || value === undefined) throw new RefusalSignal(refusal(law.NOT_LISTED, { code }, "lines"));
  tell(run, law.LISTED_TARIFF, null, on, value, line.from ?? 0);
  return cents(value);
}

function tariffOf(run: Running, { act, code = "" }: Sheet["lines"][number], on: Day): Cents {
  if (act === "listed") return listedTariff(run, code, on);
  return valueOn(act === "visit" ? law.VISIT_TARIFF : law.SCAN_TARIFF, on);
}

function settleLine(run: Running, line: Sheet["lines"][number]): LineOutcome {
  const { beneficiary } = run.facts;
  const on = day(line.careDate);
  const stepsFrom = run.trace.length;
  const fee = cents(Math.round(Number(line.fee) * 100));
  const base = minCents(fee, tariffOf(run, line, on));
  tell(run, law.BASE, line.act === "scan" ? law.SCAN_TARIFF : line.act === "visit" ? law.VISIT_TARIFF : null, on, base, fee);
  const birth = has(beneficiary.situations, "birth", on);
  const covered = birth ? base : shareOf(base, valueOn(law.COVER, on), "half-up-to-cent");
  if (birth) tell(run, law.BIRTH_COVERED, null, on, covered);
  else tell(run, law.COVERED, law.COVER, on, valueOn(law.COVER, on), covered);
  const participation = birth || line.act !== "visit" ? cents(0) : participationOf(run, on);
  const held = minCents(participation, covered);
  const baseScheme = cents(covered - held);
  const branch = birth ? "birth" : "sickness";
  const payee = run.facts.sheet.direct ? "professional" : "beneficiary";
  const miners = !birth && has(beneficiary.situations, "miner", on) ? shareOf(base, valueOn(law.MINERS_COVER, on), "half-up-to-cent") : cents(0);
  if (miners > 0) tell(run, law.MINERS, law.MINERS_COVER, on, miners);
  // A professional paid directly receives the whole cover: what they did not hold back, the patient owes (ZHA 31).
  owe(run, payee, "base-scheme", branch, payee === "professional" ? covered : baseScheme);
  if (payee === "professional") owe(run, "beneficiary", "base-scheme", branch, cents(0 - held));
  owe(run, payee, "miners-fund", "sickness", miners);
  return {
    careDay: on,
    acts: [line.act],
    amounts: { fee, base, covered, participation, miners, paid: cents(baseScheme + miners) },
    stepsFrom,
    stepsTo: run.trace.length,
  };
}

/** One due for each payer and branch. */
function merged(dues: readonly Due[]): Due[] {
  const byKey = new Map<string, Due>();
  for (const due of dues) {
    const key = `${due.to}/${due.payer}/${due.branch}`;
    byKey.set(key, { ...due, cents: cents((byKey.get(key)?.cents ?? 0) + due.cents) });
  }
  return [...byKey.values()];
}

/** Settles a sheet under the law of Zubrowka. */
export const settle = (facts: ClaimFacts<Sheet>): Decision<ClaimOutcome> =>
  decide(() => {
    const { sheet, beneficiary, professional, counters } = facts;
    const most = valueOn(law.MOST_LINES, facts.settledOn);
    if (sheet.lines.length > most) return refused(refusal(law.TOO_MANY_LINES, { most: String(most) }, "lines"));
    if (!sheet.lines.every((line) => has(beneficiary.situations, "affiliation", day(line.careDate)))) return refused(refusal(law.NO_RIGHTS));
    if (!sheet.lines.every((line) => has(professional.situations, "licensed", day(line.careDate)))) {
      return undecided({
        field: "professional.licence",
        question: { fr: "Le professionnel est-il agréé ce jour-là ?", en: "Is the professional licensed on that day?" },
      });
    }
    const run: Running = { facts, trace: new Trace(), kept: counters[0]?.cents ?? cents(0), moves: [], dues: [] };
    const lines = sheet.lines.map((line) => settleLine(run, line));
    const dues = merged(run.dues);
    const sum = (name: string): Cents => sumCents(lines.map((line) => line.amounts[name] ?? cents(0)));
    return decided({ lines, dues, counterMoves: run.moves, paid: sum("paid"), charged: sum("fee") }, run.trace);
  });
