import type { MissingFact } from "@openamo/kernel";

/** What must be asked when the question leaves it out. */
export const MISSING = {
  age: { field: "patientAgeYears", question: { fr: "Quel âge a le patient ?", en: "How old is the patient?" } },
  birthDate: {
    field: "birthDate",
    question: {
      fr: "Quelle est la date de naissance du patient ? L'année des 18 ans, elle change le résultat.",
      en: "What is the patient's date of birth? In the year of the 18th birthday it changes the result.",
    },
  },
  letter: { field: "letter", question: { fr: "Quelle est la lettre-clé de l'acte ?", en: "What is the key letter of the act?" } },
  coefficient: { field: "coefficient", question: { fr: "Quel est le coefficient de l'acte ?", en: "What is the coefficient of the act?" } },
  midwifeAct: { field: "midwifeAct", question: { fr: "Quel acte la sage-femme a-t-elle fait ?", en: "Which act did the midwife do?" } },
  technicalAct: { field: "technicalAct", question: { fr: "Quel acte technique la sage-femme a-t-elle fait ?", en: "Which technical act did the midwife do?" } },
  session: {
    field: "session",
    question: { fr: "Est-ce l'entretien d'évaluation ou une séance de suivi ?", en: "Is it the first interview or a follow-up session?" },
  },
  medicineClass: { field: "medicineClass", question: { fr: "Quelle est la classe du médicament ?", en: "What is the class of the medicine?" } },
  boxPrice: { field: "boxPrice", question: { fr: "Quel est le prix d'une boîte, sans l'honoraire ?", en: "What is the price of a box, the fee left out?" } },
  prescriptionFee: { field: "prescriptionFee", question: { fr: "Quel honoraire le pharmacien a-t-il facturé ?", en: "Which fee did the pharmacist bill?" } },
  dentalAct: { field: "dentalAct", question: { fr: "Quel acte le dentiste a-t-il fait ?", en: "Which act did the dentist do?" } },
  orthodonticAct: { field: "orthodonticAct", question: { fr: "Quel acte d'orthodontie ?", en: "Which orthodontic act?" } },
  begunAtYears: { field: "begunAtYears", question: { fr: "À quel âge le traitement a-t-il commencé ?", en: "At what age did treatment begin?" } },
  priorAgreement: { field: "priorAgreement", question: { fr: "La caisse a-t-elle donné son accord ?", en: "Did the fund agree?" } },
  opticalItem: { field: "opticalItem", question: { fr: "Monture, verre ou lentilles ?", en: "Frame, lens or contact lenses?" } },
  opticalClass: { field: "opticalClass", question: { fr: "De quelle classe est l'équipement ?", en: "Of which class is the equipment?" } },
  sphere: { field: "sphere", question: { fr: "Quelle est la sphère du verre ?", en: "What is the sphere of the lens?" } },
  indication: {
    field: "indication",
    question: { fr: "Les lentilles répondent-elles à une indication de la liste ?", en: "Do the contact lenses meet a listed indication?" },
  },
} as const satisfies Record<string, MissingFact>;
