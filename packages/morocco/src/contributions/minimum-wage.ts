import { type Cents, cents, type Day, defineReason, type Trace, versionOn } from "@openamo/kernel";
import { SMIG_HOURLY, SMIG_MONTHLY_HOURS } from "../parameters/wages.ts";
import { labour } from "../sources/texts.ts";
import { words } from "../words.ts";

export const MINIMUM_WAGE = defineReason({
  id: "ma.minimum-wage.month",
  effect: "sets",
  law: [labour("salaire minimum")],
  args: { hour: "cents", hours: "count", month: "cents" },
  title: words("SMIG mensuel", "Monthly minimum wage", "الحد الأدنى الشهري للأجر"),
  sentence: words(
    "Le SMIG mensuel est de {hour} x {hours} heures = {month}.",
    "The monthly minimum wage is {hour} x {hours} hours = {month}.",
    "الحد الأدنى الشهري للأجر هو {hour} × {hours} ساعة = {month}.",
  ),
});

/** The monthly minimum wage outside farming: the hour times the hours of a month. */
export function monthlyMinimumWage(on: Day, trace: Trace): Cents {
  const hour = versionOn(SMIG_HOURLY, on);
  const hours = versionOn(SMIG_MONTHLY_HOURS, on);
  const month = cents(hour.value * hours.value);
  trace.add(MINIMUM_WAGE, hour, hour.value, hours.value, month);
  return month;
}
