import { type Day, findVersion, inHundredths, type Text } from "@openamo/kernel";
import { COMMON_LIST, type CommonAct, lifeOf } from "./common-acts.ts";
import { type HeldEntry, inForce, tariffOf } from "./entry.ts";

/** Lowest and highest value of an act on a day, in hundredths of the unit. */
export interface TariffRange {
  readonly unit: string;
  readonly lowest: number;
  readonly highest: number;
}

/** An act as a search finds it. */
export interface FoundAct {
  readonly list: string;
  readonly code: string;
  readonly line: string;
  readonly label: Text;
  readonly family: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Null where no tariff is known on that day. */
  readonly range: TariffRange | null;
}

function rangeOf(values: readonly number[], unit: string): TariffRange | null {
  if (values.length === 0) return null;
  return { unit, lowest: Math.min(...values), highest: Math.max(...values) };
}

/** Grid by grid, or the one value that a reader looks for first. */
const MAIN_VALUES = ["public", "base", "tariff", "coefficient"];

function mainValues(tariff: HeldEntry): number[] {
  const { values } = tariffOf(tariff);
  const main = MAIN_VALUES.find((name) => values[name] !== undefined);
  return main === undefined ? Object.values(values) : [values[main] ?? 0];
}

/** The line that stands for the act: the first activity, and for a stay its own group. */
function mainLine(act: HeldEntry, lines: readonly HeldEntry[]): HeldEntry | undefined {
  return lines.find(({ line }) => line === act.line) ?? lines[0];
}

export function foundInList(act: HeldEntry, tariffs: readonly HeldEntry[], on: Day): FoundAct {
  const own = inForce(
    tariffs.filter(({ list, code }) => list === act.list && code === act.code),
    on,
  );
  const main = mainLine(act, own);
  const { list, code, line, label, family, from, to } = act;
  const range = main === undefined ? null : rangeOf(mainValues(main), tariffOf(main).unit);
  return { list, code, line, label: { fr: label, en: label }, family, from, to, range };
}

export function foundInPack(act: CommonAct, currency: string, on: Day): FoundAct {
  const values = act.tariffs.flatMap((own): number[] => {
    const version = findVersion<number>(own.tariff, on);
    return version === undefined ? [] : [inHundredths(own, version.value)];
  });
  const unit = act.tariffs[0]?.letter ?? currency;
  const { code, label, family } = act;
  return { list: COMMON_LIST, code, line: "", label, family, ...lifeOf(act), range: rangeOf(values, unit) };
}
