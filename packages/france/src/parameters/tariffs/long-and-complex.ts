import { conv2011, conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { derived, overseas, seen, tariffs } from "./dated.ts";
import { PAGES, POSTPONED } from "./pages.ts";

/** Long and complex consultations: an act of its own for a GP or a paediatrician, a majoration on the coordinated consultation of others. */
const LAW = [css("L162-5"), conv2016("28"), conv2024("50")];

const COMPLEX_VALUES = {
  "2017-11-01": seen("46.00", PAGES.urmlNovember2017),
  "2023-11-01": seen("47.50", PAGES.agipi2023),
  "2024-12-22": seen("47.50", PAGES.sp10874of2024December),
};
export const CCX = tariffs(
  { code: "CCX", label: { fr: "Consultation complexe", en: "Complex consultation" }, law: LAW },
  { metropole: { values: COMPLEX_VALUES } },
);
export const CCP = tariffs(
  { code: "CCP", label: { fr: "Première consultation de contraception et de prévention", en: "First consultation on contraception and prevention" }, law: LAW },
  { metropole: { values: COMPLEX_VALUES } },
);
export const CCE = tariffs(
  { code: "CCE", label: { fr: "Consultation très complexe", en: "Very complex consultation" }, law: LAW },
  { metropole: { values: { "2017-11-01": seen("60.00", PAGES.sp10874of2019), "2024-12-22": seen("60.00", PAGES.sp10874of2024December) } } },
);
export const MCX = tariffs(
  { code: "MCX", label: { fr: "Majoration pour consultation complexe", en: "Majoration for a complex consultation" }, law: LAW },
  { metropole: { values: { "2017-11-01": seen("16.00", PAGES.urmlNovember2017, "46 = 23 + 2 + 5 + 16; 47.50 = 26.50 + 5 + 16 since.") } } },
);
export const MTX = tariffs(
  { code: "MTX", label: { fr: "Majoration pour consultation très complexe", en: "Majoration for a very complex consultation" }, law: LAW },
  { metropole: { values: { "2017-11-01": seen("30.00", PAGES.urmlNovember2017, "60 = 23 + 2 + 5 + 30; 55 = 25 + 30 for a GP.") } } },
);

/** Long consultation of the declared doctor with a patient of 80 or more, each once a year: after hospital, to stop medicines, to orient. */
const long = (code: string, fr: string, en: string) =>
  tariffs(
    { code, label: { fr, en }, law: [css("L162-5"), css("L162-14-1-1"), conv2024("50")] },
    { metropole: { values: { "2026-01-01": seen("60.00", PAGES.rofim2026, POSTPONED) } } },
  );
export const GL1 = long("GL1", "Consultation longue après une hospitalisation, 80 ans et plus", "Long consultation after a hospital stay, 80 and over");
export const GL2 = long("GL2", "Consultation longue de déprescription, 80 ans et plus", "Long consultation to stop medicines, 80 and over");
export const GL3 = long(
  "GL3",
  "Consultation longue d'orientation médico-sociale, 80 ans et plus",
  "Long consultation of medico-social orientation, 80 and over",
);

/** First consultation with a new declared doctor of a patient with a long-term illness who had none. */
export const IMT = tariffs(
  {
    code: "IMT",
    label: { fr: "Inscription d'un patient en ALD chez un médecin traitant", en: "Registration of a long-term patient with a declared doctor" },
    law: LAW,
  },
  {
    metropole: { values: { "2023-05-15": seen("60.00", PAGES.aef2023), "2024-12-22": seen("60.00", PAGES.reco2026) } },
    ...overseas({ values: { "2023-05-15": seen("72.00", PAGES.aef2023) } }),
  },
);

/** After a hospital stay: many illnesses (MSH) or heart failure (MIC). */
const afterHospital = (code: string, fr: string, en: string) =>
  tariffs(
    { code, label: { fr, en }, law: [css("L162-5"), conv2011("annexe"), conv2016("28")] },
    {
      metropole: {
        values: {
          "2013-07-01": seen("23.00", PAGES.fmfPsychiatry2016, "66.70 - 43.70 for MSH; created by amendment 8 in 2013."),
          "2023-11-01": seen("23.00", PAGES.reco2024),
          "2024-12-22": seen("23.00", PAGES.reco2026),
        },
      },
    },
  );
export const MSH = afterHospital("MSH", "Majoration de suivi après hospitalisation", "Majoration for follow-up after a hospital stay");
export const MIC = afterHospital(
  "MIC",
  "Majoration de suivi de l'insuffisance cardiaque après hospitalisation",
  "Majoration for follow-up of heart failure after a hospital stay",
);

const PROMPT_LAW = [css("L162-5"), conv2024("50"), ngap("14.1.3")];
/** Prompt care: a patient sent by the access-to-care service (SNP, seen within 48 hours by another than the declared doctor). */
export const SNP = tariffs(
  { code: "SNP", label: { fr: "Majoration de soins non programmés régulés", en: "Majoration for regulated unscheduled care" }, law: PROMPT_LAW },
  { metropole: { values: { "2023-05-15": seen("15.00", PAGES.aef2023), "2024-12-22": seen("15.00", PAGES.reco2026) } } },
);
/** Between 19 and 21 h, with SNP. */
export const SHE = tariffs(
  {
    code: "SHE",
    label: { fr: "Supplément horaire aux soins non programmés (19 h à 21 h)", en: "Evening supplement to unscheduled care (19 to 21 h)" },
    law: PROMPT_LAW,
  },
  {
    metropole: { values: { "2024-12-22": derived("5.00", PAGES.reco2026, `Value read; the supplement enters the nomenclature with the ${PAGES.uncam2024}.`) } },
  },
);
/** A patient of 80 or more seen by a GP who is not their declared doctor. */
export const MOP = tariffs(
  { code: "MOP", label: { fr: "Majoration personne âgée du médecin non traitant", en: "Majoration for an old patient of another doctor" }, law: LAW },
  {
    metropole: {
      values: {
        "2023-11-01": derived("5.00", PAGES.reco2024, `Value read; letter created by the ${PAGES.uncamAugust2023}.`),
        "2024-12-22": seen("5.00", PAGES.reco2026),
      },
    },
  },
);
/** The declared doctor sees their own patient at once at the call centre's request. */
export const MRT = tariffs(
  { code: "MRT", label: { fr: "Majoration du médecin traitant, régulation", en: "Majoration of the declared doctor, regulated urgency" }, law: LAW },
  {
    metropole: {
      values: {
        "2018-01-01": derived("15.00", PAGES.fmfPaediatrics2016, "Value read; the day is that planned by the convention for urgency majorations."),
        "2023-11-01": seen("15.00", PAGES.reco2024),
        "2024-12-22": seen("15.00", PAGES.reco2026),
      },
    },
  },
);
/** The declared doctor obtains a specialist's consultation within 48 hours (MUT), and the specialist gives it (MCU). */
const URGENT_LAW = [css("L162-5"), conv2016("annexe 11"), conv2024("50")];
export const MUT = tariffs(
  { code: "MUT", label: { fr: "Majoration d'urgence du médecin traitant", en: "Majoration of the declared doctor for an urgent referral" }, law: URGENT_LAW },
  { metropole: { values: { "2023-11-01": seen("5.00", PAGES.reco2024), "2024-12-22": seen("5.00", PAGES.reco2026) } } },
);
export const MCU = tariffs(
  { code: "MCU", label: { fr: "Majoration du correspondant pour urgence", en: "Majoration of the corresponding doctor for urgency" }, law: URGENT_LAW },
  { metropole: { values: { "2018-01-01": seen("15.00", PAGES.cardiologists2016), "2023-11-01": seen("15.00", PAGES.dermatonet2024) } } },
);
