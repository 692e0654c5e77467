import { count } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { recalled, seen } from "../tariffs/dated.ts";
import { tariffOfCode } from "./build.ts";

const LAW = [css("L165-1"), css("L165-2")];
const SP_2020 = "service-public.fr F33950 of 2020-04-28";
const CODE_2026 = "version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";

/** The two classes of the reform of 2020: A is sold under a price limit, B is free. */
export const FRAME_A = tariffOfCode("optics.frame.A", { fr: "Monture de classe A", en: "Frame of class A" }, LAW, { "2020-01-01": seen("9.00", SP_2020) });
export const FRAME_B = tariffOfCode("optics.frame.B", { fr: "Monture de classe B", en: "Frame of class B" }, LAW, { "2020-01-01": seen("0.05", SP_2020) });
export const LENS_B = tariffOfCode("optics.lens.B", { fr: "Verre de classe B", en: "Lens of class B" }, LAW, {
  "2020-01-01": recalled("0.05", "To be read in the list of products, title II, chapter 2."),
});
export const FRAME_LIMIT_A = tariffOfCode(
  "optics.frame.limit.A",
  { fr: "Prix limite d'une monture de classe A", en: "Price limit of a class A frame" },
  [css("L165-1"), css("L165-3")],
  {
    "2020-01-01": seen("30.00", "alan.com; bfmtv.com of 2020-01-15", "mntetvous.mnt.fr prints 50 for children under 6: that case is refused."),
  },
);
/** The age below which another limit is printed for a class A frame. */
export const FRAME_LIMIT_AGE = count({
  id: "fr.optics.frame-limit-age",
  label: { fr: "Âge à partir duquel le prix limite d'une monture est connu", en: "Age from which the price limit of a frame is known" },
  law: [css("L165-3")],
  values: { "2020-01-01": seen("6", "mntetvous.mnt.fr, 100 % santé") },
});

/** Contact lenses: a yearly amount for each eye, for the indications of the list only. */
export const CONTACT_LENSES = tariffOfCode(
  "lpp.2251545",
  { fr: "Lentilles de contact, forfait annuel par œil", en: "Contact lenses, yearly amount for each eye" },
  LAW,
  {
    "2003-09-08": seen("39.48", `${SP_2020}; indsante/schema-snds, IR_LPP_V.csv (row of 2003-09-08)`),
  },
);

/** Months before which spectacles are not replaced, from the age below. */
export const SPECTACLES_MONTHS = count({
  id: "fr.optics.renewal-months",
  label: { fr: "Délai de renouvellement des lunettes, en mois", en: "Months before spectacles are renewed" },
  law: [css("L165-1"), css("R871-2", "3°")],
  values: { "2020-01-01": seen("24", `R871-2 3°, ${CODE_2026}`) },
});
const YOUNG_NOTE = "Conditions of renewal of the list of products (order of 2018-12-03): the list is not in the collection read.";
/** The same under that age, and under the next one. */
export const SPECTACLES_CHILD_MONTHS = count({
  id: "fr.optics.renewal-months.child",
  label: { fr: "Délai de renouvellement avant 16 ans, en mois", en: "Months before a child's spectacles are renewed" },
  law: [css("L165-1"), css("R871-2", "3°")],
  values: { "2020-01-01": recalled("12", YOUNG_NOTE) },
});
export const SPECTACLES_INFANT_MONTHS = count({
  id: "fr.optics.renewal-months.infant",
  label: { fr: "Délai de renouvellement avant 6 ans, en mois", en: "Months before a young child's spectacles are renewed" },
  law: [css("L165-1"), css("R871-2", "3°")],
  values: { "2020-01-01": recalled("6", YOUNG_NOTE) },
});
export const SPECTACLES_INFANT_AGE = count({
  id: "fr.optics.renewal-age.infant",
  label: { fr: "Âge avant lequel le délai le plus court s'applique", en: "Age under which the shortest delay applies" },
  law: [css("L165-1"), css("R871-2", "3°")],
  values: { "2020-01-01": recalled("6", YOUNG_NOTE) },
});
export const SPECTACLES_AGE = count({
  id: "fr.optics.renewal-age",
  label: { fr: "Âge à partir duquel ce délai s'applique", en: "Age from which that delay applies" },
  law: [css("L165-1"), css("R871-2", "3°")],
  values: { "2020-01-01": seen("16", `R871-2, ${CODE_2026}`) },
});
