import type { Specialty } from "../../nomenclature/doctor-act.ts";
import { conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { seen, tariffs } from "./dated.ts";
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

const TC_LABEL = { fr: "Téléconsultation", en: "Teleconsultation" };
export const TC_FREE = tariffs(
  { code: "TC", label: TC_LABEL, law: LAW, grid: "free" },
  { metropole: { values: { "2018-09-15": seen("23.00", PAGES.ameliTele2018, "The value of C or CS.") } } },
);
export const TC = tariffs(
  { code: "TC", label: TC_LABEL, law: LAW },
  { metropole: { values: { "2018-09-15": seen("23.00", PAGES.ameliTele2018, "The value of CS; MPC and MCS are added.") }, until: "2022-03-31" } },
);
const tcOf = (specialty: Specialty, grid: "opposable" | "free", until: string) =>
  tariffs(
    { code: "TC", label: TC_LABEL, law: LAW, grid, specialty },
    { metropole: { values: { "2018-09-15": seen("39.00", PAGES.ameliTele2018, "The value of CNP.") }, until } },
  );
export const TC_PSYCHIATRY = tcOf("psychiatry", "opposable", "2022-03-31");
export const TC_NEUROLOGY = tcOf("neurology", "opposable", "2022-03-31");
export const TC_FREE_PSYCHIATRY = tcOf("psychiatry", "free", "2022-03-31");
export const TC_FREE_NEUROLOGY = tcOf("neurology", "free", "2022-03-31");
