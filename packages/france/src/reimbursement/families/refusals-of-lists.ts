import { defineRefusal } from "@openamo/kernel";
import { css, lpp, nabm } from "../../sources/texts.ts";

export const LABORATORY_ACT_NOT_FOUND = defineRefusal({
  code: "laboratory-act-not-found",
  sentence: {
    fr: "L'examen {code} n'a pas de cotation connue ce jour-là : ni dans une liste importée, ni dans la table d'OpenAMO.",
    en: "Examination {code} has no known quotation on that day: neither in an imported list nor in OpenAMO's own table.",
  },
  remedy: {
    fr: "Vérifiez le code ; sinon importez la nomenclature (openamo nomenclature import biology FICHIERS), ou portez la base de la feuille.",
    en: "Check the code; otherwise import the nomenclature (openamo nomenclature import biology FILES), or write the base of the sheet.",
  },
  law: [css("L162-1-7"), nabm("deuxième partie")],
});
export const TOO_MANY_EXECUTIONS = defineRefusal({
  code: "laboratory-act-too-many",
  sentence: { fr: "L'examen {code} ne se cote pas plus de {most} fois.", en: "Examination {code} is quoted at most {most} times." },
  remedy: { fr: "Corrigez la quantité.", en: "Correct the quantity." },
  law: [nabm("deuxième partie")],
});
export const AGREEMENT_NEEDED = defineRefusal({
  code: "laboratory-agreement-needed",
  sentence: { fr: "L'examen {code} demande l'accord préalable de la caisse.", en: "Examination {code} needs the fund's prior agreement." },
  remedy: { fr: "Demandez l'accord ; s'il est donné, portez-le sur la feuille.", en: "Ask for the agreement; if it is given, write it on the sheet." },
  law: [css("L315-2")],
});
export const DEVICE_NOT_FOUND = defineRefusal({
  code: "device-not-found",
  sentence: {
    fr: "Le produit {code} n'a pas de tarif connu ce jour-là dans une liste importée.",
    en: "Product {code} has no known tariff on that day in an imported list.",
  },
  remedy: {
    fr: "Vérifiez le code ; sinon importez la liste (openamo nomenclature import devices FICHIERS), ou portez la base de la feuille.",
    en: "Check the code; otherwise import the list (openamo nomenclature import devices FILES), or write the base of the sheet.",
  },
  law: [css("L165-1"), lpp("liste")],
});
export const DEVICE_NOT_FOR_AGE = defineRefusal({
  code: "device-not-for-age",
  sentence: { fr: "Le produit {code} n'est pris en charge que jusqu'à {age} ans.", en: "Product {code} is borne up to the age of {age} only." },
  remedy: { fr: "Vérifiez le code du produit et la date de naissance.", en: "Check the code of the product and the date of birth." },
  law: [css("L165-1"), lpp("liste")],
});

export const listRefusals = [LABORATORY_ACT_NOT_FOUND, TOO_MANY_EXECUTIONS, AGREEMENT_NEEDED, DEVICE_NOT_FOUND, DEVICE_NOT_FOR_AGE];
