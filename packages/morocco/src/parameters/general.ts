import { usage } from "../sources/texts.ts";
import { recalled, seen } from "./dated.ts";
import { datedText } from "./dated-text.ts";

/** Currency of the country. */
export const CURRENCY = datedText({
  id: "ma.currency",
  label: { fr: "Monnaie du pays", en: "Currency of the country", ar: "عملة البلد" },
  law: [usage("pratique")],
  values: {
    "2005-08-18": seen("MAD, 2 décimales", "usage général ; https://www.cleiss.fr/docs/cotisations/maroc.html"),
  },
});

/** Rounding of amounts. */
export const ROUNDING = datedText({
  id: "ma.rounding",
  label: { fr: "Règle d'arrondi des montants", en: "Rounding of amounts", ar: "قاعدة تقريب المبالغ" },
  law: [usage("pratique")],
  values: {
    "2005-08-18": recalled(
      "centime, demi vers le haut, ligne par ligne",
      "aucun texte marocain trouvé ; convention de place (paies publiées arrondies au centime). À rendre paramétrable",
    ),
  },
});
