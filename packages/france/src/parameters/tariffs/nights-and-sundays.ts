import type { Grid } from "../../nomenclature/doctor-act.ts";
import { conv2011, conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { seen, tariffs } from "./dated.ts";
import { PAGES } from "./pages.ts";

/**
 * Nights, Sundays and public holidays. Two families: without regulation (F, MN, MM), and within the organised out-of-hours care when
 * the call centre sent the patient (CR. in the surgery, VR. at home). Since 2024-12-22 the first family is for true emergencies only;
 * otherwise MHP.
 */
const LAW = [css("L162-5"), conv2011("annexe"), conv2016("28"), conv2024("50"), ngap("14")];
const EMERGENCY_ONLY = "Since the convention of 2024 for emergencies only.";

const unregulated = (code: string, fr: string, en: string, value: string, grid: Grid) =>
  tariffs(
    { code, label: { fr, en }, law: LAW, grid },
    {
      metropole: {
        values: {
          "2013-07-01": seen(value, PAGES.paediatricMemo2013),
          "2017-05-01": seen(value, PAGES.noticeGp2017),
          "2024-12-22": seen(value, PAGES.reco2026, EMERGENCY_ONLY),
        },
      },
    },
  );

const F_WORDS = ["F", "Majoration de dimanche ou de jour férié", "Majoration for Sunday or public holiday", "19.06"] as const;
const MN_WORDS = ["MN", "Majoration de nuit (20 h à minuit, 6 h à 8 h)", "Majoration for night (20 to 24 h, 6 to 8 h)", "35.00"] as const;
const MM_WORDS = ["MM", "Majoration de milieu de nuit (0 h à 6 h)", "Majoration for deep night (0 to 6 h)", "40.00"] as const;

export const F = unregulated(...F_WORDS, "opposable");
export const F_FREE = unregulated(...F_WORDS, "free");
export const MN = unregulated(...MN_WORDS, "opposable");
export const MN_FREE = unregulated(...MN_WORDS, "free");
export const MM = unregulated(...MM_WORDS, "opposable");
export const MM_FREE = unregulated(...MM_WORDS, "free");

export const MHP = tariffs(
  {
    code: "MHP",
    label: { fr: "Majoration hors permanence des soins", en: "Majoration outside organised out-of-hours care" },
    law: [css("L162-5"), conv2024("50")],
  },
  { metropole: { values: { "2024-12-22": seen("5.00", PAGES.journalInfo2024), "2026-01-01": seen("5.00", PAGES.reco2026) } } },
);

const regulated = (code: string, fr: string, en: string, value: string, first: string) =>
  tariffs(
    { code, label: { fr, en }, law: LAW },
    { metropole: { values: { "2017-05-01": seen(value, first), "2023-11-01": seen(value, PAGES.reco2024), "2024-12-22": seen(value, PAGES.reco2026) } } },
  );

export const CRN = regulated(
  "CRN",
  "Consultation régulée de nuit (20 h à minuit, 6 h à 8 h)",
  "Regulated consultation at night (20 to 24 h, 6 to 8 h)",
  "42.50",
  PAGES.noticeGp2017,
);
export const CRM = regulated(
  "CRM",
  "Consultation régulée de milieu de nuit (0 h à 6 h)",
  "Regulated consultation in deep night (0 to 6 h)",
  "51.50",
  PAGES.noticeGp2017,
);
export const CRD = regulated(
  "CRD",
  "Consultation régulée de dimanche ou de jour férié",
  "Regulated consultation on Sunday or public holiday",
  "26.50",
  PAGES.noticeGp2017,
);
export const CRS = tariffs(
  { code: "CRS", label: { fr: "Consultation régulée du samedi après-midi", en: "Regulated consultation on Saturday afternoon" }, law: LAW },
  { metropole: { values: { "2017-05-01": seen("26.50", PAGES.noticeGp2017) } } },
);

const VISITS_2017 = `${PAGES.noticeGp2017} prints regulated visits from 2017; values read in ${PAGES.reco2024}`;
export const VRN = regulated(
  "VRN",
  "Visite régulée de nuit (20 h à minuit, 6 h à 8 h)",
  "Regulated visit at night (20 to 24 h, 6 to 8 h)",
  "46.00",
  VISITS_2017,
);
export const VRM = regulated("VRM", "Visite régulée de milieu de nuit (0 h à 6 h)", "Regulated visit in deep night (0 to 6 h)", "59.50", VISITS_2017);
export const VRD = regulated("VRD", "Visite régulée de dimanche ou de jour férié", "Regulated visit on Sunday or public holiday", "30.00", VISITS_2017);
export const VRS = regulated("VRS", "Visite régulée du samedi après-midi", "Regulated visit on Saturday afternoon", "30.00", VISITS_2017);
