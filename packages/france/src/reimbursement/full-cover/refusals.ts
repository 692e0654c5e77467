import { defineRefusal } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";

// Refusals are written in logs: none of these names the ground, which is health data.

export const FULL_COVER_NOT_FOR_CARE = defineRefusal({
  code: "full-cover-not-for-care",
  sentence: {
    fr: "Le motif de prise en charge intégrale indiqué ne porte pas sur cette sorte de soins.",
    en: "The ground of full cover that is given does not extend to this kind of care.",
  },
  remedy: { fr: "Retirez le motif, ou choisissez celui de ces soins.", en: "Take the ground away, or choose that of this care." },
  law: [css("L160-14"), css("R160-17", "I")],
});

export const FULL_COVER_NOT_YET = defineRefusal({
  code: "full-cover-not-yet",
  sentence: {
    fr: "Le motif de prise en charge intégrale indiqué n'est connu que pour des soins à partir du {from} ; ceux-ci sont du {date}.",
    en: "The ground of full cover that is given is known for care from {from} on only; this care is of {date}.",
  },
  remedy: {
    fr: "Vérifiez la date des soins. Si elle est exacte, retirez le motif, ou traitez la ligne à la main.",
    en: "Check the day of care. If it is right, take the ground away, or settle the line by hand.",
  },
  law: [css("L160-14"), css("R160-17", "I")],
});

export const FULL_COVER_NOT_AT_AGE = defineRefusal({
  code: "full-cover-not-at-age",
  sentence: {
    fr: "Le motif de prise en charge intégrale indiqué cesse à {age} ans : le patient a cet âge ou plus le {date}.",
    en: "The ground of full cover that is given ends at the age of {age}: the patient is that old or older on {date}.",
  },
  remedy: {
    fr: "Retirez le motif : ces soins sont remboursés au taux ordinaire. Sinon, vérifiez la date de naissance.",
    en: "Take the ground away: this care is repaid at the ordinary rate. Otherwise check the date of birth.",
  },
  law: [css("L160-14", "16°, 21° et 31°"), css("R160-17", "I 5°, 8° et 11°")],
});

export const FULL_COVER_BEFORE_AGE = defineRefusal({
  code: "full-cover-before-age",
  sentence: {
    fr: "Le motif de prise en charge intégrale indiqué commence à {age} ans : le patient n'a pas cet âge le {date}.",
    en: "The ground of full cover that is given begins at the age of {age}: the patient is younger on {date}.",
  },
  remedy: {
    fr: "Retirez le motif : ces soins sont remboursés au taux ordinaire. Sinon, vérifiez la date de naissance.",
    en: "Take the ground away: this care is repaid at the ordinary rate. Otherwise check the date of birth.",
  },
  law: [css("L160-14", "16°"), css("R160-17", "I 8°")],
});

export const FULL_COVER_NOT_FOR_CODE = defineRefusal({
  code: "full-cover-not-for-examination",
  sentence: {
    fr: "L'acte ou l'examen {code} n'est pas de ceux que le motif de prise en charge intégrale indiqué couvre.",
    en: "Act or examination {code} is not one that the ground of full cover extends to.",
  },
  remedy: { fr: "Retirez le motif de cette ligne.", en: "Take the ground away from this line." },
  law: [css("R160-17", "I 5° b et 8°")],
});

export const FULL_COVER_NOT_AGREED = defineRefusal({
  code: "full-cover-not-agreed",
  sentence: {
    fr: "Le motif de prise en charge intégrale indiqué demande une décision de la caisse : le dossier n'en contient aucune le {date}.",
    en: "The ground of full cover that is given needs a decision of the fund: the file holds none on {date}.",
  },
  remedy: {
    fr: "Enregistrez la décision et sa durée dans le dossier, ou retirez le motif.",
    en: "Record the decision and its days in the file, or take the ground away.",
  },
  law: [css("R160-15"), css("R160-17", "I 2°, 6°, 9° et II")],
});

export const FULL_COVER_USED = defineRefusal({
  code: "full-cover-used",
  sentence: {
    fr: "Le motif de prise en charge intégrale indiqué a déjà servi autant de fois que le texte le permet ({most}).",
    en: "The ground of full cover that is given was already used as often as the text allows ({most}).",
  },
  remedy: { fr: "Retirez le motif : ces soins sont remboursés au taux ordinaire.", en: "Take the ground away: this care is repaid at the ordinary rate." },
  law: [css("R160-17", "I 5° a, b et e, 8°")],
});

export const FULL_COVER_INCOMPATIBLE = defineRefusal({
  code: "full-cover-incompatible",
  sentence: {
    fr: "Une même ligne ne peut pas relever à la fois d'un motif de prise en charge intégrale de l'acte et d'une autre exonération de la feuille.",
    en: "One line cannot come both under a ground of full cover of the act and under another exemption of the sheet.",
  },
  remedy: { fr: "Gardez une seule exonération, ou faites deux feuilles.", en: "Keep one exemption, or send two sheets." },
  law: [css("R161-42"), css("L160-14")],
});

export const fullCoverRefusals = [
  FULL_COVER_NOT_FOR_CARE,
  FULL_COVER_NOT_YET,
  FULL_COVER_NOT_AT_AGE,
  FULL_COVER_BEFORE_AGE,
  FULL_COVER_NOT_FOR_CODE,
  FULL_COVER_NOT_AGREED,
  FULL_COVER_USED,
  FULL_COVER_INCOMPATIBLE,
];
