import { ageOn, type Day, defineRefusal, RefusalSignal, refusal } from "@openamo/kernel";

export const AGE_CONTRADICTED = defineRefusal({
  code: "age-contradicts-birth-date",
  sentence: {
    fr: "L'âge donné et la date de naissance se contredisent au jour des soins.",
    en: "The age given and the date of birth contradict each other on the day of care.",
  },
  remedy: {
    fr: "Corrigez l'un des deux, ou ne donnez que la date de naissance.",
    en: "Correct one of the two, or give the date of birth alone.",
  },
});

/** What a question says of the patient's age: in completed years on the day of care, by the day of birth, or both. */
export interface SaidAge {
  readonly careDate: Day;
  readonly patientAgeYears?: number | undefined;
  readonly birthDate?: Day | undefined;
}

/** Two facts that cannot both be true are never chosen between. @throws RefusalSignal (`age-contradicts-birth-date`). */
export function requireOneAge({ careDate, patientAgeYears, birthDate }: SaidAge): void {
  if (patientAgeYears === undefined || birthDate === undefined || ageOn(birthDate, careDate) === patientAgeYears) return;
  throw new RefusalSignal(refusal(AGE_CONTRADICTED, {}, "patientAgeYears"));
}
