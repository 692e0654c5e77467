import {
  type Cents,
  cents,
  defineReason,
  findVersion,
  ONE,
  type Parameter,
  type Rate,
  RefusalSignal,
  refusal,
  shareOf,
  type TariffFact,
  type Trace,
  versionOn,
} from "@openamo/kernel";
import { laboratoryActNumber } from "../../nomenclature/act-number.ts";
import { factOf, ratioOfHundredths } from "../../nomenclature/listed-values.ts";
import { laboratoryActByCode } from "../../parameters/laboratory/acts.ts";
import { LETTER_B, SAMPLING_LETTERS } from "../../parameters/laboratory/index.ts";
import { css, nabm } from "../../sources/texts.ts";
import { RATES } from "../care-rates.ts";
import { type CareFacts, type Priced, priced } from "./care-line.ts";
import { KEY_LETTER } from "./paramedic.ts";
import { AGREEMENT_NEEDED, LABORATORY_ACT_NOT_FOUND, TOO_MANY_EXECUTIONS } from "./refusals-of-lists.ts";

/** Name of the imported list of laboratory acts. */
export const LABORATORY_LIST = "biology";

const LAW = [css("L162-1-7"), nabm("deuxième partie")];
const title = { fr: "Cotation de l'examen", en: "Quotation of the examination" };

/** CSS L162-1-7: the list gives each examination a number of key letters. */
export const LABORATORY_COEFFICIENT = defineReason({
  id: "fr.care.base.laboratory-coefficient",
  effect: "tells",
  law: LAW,
  args: { act: "act", coefficient: "factor" },
  title,
  sentence: { fr: "{act} : la nomenclature cote cet examen B {coefficient}.", en: "{act}: the nomenclature quotes this examination B {coefficient}." },
});
/** CSS L160-14, R160-8 and R160-17: the participation on these screenings is lifted for everybody. */
export const SCREENING_WITHOUT_SHARE = defineReason({
  id: "fr.care.base.screening",
  effect: "tells",
  law: [css("R160-8"), css("R160-17", "I 8° bis")],
  args: { act: "act" },
  title: { fr: "Dépistage", en: "Screening" },
  sentence: { fr: "{act} : ce dépistage ne laisse aucune participation.", en: "{act}: this screening leaves no participation." },
});

export const SAMPLERS = ["TB", "KB", "PB"] as const;
export type Sampler = (typeof SAMPLERS)[number];

/** An examination by its code of the nomenclature, or the taking of a sample by its letter and coefficient. */
export type LaboratoryCare =
  | { readonly item: "examination"; readonly code: string; readonly quantity: number; readonly agreed: boolean }
  | { readonly item: "sampling"; readonly letter: Sampler; readonly coefficient: Rate };

/** Lump sums and supplements go with the acts of a day: the nomenclature numbers them from 9000. */
export const isLumpSum = (code: string): boolean => code.startsWith("9");

/** A coefficient in millionths. Lists keep hundredths, the pack's own table whole numbers. */
interface Coefficient {
  readonly value: Rate;
  readonly mostExecutions: number | null;
  readonly needsAgreement: boolean;
}

function inList(code: string, facts: CareFacts, tariffs: readonly TariffFact[], trace: Trace): Coefficient | undefined {
  const fact = factOf(tariffs, LABORATORY_LIST, code, facts.careDay);
  const hundredths = fact?.lines.find(({ unit }) => unit === "B")?.values.coefficient;
  if (fact === undefined || hundredths === undefined) return undefined;
  const value = ratioOfHundredths(hundredths);
  trace.tell(LABORATORY_COEFFICIENT, laboratoryActNumber(code), value);
  const most = Number(fact.traits.mostExecutions ?? "0");
  return { value, mostExecutions: most === 0 ? null : most, needsAgreement: fact.traits.priorAgreement === "true" };
}

function inOwnTable(code: string, facts: CareFacts, trace: Trace): Coefficient | undefined {
  const act = laboratoryActByCode.get(code);
  const version = act === undefined ? undefined : findVersion(act.coefficient, facts.careDay);
  if (version === undefined) return undefined;
  const value = (version.value * ONE) as Rate;
  trace.add(LABORATORY_COEFFICIENT, version, laboratoryActNumber(code), value);
  return { value, mostExecutions: null, needsAgreement: false };
}

function letterTimes(letter: Parameter<Cents>, coefficient: Rate, facts: CareFacts, trace: Trace): Cents {
  const version = versionOn(letter, facts.careDay);
  const tariff = shareOf(version.value, coefficient, "half-up-to-cent");
  trace.add(KEY_LETTER, version, version.value, coefficient, tariff);
  return tariff;
}

function examination(care: Extract<LaboratoryCare, { item: "examination" }>, facts: CareFacts, tariffs: readonly TariffFact[], trace: Trace): Cents {
  const { code, quantity, agreed } = care;
  const coefficient = inList(code, facts, tariffs, trace) ?? inOwnTable(code, facts, trace);
  if (coefficient === undefined) throw new RefusalSignal(refusal(LABORATORY_ACT_NOT_FOUND, { code }, "code"));
  if (coefficient.needsAgreement && !agreed) throw new RefusalSignal(refusal(AGREEMENT_NEEDED, { code }, "agreed"));
  const most = coefficient.mostExecutions;
  if (most !== null && quantity > most) throw new RefusalSignal(refusal(TOO_MANY_EXECUTIONS, { code, most: String(most) }, "quantity"));
  return letterTimes(LETTER_B[facts.territory], coefficient.value, facts, trace);
}

/** The base of a laboratory act (CSS R160-5 5°). It bears the flat participation of L160-13 II, and no deductible. */
export function priceLaboratory(care: LaboratoryCare, facts: CareFacts, tariffs: readonly TariffFact[], trace: Trace): Priced {
  const screening = care.item === "examination" && laboratoryActByCode.get(care.code)?.screening === true;
  const rates = screening ? RATES["laboratory-screening"] : RATES.laboratory;
  if (screening) trace.tell(SCREENING_WITHOUT_SHARE, laboratoryActNumber(care.code));
  if (facts.givenBase !== null) return priced(facts.givenBase, rates);
  if (care.item === "sampling") return priced(letterTimes(SAMPLING_LETTERS[care.letter], care.coefficient, facts, trace), rates);
  const unit = examination(care, facts, tariffs, trace);
  return priced(cents(unit * care.quantity), rates, unit);
}

export const laboratoryReasons = [LABORATORY_COEFFICIENT, SCREENING_WITHOUT_SHARE];
