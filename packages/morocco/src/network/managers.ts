import { addDays, type Day, day, defineReason, type Trace } from "@openamo/kernel";
import { firstDayOf, textOn } from "../parameters/dated-text.ts";
import { PRIVATE_MANAGER, PUBLIC_MANAGER } from "../parameters/network-words.ts";
import { l5423, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";
import { type Organism, organismOf } from "./organisms.ts";
import { describedScheme, type Scheme } from "./schemes.ts";

/** Law 65-00: each scheme has one manager at a time. */
export const MANAGER = defineReason({
  id: "ma.manager.of-day",
  effect: "tells",
  law: [l6500("organismes gestionnaires")],
  args: { organism: "act", scheme: "act", on: "day" },
  title: words("Organisme gestionnaire", "Manager", "الهيئة المدبرة"),
  sentence: words(
    "Le {on}, le régime « {scheme} » est géré par : {organism}.",
    "On {on} the scheme “{scheme}” is run by: {organism}.",
    "بتاريخ {on}، يدبر نظام «{scheme}» من طرف: {organism}.",
  ),
});

/** Law 54-23: CNSS takes the public sector over; what was filed before stays with its manager. */
export const TAKEOVER = defineReason({
  id: "ma.manager.takeover",
  effect: "tells",
  law: [l5423("organisme gestionnaire")],
  args: { on: "day" },
  title: words("Changement de gestionnaire", "Change of manager", "تغيير الهيئة المدبرة"),
  sentence: words(
    "La CNSS gère ce régime depuis le {on} ; les dossiers déposés avant restent à la CNOPS.",
    "CNSS has run this scheme since {on}; files filed before stay with CNOPS.",
    "يدبر الصندوق الوطني للضمان الاجتماعي هذا النظام منذ {on}، وتبقى الملفات المودعة قبل ذلك لدى الكنوبس.",
  ),
});

/** Schemes whose manager is that of the public sector. */
const PUBLIC: readonly Scheme[] = ["amo-public", "amo-etudiants", "victimes-1956-1999"];

/** First day on which CNSS runs the public sector. It is computed from the law: twelve months after the first day of the month that follows publication. */
export const takeoverDay = (): Day => firstDayOf(PUBLIC_MANAGER, "CNSS") ?? day("9999-12-31");

/** The managers of a scheme one after the other, with their days. */
export function managersOverTime(scheme: Scheme): readonly { readonly manager: string; readonly from: Day; readonly to: Day | null }[] {
  const versions = Object.entries((PUBLIC.includes(scheme) ? PUBLIC_MANAGER : PRIVATE_MANAGER).values).sort();
  return versions.map(([from, { value }], index) => {
    const next = versions[index + 1];
    return { manager: value, from: day(from), to: next === undefined ? null : addDays(day(next[0]), -1) };
  });
}

/** Every manager that a scheme has had, or will have by a law already published. */
export const managersOf = (scheme: Scheme): string[] =>
  Object.values((PUBLIC.includes(scheme) ? PUBLIC_MANAGER : PRIVATE_MANAGER).values).map(({ value }) => value);

/**
 * The manager of a scheme on a day; for a claim the day is that of its filing.
 * @throws RefusalSignal on a day before the cover began.
 */
export function managerOn(scheme: Scheme, on: Day, trace: Trace): Organism {
  const isPublic = PUBLIC.includes(scheme);
  const organism = organismOf(textOn(isPublic ? PUBLIC_MANAGER : PRIVATE_MANAGER, on));
  trace.tell(MANAGER, organism.number, describedScheme(scheme).number, on);
  if (isPublic && on >= takeoverDay()) trace.tell(TAKEOVER, takeoverDay());
  return organism;
}
