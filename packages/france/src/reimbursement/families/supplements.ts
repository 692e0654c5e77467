import { type Day, formatFactor, type Rate, type RefusalDefinition, RefusalSignal, refusal, type Text, valueOn } from "@openamo/kernel";
import type { Profession } from "../../nomenclature/professions.ts";
import * as letters from "../../parameters/care/paramedics.ts";
import { SINGLE_ACT_ONLY, SUPPLEMENT_NOT_OF_ACT, SUPPLEMENTS_DO_NOT_COMBINE } from "./refusals.ts";

/** What may be added to acts of one profession, once for the visit. */
export const SUPPLEMENTS = {
  MAU: { value: letters.MAU, profession: "nurse" },
  MCI: { value: letters.MCI, profession: "nurse" },
  IFD: { value: letters.IFD, profession: "nurse" },
  EVENING: { value: letters.NURSE_EVENING, profession: "nurse" },
  NIGHT: { value: letters.NURSE_NIGHT, profession: "nurse" },
  SUNDAY: { value: letters.NURSE_SUNDAY, profession: "nurse" },
  IFS: { value: letters.IFS, profession: "physiotherapist" },
} as const;
export type ParamedicSupplement = keyof typeof SUPPLEMENTS;
export const PARAMEDIC_SUPPLEMENTS = Object.keys(SUPPLEMENTS) as [ParamedicSupplement, ...ParamedicSupplement[]];

/** One time of the visit has one majoration. */
const OF_THE_TIME: readonly ParamedicSupplement[] = ["EVENING", "NIGHT", "SUNDAY"];

/** The acts that supplements go with. */
interface SupplementedActs {
  readonly letter: string;
  readonly profession: Profession;
  readonly coefficient: Rate | null;
  readonly rank: string;
}

const label = (supplement: ParamedicSupplement): Text => SUPPLEMENTS[supplement].value.label;
const stop = (definition: RefusalDefinition, details: Record<string, string>): never => {
  throw new RefusalSignal(refusal(definition, details, "supplements"));
};

/** NGAP article 14: night, deep night and Sunday do not add up; and a visit bears each supplement once. */
function checkTogether(supplements: readonly ParamedicSupplement[]): void {
  const ofTheTime = supplements.filter((supplement) => OF_THE_TIME.includes(supplement));
  const repeated = supplements.find((supplement, index) => supplements.indexOf(supplement) !== index);
  const [first, second] = repeated === undefined ? ofTheTime : [repeated, repeated];
  if (first === undefined || second === undefined) return;
  stop(SUPPLEMENTS_DO_NOT_COMBINE, {
    "first.fr": label(first).fr,
    "first.en": label(first).en,
    "second.fr": label(second).fr,
    "second.en": label(second).en,
  });
}

/** NGAP article 23.1: the majoration of a single act goes with one nursing act of a low coefficient. */
function checkSingleAct({ letter, coefficient, rank }: SupplementedActs, on: Day): void {
  const most = valueOn(letters.SINGLE_ACT_COEFFICIENT, on);
  if (letter === "AMI" && rank === "first" && coefficient !== null && coefficient <= most) return;
  stop(SINGLE_ACT_ONLY, { "most.fr": formatFactor(most, "fr"), "most.en": formatFactor(most, "en") });
}

/** Whether the supplements may go with the acts. @throws RefusalSignal where the nomenclature does not allow one. */
export function checkSupplements(supplements: readonly ParamedicSupplement[], acts: SupplementedActs, on: Day): void {
  for (const supplement of supplements) {
    const { fr, en } = label(supplement);
    if (SUPPLEMENTS[supplement].profession !== acts.profession) stop(SUPPLEMENT_NOT_OF_ACT, { "supplement.fr": fr, "supplement.en": en, letter: acts.letter });
  }
  checkTogether(supplements);
  if (supplements.includes("MAU")) checkSingleAct(acts, on);
}
