import { onFirstUse } from "@openamo/kernel";
import { conventionPharmacists, csp, css, preventionOrder } from "../../sources/texts.ts";
import { mainlandAndOverseas, number, read, worked } from "./build.ts";

const LAW = [css("L162-38-2"), csp("L1411-6-2"), preventionOrder("3")];
const SESSION = "egora.fr of 2024-05-30 on the order of 2024-05-28; lemoniteurdespharmacies.fr of 2024-05-29";
const AFTER_PUBLICATION = "The day after the order was published (2024-05-29).";
const START = "2024-05-30";
const AGES = "cdosf13.fr, order of 2024-05-28, article 2";

const age = (id: string, fr: string, en: string, value: string) =>
  number(`prevention.${id}`, fr, en, [preventionOrder("2"), css("L160-14", "16° et 24°")], { [START]: read(value, AGES) });
const band = (from: string, to: string) => ({
  from: age(`age-from-${from}`, `Rendez-vous de prévention : premier âge, ${from} à ${to} ans`, `Prevention session: first age, ${from} to ${to}`, from),
  to: age(`age-to-${to}`, `Rendez-vous de prévention : dernier âge, ${from} à ${to} ans`, `Prevention session: last age, ${from} to ${to}`, to),
});

const PHARMACIST = [css("L162-16-1"), conventionPharmacists("article IV")];
const VACCINATION = "lemoniteurdespharmacies.fr of 2024-01-02 (Vaccination à l'officine : la facturation)";
const SINCE_2023 = "First day on which the source's tariffs are all in force (pharmaprat.fr: 10 August 2023).";
const OVERSEAS = "The tariff times 1.05, to the cent.";
const KIT = "lequotidiendupharmacien.fr on RKD (March); pharmaciens13.info for the days before";
const KIT_DAY = "Until the end of 2023 the hand-over was paid once a year, without a claim (pharmaciens13.info).";
const KIT_RULE = "pharmaprat.fr; cespharm.fr of 2022-04-15: from 50 to 74, every two years";

/** Prices, ages and frequencies of prevention. */
export const preventionValues = onFirstUse(() => ({
  session: mainlandAndOverseas(
    "RDP",
    { fr: "Rendez-vous de prévention", en: "Prevention session" },
    LAW,
    { [START]: read("30.00", SESSION, AFTER_PUBLICATION) },
    { [START]: read("31.50", SESSION, AFTER_PUBLICATION) },
  ),
  bands: [band("18", "25"), band("45", "50"), band("60", "65"), band("70", "75")],
  sessionsInBand: number("prevention.sessions", "Rendez-vous de prévention par tranche d'âge", "Prevention sessions in an age band", LAW, {
    [START]: read("1", "avecsantena.fr; lemoniteurdespharmacies.fr of 2024-05-29: one for a person and a band, whoever gives it"),
  }),
  kit: mainlandAndOverseas(
    "RKD",
    { fr: "Remise d'un test de dépistage du cancer colorectal", en: "Hand-over of a colorectal screening test" },
    PHARMACIST,
    { "2024-01-01": read("3.00", KIT, KIT_DAY) },
    { "2024-01-01": read("4.05", KIT, KIT_DAY) },
  ),
  kitAges: {
    from: number("prevention.kit-from", "Remise du test : premier âge", "Screening test: first age", PHARMACIST, { "2024-01-01": read("50", KIT_RULE) }),
    to: number("prevention.kit-to", "Remise du test : dernier âge", "Screening test: last age", PHARMACIST, { "2024-01-01": read("74", KIT_RULE) }),
  },
  kitYears: number("prevention.kit-years", "Années entre deux remises du test", "Years between two screening tests", PHARMACIST, {
    "2024-01-01": worked("2", KIT_RULE, "The calendar years of the hand-over are counted."),
  }),
  vaccination: mainlandAndOverseas(
    "RVA",
    { fr: "Vaccination à l'officine, sur ordonnance", en: "Vaccination at the pharmacy, on prescription" },
    PHARMACIST,
    { "2023-08-10": read("7.50", VACCINATION, SINCE_2023) },
    { "2023-08-10": worked("7.88", VACCINATION, OVERSEAS) },
  ),
  prescribedVaccination: mainlandAndOverseas(
    "RVA.prescribed",
    { fr: "Vaccination prescrite et faite par le pharmacien", en: "Vaccination prescribed and given by the pharmacist" },
    PHARMACIST,
    { "2023-08-10": read("9.60", VACCINATION, SINCE_2023) },
    { "2023-08-10": worked("10.08", VACCINATION, OVERSEAS) },
  ),
  influenzaVaccination: mainlandAndOverseas(
    "VGP",
    { fr: "Vaccination contre la grippe à l'officine", en: "Influenza vaccination at the pharmacy" },
    PHARMACIST,
    { "2023-08-10": read("7.50", VACCINATION, SINCE_2023) },
    { "2023-08-10": worked("7.88", VACCINATION, OVERSEAS) },
  ),
}));
