import { arbitral2023, conv2011, conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { recalled, seen, tariffs } from "./dated.ts";
import { C_FREE_OVERSEAS, C_OVERSEAS, G_OVERSEAS, G_OVERSEAS_UNTIL_2024, VG_OVERSEAS } from "./overseas.ts";
import { PAGES } from "./pages.ts";

/**
 * Consultation and visit of general practitioners. From 2017-05-01 to 2024-12-21 the code G is worth C (23.00) and the majoration MMG
 * (2.00, then 3.50): MMG is inside the code and never billed on its own. GS and VGS are the same acts of doctors who hold the
 * specialty of general medicine; they disappear on 2024-12-22.
 */
const LAW = [css("L162-5"), conv2016("28"), arbitral2023("annexe"), conv2024("50")];

const REFERENCE = {
  "2017-05-01": seen("25.00", PAGES.quotidien2017, "C 23.00 with MMG 2.00 inside the code."),
  "2023-11-01": seen("26.50", PAGES.csmfGp2023, "MMG goes from 2.00 to 3.50 inside the code."),
} as const;
const CONVENTION_2024 = seen("30.00", PAGES.ameliGp2024);

export const G = tariffs(
  { code: "G", label: { fr: "Consultation du médecin généraliste", en: "Consultation of a general practitioner" }, law: LAW },
  { metropole: { values: { ...REFERENCE, "2024-12-22": CONVENTION_2024 } }, ...G_OVERSEAS },
);

export const GS = tariffs(
  { code: "GS", label: { fr: "Consultation du spécialiste en médecine générale", en: "Consultation of a specialist in general medicine" }, law: LAW },
  { metropole: { values: REFERENCE, until: "2024-12-21" }, ...G_OVERSEAS_UNTIL_2024 },
);

export const VG = tariffs(
  { code: "VG", label: { fr: "Visite du médecin généraliste", en: "Home visit of a general practitioner" }, law: LAW },
  {
    metropole: { values: { ...REFERENCE, "2024-12-22": CONVENTION_2024 } },
    ...VG_OVERSEAS,
  },
);

export const VGS = tariffs(
  { code: "VGS", label: { fr: "Visite du spécialiste en médecine générale", en: "Home visit of a specialist in general medicine" }, law: LAW },
  { metropole: { values: REFERENCE, until: "2024-12-21" } },
);

const BEFORE_G = "Since then a GP at the set tariff bills G (GS).";

/** Before 2017-05-01 a GP bills C at every tariff; since then C is the code of doctors who exceed the set tariff. */
export const C_OPPOSABLE = tariffs(
  { code: "C", label: { fr: "Consultation", en: "Consultation" }, law: [css("L162-5"), conv2011("annexe"), ngap("2")] },
  { metropole: { values: { "2011-01-01": seen("23.00", PAGES.since2011, BEFORE_G) }, until: "2017-04-30" }, ...C_OVERSEAS },
);

export const C_FREE = tariffs(
  { code: "C", label: { fr: "Consultation", en: "Consultation" }, law: [css("L162-5"), conv2016("28"), conv2024("50"), ngap("2")], grid: "free" },
  {
    metropole: {
      values: {
        "2011-01-01": seen("23.00", PAGES.since2011),
        "2017-05-01": seen("23.00", PAGES.sp1069of2020, "The majoration MMG is for doctors at the set tariff only."),
        "2024-12-22": seen("23.00", PAGES.ameliGp2024, "The convention of 2024 leaves the base of fees in excess unchanged."),
      },
    },
    ...C_FREE_OVERSEAS,
  },
);

/** CSS L162-5-10: care by doctors outside the convention is reimbursed on statutory tariffs. */
export const C_AUTHORITY = tariffs(
  { code: "C", label: { fr: "Consultation", en: "Consultation" }, law: [css("L162-5-10")], grid: "authority" },
  { metropole: { values: { "2011-01-01": seen("0.61", PAGES.april, "Unchanged for decades; the pages bear no date.") } } },
);

export const V_OPPOSABLE = tariffs(
  { code: "V", label: { fr: "Visite", en: "Home visit" }, law: [css("L162-5"), conv2011("annexe"), ngap("2")] },
  { metropole: { values: { "2011-01-01": seen("23.00", PAGES.devisMutuelle2016, BEFORE_G) }, until: "2017-04-30" } },
);

export const V_FREE = tariffs(
  { code: "V", label: { fr: "Visite", en: "Home visit" }, law: [css("L162-5"), conv2016("28"), conv2024("50"), ngap("2")], grid: "free" },
  { metropole: { values: { "2011-01-01": seen("23.00", PAGES.devisMutuelle2016), "2024-12-22": seen("23.00", PAGES.ameliGp2024) } } },
);

/** Children under 6 seen by a GP, at every tariff of the convention; it replaces MNO (under 2) and MGE (2 to 6). */
const MEG_LAW = [css("L162-5"), conv2016("28"), conv2024("50")];
const MEG_LABEL = { fr: "Majoration pour l'enfant de moins de 6 ans", en: "Majoration for a child under 6" };

export const MEG_OPPOSABLE = tariffs(
  { code: "MEG", label: MEG_LABEL, law: MEG_LAW },
  { metropole: { values: { "2017-05-01": seen("5.00", PAGES.quotidien2017), "2024-12-22": seen("5.00", PAGES.sp10874of2024December, "35 = 30 + 5.") } } },
);
export const MEG_FREE = tariffs(
  { code: "MEG", label: MEG_LABEL, law: MEG_LAW, grid: "free" },
  {
    metropole: {
      values: {
        "2017-05-01": seen("5.00", PAGES.quotidienApril2017, "For all sectors."),
        "2024-12-22": seen("5.00", PAGES.sp10874of2024December, "28 = 23 + 5."),
      },
    },
  },
);

export const MGE = tariffs(
  {
    code: "MGE",
    label: { fr: "Majoration du généraliste pour l'enfant de 2 à 6 ans", en: "Majoration of a GP for a child of 2 to 6" },
    law: [css("L162-5"), conv2011("annexe")],
  },
  { metropole: { values: { "2011-01-01": seen("3.00", PAGES.quotidien2006, "Created in 2006, replaced by MEG.") }, until: "2017-04-30" } },
);

export const MNO = tariffs(
  {
    code: "MNO",
    label: { fr: "Majoration du généraliste pour le nourrisson de moins de 2 ans", en: "Majoration of a GP for an infant under 2" },
    law: [css("L162-5"), conv2011("annexe")],
  },
  {
    metropole: { values: { "2011-01-01": recalled("5.00", "28 EUR in all for an infant seen by a GP; replaced by MEG on 2017-05-01.") }, until: "2017-04-30" },
  },
);
