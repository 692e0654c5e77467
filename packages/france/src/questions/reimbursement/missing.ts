import type { MissingFact } from "@openamo/kernel";

/** What must be asked when the question leaves it out. */
export const MISSING = {
  specialty: { field: "specialty", question: { fr: "Quelle est la spécialité du médecin ?", en: "What is the doctor's specialty?" } },
  sector: {
    field: "sector",
    question: { fr: "Le médecin est-il en secteur 1, en secteur 2 ou non conventionné ?", en: "Is the doctor in sector 1, in sector 2 or not contracted?" },
  },
  pathway: {
    field: "pathway",
    question: {
      fr: "Le patient consulte-t-il son médecin traitant, ou sur son conseil ?",
      en: "Does the patient see their declared doctor, or come on referral?",
    },
  },
  technicalAct: { field: "technicalAct", question: { fr: "Quel acte technique ?", en: "Which technical act?" } },
  travelKilometres: {
    field: "travelKilometres",
    question: { fr: "Combien de kilomètres séparent le cabinet du domicile du patient ?", en: "How many kilometres from the practice to the patient's home?" },
  },
  age: { field: "patientAgeYears", question: { fr: "Quel âge a le patient ?", en: "How old is the patient?" } },
  birthDate: {
    field: "birthDate",
    question: {
      fr: "Quelle est la date de naissance du patient ? L'année des 18 ans, elle change le résultat.",
      en: "What is the patient's date of birth? In the year of the 18th birthday it changes the result.",
    },
  },
} as const satisfies Record<string, MissingFact>;
