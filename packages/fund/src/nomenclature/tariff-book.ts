import { type TariffFact, type TariffKey, type TariffLine, tariffKeyText } from "@openamo/kernel";
import { ask, type Executor, type Question, understood } from "@openamo/platform";
import { type HeldEntry, holdsOn, tariffOf } from "./entry.ts";
import { actsOnDays, type HeldOnDay } from "./store-tariffs.ts";

/** What the imported lists say of the acts that a batch of sheets asked for. */
export interface TariffBook {
  /** The facts for keys, each once, in the order of the keys; a key that no list holds on its day has none. */
  of(keys: readonly TariffKey[]): readonly TariffFact[];
}

const distinct = (keys: readonly TariffKey[]): TariffKey[] => [...new Map(keys.map((key) => [tariffKeyText(key), key])).values()];

/** Whole numbers that a line sets beside its values; left out where it sets none. */
function countsOf({ content }: HeldEntry): Pick<TariffLine, "counts"> {
  const counts = Object.entries(content).filter((pair): pair is [string, number] => typeof pair[1] === "number");
  return counts.length === 0 ? {} : { counts: Object.fromEntries(counts) };
}

const lineOf = (entry: HeldEntry): TariffLine => ({ line: entry.line, from: entry.from, ...tariffOf(entry), ...countsOf(entry) });

/** What the list says of an act beside its label, as short texts; what is not a plain value has no place in a decision. */
const traitsOf = ({ content }: HeldEntry): Record<string, string> =>
  Object.fromEntries(
    Object.entries(content).flatMap(([name, value]) => (["string", "number", "boolean"].includes(typeof value) ? [[name, String(value)]] : [])),
  );

function factOf(key: TariffKey, { entries, listHoldsOn }: HeldOnDay): TariffFact | undefined {
  const held = entries.filter((entry) => holdsOn(entry, key.on));
  const act = held.find(({ part }) => part === "act");
  if (act === undefined || listHoldsOn === null) return undefined;
  const groups = Object.fromEntries(held.filter(({ part }) => part === "grouping").map(({ line, label }) => [line, label]));
  const lines = held.filter(({ part }) => part === "tariff").map(lineOf);
  const notes = held.filter(({ part }) => part === "note").map(({ line }) => line);
  const excludes = held.flatMap(({ part, content }) => (part === "note" && Array.isArray(content.notBilledWith) ? content.notBilledWith.map(String) : []));
  const newest = Math.max(...held.map((entry) => entry.import));
  return { ...key, label: act.label, traits: traitsOf(act), groups, notes, lines, import: newest, listHoldsOn, ...(excludes.length === 0 ? {} : { excludes }) };
}

/** Acts of the imported lists as they stood on the days asked, all of them in one statement. Nobody asking, nothing is read. */
export function tariffsOf(keys: readonly TariffKey[]): Question<TariffBook> {
  const wanted = distinct(keys);
  return understood(actsOnDays(wanted), (held) => bookOf(wanted, held));
}

function bookOf(wanted: readonly TariffKey[], held: readonly HeldOnDay[]): TariffBook {
  const facts = new Map<string, TariffFact>();
  for (const [rank, found] of held.entries()) {
    const key = wanted[rank];
    const fact = key === undefined ? undefined : factOf(key, found);
    if (fact !== undefined) facts.set(tariffKeyText(fact), fact);
  }
  return { of: (asked) => distinct(asked).flatMap((key) => facts.get(tariffKeyText(key)) ?? []) };
}

/** The answer to {@link tariffsOf}. */
export const readTariffs = (executor: Executor, keys: readonly TariffKey[]): Promise<TariffBook> => ask(executor, tariffsOf(keys));
