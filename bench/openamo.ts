import { decideLine, france, type LineFacts, type LineResult } from "@openamo/france";
import { type Cents, type Day, inWords, type Reason, Trace } from "@openamo/kernel";
import type { LineAnswer, LineCase } from "./cases.ts";

/** The facts of a line as the rules see them. */
export const factsOf = (line: LineCase): LineFacts => ({
  careDay: line.careDay as Day,
  settledOn: line.careDay as Day,
  fee: line.fee as Cents,
  givenBase: line.tariff as Cents,
  acts: [],
  specialty: "general-practice",
  grid: "opposable",
  territory: "metropole",
  pathway: line.outsidePathway ? "outside" : "declared-doctor",
  cover: line.exempt ? "long-term-illness" : "ordinary",
  ageYears: line.ageYears,
  minorOnFirstJanuary: line.minorOnFirstJanuary,
  maternityPeriod: false,
  c2s: false,
  localScheme: line.localScheme,
  participationsThisYear: line.participationsThisYear,
  participationsThisYearCents: line.participationsThisYearCents as Cents,
  participationsThisDay: line.participationsThisDay,
});

const batchTrace = new Trace();

/** Compact form: the amounts, and the steps as numbers in a trace that serves the whole batch. */
export function decideCompact(facts: LineFacts): LineResult {
  batchTrace.clear();
  return decideLine(facts, batchTrace);
}

/** The same decision with each reason put in French words, with its law and its parameter. */
export function decideWithReasons(facts: LineFacts): { result: LineResult; reasons: Reason[] } {
  batchTrace.clear();
  const result = decideLine(facts, batchTrace);
  return { result, reasons: inWords(batchTrace, france.wording, "fr") };
}

export function answerOf(line: LineCase): LineAnswer {
  const { base, excess, legalShare, pathwayPenalty, participationForfaitaire, baseScheme, localScheme, paid, patientShare } = decideCompact(factsOf(line));
  return { base, excess, legalShare, pathwayPenalty, participationForfaitaire, baseScheme, localScheme, paid, patientShare };
}
