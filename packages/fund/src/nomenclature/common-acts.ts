import { type CountryPack, coverageOf, type Day, findVersion, type PackAct, type Text } from "@openamo/kernel";
import { searchPatterns, searchText } from "@openamo/platform";

/** The list under which the acts that packs carry themselves are found. */
export const COMMON_LIST = "common";

/** An act of a pack's own table. */
export interface CommonAct extends PackAct {
  readonly country: string;
}

export const commonActsOf = (pack: CountryPack): CommonAct[] => (pack.display.acts ?? []).map((act) => ({ ...act, country: pack.id }));

/** Whether one of the tariffs of the act has a value on a day. */
export const hasTariffOn = ({ tariffs }: PackAct, on: Day): boolean => tariffs.some(({ tariff }) => findVersion(tariff, on) !== undefined);

const told = ({ fr, en }: Text): string => `${fr} ${en}`;

/** Common acts with a tariff on a day whose code or label has every word: the exact code first. */
export function searchCommonActs(acts: readonly CommonAct[], search: string, on: Day): CommonAct[] {
  const words = searchPatterns(search).map((pattern) => pattern.slice(1, -1));
  const code = search.trim().toUpperCase();
  const found = acts.filter((act) => {
    const text = searchText(act.code, told(act.label));
    return hasTariffOn(act, on) && words.every((word) => text.includes(word));
  });
  const rank = (act: CommonAct): number => (act.code === code ? 0 : act.code.startsWith(code) ? 1 : 2);
  return code === "" ? found : found.sort((a, b) => rank(a) - rank(b));
}

/** First and last day on which a common act has a tariff. */
export function lifeOf({ tariffs }: PackAct): { from: Day | null; to: Day | null } {
  const covers = tariffs.map(({ tariff }) => coverageOf(tariff));
  const [first] = covers.map(({ from }) => from).sort((a, b) => a - b);
  const ends = covers.map(({ to }) => to);
  const last = ends.includes(null) ? null : ends.reduce((a, b) => (a !== null && b !== null && a > b ? a : b), ends[0] ?? null);
  return { from: first ?? null, to: last };
}
