import { type Cents, type Decision, day, decide, decided, decimalOf, findVersion, Trace, versionOn } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../../claims/care-sheet.ts";
import { FARMERS_ALLOWANCE, FARMERS_ALLOWANCE_LATER, FARMERS_WAITING_DAYS, FARMERS_WAITING_DAYS_ADMITTED } from "../../parameters/special-benefits.ts";
import { FARMERS_AMOUNTS, FARMERS_WAIT } from "../../special-benefits/reasons.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";

const input = () =>
  z
    .strictObject({
      date: shown(dayField, {
        title: { fr: "Début de l'arrêt de travail", en: "First day of the stop" },
        hint: { fr: "Les montants sont ceux de ce jour", en: "The amounts are those of that day" },
        group: "stop",
      }),
      admitted: shown(z.boolean().default(false), { title: { fr: "Hospitalisé", en: "Admitted to hospital" }, group: "stop", initial: false }),
    })
    .meta({ "x-groups": [{ id: "stop", title: { fr: "L'arrêt de travail", en: "The stop" } }] });

interface SickLeave {
  readonly waitingDays: number;
  /** Null on a day whose amounts no source gives. */
  readonly allowance: { readonly first: Cents; readonly later: Cents } | null;
}

/** The waiting period and the daily allowance of a farmer who falls ill. */
export const farmersSickLeave = defineQuestion<z.output<ReturnType<typeof input>>, SickLeave>({
  id: "fr.farmers-sick-leave",
  title: { fr: "Exploitant agricole en arrêt maladie : carence et indemnité", en: "A farmer on sick leave: waiting period and allowance" },
  description: {
    fr: "Le délai de carence de l'assurance maladie des exploitants agricoles (AMEXA) et l'indemnité journalière forfaitaire.",
    en: "The waiting period of the farmers' health insurance (AMEXA) and its flat daily allowance.",
  },
  coveredFrom: day("2014-01-01"),
  input,
  output: () => z.object({ waitingDays: z.int(), allowanceFirstDays: z.string().nullable(), allowanceLater: z.string().nullable() }),
  answer: ({ date, admitted }) =>
    decide((): Decision<SickLeave> => {
      const trace = new Trace();
      const wait = versionOn(admitted ? FARMERS_WAITING_DAYS_ADMITTED : FARMERS_WAITING_DAYS, date);
      trace.add(FARMERS_WAIT, wait, wait.value);
      const [first, later] = [findVersion(FARMERS_ALLOWANCE, date), findVersion(FARMERS_ALLOWANCE_LATER, date)];
      if (first === undefined || later === undefined) return decided({ waitingDays: wait.value, allowance: null }, trace);
      trace.add(FARMERS_AMOUNTS, first, first.value, later.value);
      return decided({ waitingDays: wait.value, allowance: { first: first.value, later: later.value } }, trace);
    }),
  publish: ({ waitingDays, allowance }) => ({
    waitingDays,
    allowanceFirstDays: allowance === null ? null : decimalOf(allowance.first),
    allowanceLater: allowance === null ? null : decimalOf(allowance.later),
  }),
});
