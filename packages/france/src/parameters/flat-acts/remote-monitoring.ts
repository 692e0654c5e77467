import { onFirstUse } from "@openamo/kernel";
import { css, monitoringOrder } from "../../sources/texts.ts";
import { everywhere, number, read, worked } from "./build.ts";

const LAW = [css("L162-54"), css("R162-95", "II"), monitoringOrder("2")];
const TECHNICAL_LAW = [css("L162-54"), css("R162-95", "III"), monitoringOrder("1")];
const LEVELS = "kos-avocats.fr of 2023-06-19 and klesiaprosocial.fr 73077039 on the order of 2023-05-16; sante.gouv.fr: from 2023-07-01";
const RAISED = "order of 2023-05-16, article 2 as changed on 2023-12-21 (legal.tricoteuses.fr JORFARTI000048866487)";
const RAISED_DAY = "The day after the order was published (2024-01-07); a page says 2024-04-01 (klesiaprosocial.fr 77684549).";
const IMPLANT = "telesante-bretagne.fr: entered in the list on 2024-03-31, 11 euros a month";
const TECHNICAL = "order of 2023-07-28 (ma-veille-juridique.com): 50 euros a month for respiratory and renal failure and for diabetes";
const TECHNICAL_DAY = "The day after the order was published (2023-08-17).";
/** From the first revision on, by orders of 2024-03-15 and 2024-10-21 and later ones, whose amounts were not found. */
const TECHNICAL_LAST_DAY = "2024-03-31";
const PRESCRIPTION = "version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";

/** Monthly prices of the operator (CSS R162-95 II) and of the device (R162-95 III), and what limits them. */
export const monitoringValues = onFirstUse(() => ({
  ordinary: everywhere("TVB", { fr: "Télésurveillance : forfait opérateur de niveau 2", en: "Remote monitoring: operator, level 2" }, LAW, {
    "2023-07-01": read("28.00", LEVELS),
  }),
  implant: everywhere("TVA", { fr: "Télésurveillance : forfait opérateur de niveau 1", en: "Remote monitoring: operator, level 1" }, LAW, {
    "2024-03-31": read("11.00", IMPLANT),
  }),
  "raised-1": everywhere(
    "TVB.raised-1",
    { fr: "Télésurveillance : forfait opérateur majoré de niveau 1", en: "Remote monitoring: raised operator price, level 1" },
    LAW,
    {
      "2024-01-08": read("56.00", RAISED, RAISED_DAY),
    },
  ),
  "raised-2": everywhere(
    "TVB.raised-2",
    { fr: "Télésurveillance : forfait opérateur majoré de niveau 2", en: "Remote monitoring: raised operator price, level 2" },
    LAW,
    {
      "2024-01-08": read("70.00", RAISED, RAISED_DAY),
    },
  ),
  technical: everywhere(
    "DMN-TSM",
    { fr: "Télésurveillance : forfait technique", en: "Remote monitoring: technical flat price" },
    TECHNICAL_LAW,
    { "2023-08-18": read("50.00", TECHNICAL, TECHNICAL_DAY) },
    TECHNICAL_LAST_DAY,
  ),
  monthsOfHeart: number(
    "monitoring.raised-months-heart",
    "Mois de suite au forfait majoré, insuffisance cardiaque",
    "Months in a row at the raised price, heart failure",
    LAW,
    {
      "2024-01-08": worked("12", RAISED, "Six months, renewable once."),
    },
  ),
  monthsOfDiabetes: number(
    "monitoring.raised-months-diabetes",
    "Mois de suite au forfait majoré, diabète",
    "Months in a row at the raised price, diabetes",
    LAW,
    {
      "2024-01-08": worked("6", RAISED, "Three months, renewable once."),
    },
  ),
  prescriptionMonths: number(
    "monitoring.prescription-months",
    "Durée d'une prescription de télésurveillance, en mois",
    "Length of a prescription of remote monitoring, in months",
    [css("R162-100")],
    {
      "2023-07-01": worked("12", `R162-100, ${PRESCRIPTION}: one year`, "A year is twelve months."),
    },
  ),
  firstMonths: number(
    "monitoring.first-months",
    "Mois pendant lesquels la télésurveillance prescrite peut commencer",
    "Months in which monitoring that is prescribed may begin",
    [css("R162-101")],
    {
      "2023-07-01": read("6", `R162-101, ${PRESCRIPTION}`),
    },
  ),
}));
