/** CSS R162-100 and R162-101: how long a prescription of remote monitoring holds, in months counted to the end of short ones. */
import { day, isoDay, RefusalSignal, wordsOf } from "@openamo/kernel";
import { expect, test } from "vitest";
import { checkMonitoringPrescription } from "./remote-monitoring.ts";

const said = (prescribedOn: string, on: string, begun: boolean): string => {
  try {
    checkMonitoringPrescription(day(prescribedOn), day(on), begun);
  } catch (error) {
    if (error instanceof RefusalSignal) return `${error.refusal.field} : ${wordsOf(error.refusal, "sentence", "fr")}`;
    throw error;
  }
  return `${isoDay(day(on))} is within`;
};

test.each([
  ["2024-02-29", "2025-02-27", true, "2025-02-27 is within"],
  ["2024-02-29", "2025-02-28", true, "prescribedOn : La prescription de télésurveillance du 29/02/2024 est finie : elle vaut 12 mois au plus."],
  ["2025-08-31", "2026-02-27", false, "2026-02-27 is within"],
  [
    "2025-08-31",
    "2026-02-28",
    false,
    "prescribedOn : La télésurveillance prescrite le 31/08/2025 n'a pas commencé dans les 6 mois : l'ordonnance ne vaut plus.",
  ],
  ["2025-08-31", "2026-02-28", true, "2026-02-28 is within"],
] as const)("prescribed on %s, a month of %s, begun: %j", (prescribedOn, on, begun, words) => {
  expect(said(prescribedOn, on, begun)).toBe(words);
});
