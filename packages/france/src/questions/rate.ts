import { day, decide, decided, ONE, percentOf, type Rate, refusal, refused, Trace } from "@openamo/kernel";
import * as z from "zod";
import { dayField } from "../claims/care-sheet.ts";
import { CARE_FAMILIES, type CareFamily, type CareRates, careRates, LOCAL_RATE_UNKNOWN, RATES } from "../reimbursement/care-rates.ts";
import type { Cover } from "../reimbursement/line.ts";
import { defineQuestion } from "./define.ts";
import { shown } from "./form.ts";
import { choices, EXEMPTION_LABELS, GROUPS } from "./reimbursement/words.ts";

export const FAMILIES = {
  doctor: { fr: "Médecin", en: "Doctor" },
  dentist: { fr: "Dentiste", en: "Dentist" },
  "dentist-medical": { fr: "Acte dentaire réalisé surtout par des médecins", en: "Dental act mostly done by doctors" },
  "orthodontic-treatment": { fr: "Orthodontie commencée avant 16 ans : semestre, contention", en: "Orthodontics begun before 16: semester, retention" },
  paramedic: {
    fr: "Infirmier, kinésithérapeute, orthophoniste, orthoptiste, pédicure-podologue",
    en: "Nurse, physiotherapist, speech therapist, orthoptist, podiatrist",
  },
  "dental-prevention": { fr: "Examen bucco-dentaire de prévention", en: "Dental examination of prevention" },
  "laboratory-screening": { fr: "Dépistage du VIH ou de l'hépatite C", en: "HIV or hepatitis C screening" },
  laboratory: { fr: "Analyses de biologie", en: "Laboratory examinations" },
  "medicine-irreplaceable": { fr: "Médicament irremplaçable et coûteux", en: "Irreplaceable and costly medicine" },
  "medicine-major": { fr: "Médicament à service médical majeur ou important", en: "Medicine of major or important benefit" },
  "medicine-moderate": { fr: "Médicament à service médical modéré", en: "Medicine of moderate benefit" },
  "medicine-low": { fr: "Médicament à service médical faible", en: "Medicine of low benefit" },
  homeopathy: { fr: "Homéopathie", en: "Homeopathy" },
  "dispensing-fee": { fr: "Honoraire de dispensation de l'ordonnance", en: "Dispensing fee on the prescription" },
  "complex-prescription-fee": { fr: "Honoraire d'ordonnance complexe (5 lignes et plus)", en: "Fee on a complex prescription (5 lines and more)" },
  "device-whole": {
    fr: "Grand appareillage : orthoprothèse, prothèse oculaire ou faciale, fauteuil roulant",
    en: "Major equipment: orthopaedic, ocular or facial prosthesis, wheelchair",
  },
  device: { fr: "Dispositif médical", en: "Medical device" },
  transport: { fr: "Transport", en: "Transport" },
  "spa-supervision": { fr: "Cure thermale : surveillance médicale", en: "Thermal cure: medical supervision" },
  "spa-treatment": { fr: "Cure thermale : soins, transport et hébergement", en: "Thermal cure: treatment, travel and lodging" },
  hospital: { fr: "Séjour à l'hôpital", en: "Hospital stay" },
  psychologist: { fr: "Psychologue (dispositif conventionné)", en: "Psychologist (contracted scheme)" },
  midwife: { fr: "Sage-femme", en: "Midwife" },
  prevention: { fr: "Rendez-vous de prévention, remise d'un test de dépistage", en: "Prevention session, hand-over of a screening test" },
  "pharmacist-service": { fr: "Vaccination par le pharmacien", en: "Vaccination by the pharmacist" },
  termination: { fr: "Interruption volontaire de grossesse", en: "Voluntary termination of pregnancy" },
  "remote-monitoring": { fr: "Télésurveillance médicale", en: "Medical remote monitoring" },
} as const satisfies Record<CareFamily, unknown>;

const input = () =>
  z
    .strictObject({
      careDate: shown(dayField, { title: { fr: "Date des soins", en: "Day of care" }, group: "care" }),
      family: shown(z.enum(CARE_FAMILIES), { title: { fr: "Soins", en: "Care" }, group: "care", labels: FAMILIES, initial: "doctor" }),
      exemption: shown(z.enum(choices(EXEMPTION_LABELS)).default("none"), {
        title: { fr: "Situation particulière", en: "Particular situation" },
        group: "patient",
        labels: EXEMPTION_LABELS,
        initial: "none",
      }),
      localScheme: shown(z.boolean().default(false), {
        title: { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
        group: "patient",
        initial: false,
      }),
    })
    .meta({ "x-groups": GROUPS });
type Input = z.output<ReturnType<typeof input>>;

const coverOf = (exemption: Input["exemption"]): Cover => (exemption === "none" || exemption === "c2s" ? "ordinary" : exemption);

/** At which rate a family of care is repaid, in the coordinated pathway. */
export const rateQuestion = defineQuestion<Input, CareRates>({
  id: "fr.rate",
  title: { fr: "À quel taux ces soins sont-ils remboursés ?", en: "At which rate is this care repaid?" },
  description: {
    fr: "Le taux de remboursement de chaque famille de soins, dans le parcours de soins, avec le régime local et les exonérations.",
    en: "The reimbursement rate of each family of care, inside the coordinated pathway, with the local scheme and the exemptions.",
  },
  coveredFrom: day("2016-01-01"),
  input,
  output: () => z.object({ ratePercent: z.string(), ratePercentLocal: z.string(), ratePercentTotal: z.string(), ratePercentLeft: z.string() }),
  answer: ({ careDate, family, exemption, localScheme }) =>
    decide(() => {
      const rates = RATES[family];
      if (localScheme && rates.local === null) return refused(refusal(LOCAL_RATE_UNKNOWN, {}, "localScheme"));
      const trace = new Trace();
      return decided(careRates(rates, { cover: coverOf(exemption) }, localScheme, careDate, trace), trace);
    }),
  publish: ({ base, local }) => ({
    ratePercent: percentOf(base),
    ratePercentLocal: percentOf(local),
    ratePercentTotal: percentOf((base + local) as Rate),
    ratePercentLeft: percentOf((ONE - base - local) as Rate),
  }),
});
