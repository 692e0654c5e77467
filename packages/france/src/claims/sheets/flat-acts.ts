import * as z from "zod";
import {
  CONDITION_LABELS,
  labelsOf,
  MONITORED_CONDITIONS,
  MONITORING,
  MONITORING_PARTS,
  PREVENTION,
  PREVENTION_ITEMS,
  RAISED,
  RAISED_LABELS,
  TERMINATION,
  TERMINATION_ITEMS,
} from "../../reimbursement/flat-acts/words.ts";
import { asked, baseField, LINE_GROUPS, lineHead, more, prescribedOn, sheetSchema } from "./parts.ts";

const ITEM = { fr: "Prestation", en: "Service" };
/** What every line at a flat price bears. */
const head = () => ({ careDate: lineHead().careDate, fee: lineHead().fee });
const ends = () => ({ base: baseField(), relatedToLongTermCondition: lineHead().relatedToLongTermCondition });

const preventionLine = () =>
  z
    .strictObject({ ...head(), item: asked(z.enum(PREVENTION_ITEMS), { title: ITEM, labels: labelsOf(PREVENTION), initial: "session" }), ...ends() })
    .meta({ "x-groups": LINE_GROUPS });

const terminationLine = () =>
  z
    .strictObject({ ...head(), item: asked(z.enum(TERMINATION_ITEMS), { title: ITEM, labels: labelsOf(TERMINATION) }), ...ends() })
    .meta({ "x-groups": LINE_GROUPS });

/** A month of remote monitoring; `careDate` is a day of that month, its last one as a rule. */
const monitoringLine = () =>
  z
    .strictObject({
      ...head(),
      careDate: asked(lineHead().careDate, {
        title: { fr: "Dernier jour du mois surveillé", en: "Last day of the month" },
        hint: { fr: "Une ligne par mois", en: "One line for each month" },
      }),
      part: asked(z.enum(MONITORING_PARTS), { title: ITEM, labels: labelsOf(MONITORING), initial: "operator" }),
      condition: asked(z.enum(MONITORED_CONDITIONS), { title: { fr: "Activité surveillée", en: "What is monitored" }, labels: CONDITION_LABELS }),
      raised: more(z.enum(RAISED).default("none"), {
        title: { fr: "Forfait majoré (patient complexe)", en: "Raised price (complex patient)" },
        labels: RAISED_LABELS,
        showWhen: { field: "condition", in: ["heart-failure", "diabetes", "gestational-diabetes"] },
        initial: "none",
      }),
      ...ends(),
    })
    .meta({ "x-groups": LINE_GROUPS });

export const preventionSheet = sheetSchema("prevention", preventionLine, () => ({}));
export const terminationSheet = sheetSchema("termination", terminationLine, () => ({}));
export const monitoringSheet = sheetSchema("remote-monitoring", monitoringLine, () => ({ prescribedOn: prescribedOn() }));
export type PreventionSheet = z.output<ReturnType<typeof preventionSheet>>;
export type TerminationSheet = z.output<ReturnType<typeof terminationSheet>>;
export type MonitoringSheet = z.output<ReturnType<typeof monitoringSheet>>;
