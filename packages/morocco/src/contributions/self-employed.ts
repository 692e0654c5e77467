import { type Cents, type Day, defineReason, type Parameter, type Rate, shareOf, type Trace, versionOn } from "@openamo/kernel";
import { byCoefficient, type Coefficient } from "../nomenclature/coefficient.ts";
import * as incomes from "../parameters/contributions/self-employed.ts";
import { d622 } from "../sources/texts.ts";
import { words } from "../words.ts";
import { monthlyMinimumWage } from "./minimum-wage.ts";
import { type Part, partsOf } from "./part.ts";

/** Categories whose flat income was found; the others (27 decrees) are asked for. */
export const PROFESSION_LABELS = {
  adoul: words("Adoul", "Adoul (notary of family law)", "عدل"),
  "midwife-junior": words("Sage-femme, moins de 5 ans", "Midwife, less than 5 years", "قابلة، أقل من 5 سنوات"),
  "midwife-senior": words("Sage-femme, 5 ans et plus", "Midwife, 5 years and more", "قابلة، 5 سنوات فأكثر"),
  "physiotherapist-junior": words("Kinésithérapeute, moins de 5 ans", "Physiotherapist, less than 5 years", "مروض طبي، أقل من 5 سنوات"),
  "physiotherapist-senior": words("Kinésithérapeute, 5 ans et plus", "Physiotherapist, 5 years and more", "مروض طبي، 5 سنوات فأكثر"),
  artist: words("Artiste", "Artist", "فنان"),
  "craftsman-least": words("Artisan, revenu le plus bas", "Craftsman, lowest income", "صانع تقليدي، أدنى دخل"),
  "taxi-driver": words("Chauffeur de taxi (annoncé)", "Taxi driver (announced)", "سائق سيارة أجرة (معلن)"),
  "taxi-owner": words("Chauffeur exploitant (annoncé)", "Taxi owner (announced)", "سائق مستغل (معلن)"),
  "general-practitioner": words("Médecin généraliste (annoncé)", "General practitioner (announced)", "طبيب عام (معلن)"),
} as const;
export type Profession = keyof typeof PROFESSION_LABELS;

const INCOMES: Readonly<Record<Profession, Parameter<Rate>>> = {
  adoul: incomes.COEFFICIENT_ADOULS,
  "midwife-junior": incomes.COEFFICIENT_MIDWIFE_JUNIOR,
  "midwife-senior": incomes.COEFFICIENT_MIDWIFE_SENIOR,
  "physiotherapist-junior": incomes.COEFFICIENT_PHYSIOTHERAPIST_JUNIOR,
  "physiotherapist-senior": incomes.COEFFICIENT_PHYSIOTHERAPIST_SENIOR,
  artist: incomes.COEFFICIENT_ARTIST,
  "craftsman-least": incomes.COEFFICIENT_CRAFTSMAN_LEAST,
  "taxi-driver": incomes.PLANNED_TAXI_DRIVER,
  "taxi-owner": incomes.PLANNED_TAXI_OWNER,
  "general-practitioner": incomes.PLANNED_GENERAL_PRACTITIONER,
};

export const FLAT_INCOME = defineReason({
  id: "ma.contribution.flat-income",
  effect: "sets",
  law: [d622("revenu forfaitaire")],
  args: { wage: "cents", income: "cents" },
  title: words("Revenu forfaitaire", "Flat income", "الدخل الجزافي"),
  sentence: words(
    "Le revenu forfaitaire de la catégorie, en multiple du SMIG mensuel ({wage}), est de {income}.",
    "The flat income of the category, a multiple of the monthly minimum wage ({wage}), is {income}.",
    "الدخل الجزافي للصنف، كمضاعف للحد الأدنى الشهري للأجر ({wage})، هو {income}.",
  ),
});

export interface SelfEmployed {
  readonly on: Day;
  readonly profession: Profession | null;
  /** Multiple of the minimum wage, when the decree of the category is known to the asker. */
  readonly multiple: Coefficient | null;
  /** Monthly minimum wage to use in place of that of the day. */
  readonly wage: Cents | null;
}

/** Flat income of the category; undefined when neither the category nor its multiple is known. */
export function flatIncome({ on, profession, multiple, wage }: SelfEmployed, trace: Trace): Cents | undefined {
  if (multiple === null && profession === null) return undefined;
  const base = wage ?? monthlyMinimumWage(on, trace);
  if (multiple !== null) {
    const income = byCoefficient(base, multiple);
    trace.tell(FLAT_INCOME, base, income);
    return income;
  }
  const version = versionOn(INCOMES[profession as Profession], on);
  const income = shareOf(base, version.value, "half-up-to-cent");
  trace.add(FLAT_INCOME, version, base, income);
  return income;
}

const BRANCH = "amo-tns";

export const ofSelfEmployed = (income: Cents, on: Day, trace: Trace): Part[] =>
  partsOf([{ name: "amo-self-employed", payer: "person", branch: BRANCH, rate: incomes.SELF_EMPLOYED_RATE }], income, on, trace);

export const ofSelfEmployedPensioner = (pension: Cents, on: Day, trace: Trace): Part[] =>
  partsOf([{ name: "amo-pensioner", payer: "person", branch: BRANCH, rate: incomes.SELF_EMPLOYED_PENSIONER }], pension, on, trace);
