import { css, ngap } from "../../sources/texts.ts";
import { recalled, seen, tariffs } from "./dated.ts";
import { PAGES } from "./pages.ts";

/** What a kilometre is worth to a doctor who travels to the patient: NGAP article 13 C. On foot or on ski, and overseas, no source was found. */
const LAW = [css("L162-5"), ngap("13")];
const FUEL = "Aid for fuel, 0.01 a kilometre until 2022-07-31 (lesml.org 810 gives the last day): the first day is to be confirmed.";

const FLAT = { fr: "Indemnité kilométrique en plaine", en: "Kilometre allowance on flat ground" };
const FLAT_VALUES = {
  "2020-01-01": seen("0.61", PAGES.reagjir2020, "The page of 2020-08-29; the value is older."),
  "2022-04-15": recalled("0.62", FUEL),
  "2022-08-01": seen("0.61", PAGES.fuel2022),
  "2024-12-22": seen("0.61", PAGES.reco2026),
};
export const IK = tariffs({ code: "IK", label: FLAT, law: LAW }, { metropole: { values: FLAT_VALUES } });
export const IK_FREE = tariffs({ code: "IK", label: FLAT, law: LAW, grid: "free" }, { metropole: { values: FLAT_VALUES } });

const MOUNTAIN = { fr: "Indemnité kilométrique en montagne", en: "Kilometre allowance in mountains" };
const MOUNTAIN_VALUES = {
  "2020-01-01": seen("0.91", PAGES.reagjir2020, "The page of 2020-08-29; the value is older."),
  "2022-04-15": recalled("0.92", FUEL),
  "2022-08-01": seen("0.91", PAGES.fuel2022, "A list of 2026 (recomedicales.fr) writes 1: read as a rounding."),
};
export const IKM = tariffs({ code: "IKM", label: MOUNTAIN, law: LAW }, { metropole: { values: MOUNTAIN_VALUES } });
export const IKM_FREE = tariffs({ code: "IKM", label: MOUNTAIN, law: LAW, grid: "free" }, { metropole: { values: MOUNTAIN_VALUES } });
