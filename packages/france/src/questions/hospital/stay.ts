import { type Cents, day, decide, decided, decimalOf, percentOf, schemaSays, Trace, undecided } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../../claims/care-sheet.ts";
import { WARDS } from "../../reimbursement/hospital/daily-charge.ts";
import { STAY_SITUATIONS } from "../../reimbursement/hospital/situations.ts";
import { decideStay, reachesFullDays, type StayResult } from "../../reimbursement/hospital/stay.ts";
import { defineQuestion } from "../define.ts";
import { shown } from "../form.ts";
import { amountText } from "../published.ts";
import { HOSPITAL_GROUPS, STAY_SITUATION_LABELS, WARD_LABELS } from "./words.ts";

const input = () =>
  z
    .strictObject({
      admission: shown(dayField, { title: { fr: "Jour d'entrée", en: "Day of admission" }, group: "stay" }),
      discharge: shown(dayField, { title: { fr: "Jour de sortie", en: "Day of leaving" }, group: "stay" }),
      ward: shown(z.enum(WARDS), { title: { fr: "Service", en: "Ward" }, group: "stay", labels: WARD_LABELS, initial: "general" }),
      cost: shown(amountField(), {
        title: { fr: "Frais du séjour, au tarif de la caisse", en: "Costs of the stay, at the fund's tariff" },
        hint: { fr: "En euros, sans chambre particulière ni dépassement", en: "In euros, without private room nor excess fees" },
        group: "stay",
      }),
      costOfFullDays: shown(amountField().optional(), {
        title: { fr: "Dont frais à partir du 31e jour", en: "Of which costs from day 31" },
        hint: { fr: "Si le séjour dépasse trente jours", en: "When the stay is longer than thirty days" },
        group: "stay",
      }),
      costly: shown(z.boolean().default(false), {
        title: { fr: "Acte coûteux pendant le séjour, ou séjour qui le suit", en: "A costly act in the stay, or a stay that follows from one" },
        group: "stay",
        initial: false,
      }),
      situation: shown(z.enum(STAY_SITUATIONS).default("none"), {
        title: { fr: "Situation particulière", en: "Particular situation" },
        group: "patient",
        labels: STAY_SITUATION_LABELS,
        initial: "none",
      }),
      localScheme: shown(z.boolean().default(false), {
        title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
        group: "patient",
        initial: false,
      }),
    })
    .refine(({ admission, discharge }) => discharge >= admission, {
      path: ["discharge"],
      message: schemaSays({ fr: "le jour d’entrée ou après", en: "on or after the day of admission" }),
    })
    .meta({ "x-groups": HOSPITAL_GROUPS });

/** What a hospital stay costs the person: participation, costly acts, daily charge. */
export const hospitalStay = defineQuestion<z.output<ReturnType<typeof input>>, StayResult>({
  id: "fr.hospital-stay",
  title: { fr: "Que me coûtera un séjour à l'hôpital ?", en: "What will a hospital stay cost me?" },
  description: {
    fr: "La part de l'assurance maladie sur un séjour, la participation, les actes coûteux et le forfait journalier, qui s'imputent l'un sur l'autre.",
    en: "Health insurance's part of a stay, the participation, costly acts and the daily charge, set against each other.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () =>
    z.object({
      daysCharged: z.int(),
      dailyCharge: amountText(),
      dailyChargeTotal: amountText(),
      participation: amountText(),
      baseScheme: amountText(),
      localScheme: amountText(),
      c2s: amountText(),
      patientShare: amountText(),
      ratePercent: z.string(),
      ratePercentOfFullDays: z.string(),
    }),
  answer: ({ costOfFullDays, ...facts }) =>
    decide(() => {
      if (costOfFullDays === undefined && facts.cost > 0 && reachesFullDays(facts))
        return undecided({
          field: "costOfFullDays",
          question: { fr: "Quelle part des frais vient du 31e jour et des suivants ?", en: "Which part of the costs comes from day 31 and after?" },
        });
      const trace = new Trace();
      return decided(decideStay({ ...facts, c2s: false, costOfFullDays: costOfFullDays ?? (0 as Cents) }, trace), trace);
    }),
  publish: ({ charge, participation, baseScheme, localScheme, c2s, patientShare, rate, rateOfFullDays }) => ({
    daysCharged: charge.days,
    dailyCharge: decimalOf(charge.unit),
    dailyChargeTotal: decimalOf(charge.due),
    participation: decimalOf(participation),
    baseScheme: decimalOf(baseScheme),
    localScheme: decimalOf(localScheme),
    c2s: decimalOf(c2s),
    patientShare: decimalOf(patientShare),
    ratePercent: percentOf(rate),
    ratePercentOfFullDays: percentOf(rateOfFullDays),
  }),
});
