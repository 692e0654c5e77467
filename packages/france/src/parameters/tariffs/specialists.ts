import type { Specialty } from "../../nomenclature/doctor-act.ts";
import { arbitral2023, conv2011, conv2016, conv2024, css, ngap } from "../../sources/texts.ts";
import { derived, overseas, type PlaceValues, recalled, seen, tariffs } from "./dated.ts";
import { CS_OVERSEAS, csOverseas, MPC_OVERSEAS } from "./overseas.ts";
import { PAGES, POSTPONED } from "./pages.ts";

/**
 * Consultation of specialists. Until 2024-12-21 a specialist at the set tariff bills CS (23.00) and, on its own line, the majoration
 * MPC of the consultation in the surgery; the convention of 2024 puts MPC inside CS. Some specialties then have a CS of their own.
 */
const LAW = [css("L162-5"), css("L162-14-1-1"), conv2011("annexe"), conv2016("28"), conv2024("50"), ngap("2")];
const CS_LABEL = { fr: "Consultation du médecin spécialiste", en: "Consultation of a specialist" };

const CS_UNTIL_2024 = {
  "2011-01-01": seen("23.00", PAGES.paediatricMemo2013),
  "2017-05-01": seen("23.00", PAGES.egoraJuly2017),
};

export const CS = tariffs(
  { code: "CS", label: CS_LABEL, law: LAW },
  { metropole: { values: { ...CS_UNTIL_2024, "2024-12-22": seen("26.50", PAGES.fmfConvention2024, "MPC 3.50 is now inside CS.") } }, ...CS_OVERSEAS },
);

type Elsewhere = ReturnType<typeof csOverseas>;
const csOf = (specialty: Specialty, since2024: PlaceValues["values"], elsewhere: Elsewhere) =>
  tariffs({ code: "CS", label: CS_LABEL, law: LAW, specialty }, { metropole: { values: { ...CS_UNTIL_2024, ...since2024 } }, ...elsewhere });

export const CS_MEDICAL_GYNAECOLOGY = csOf(
  "medical-gynaecology",
  {
    "2024-12-22": seen("32.00", PAGES.usmy2025, "37 with MCS (ameli.fr)."),
    "2026-01-01": seen("35.00", PAGES.buenodia2026, `40 with MCS. ${POSTPONED}`),
  },
  csOverseas({ first: "38.40", second: "42.00" }, { first: "40.40", second: "44.00" }),
);
export const CS_GERIATRICS = csOf(
  "geriatrics",
  {
    "2024-12-22": seen("32.00", PAGES.usmy2025, "37 with MCS (ameli.fr)."),
    "2026-01-01": seen("37.00", PAGES.buenodia2026, `42 with MCS. ${POSTPONED}`),
  },
  csOverseas({ first: "38.40", second: "44.40" }, { first: "40.40", second: "46.40" }),
);
export const CS_REHABILITATION = csOf(
  "rehabilitation",
  {
    "2024-12-22": seen("31.00", PAGES.europe1of2024, "36 with MCS; 37.20 overseas is 31.00 and 20 % (csmf.org)."),
    "2026-01-01": seen("35.00", PAGES.europe1of2024, `40 with MCS. ${POSTPONED}`),
  },
  csOverseas({ first: "37.20", second: "42.00" }, { first: "39.20", second: "44.00" }),
);

/** Endocrinologists gain 2 to 4 EUR on 2026-01-01 (boursorama.com, europe1.fr); no page read says how much nor on which code, so CS stops here. */
export const CS_ENDOCRINOLOGY = tariffs(
  { code: "CS", label: CS_LABEL, law: LAW, specialty: "endocrinology" },
  { metropole: { values: { ...CS_UNTIL_2024, "2024-12-22": seen("26.50", PAGES.usmy2025) }, until: "2025-12-31" } },
);

export const CS_FREE = tariffs(
  { code: "CS", label: CS_LABEL, law: LAW, grid: "free" },
  {
    metropole: {
      values: {
        "2011-01-01": seen("23.00", PAGES.paediatricMemo2013),
        "2017-05-01": seen("23.00", PAGES.sp10874of2019),
        "2024-12-22": seen("23.00", PAGES.fmfConvention2024, "Unchanged for fees in excess."),
      },
    },
  },
);

/** CSS L162-5-10: care by doctors outside the convention is reimbursed on statutory tariffs. */
export const CS_AUTHORITY = tariffs(
  { code: "CS", label: CS_LABEL, law: [css("L162-5-10")], grid: "authority" },
  { metropole: { values: { "2011-01-01": seen("1.22", PAGES.april, "Unchanged for decades; the pages bear no date.") } } },
);

const MPC_LABEL = { fr: "Majoration provisoire du clinicien", en: "Provisional majoration of clinicians" };
const MPC_LAW = [css("L162-5"), conv2011("annexe"), conv2016("28"), arbitral2023("annexe"), ngap("2 bis")];

export const MPC = tariffs(
  { code: "MPC", label: MPC_LABEL, law: MPC_LAW },
  {
    metropole: {
      values: {
        "2011-01-01": seen("2.00", PAGES.quotidien2005, "27 = 23 + 2 + 2 in 2005; still 2 in 2017."),
        "2017-05-01": seen("2.00", PAGES.egoraJuly2017),
        "2023-11-01": seen("3.50", PAGES.dermatonet2024),
      },
      until: "2024-12-21",
    },
    ...MPC_OVERSEAS,
  },
);

export const MPC_MEDICAL_GYNAECOLOGY = tariffs(
  { code: "MPC", label: MPC_LABEL, law: MPC_LAW, specialty: "medical-gynaecology" },
  {
    metropole: {
      values: {
        "2011-01-01": seen("2.00", PAGES.quotidien2005),
        "2022-04-01": derived("4.00", PAGES.qare2025, "Teleconsultation at 32 = 23 + 4 + 5; amendment 9. The day is that of the amendment."),
        "2023-11-01": derived("5.50", PAGES.ameliInsured2024, "33.50 before 2024-12-22 = 23 + 5.50 + 5."),
      },
      until: "2024-12-21",
    },
    // The amount of amendment 9 overseas is not known: nothing is borrowed from the other specialties.
    ...overseas({ values: { "2017-05-01": derived("2.00", PAGES.reunionGp, "As the other specialists overseas.") }, until: "2022-03-31" }),
  },
);

const CSC_LAW = [css("L162-5"), conv2011("annexe"), conv2016("28"), ngap("15-1")];
const CSC_LABEL = { fr: "Consultation spécifique de cardiologie", en: "Specific consultation of cardiology" };
export const CSC = tariffs(
  { code: "CSC", label: CSC_LABEL, law: CSC_LAW },
  {
    metropole: {
      values: {
        "2011-01-01": seen("45.73", PAGES.sp10874of2019, "49 = 45.73 + 3.27, the values before 2017-07-01."),
        "2017-07-01": seen("47.73", PAGES.cardiologists2016, "F1069 of 2020 still prints 45.73."),
        "2023-11-01": derived(
          "49.23",
          PAGES.cardiology2025,
          "52.50 with MCC 3.27 in 2025 and 2026. agipi.com (2023-10-30) prints 54 after 52.50: not followed.",
        ),
      },
    },
  },
);
export const CSC_FREE = tariffs(
  { code: "CSC", label: CSC_LABEL, law: CSC_LAW, grid: "free" },
  {
    metropole: {
      values: {
        "2011-01-01": seen("45.73", PAGES.sp10874of2019),
        "2017-07-01": seen("47.73", PAGES.cardiology2025, "The pages of 2025 give 47.73 for sector 2."),
      },
    },
  },
);

/** Screening of melanoma by a dermatologist, once a year for patients at risk. */
export const CDE = tariffs(
  {
    code: "CDE",
    label: { fr: "Consultation de dépistage du mélanome", en: "Consultation of melanoma screening" },
    law: [css("L162-5"), css("L162-14-1-1"), conv2016("28"), conv2024("50")],
  },
  {
    metropole: {
      values: {
        "2017-10-01": seen(
          "46.00",
          "sylvie-graham.com, prix et remboursement (undated, 2022 period)",
          "The first day is not on the page; the act is listed by the national fund in 2020.",
        ),
        "2023-11-01": seen("47.50", PAGES.dermatonet2024),
        "2024-12-22": seen("54.00", PAGES.usmy2025),
        "2026-01-01": seen("60.00", PAGES.buenodia2026, POSTPONED),
      },
    },
  },
);

const VS_LABEL = { fr: "Visite du médecin spécialiste", en: "Home visit of a specialist" };
export const VS = tariffs(
  { code: "VS", label: VS_LABEL, law: LAW },
  {
    metropole: {
      values: {
        "2011-01-01": seen("23.00", PAGES.ash2006),
        "2013-07-01": seen("23.00", PAGES.paediatricMemo2013),
        "2024-12-22": recalled("26.50", "Value of the consultation of reference: to be read in the annex of the convention of 2024."),
      },
    },
  },
);
export const VS_FREE = tariffs(
  { code: "VS", label: VS_LABEL, law: LAW, grid: "free" },
  { metropole: { values: { "2011-01-01": seen("23.00", PAGES.paediatricMemo2013) } } },
);
