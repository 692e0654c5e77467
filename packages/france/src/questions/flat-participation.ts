import { type Cents, cents, day, decide, decided, decimalOf, defineReason, Trace, valueOn } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../claims/care-sheet.ts";
import { PF_AMOUNT, PF_MINOR_AGE } from "../parameters/participation-forfaitaire.ts";
import type { LineFacts } from "../reimbursement/line.ts";
import { participationForfaitaire } from "../reimbursement/participation-forfaitaire.ts";
import { css } from "../sources/texts.ts";
import { defineQuestion } from "./define.ts";
import { shown } from "./form.ts";
import { choices, EXEMPTION_LABELS, GROUPS } from "./reimbursement/words.ts";

const PROVIDERS = {
  doctor: { fr: "Médecin", en: "Doctor" },
  laboratory: { fr: "Laboratoire de biologie", en: "Laboratory" },
  dentist: { fr: "Chirurgien-dentiste", en: "Dentist" },
  midwife: { fr: "Sage-femme", en: "Midwife" },
  paramedic: { fr: "Auxiliaire médical", en: "Paramedic" },
} as const;

/** CSS L160-13 II names doctors' acts and laboratory examinations, nothing else. */
export const NOT_CONCERNED = defineReason({
  id: "fr.participation-forfaitaire.not-concerned",
  effect: "tells",
  law: [css("L160-13", "II")],
  args: {},
  title: { fr: "Participation forfaitaire", en: "Flat participation" },
  sentence: {
    fr: "La participation forfaitaire ne porte que sur les actes des médecins et les examens de biologie.",
    en: "The flat participation is due only on doctors' acts and laboratory examinations.",
  },
});

const MOST_ACTS = 100;
const input = () =>
  z
    .strictObject({
      careDate: shown(dayField, { title: { fr: "Date des soins", en: "Day of care" }, group: "care" }),
      provider: shown(z.enum(choices(PROVIDERS)), { title: { fr: "Professionnel", en: "Professional" }, group: "care", labels: PROVIDERS, initial: "doctor" }),
      acts: shown(z.int().min(1).max(MOST_ACTS), {
        title: { fr: "Actes le même jour chez le même professionnel", en: "Acts the same day with the same professional" },
        group: "care",
        initial: 1,
      }),
      patientAgeYears: shown(
        z
          .int()
          .min(0)
          .max(MOST_ACTS + MOST_ACTS),
        { title: { fr: "Âge du patient au 1er janvier", en: "Patient's age on 1 January" }, group: "patient", initial: 40 },
      ),
      exemption: shown(z.enum(choices(EXEMPTION_LABELS)).default("none"), {
        title: { fr: "Situation particulière", en: "Particular situation" },
        group: "patient",
        labels: EXEMPTION_LABELS,
        initial: "none",
      }),
      participationsThisYear: shown(z.int().min(0).default(0), {
        title: { fr: "Participations déjà retenues cette année", en: "Participations already borne this year" },
        group: "patient",
        initial: 0,
      }),
    })
    .meta({ "x-groups": GROUPS });
type Input = z.output<ReturnType<typeof input>>;

/** One act of the day as the rule reads it; fields that this rule does not read are those of an ordinary consultation. */
function factsOf(question: Input, already: number, today: number): LineFacts {
  const { careDate, exemption } = question;
  return {
    careDay: careDate,
    settledOn: careDate,
    fee: cents(0),
    specialty: "general-practice",
    grid: "opposable",
    territory: "metropole",
    acts: [],
    givenBase: null,
    pathway: "declared-doctor",
    cover: exemption === "none" || exemption === "c2s" ? "ordinary" : exemption,
    ageYears: question.patientAgeYears,
    minorOnFirstJanuary: question.patientAgeYears < valueOn(PF_MINOR_AGE, careDate),
    maternityPeriod: exemption === "maternity",
    c2s: exemption === "c2s",
    localScheme: false,
    participationsThisYear: already,
    participationsThisYearCents: (already * valueOn(PF_AMOUNT, careDate)) as Cents,
    participationsThisDay: today,
  };
}

/** The flat participation of a day: as many as acts, up to the day's and the year's limits. */
export const flatParticipation = defineQuestion<Input, Cents>({
  id: "fr.flat-participation",
  title: { fr: "Quelle participation forfaitaire ?", en: "Which flat participation?" },
  description: {
    fr: "Ce qui est retenu sur les actes d'un même jour chez un même professionnel.",
    en: "What is held back on the acts of one day with one professional.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () => z.object({ participationForfaitaire: z.string() }),
  answer: (question) =>
    decide(() => {
      const trace = new Trace();
      if (question.provider !== "doctor" && question.provider !== "laboratory") {
        trace.tell(NOT_CONCERNED);
        return decided(cents(0), trace);
      }
      let total = 0;
      let borne = 0;
      for (let act = 0; act < question.acts; act += 1) {
        const due = participationForfaitaire(factsOf(question, question.participationsThisYear + borne, borne), valueOn(PF_AMOUNT, question.careDate), trace);
        total += due;
        borne += due > 0 ? 1 : 0;
      }
      return decided(cents(total), trace);
    }),
  publish: (total) => ({ participationForfaitaire: decimalOf(total) }),
});
