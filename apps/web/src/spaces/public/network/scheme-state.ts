import type { SchemeRow } from "../../../api/network.ts";
import { formatDay } from "../../../i18n/format.ts";
import type { Locale } from "../../../i18n/locale.ts";

type Say = (key: string, values: Record<string, unknown>) => string;

/** The state of a scheme and its day: `Ouvert depuis le 1er juillet 1946`, `Terminé le 31 août 2019`. */
export function stateOf({ state, since, to }: Pick<SchemeRow, "state" | "since" | "to">, say: Say, locale: string): string {
  if (since === null) return state;
  return say(to === since ? "network.schemePage.ending" : "network.schemePage.since", { state, day: formatDay(since, locale as Locale) });
}

/** The days of a cover or of a duty; nothing where neither is known. */
export function daysOf({ from, to }: { readonly from: string | null; readonly to: string | null }, say: Say, locale: string): string {
  const written = (day: string) => formatDay(day, locale as Locale, "short");
  if (from !== null && to !== null) return say("network.schemePage.between", { from: written(from), to: written(to) });
  if (from !== null) return say("network.schemePage.from", { day: written(from) });
  return to === null ? "" : say("network.schemePage.to", { day: written(to) });
}
