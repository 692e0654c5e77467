import { reimbursement } from "@openamo/france";
import { type Cents, cents, type Day, type TariffFact, type Trace } from "@openamo/kernel";
import type { CareInput } from "../../packages/france/src/questions/care/input.ts";
import { factsOf, priceOf } from "../../packages/france/src/questions/care/to-price.ts";
import { careOf, type EveryFamilyInput } from "../../packages/france/src/questions/reimbursement/every-family.ts";
import { decideTechnicalAct } from "../../packages/france/src/questions/reimbursement/technical-act.ts";
import { lineOf } from "../../packages/france/src/questions/reimbursement/to-line.ts";
import { decideLine } from "../../packages/france/src/reimbursement/decide-line.ts";
import type { CareFacts } from "../../packages/france/src/reimbursement/families/care-line.ts";
import { decideCare } from "../../packages/france/src/reimbursement/families/decide-care.ts";
import { isLumpSum, LABORATORY_LIST, type LaboratoryCare, priceLaboratory } from "../../packages/france/src/reimbursement/families/laboratory.ts";
import { decideStay, type StayFacts } from "../../packages/france/src/reimbursement/hospital/stay.ts";
import type { Cover, LineFacts } from "../../packages/france/src/reimbursement/line.ts";
import { participationForfaitaire } from "../../packages/france/src/reimbursement/participation-forfaitaire.ts";
import { decideCure, type SpaFacts } from "../../packages/france/src/reimbursement/spa/cure.ts";
import { journeyWithoutFranchise } from "../../packages/france/src/reimbursement/transport/checks.ts";
import { decideJourney, type JourneyFacts } from "../../packages/france/src/reimbursement/transport/journey.ts";
import { type OrderedJourneys, retained } from "../../packages/france/src/reimbursement/transport/retained.ts";
import { type Asked, LABORATORY } from "./draw.ts";

interface LaboratoryReady {
  readonly care: LaboratoryCare;
  readonly facts: CareFacts;
  readonly tariffs: readonly TariffFact[];
  /** Null for what bears no flat participation. */
  readonly flat: Parameters<typeof participationForfaitaire>[0] | null;
}

/** A line ready to be decided: the facts that its rules read, and nothing else. */
export type ReadyLine =
  | { readonly kind: "doctor"; readonly line: LineFacts }
  | { readonly kind: "technical"; readonly input: EveryFamilyInput; readonly code: string; readonly line: LineFacts }
  | { readonly kind: "care"; readonly input: CareInput; readonly facts: CareFacts }
  | ({ readonly kind: "laboratory" } & LaboratoryReady)
  | { readonly kind: "journey"; readonly ordered: OrderedJourneys; readonly facts: Omit<JourneyFacts, "base"> }
  | { readonly kind: "stay"; readonly facts: StayFacts }
  | { readonly kind: "cure"; readonly facts: SpaFacts };

const NOTHING = cents(0);

function impossible(asked: Asked): never {
  throw new Error(`this line cannot be decided: ${JSON.stringify(asked)}`);
}

function read(asked: Asked): EveryFamilyInput {
  const found = reimbursement.input.safeParse(asked);
  return found.success ? found.data : impossible(asked);
}

const coverOf = ({ exemption }: EveryFamilyInput): Cover => (exemption === "none" || exemption === "c2s" ? "ordinary" : exemption);

function careFacts(asked: Asked): { input: CareInput; facts: CareFacts } {
  const input = careOf(read(asked)) ?? impossible(asked);
  const facts = factsOf(input);
  return "missing" in facts ? impossible(asked) : { input, facts };
}

/** An act as an imported list holds it; the coefficient is ours. */
const examination = (code: string, on: Day): TariffFact => ({
  list: LABORATORY_LIST,
  code,
  on,
  label: "",
  traits: {},
  groups: {},
  lines: [{ line: "", from: on, unit: "B", values: { coefficient: 2500 } }],
  notes: [],
  import: 1,
  listHoldsOn: on,
});

function laboratoryOf({ code, quantity, ...patient }: Asked): ReadyLine {
  const { facts } = careFacts({ ...patient, family: "dental", dentalAct: "consultation" });
  const borne = { participationsThisYear: 0, participationsThisYearCents: NOTHING, participationsThisDay: 0 };
  const care = { item: "examination", code: String(code), quantity: Number(quantity), agreed: false } as const;
  const tariffs = [examination(care.code, facts.careDay)];
  return { kind: "laboratory", care, facts, tariffs, flat: isLumpSum(care.code) ? null : { ...facts, ...borne } };
}

function doctorOf(input: EveryFamilyInput, asked: Asked): ReadyLine {
  const line = lineOf(input);
  if ("stop" in line) return impossible(asked);
  return input.technicalAct === undefined ? { kind: "doctor", line } : { kind: "technical", input, code: input.technicalAct, line };
}

function journeyOf(input: EveryFamilyInput, asked: Asked): ReadyLine {
  const { careDate: on, mode, reason, emergency, journeys, localScheme, exemption, borneThisDay, borneThisYear } = input;
  if (mode === undefined) return impossible(asked);
  const exempt = exemption === "c2s" || exemption === "maternity" || exemption === "state-medical-aid" ? exemption : null;
  const noFranchise = journeyWithoutFranchise(mode, emergency, reason) ?? exempt;
  const patient = { cover: coverOf(input), localScheme, c2s: exemption === "c2s", noFranchise, borneThisDay, borneThisYear };
  const ordered = { ...input, date: on, mode, price: input.fee, supplements: input.taxiSupplements };
  return { kind: "journey", ordered, facts: { on, settledOn: on, reason, journeys, ...patient } };
}

function stayOf({ careDate: admission, discharge, ward, costly, localScheme, exemption, fee }: EveryFamilyInput, asked: Asked): ReadyLine {
  if (discharge === undefined || ward === undefined || fee === undefined) return impossible(asked);
  const facts = { admission, discharge, ward, situation: exemption, cost: fee, costOfFullDays: NOTHING, costly, localScheme, c2s: false };
  return { kind: "stay", facts };
}

function cureOf(input: EveryFamilyInput, asked: Asked): ReadyLine {
  const { careDate: on, item, treatmentDays: days, agreed, stoppedForMedicalReasons, curesBefore, persons, localScheme, fee } = input;
  if (item === undefined || days === undefined || agreed === undefined || fee === undefined) return impossible(asked);
  const costs = { amount: fee, spent: fee, means: NOTHING, persons };
  return { kind: "cure", facts: { on, item, days, agreed, stoppedForMedicalReasons, curesBefore, cover: coverOf(input), localScheme, ...costs } };
}

/** Reads a line as its question does. @throws Error for a line that could not be decided: the draw is wrong. */
export function readyLine(asked: Asked): ReadyLine {
  if (asked.family === LABORATORY) return laboratoryOf(asked);
  const input = read(asked);
  switch (input.family) {
    case "doctor":
      return doctorOf(input, asked);
    case "transport":
      return journeyOf(input, asked);
    case "hospital-stay":
      return stayOf(input, asked);
    case "spa-cure":
      return cureOf(input, asked);
    default:
      return { kind: "care", ...careFacts(asked) };
  }
}

function decideLaboratory({ care, facts, tariffs, flat }: LaboratoryReady, trace: Trace): Cents {
  const { baseScheme, paid } = decideCare(facts, priceLaboratory(care, facts, tariffs, trace), trace);
  return flat === null ? paid : cents(paid - participationForfaitaire(flat, baseScheme, trace));
}

/** Decides a line by the rules of its family, its steps written as numbers into a trace that serves the whole day: what the base and local schemes pay. */
export function decideReady(ready: ReadyLine, trace: Trace): Cents {
  trace.clear();
  switch (ready.kind) {
    case "doctor":
      return decideLine(ready.line, trace).paid;
    case "technical":
      return decideTechnicalAct(ready.input, ready.code, ready.line, "sector-1", trace).paid;
    case "care": {
      const price = priceOf(ready.input, ready.facts, trace, []);
      return "missing" in price ? impossible({}) : decideCare(ready.facts, price, trace).paid;
    }
    case "laboratory":
      return decideLaboratory(ready, trace);
    case "journey": {
      const kept = retained(ready.ordered, trace);
      return "missing" in kept ? impossible({}) : decideJourney({ ...ready.facts, base: kept.base }, trace).paid;
    }
    case "stay":
      return decideStay(ready.facts, trace).baseScheme;
    case "cure":
      return decideCure(ready.facts, trace).reimbursed;
  }
}
