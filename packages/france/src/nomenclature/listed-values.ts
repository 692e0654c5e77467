import { type Day, ONE, type Rate, type TariffFact } from "@openamo/kernel";

const HUNDREDTHS = 100;

/** A number that an imported list keeps in hundredths, as a ratio in millionths. */
export const ratioOfHundredths = (hundredths: number): Rate => ((hundredths * ONE) / HUNDREDTHS) as Rate;

/** What an imported list says of a code on a day, among the facts read for some care. A loop: each line of a laboratory asks it. */
export function factOf(facts: readonly TariffFact[], list: string, code: string, on: Day): TariffFact | undefined {
  for (const fact of facts) if (fact.code === code && fact.on === on && fact.list === list) return fact;
  return undefined;
}
