import { conv2016, conv2024, css } from "../../sources/texts.ts";
import { recalled, seen, tariffs } from "./dated.ts";
import { PAGES, POSTPONED } from "./pages.ts";

/** Compulsory examinations of the child: COE for the three with a certificate, other codes by age and doctor for the rest. */
const LAW = [css("L162-5"), css("L162-14-1-1"), conv2016("28"), conv2024("50")];

export const COE = tariffs(
  { code: "COE", label: { fr: "Examen obligatoire de l'enfant avec certificat", en: "Compulsory examination of a child with a certificate" }, law: LAW },
  {
    metropole: {
      values: {
        "2017-05-01": seen("39.00", PAGES.quotidien2017),
        "2017-11-01": seen(
          "46.00",
          PAGES.urmlNovember2017,
          "A fee notice of 2017 (studylibfr 5278342) prints 46 from 2017-07-01; the doctors' union of Normandy and the Quotidien say November.",
        ),
        "2023-11-01": seen("47.50", PAGES.sp10874of2024March),
        "2024-12-22": seen("54.00", PAGES.csmfTariffs2024),
        "2026-01-01": seen("60.00", PAGES.reco2026, POSTPONED),
      },
    },
  },
);

/**
 * Completed months at the three examinations with a certificate: 8th day, 9th month (8th since 2025), 24th month (23rd since 2025). The
 * bounds hold both calendars: the child is seen about that age, and the certificate tells.
 */
export const CERTIFICATE_MONTHS: readonly (readonly [from: number, to: number])[] = [
  [0, 0],
  [8, 10],
  [23, 25],
];

const STEPS = "The three values are those of the consultation on each day; the first day is that of the calendar of examinations of 2019.";

export const COD = tariffs(
  { code: "COD", label: { fr: "Examen obligatoire par le généraliste, moins de 6 ans", en: "Compulsory examination by a GP, under 6" }, law: LAW },
  {
    metropole: {
      values: { "2019-03-01": recalled("30.00", STEPS), "2023-11-01": recalled("31.50", STEPS), "2024-12-22": seen("35.00", PAGES.csmfTariffs2024) },
    },
  },
);
export const COB = tariffs(
  { code: "COB", label: { fr: "Examen obligatoire par le généraliste, à partir de 6 ans", en: "Compulsory examination by a GP, from 6" }, law: LAW },
  {
    metropole: {
      values: {
        "2019-03-01": recalled("25.00", STEPS),
        "2023-06-05": seen("25.00", PAGES.reco2023),
        "2023-11-01": seen("26.50", PAGES.reco2024),
        "2024-12-22": seen("30.00", PAGES.csmfTariffs2024),
      },
    },
  },
);
export const COV = tariffs(
  {
    code: "COV",
    label: { fr: "Examen obligatoire par le généraliste, moins de 6 ans", en: "Compulsory examination by a GP, under 6" },
    law: LAW,
    grid: "free",
  },
  { metropole: { values: { "2024-12-22": seen("28.00", PAGES.csmfTariffs2024) } } },
);
export const COA = tariffs(
  {
    code: "COA",
    label: { fr: "Examen obligatoire par le généraliste, à partir de 6 ans", en: "Compulsory examination by a GP, from 6" },
    law: LAW,
    grid: "free",
  },
  { metropole: { values: { "2024-12-22": seen("23.00", PAGES.csmfTariffs2024) } } },
);
export const COH = tariffs(
  { code: "COH", label: { fr: "Examen obligatoire par le pédiatre, moins de 2 ans", en: "Compulsory examination by a paediatrician, under 2" }, law: LAW },
  { metropole: { values: { "2024-12-22": seen("45.00", PAGES.csmfTariffs2024), "2026-01-01": seen("50.00", PAGES.buenodia2026, POSTPONED) } } },
);
export const COK = tariffs(
  { code: "COK", label: { fr: "Examen obligatoire par le pédiatre, 2 à 6 ans", en: "Compulsory examination by a paediatrician, 2 to 6" }, law: LAW },
  { metropole: { values: { "2024-12-22": seen("35.00", PAGES.csmfTariffs2024) } } },
);
export const COG = tariffs(
  { code: "COG", label: { fr: "Examen obligatoire par le pédiatre, à partir de 6 ans", en: "Compulsory examination by a paediatrician, from 6" }, law: LAW },
  { metropole: { values: { "2024-12-22": seen("31.50", PAGES.csmfTariffs2024) } } },
);
