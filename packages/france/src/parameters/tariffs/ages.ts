import { count } from "@openamo/kernel";
import { conv2016, conv2024, css } from "../../sources/texts.ts";
import { seen } from "./dated.ts";
import { PAGES } from "./pages.ts";

/** The psychiatrist's majoration MP is for patients who have not reached this age on the day of care. */
export const MP_AGE = count({
  id: "fr.tariff.MP.age-below",
  label: { fr: "Âge en deçà duquel la majoration MP est due", en: "Age under which the majoration MP is due" },
  law: [css("L162-5"), conv2016("28"), conv2024("50")],
  values: { "2022-04-01": seen("16", PAGES.afpep2022), "2024-12-22": seen("25", PAGES.csmfTariffs2024) },
});

/** A patient who has not reached this age may see a psychiatrist without referral, who then bills as a corresponding doctor. */
export const PSYCHIATRY_DIRECT_ACCESS_AGE = count({
  id: "fr.psychiatry.direct-access.age-below",
  label: {
    fr: "Âge en deçà duquel le psychiatre consulté directement facture la coordination",
    en: "Age under which a psychiatrist seen directly bills coordination",
  },
  law: [css("D162-1-7"), conv2016("16.2")],
  values: { "2017-05-01": seen("26", `${PAGES.sp1069of2020}; qare.fr, prix-consultation secteur 1 (2020): 46.70 from 16 to 25`) },
});
