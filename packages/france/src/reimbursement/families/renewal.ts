import { addMonths, type Day, defineReason, isoDay, type Parameter, RefusalSignal, refusal, type Trace, versionOn } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { RENEWAL_TOO_EARLY } from "./refusals.ts";

/** The list of products (CSS L165-1) sets a delay before the same equipment is borne again. */
export const RENEWAL = defineReason({
  id: "fr.care.renewal",
  effect: "tells",
  law: [css("L165-1")],
  args: { months: "count", from: "day" },
  title: { fr: "Renouvellement", en: "Renewal" },
  sentence: { fr: "Le délai de {months} mois est passé depuis le {from}.", en: "The delay of {months} months has passed since {from}." },
});
export const EARLY_RENEWAL = defineReason({
  id: "fr.care.early-renewal",
  effect: "tells",
  law: [css("L165-1")],
  args: {},
  title: { fr: "Renouvellement anticipé", en: "Early renewal" },
  sentence: {
    fr: "Un motif médical de la liste permet un renouvellement avant le délai.",
    en: "A medical ground of the list allows renewal before the delay.",
  },
});

/** The equipment that comes before, if there is one. */
export interface Renewal {
  readonly previousOn: Day | null;
  readonly medicalGround: boolean;
}

/** Refuses equipment renewed before its delay in months, a medical ground apart. @throws RefusalSignal `renewal-too-early`. */
export function checkRenewal({ previousOn, medicalGround }: Renewal, delay: Parameter, on: Day, trace: Trace): void {
  if (previousOn === null) return;
  const months = versionOn(delay, on);
  const due = addMonths(previousOn, months.value, "last-day");
  if (on >= due) {
    trace.add(RENEWAL, months, months.value, previousOn);
    return;
  }
  if (!medicalGround) throw new RefusalSignal(refusal(RENEWAL_TOO_EARLY, { date: isoDay(due) }, "previousEquipmentOn"));
  trace.tell(EARLY_RENEWAL);
}
