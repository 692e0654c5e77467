import type { Specialty } from "../../nomenclature/doctor-act.ts";
import { conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { derived, seen, tariffs } from "./dated.ts";
import { PAGES } from "./pages.ts";

/**
 * Teleconsultation, covered since 2018-09-15. TCG is the code of GPs at the set tariff; it keeps 25.00 through the rises of 2023 and 2024.
 * TC is the code of the others; until the settlement of 2023 a specialist at the set tariff adds MPC and MCS to it.
 */
const LAW = [css("L162-5"), conv2016("28"), conv2024("50"), ngap("14.9.3")];

export const TCG = tariffs(
  { code: "TCG", label: { fr: "Téléconsultation du généraliste", en: "Teleconsultation of a GP" }, law: LAW },
  {
    metropole: {
      values: {
        "2018-09-15": seen("25.00", PAGES.ameliTele2018, "The value of G."),
        "2023-11-01": seen("25.00", PAGES.mgFrance2023, "Not raised with G; 25 in the list of 2024-05-01 too."),
        "2024-12-22": seen("25.00", PAGES.reco2026, "Not raised with G."),
      },
    },
  },
);

const LAST_DAY_OF_TC = "2023-10-31";
const TC_LABEL = { fr: "Téléconsultation", en: "Teleconsultation" };
export const TC_FREE = tariffs(
  { code: "TC", label: TC_LABEL, law: LAW, grid: "free" },
  { metropole: { values: { "2018-09-15": seen("23.00", PAGES.ameliTele2018, "The value of C or CS.") } } },
);
export const TC = tariffs(
  { code: "TC", label: TC_LABEL, law: LAW },
  { metropole: { values: { "2018-09-15": seen("23.00", PAGES.ameliTele2018, "The value of CS; MPC and MCS are added.") }, until: LAST_DAY_OF_TC } },
);
const tcOf = (specialty: Specialty) =>
  tariffs(
    { code: "TC", label: TC_LABEL, law: LAW, specialty },
    {
      metropole: {
        values: {
          "2018-09-15": seen("39.00", PAGES.ameliTele2018, "The value of CNP."),
          "2022-04-01": derived("42.50", PAGES.ameliTele2018, "The value of CNP since amendment 9."),
        },
        until: LAST_DAY_OF_TC,
      },
    },
  );
export const TC_PSYCHIATRY = tcOf("psychiatry");
export const TC_NEUROLOGY = tcOf("neurology");
const tcFreeOf = (specialty: Specialty) =>
  tariffs(
    { code: "TC", label: TC_LABEL, law: LAW, grid: "free", specialty },
    {
      metropole: {
        values: {
          "2018-09-15": seen("39.00", PAGES.ameliTele2018, "The value of CNP."),
          "2022-04-01": derived("42.50", PAGES.ameliTele2018, "The value of CNP."),
        },
      },
    },
  );
export const TC_FREE_PSYCHIATRY = tcFreeOf("psychiatry");
export const TC_FREE_NEUROLOGY = tcFreeOf("neurology");

/** Since the settlement of 2023 specialists at the set tariff have TCS, worth the coordinated consultation before that settlement. */
const TCS_LABEL = { fr: "Téléconsultation du médecin spécialiste", en: "Teleconsultation of a specialist" };
const TCS_NOTE = "Letter created by the decision of 2023-08-07; the first day is that of the tariffs of the settlement. The value holds coordination.";
export const TCS = tariffs(
  { code: "TCS", label: TCS_LABEL, law: LAW },
  { metropole: { values: { "2023-11-01": seen("30.00", PAGES.mgFrance2023, `30 = 23 + 2 + 5. ${TCS_NOTE}`) } } },
);
const tcsOf = (specialty: Specialty, value: string, sum: string) =>
  tariffs(
    { code: "TCS", label: TCS_LABEL, law: LAW, specialty },
    { metropole: { values: { "2023-11-01": seen(value, PAGES.qare2025, `${value} = ${sum}. ${TCS_NOTE}`) } } },
  );
export const TCS_PSYCHIATRY = tcsOf("psychiatry", "50.20", "42.50 + 2.70 + 5");
export const TCS_NEUROLOGY = tcsOf("neurology", "50.20", "42.50 + 2.70 + 5");
export const TCS_MEDICAL_GYNAECOLOGY = tcsOf("medical-gynaecology", "32.00", "23 + 4 + 5");
