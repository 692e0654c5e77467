import {
  type Cents,
  cents,
  coveredOn,
  day,
  decide,
  decided,
  decimalOf,
  type MissingFact,
  percentOf,
  type Refusal,
  refused,
  Trace,
  undecided,
  valueOn,
} from "@openamo/kernel";
import * as z from "zod";
import { FRANCHISE_MINOR_AGE } from "../../parameters/franchise.ts";
import { OWN_CAR_KILOMETRE } from "../../parameters/transport.ts";
import type { NoFranchise } from "../../reimbursement/franchise.ts";
import type { Cover } from "../../reimbursement/line.ts";
import { journeyStop, journeyWithoutFranchise } from "../../reimbursement/transport/checks.ts";
import { decideJourney, type JourneyResult } from "../../reimbursement/transport/journey.ts";
import { retained } from "../../reimbursement/transport/retained.ts";
import { defineQuestion } from "../define.ts";
import { amountText } from "../published.ts";
import { type TransportInput, transportInput } from "./input.ts";

const isRefusal = (value: Refusal | MissingFact): value is Refusal => "definition" in value;

function noFranchise(input: TransportInput): NoFranchise | null {
  const { mode, emergency, reason, exemption, patientAgeYears, date } = input;
  const ground = journeyWithoutFranchise(mode, emergency, reason);
  if (ground !== null) return ground;
  if (patientAgeYears < valueOn(FRANCHISE_MINOR_AGE, date)) return "minor";
  return exemption === "c2s" || exemption === "maternity" || exemption === "state-medical-aid" ? exemption : null;
}

const coverOf = (exemption: TransportInput["exemption"]): Cover => (exemption === "none" || exemption === "c2s" ? "ordinary" : exemption);

/** The decided journeys, what was paid for them, and the rate per kilometre where one's own vehicle was used. */
interface TransportOutcome {
  readonly result: JourneyResult;
  readonly price: Cents;
  readonly kilometre: Cents | null;
}

/** How much journeys to care are repaid, and why. */
export const transport = defineQuestion<TransportInput, TransportOutcome>({
  id: "fr.transport",
  title: { fr: "Combien un transport sera-t-il remboursé ?", en: "How much will a journey to care be repaid?" },
  description: {
    fr: "Le remboursement des transports d'une journée : tarif, taux, exonérations, franchise, accord préalable.",
    en: "The reimbursement of the journeys of a day: tariff, rate, exemptions, deductible, prior agreement.",
  },
  coveredFrom: day("2016-01-01"),
  input: transportInput,
  output: () =>
    z.object({
      base: amountText(),
      ratePercent: z.string(),
      amountBeforeDeductions: amountText(),
      franchise: amountText(),
      baseScheme: amountText(),
      localScheme: amountText(),
      c2s: amountText(),
      paid: amountText(),
      patientShare: amountText(),
      ratePerKilometre: amountText().optional(),
    }),
  answer: (input) =>
    decide(() => {
      const stopped = journeyStop(input);
      if (stopped !== undefined) return isRefusal(stopped) ? refused(stopped) : undecided(stopped);
      const trace = new Trace();
      const kept = retained(input, trace);
      if ("missing" in kept) return undecided(kept.missing);
      const { date, reason, exemption, localScheme, journeys, franchiseThisDay, franchiseThisYear } = input;
      const counters = { borneThisDay: franchiseThisDay, borneThisYear: franchiseThisYear };
      const facts = {
        on: date,
        settledOn: date,
        base: kept.base,
        reason,
        cover: coverOf(exemption),
        localScheme,
        c2s: exemption === "c2s",
        journeys,
        ...counters,
      };
      const result = decideJourney({ ...facts, noFranchise: noFranchise(input) }, trace);
      const kilometre = input.mode === "own-car" && coveredOn(OWN_CAR_KILOMETRE, date) ? valueOn(OWN_CAR_KILOMETRE, date) : null;
      return decided({ result, price: kept.price, kilometre }, trace);
    }),
  publish: ({ result, price, kilometre }) => ({
    base: decimalOf(result.base),
    ratePercent: percentOf(result.rate),
    amountBeforeDeductions: decimalOf(result.beforeDeductions),
    franchise: decimalOf(result.franchise),
    baseScheme: decimalOf(result.baseScheme),
    localScheme: decimalOf(result.localScheme),
    c2s: decimalOf(result.c2s),
    paid: decimalOf(result.paid),
    patientShare: decimalOf(cents(price - result.paid)),
    ...(kilometre === null ? {} : { ratePerKilometre: decimalOf(kilometre) }),
  }),
});
