import { type CountryPack, coverageOf, type Day, findVersion, type PackAct, RefusalSignal, refusal, type Text } from "@openamo/kernel";
import { searchPatterns, searchText } from "@openamo/platform";
import { type FundContext, UNKNOWN_COUNTRY } from "../context.ts";

/** The list under which the acts that packs carry themselves are found. */
export const COMMON_LIST = "common";

/** An act of a pack's own table. */
export interface CommonAct extends PackAct {
  readonly country: string;
}

export const commonActsOf = (pack: CountryPack): CommonAct[] => (pack.display.acts ?? []).map((act) => ({ ...act, country: pack.id }));

/** The packs whose acts are asked for: all, or that of one country. Signals `unknown-country`. */
export function packsAsked(context: FundContext, country: string | undefined): CountryPack[] {
  if (country !== undefined && !context.countries.includes(country)) throw new RefusalSignal(refusal(UNKNOWN_COUNTRY, { country: country.slice(0, 40) }));
  return (country === undefined ? context.countries : [country]).map((id) => context.pack(id));
}

/** Imported lists of one country; undefined, which is every list, when no country is asked for. */
export const listsAsked = (context: FundContext, country: string | undefined): readonly string[] | undefined =>
  country === undefined ? undefined : packsAsked(context, country).flatMap(({ display }) => display.publicLists ?? []);

/** Whether one of the tariffs of the act has a value on a day. */
export const hasTariffOn = ({ tariffs }: PackAct, on: Day): boolean => tariffs.some(({ tariff }) => findVersion(tariff, on) !== undefined);

const told = ({ fr, en, ar = "" }: Text): string => `${fr} ${en} ${ar}`;

/** Common acts with a tariff on a day whose code or label has every word: the exact code first. */
export function searchCommonActs(acts: readonly CommonAct[], search: string, on: Day): CommonAct[] {
  const words = searchPatterns(search).map((pattern) => pattern.slice(1, -1));
  const code = search.trim().toUpperCase();
  const found = acts.filter((act) => {
    const text = searchText(act.code, told(act.label));
    return hasTariffOn(act, on) && words.every((word) => text.includes(word));
  });
  const rank = (act: CommonAct): number => (act.code.toUpperCase() === code ? 0 : act.code.toUpperCase().startsWith(code) ? 1 : 2);
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
