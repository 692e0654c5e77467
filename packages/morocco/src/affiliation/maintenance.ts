import { addMonths, type Day, defineReason, type Parameter, type Trace, versionOn } from "@openamo/kernel";
import { MAINTAINED_AFTER_ACTIVITY, MAINTAINED_AFTER_DEATH, MAINTAINED_AFTER_DIVORCE } from "../parameters/rights.ts";
import { l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";

/** What ends the rights and lets them be kept for a time. */
export const EVENT_LABELS = {
  "activity-ended": words("Fin de l'activité", "Work ended", "انتهاء النشاط"),
  "marriage-dissolved": words("Dissolution du mariage (ex-conjoint)", "Marriage dissolved (former spouse)", "انحلال الزواج (الزوج السابق)"),
  "insured-died": words("Décès de l'assuré (conjoint et enfants)", "Death of the insured (spouse and children)", "وفاة المؤمن (الزوج والأولاد)"),
} as const;
export type RightsEvent = keyof typeof EVENT_LABELS;

const MONTHS: Readonly<Record<RightsEvent, Parameter>> = {
  "activity-ended": MAINTAINED_AFTER_ACTIVITY,
  "marriage-dissolved": MAINTAINED_AFTER_DIVORCE,
  "insured-died": MAINTAINED_AFTER_DEATH,
};

/** Law 65-00: rights last some months after the event that ends them. */
export const MAINTAINED = defineReason({
  id: "ma.rights.maintained",
  effect: "tells",
  law: [l6500("maintien des droits")],
  args: { months: "count" },
  title: words("Maintien des droits", "Rights kept", "الاحتفاظ بالحقوق"),
  sentence: words(
    "Après cet événement, les droits sont maintenus {months} mois.",
    "After this event the rights are kept for {months} months.",
    "بعد هذا الحدث، يحتفظ بالحقوق لمدة {months} أشهر.",
  ),
});

/** How many months the rights are kept after an event of that day. */
export function monthsKept(event: RightsEvent, on: Day, trace: Trace): number {
  const months = versionOn(MONTHS[event], on);
  trace.add(MAINTAINED, months, months.value);
  return months.value;
}

/** The first day on which they are no longer kept. */
export const keptUntil = (eventDay: Day, months: number): Day => addMonths(eventDay, months, "last-day");
