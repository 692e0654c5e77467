import { reimbursement } from "@openamo/france";
import { type Cents, cents, type Day, type TariffFact, type Trace } from "@openamo/kernel";
import type { Care } from "../../packages/france/src/questions/care/to-care.ts";
import { factsOf, prescribedCare, priceOfCare } from "../../packages/france/src/questions/care/to-price.ts";
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
  readonly tariffs: readonly TariffFact[];
  /** Null for what bears no flat participation. */
  readonly flat: Parameters<typeof participationForfaitaire>[0] | null;
}

interface TechnicalReady {
  readonly input: Pick<EveryFamilyInput, "technicalAct" | "tariff" | "actGroup" | "modifiers" | "association">;
  readonly code: string;
}

/** Care that the question prices, told by its family. */
type CareReady = Care & { readonly facts: CareFacts };

/** A line ready to be decided: the facts that its rules read, and nothing else. All are objects of one shape, whatever the care. */
export type ReadyLine =
  | CareReady
  | { readonly family: "doctor"; readonly of: null; readonly facts: LineFacts }
  | { readonly family: "technical"; readonly of: TechnicalReady; readonly facts: LineFacts }
  | { readonly family: "laboratory"; readonly of: LaboratoryReady; readonly facts: CareFacts }
  | { readonly family: "journey"; readonly of: OrderedJourneys; readonly facts: Omit<JourneyFacts, "base"> }
  | { readonly family: "stay"; readonly of: null; readonly facts: StayFacts }
  | { readonly family: "cure"; readonly of: null; readonly facts: SpaFacts };

const NOTHING = cents(0);

function impossible(asked: Asked): never {
  throw new Error(`this line cannot be decided: ${JSON.stringify(asked)}`);
}

function read(asked: Asked): EveryFamilyInput {
  const found = reimbursement.input.safeParse(asked);
  return found.success ? found.data : impossible(asked);
}

const coverOf = ({ exemption }: EveryFamilyInput): Cover => (exemption === "none" || exemption === "c2s" ? "ordinary" : exemption);

function careReady(asked: Asked): CareReady {
  const input = careOf(read(asked)) ?? impossible(asked);
  const facts = factsOf(input);
  if ("missing" in facts) return impossible(asked);
  const care = prescribedCare(input, facts);
  if ("missing" in care) return impossible(asked);
  const { family, of } = care;
  return { family, of, facts } as CareReady;
}

/** An act as an imported list holds it; the coefficient is ours. */
const listed = (code: string, on: Day): TariffFact => ({
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

const examinations = new Map<string, TariffFact>();

/** Each act of a day once, as a batch reads them. */
function examination(code: string, on: Day): TariffFact {
  const key = `${code} ${on}`;
  const known = examinations.get(key) ?? listed(code, on);
  examinations.set(key, known);
  return known;
}

function laboratoryOf({ code, quantity, ...patient }: Asked): ReadyLine {
  const { facts } = careReady({ ...patient, family: "dental", dentalAct: "consultation" });
  const borne = { participationsThisYear: 0, participationsThisYearCents: NOTHING, participationsThisDay: 0 };
  const care = { item: "examination", code: String(code), quantity: Number(quantity), agreed: false } as const;
  const tariffs = [examination(care.code, facts.careDay)];
  return { family: "laboratory", of: { care, tariffs, flat: isLumpSum(care.code) ? null : { ...facts, ...borne } }, facts };
}

function doctorOf(input: EveryFamilyInput, asked: Asked): ReadyLine {
  const facts = lineOf(input);
  if ("stop" in facts) return impossible(asked);
  const { technicalAct, tariff, actGroup, modifiers, association } = input;
  if (technicalAct === undefined) return { family: "doctor", of: null, facts };
  return { family: "technical", of: { input: { technicalAct, tariff, actGroup, modifiers, association }, code: technicalAct }, facts };
}

function journeyOf(input: EveryFamilyInput, asked: Asked): ReadyLine {
  const { careDate: on, mode, reason, emergency, journeys, localScheme, exemption, borneThisDay, borneThisYear } = input;
  if (mode === undefined) return impossible(asked);
  const exempt = exemption === "c2s" || exemption === "maternity" || exemption === "state-medical-aid" ? exemption : null;
  const noFranchise = journeyWithoutFranchise(mode, emergency, reason) ?? exempt;
  const patient = { cover: coverOf(input), localScheme, c2s: exemption === "c2s", noFranchise, borneThisDay, borneThisYear };
  const { start, zone, kilometres, fee: price, contracted, ratePerKilometre, department, taxiSupplements: supplements } = input;
  const ordered = { date: on, mode, journeys, start, zone, kilometres, price, contracted, ratePerKilometre, department, supplements };
  return { family: "journey", of: ordered, facts: { on, settledOn: on, reason, journeys, ...patient } };
}

function stayOf({ careDate: admission, discharge, ward, costly, localScheme, exemption, fee }: EveryFamilyInput, asked: Asked): ReadyLine {
  if (discharge === undefined || ward === undefined || fee === undefined) return impossible(asked);
  const facts = { admission, discharge, ward, situation: exemption, cost: fee, costOfFullDays: NOTHING, costly, localScheme, c2s: false };
  return { family: "stay", of: null, facts };
}

function cureOf(input: EveryFamilyInput, asked: Asked): ReadyLine {
  const { careDate: on, item, treatmentDays: days, agreed, stoppedForMedicalReasons, curesBefore, persons, localScheme, fee } = input;
  if (item === undefined || days === undefined || agreed === undefined || fee === undefined) return impossible(asked);
  const costs = { amount: fee, spent: fee, means: NOTHING, persons };
  const facts = { on, item, days, agreed, stoppedForMedicalReasons, curesBefore, cover: coverOf(input), localScheme, ...costs };
  return { family: "cure", of: null, facts };
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
      return careReady(asked);
  }
}

function decideLaboratory({ care, tariffs, flat }: LaboratoryReady, facts: CareFacts, trace: Trace): Cents {
  const { baseScheme, paid } = decideCare(facts, priceLaboratory(care, facts, tariffs, trace), trace);
  return flat === null ? paid : cents(paid - participationForfaitaire(flat, baseScheme, trace));
}

function decideJourneys(ordered: OrderedJourneys, facts: Omit<JourneyFacts, "base">, trace: Trace): Cents {
  const kept = retained(ordered, trace);
  return "missing" in kept ? impossible({}) : decideJourney({ ...facts, base: kept.base }, trace).paid;
}

/** Decides a line by the rules of its family, its steps written as numbers into a trace that serves the whole day: what the base and local schemes pay. */
export function decideReady(line: ReadyLine, trace: Trace): Cents {
  trace.clear();
  switch (line.family) {
    case "doctor":
      return decideLine(line.facts, trace).paid;
    case "technical":
      return decideTechnicalAct(line.of.input, line.of.code, line.facts, "sector-1", trace).paid;
    case "laboratory":
      return decideLaboratory(line.of, line.facts, trace);
    case "journey":
      return decideJourneys(line.of, line.facts, trace);
    case "stay":
      return decideStay(line.facts, trace).baseScheme;
    case "cure":
      return decideCure(line.facts, trace).reimbursed;
    default:
      return decideCare(line.facts, priceOfCare(line, line.facts, trace, []), trace).paid;
  }
}
