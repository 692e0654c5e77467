import type { Specialty } from "../../nomenclature/doctor-act.ts";
import { arbitral2023, conv2011, conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { derived, overseas, recalled, seen, tariffs } from "./dated.ts";
import { PAGES, POSTPONED } from "./pages.ts";

/** Consultation of psychiatrists, neuropsychiatrists and neurologists: CNP (CNPSY on older sheets). MPC is inside CNP since 2024-12-22. */
const LAW = [css("L162-5"), css("L162-14-1-1"), conv2011("annexe"), conv2016("28"), conv2024("50"), ngap("2")];
const CNP_LABEL = { fr: "Consultation du psychiatre ou du neurologue", en: "Consultation of a psychiatrist or neurologist" };

const UNTIL_2024 = {
  "2012-03-26": seen("37.00", PAGES.afpep2012),
  "2017-07-01": seen("39.00", PAGES.egoraJuly2017),
  "2022-04-01": seen("42.50", PAGES.afpep2022),
};

export const CNP = tariffs(
  { code: "CNP", label: CNP_LABEL, law: LAW },
  {
    metropole: {
      values: {
        ...UNTIL_2024,
        "2024-12-22": seen("50.00", PAGES.csmfTariffs2024, "fmfpro.org wrote 52 for that day: the step of 2026."),
        "2026-01-01": seen("52.00", PAGES.adp2026, `57 with MCS. ${POSTPONED}`),
      },
    },
    ...overseas(
      {
        values: {
          "2024-12-22": seen("60.00", PAGES.csmfOverseas2024),
          "2026-01-01": derived("62.40", PAGES.csmfOverseas2024, `52.00 and 20 %, the ratio of 60 to 50. ${POSTPONED}`),
        },
      },
      {
        values: {
          "2024-12-22": seen("62.00", PAGES.csmfOverseas2024),
          "2026-01-01": derived("64.40", PAGES.csmfOverseas2024, `52.00 and 20 %, and 2.00 in Mayotte, as 62 to 50. ${POSTPONED}`),
        },
      },
    ),
  },
);

export const CNP_FREE = tariffs(
  { code: "CNP", label: CNP_LABEL, law: LAW, grid: "free" },
  { metropole: { values: { ...UNTIL_2024, "2024-12-22": seen("42.50", PAGES.afpep2024, "Unchanged for fees in excess.") } } },
);

const VNP_LABEL = { fr: "Visite du psychiatre ou du neurologue", en: "Home visit of a psychiatrist or neurologist" };
export const VNP = tariffs(
  { code: "VNP", label: VNP_LABEL, law: LAW },
  {
    metropole: {
      values: {
        "2017-07-01": seen("39.00", PAGES.egoraJuly2017, "49 with the 10 EUR of travel."),
        "2022-04-01": recalled("42.50", "As the consultation: to be read in amendment 9."),
        "2024-12-22": recalled("50.00", "As the consultation: to be read in the annex of the convention of 2024."),
        "2026-01-01": recalled("52.00", `As the consultation. ${POSTPONED}`),
      },
    },
  },
);

const mpcOf = (specialty: Specialty) =>
  tariffs(
    {
      code: "MPC",
      label: { fr: "Majoration provisoire du clinicien", en: "Provisional majoration of clinicians" },
      law: [css("L162-5"), conv2011("annexe"), conv2016("28"), arbitral2023("annexe"), ngap("2 bis")],
      specialty,
    },
    {
      metropole: {
        values: {
          "2012-03-26": seen("2.70", PAGES.fmfPsychiatry2016, "43.70 = 37 + 2.70 + 4."),
          "2017-07-01": seen("2.70", PAGES.smlCoordination, "46.70 = 39 + 2.70 + 5."),
          "2023-11-01": derived("4.20", PAGES.ameliInsured2024, "51.70 before 2024-12-22 = 42.50 + 4.20 + 5: MPC takes the 1.50 of the settlement."),
        },
        until: "2024-12-21",
      },
    },
  );
export const MPC_PSYCHIATRY = mpcOf("psychiatry");
export const MPC_NEUROLOGY = mpcOf("neurology");

/** The psychiatrist's majoration for the young: under 16 until 2024-12-21, under 25 since (67 = 50 + 5 + 12 for a patient of 15). */
export const MP = tariffs(
  {
    code: "MP",
    label: { fr: "Majoration du psychiatre pour le jeune patient", en: "Psychiatrist's majoration for a young patient" },
    law: [css("L162-5"), css("L162-14-1-1"), conv2016("28"), conv2024("50")],
  },
  {
    metropole: {
      values: {
        "2022-04-01": seen("3.00", PAGES.afpep2022, "For patients under 16."),
        "2024-12-22": seen("12.00", PAGES.csmfTariffs2024, "For patients under 25."),
        "2026-01-01": seen("18.00", PAGES.adp2026, `75 = 52 + 5 + 18. ${POSTPONED}`),
      },
    },
  },
);

export const MPF = tariffs(
  {
    code: "MPF",
    label: { fr: "Majoration de première consultation familiale du psychiatre", en: "Psychiatrist's majoration for the first consultation with the family" },
    law: [css("L162-5"), conv2016("28")],
  },
  { metropole: { values: { "2017-11-01": seen("20.00", PAGES.urmlNovember2017) } } },
);
export const MAF = tariffs(
  {
    code: "MAF",
    label: { fr: "Majoration annuelle de consultation familiale du psychiatre", en: "Psychiatrist's yearly majoration for a consultation with the family" },
    law: [css("L162-5"), conv2016("28")],
  },
  { metropole: { values: { "2017-11-01": seen("20.00", PAGES.urmlNovember2017) } } },
);

/** Psychiatrist's opinion given within two working days (four since the convention of 2024) at the declared doctor's request. */
export const MCY = tariffs(
  {
    code: "MCY",
    label: {
      fr: "Consultation rapide du psychiatre à la demande du médecin traitant",
      en: "Prompt consultation of a psychiatrist asked by the declared doctor",
    },
    law: [css("L162-5"), conv2016("28"), conv2024("50"), ngap("15.2.4")],
  },
  { metropole: { values: { "2022-04-01": seen("85.00", PAGES.afpep2022), "2024-12-22": seen("85.00", PAGES.afpep2024) } } },
);
