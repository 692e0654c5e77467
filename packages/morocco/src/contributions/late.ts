import { addMonths, type Cents, cents, type Day, defineReason, shareOf, type Trace, versionOn, ZERO_CENTS } from "@openamo/kernel";
import { PENALTY_FIRST_MONTH, PENALTY_NEXT_MONTHS } from "../parameters/contributions/collection.ts";
import { ADMIN_COST_CAP, ANAM_LEVY } from "../parameters/contributions/levies.ts";
import { d740, dahir1972 } from "../sources/texts.ts";
import { words } from "../words.ts";

const late = (id: string, fr: string, en: string, ar: string) =>
  defineReason({
    id: `ma.late.${id}`,
    effect: "adds",
    law: [dahir1972("recouvrement")],
    args: { rate: "rate", months: "count", amount: "cents" },
    title: words("Majoration de retard", "Late charge", "غرامة التأخير"),
    sentence: words(fr, en, ar),
  });

export const FIRST_MONTH = late(
  "first-month",
  "Premier mois de retard : {rate}, soit {amount}.",
  "First month late: {rate}, that is {amount}.",
  "الشهر الأول من التأخير: {rate}، أي {amount}.",
);
export const NEXT_MONTHS = late(
  "next-months",
  "{months} mois suivants, entamés compris : {rate} chacun, soit {amount}.",
  "{months} further months, begun ones included: {rate} each, that is {amount}.",
  "{months} أشهر موالية، بما فيها المبتدأة: {rate} عن كل شهر، أي {amount}.",
);

/** Months begun after the day on which payment was due. */
export function monthsLate(dueOn: Day, paidOn: Day): number {
  let months = 0;
  while (addMonths(dueOn, months, "last-day") < paidOn) months += 1;
  return months;
}

/** Dahir of 1972: a rate for the first month, another for each further month. The values have one source only: the day they were due decides. */
export function lateCharge(due: Cents, dueOn: Day, paidOn: Day, trace: Trace): Cents {
  const months = monthsLate(dueOn, paidOn);
  if (months === 0) return ZERO_CENTS;
  const first = versionOn(PENALTY_FIRST_MONTH, dueOn);
  const firstAmount = shareOf(due, first.value, "half-up-to-cent");
  trace.add(FIRST_MONTH, first, first.value, 1, firstAmount);
  if (months === 1) return firstAmount;
  const next = versionOn(PENALTY_NEXT_MONTHS, dueOn);
  const nextAmount = cents(shareOf(due, next.value, "half-up-to-cent") * (months - 1));
  trace.add(NEXT_MONTHS, next, next.value, months - 1, nextAmount);
  return cents(firstAmount + nextAmount);
}

export const LEVY = defineReason({
  id: "ma.levy.anam",
  effect: "sets",
  law: [d740("1")],
  args: { rate: "rate", base: "cents", amount: "cents" },
  title: words("Prélèvement de l'ANAM", "Levy of the regulator", "اقتطاع الوكالة الوطنية"),
  sentence: words(
    "{rate} de {base} : {amount} à verser à l'ANAM.",
    "{rate} of {base}: {amount} to pay over to ANAM.",
    "{rate} من {base}: {amount} تؤدى للوكالة الوطنية.",
  ),
});

export const COST_CAP = defineReason({
  id: "ma.levy.administration",
  effect: "sets",
  law: [d740("2")],
  args: { rate: "rate", base: "cents", amount: "cents" },
  title: words("Frais de gestion", "Administration", "مصاريف التدبير"),
  sentence: words(
    "Au plus {rate} de {base} pour la gestion administrative : {amount}.",
    "At most {rate} of {base} for administration: {amount}.",
    "{rate} من {base} على الأكثر للتدبير الإداري: {amount}.",
  ),
});

export interface Levies {
  readonly anam: Cents;
  readonly administrationMost: Cents;
}

/** Decree 2-05-740, article 1: what a manager pays over to the regulator on contributions. */
export function levyOn(contributions: Cents, on: Day, trace: Trace): Cents {
  const levy = versionOn(ANAM_LEVY, on);
  const anam = shareOf(contributions, levy.value, "half-up-to-cent");
  trace.add(LEVY, levy, levy.value, contributions, anam);
  return anam;
}

/** Decree 2-05-740: the levy of the regulator, and what a manager may keep for itself, on the contributions of a month. */
export function leviesOn(contributions: Cents, on: Day, trace: Trace): Levies {
  const anam = levyOn(contributions, on, trace);
  const cap = versionOn(ADMIN_COST_CAP, on);
  const administrationMost = shareOf(contributions, cap.value, "down-to-cent");
  trace.add(COST_CAP, cap, cap.value, contributions, administrationMost);
  return { anam, administrationMost };
}
