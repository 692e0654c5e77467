import { type Cents, day, decide, decided, decimalOf, Trace, valueOn } from "@openamo/kernel";
import * as z from "zod";
import { amountField, dayField } from "../claims/care-sheet.ts";
import { FRANCHISE_MINOR_AGE } from "../parameters/franchise.ts";
import { FRANCHISE_ITEMS, FRANCHISE_RECOVERED, franchise, type NoFranchise } from "../reimbursement/franchise.ts";
import { defineQuestion } from "./define.ts";
import { shown } from "./form.ts";
import { choices, GROUPS } from "./reimbursement/words.ts";

const ITEMS = {
  "medicine-box": { fr: "Boîte de médicament", en: "Box of medicine" },
  "paramedical-act": { fr: "Acte d'auxiliaire médical", en: "Act of a paramedic" },
  journey: { fr: "Trajet", en: "Journey" },
} as const satisfies Record<(typeof FRANCHISE_ITEMS)[number], unknown>;

const VEHICLES = {
  "medical-or-taxi": { fr: "Ambulance, VSL ou taxi", en: "Ambulance, light medical vehicle or taxi" },
  other: { fr: "Véhicule personnel ou transport en commun", en: "Own car or public transport" },
} as const;

const EXEMPTIONS = {
  none: { fr: "Aucune", en: "None" },
  c2s: { fr: "Complémentaire santé solidaire", en: "State's complementary cover (C2S)" },
  maternity: { fr: "Maternité (à partir du 6e mois de grossesse)", en: "Maternity (from the sixth month)" },
  "state-medical-aid": { fr: "Aide médicale de l'État", en: "State medical aid" },
} as const;

const MOST_UNITS = 200;
const OLDEST = 130;
const onlyJourneys = { field: "item", in: ["journey"] } as const;

const input = () =>
  z
    .strictObject({
      careDate: shown(dayField, { title: { fr: "Date des soins", en: "Day of care" }, group: "care" }),
      item: shown(z.enum(FRANCHISE_ITEMS), { title: { fr: "Soin", en: "Care" }, group: "care", labels: ITEMS, initial: "medicine-box" }),
      quantity: shown(z.int().min(1).max(MOST_UNITS), { title: { fr: "Nombre ce jour-là", en: "Number that day" }, group: "care", initial: 1 }),
      vehicle: shown(z.enum(choices(VEHICLES)).default("medical-or-taxi"), {
        title: { fr: "Véhicule", en: "Vehicle" },
        group: "care",
        labels: VEHICLES,
        showWhen: onlyJourneys,
        initial: "medical-or-taxi",
      }),
      emergency: shown(z.boolean().default(false), {
        title: { fr: "Transport d'urgence", en: "Emergency transport" },
        group: "care",
        showWhen: onlyJourneys,
        initial: false,
      }),
      patientAgeYears: shown(z.int().min(0).max(OLDEST), {
        title: { fr: "Âge du patient au 1er janvier", en: "Patient's age on 1 January" },
        group: "patient",
        initial: 40,
      }),
      exemption: shown(z.enum(choices(EXEMPTIONS)).default("none"), {
        title: { fr: "Situation particulière", en: "Particular situation" },
        group: "patient",
        labels: EXEMPTIONS,
        initial: "none",
      }),
      thirdPartyPayment: shown(z.boolean().default(false), {
        title: { fr: "Tiers payant : le patient n'a rien avancé", en: "Third-party payment: the patient advanced nothing" },
        group: "more",
        initial: false,
      }),
      borneThisDay: shown(amountField().default(0 as Cents), {
        title: { fr: "Franchise déjà retenue ce jour-là", en: "Deductible already borne that day" },
        group: "more",
      }),
      borneThisYear: shown(amountField().default(0 as Cents), {
        title: { fr: "Franchise déjà retenue cette année", en: "Deductible already borne this year" },
        group: "more",
      }),
    })
    .meta({ "x-groups": GROUPS });
type Input = z.output<ReturnType<typeof input>>;

function exemptionOf(question: Input): NoFranchise | null {
  if (question.item === "journey" && question.vehicle === "other") return "vehicle";
  if (question.item === "journey" && question.emergency) return "emergency";
  if (question.patientAgeYears < valueOn(FRANCHISE_MINOR_AGE, question.careDate)) return "minor";
  return question.exemption === "none" ? null : question.exemption;
}

/** The deductible, and whether it is recovered after the payment rather than held back from it. */
interface FranchiseOutcome {
  readonly due: Cents;
  readonly recoveredLater: boolean;
}

/** The deductible on boxes of medicine, acts of paramedics and journeys. */
export const franchiseQuestion = defineQuestion<Input, FranchiseOutcome>({
  id: "fr.franchise",
  title: { fr: "Quelle franchise médicale ?", en: "Which deductible?" },
  description: {
    fr: "Ce qui est retenu sur les médicaments, les actes des auxiliaires médicaux et les transports d'une journée.",
    en: "What is held back on medicines, acts of paramedics and transport in a day.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () =>
    z.object({
      franchise: z.string(),
      /** The fund holds the deductible back; a professional never collects it. */
      collectedAtCounter: z.literal(false),
      recoveredLater: z.boolean(),
    }),
  answer: (question) =>
    decide(() => {
      const trace = new Trace();
      const { careDate, item, quantity, borneThisDay, borneThisYear } = question;
      const facts = { careDay: careDate, settledOn: careDate, borneThisDay, borneThisYear };
      const due = franchise(item, quantity, exemptionOf(question), facts, trace);
      const recoveredLater = question.thirdPartyPayment && due > 0;
      if (recoveredLater) trace.tell(FRANCHISE_RECOVERED, due);
      return decided({ due, recoveredLater }, trace);
    }),
  publish: ({ due, recoveredLater }) => ({ franchise: decimalOf(due), collectedAtCounter: false, recoveredLater }),
});
