import { addMonths, type Day, isoDay, type Parameter, RefusalSignal, refusal, type Trace, valueOn } from "@openamo/kernel";
import type { PricesByPlace } from "../../parameters/flat-acts/build.ts";
import { monitoringValues } from "../../parameters/flat-acts/remote-monitoring.ts";
import { RATES } from "../care-rates.ts";
import type { CareFacts, Priced } from "../families/care-line.ts";
import { priceFlat } from "./price.ts";
import { MONITORING_BEGUN_TOO_LATE, MONITORING_ENDED, MONITORING_NOT_RAISED } from "./refusals.ts";
import type { MonitoredCondition, MonitoringPart, Raised } from "./words.ts";

/** A month of remote monitoring. */
export interface MonitoringCare {
  readonly part: MonitoringPart;
  readonly condition: MonitoredCondition;
  readonly raised: Raised;
}

/** Order of 16 May 2023, article 2 II: how many months in a row the operator may bill a raised price; undefined where there is none. */
export function raisedMonths({ part, condition }: MonitoringCare): Parameter | undefined {
  if (part !== "operator") return undefined;
  if (condition === "heart-failure") return monitoringValues().monthsOfHeart;
  return condition === "diabetes" || condition === "gestational-diabetes" ? monitoringValues().monthsOfDiabetes : undefined;
}

const NONE_KNOWN: PricesByPlace = {};

/** Lines whose technical price stands in the order of 28 July 2023 as far as it was read. */
const TECHNICAL_KNOWN: readonly MonitoredCondition[] = ["respiratory-failure", "renal-failure", "diabetes", "gestational-diabetes"];

/** CSS R162-95 II and III: the operator's price by condition and complexity, and that of the device. */
function pricesOf({ part, condition, raised }: MonitoringCare): PricesByPlace {
  const values = monitoringValues();
  if (part === "technical") return TECHNICAL_KNOWN.includes(condition) ? values.technical : NONE_KNOWN;
  if (raised !== "none") return values[raised];
  if (condition === "named-activity") return NONE_KNOWN;
  return condition === "cardiac-implant" ? values.implant : values.ordinary;
}

/** The base of a month of remote monitoring. @throws RefusalSignal for a raised price where none exists, and for a price that no source gives. */
export function priceMonitoring(care: MonitoringCare, facts: CareFacts, trace: Trace): Priced {
  if (care.raised !== "none" && raisedMonths(care) === undefined) throw new RefusalSignal(refusal(MONITORING_NOT_RAISED, {}, "raised"));
  return priceFlat(pricesOf(care), RATES["remote-monitoring"], facts, trace);
}

/** CSS R162-100 and R162-101: the prescription holds a year, and monitoring begins within six months. @throws RefusalSignal otherwise. */
export function checkMonitoringPrescription(prescribedOn: Day, on: Day, begun: boolean): void {
  const { prescriptionMonths, firstMonths } = monitoringValues();
  const [months, first] = [valueOn(prescriptionMonths, on), valueOn(firstMonths, on)];
  const said = (most: number) => ({ prescribed: isoDay(prescribedOn), months: String(most) });
  if (on >= addMonths(prescribedOn, months, "last-day")) throw new RefusalSignal(refusal(MONITORING_ENDED, said(months), "prescribedOn"));
  if (!begun && on >= addMonths(prescribedOn, first, "last-day")) throw new RefusalSignal(refusal(MONITORING_BEGUN_TOO_LATE, said(first), "prescribedOn"));
}
