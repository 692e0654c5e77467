import type { TariffKey } from "@openamo/kernel";
import { technicalActKey } from "../../nomenclature/technical-acts/listed-act.ts";
import { careQuestion } from "../care/index.ts";
import { careOf, type EveryFamilyInput } from "./every-family.ts";
import { listedKeys } from "./others/listed.ts";

/** The acts of imported lists that the question names. */
export function tariffKeysOf(input: EveryFamilyInput): readonly TariffKey[] {
  const care = careOf(input);
  if (care !== undefined) return careQuestion.tariffsNeeded?.(care) ?? [];
  const { technicalAct, careDate } = input;
  return technicalAct === undefined ? listedKeys(input) : [technicalActKey(technicalAct, careDate)];
}
