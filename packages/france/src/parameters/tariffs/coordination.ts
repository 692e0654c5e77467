import { conv2011, conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { derived, overseas, seen, tariffs } from "./dated.ts";
import { PAGES } from "./pages.ts";

/** Majorations of the corresponding doctor: seen on referral, in the surgery, with a report to the declared doctor; at the set tariff only. */
const LAW = [css("L162-5"), conv2011("annexe XIV"), conv2016("16.2"), conv2016("annexe 11"), conv2024("50")];

const EVERYWHERE = "The annex of the convention of 2016 gives one value for every territory: to be read in the annexes of 2024.";
const OVERSEAS = overseas({ values: { "2017-07-01": seen("5.00", PAGES.conv2016Annex11), "2024-12-22": derived("5.00", PAGES.conv2016Annex11, EVERYWHERE) } });

export const MCG = tariffs(
  { code: "MCG", label: { fr: "Majoration de coordination du généraliste", en: "Coordination majoration of a GP" }, law: LAW },
  {
    metropole: {
      values: {
        "2011-01-01": seen("3.00", PAGES.conv2011Annex14, "G + MCG is 28 EUR on 2017-05-01 (quotidien)."),
        "2017-07-01": seen("5.00", PAGES.conv2016Annex11),
        "2024-12-22": seen("5.00", PAGES.reco2026),
      },
    },
    ...OVERSEAS,
  },
);

const MCS_LABEL = { fr: "Majoration de coordination du spécialiste", en: "Coordination majoration of a specialist" };
const MCS_SINCE_2017 = {
  "2017-07-01": seen("5.00", PAGES.conv2016Annex11),
  "2024-12-22": seen("5.00", PAGES.csmfTariffs2024, "55 = 50 + 5 for psychiatrists."),
};

export const MCS = tariffs(
  { code: "MCS", label: MCS_LABEL, law: LAW },
  {
    metropole: {
      values: { "2011-01-01": seen("3.00", PAGES.conv2011Annex14), ...MCS_SINCE_2017 },
    },
    ...OVERSEAS,
  },
);

const mcsOf = (specialty: "psychiatry" | "neurology") =>
  tariffs(
    { code: "MCS", label: MCS_LABEL, law: LAW, specialty },
    { metropole: { values: { "2011-01-01": seen("4.00", PAGES.conv2011Annex14, "43.70 = 37 + 2.70 + 4 (fmfpro.org)."), ...MCS_SINCE_2017 } } },
  );
export const MCS_PSYCHIATRY = mcsOf("psychiatry");
export const MCS_NEUROLOGY = mcsOf("neurology");

export const MCC = tariffs(
  { code: "MCC", label: { fr: "Majoration de coordination du cardiologue", en: "Coordination majoration of a cardiologist" }, law: LAW },
  {
    metropole: {
      values: {
        "2011-01-01": seen("3.27", PAGES.conv2011Annex14, "49 EUR in all with CSC 45.73."),
        "2017-07-01": seen("3.27", PAGES.conv2016Annex11, "51 = 47.73 + 3.27."),
        "2023-11-01": derived("3.27", PAGES.cardiology2025, "52.50 in all: the 1.50 of the settlement is put in CSC; the split is not on the pages."),
      },
    },
  },
);

/** One-off opinion asked by the declared doctor: NGAP article 18. C2 until 2017-09-30, APC since. */
const OPINION = [css("L162-5"), conv2016("28"), conv2024("50"), ngap("18")];

export const C2 = tariffs(
  { code: "C2", label: { fr: "Avis ponctuel de consultant (C2)", en: "One-off opinion (C2)" }, law: [css("L162-5"), conv2011("annexe"), ngap("18")] },
  { metropole: { values: { "2011-01-01": seen("46.00", PAGES.fmfSmear2017, "Twice the consultation of 23 EUR.") }, until: "2017-09-30" } },
);
export const C25 = tariffs(
  {
    code: "C2.5",
    label: { fr: "Avis ponctuel de consultant du psychiatre (C2,5)", en: "One-off opinion of a psychiatrist (C2.5)" },
    law: [css("L162-5"), conv2011("annexe"), ngap("18")],
  },
  { metropole: { values: { "2011-01-01": seen("57.50", PAGES.fmfPsychiatry2016) }, until: "2017-09-30" } },
);

const APC_VALUES = {
  "2017-10-01": seen("48.00", PAGES.cardiologists2016),
  "2018-06-01": seen("50.00", PAGES.cardiologists2016, "50 in F1069 of 2020."),
  "2022-04-01": seen("55.00", PAGES.agipi2023, "55 before 2023-11-01; amendment 9, in force on 2022-04-01 (jim.fr)."),
  "2023-11-01": seen("56.50", PAGES.agipi2023),
  "2024-12-22": seen("60.00", PAGES.usmy2025),
};
export const APC = tariffs(
  { code: "APC", label: { fr: "Avis ponctuel de consultant", en: "One-off opinion" }, law: OPINION },
  { metropole: { values: APC_VALUES } },
);
export const APV = tariffs(
  { code: "APV", label: { fr: "Avis ponctuel de consultant en visite", en: "One-off opinion at the patient's home" }, law: OPINION },
  {
    metropole: {
      values: {
        "2023-11-01": seen("56.50", PAGES.reco2024),
        "2024-12-22": seen("60.00", PAGES.reco2026),
      },
    },
  },
);
export const APY = tariffs(
  {
    code: "APY",
    label: { fr: "Avis ponctuel de consultant du psychiatre ou du neurologue", en: "One-off opinion of a psychiatrist or neurologist" },
    law: OPINION,
  },
  {
    metropole: {
      values: {
        "2018-06-01": seen("62.50", PAGES.sp1069of2020, "Day of the step of APC: the page of 2020 gives only the value."),
        "2023-11-01": seen("64.00", PAGES.agipi2023, "62.50 before that day."),
        "2024-12-22": seen("67.50", PAGES.usmy2025),
      },
    },
  },
);
