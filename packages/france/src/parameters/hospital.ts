import { amount, count, type Parameter } from "@openamo/kernel";
import { css } from "../sources/texts.ts";
import { geographicParameters } from "./geographic.ts";
import { recalled, seen } from "./written.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const F200 = "service-public.fr F200 of 2019-11-01";
const IN_2026 = "quechoisir.org n174650 (2026-03-01); pourquoidocteur.fr 54160 (order in the Journal officiel of 2026-02-28)";
const BEFORE_2018 = "ch-alpes-leman.fr, page of stay costs (undated, 18 EUR period)";

/** What is left to the person for each day of a stay, psychiatry apart. */
export const DAILY_CHARGE = amount({
  id: "fr.hospital.daily-charge",
  label: { fr: "Forfait journalier hospitalier", en: "Daily hospital charge" },
  law: [css("L174-4"), css("R174-5")],
  values: {
    "2016-01-01": seen("18.00", BEFORE_2018, "In force since 2010-01-01."),
    "2018-01-01": seen("20.00", F200),
    "2026-03-01": seen("23.00", IN_2026),
  },
});

/** The same in a psychiatric ward. */
export const DAILY_CHARGE_PSYCHIATRY = amount({
  id: "fr.hospital.daily-charge-psychiatry",
  label: { fr: "Forfait journalier hospitalier, psychiatrie", en: "Daily hospital charge, psychiatry" },
  law: [css("L174-4"), css("R174-5-1")],
  values: {
    "2016-01-01": recalled("13.50", "75 % of the general charge of 18.00, the most that R174-5-1 allows; in force since 2010-01-01."),
    "2018-01-01": seen("15.00", F200),
    "2026-03-01": seen("17.00", IN_2026),
  },
});

/** The consecutive day of stay from which no participation is left. */
export const FULL_FROM_DAY = count({
  id: "fr.hospital.full-from-day",
  label: { fr: "Jour d'hospitalisation à partir duquel la participation est supprimée", en: "Day of stay from which the participation is lifted" },
  law: [css("L160-14", "2°"), css("R160-16", "V 3")],
  values: { "2016-01-01": seen("31", `R160-16, ${CODE_2026}`) },
});

/** What a costly act, or a stay with one, leaves to the person. */
export const COSTLY_ACT_PARTICIPATION = amount({
  id: "fr.costly-act.participation",
  label: { fr: "Participation sur les actes coûteux", en: "Participation on costly acts" },
  law: [css("L160-14", "1°"), css("R160-16", "I")],
  values: {
    "2016-01-01": seen("18.00", BEFORE_2018),
    "2019-01-01": seen("24.00", `R160-16, ${CODE_2026}; indsante Documentation-SNDS, glossaire/PF.md`),
    "2026-04-22": seen(
      "32.00",
      "quechoisir.org n174650; boursorama.com, AFP of 2026-02-23",
      "The amount is confirmed. The day is that of quechoisir.org; the draft told by AFP said 2026-04-01. The Code of 2026-03-14 still says 24.",
    ),
  },
});

/** Tariff from which an act is costly. */
export const COSTLY_ACT_TARIFF = amount({
  id: "fr.costly-act.tariff",
  label: { fr: "Tarif à partir duquel un acte est coûteux", en: "Tariff from which an act is costly" },
  law: [css("R160-16", "I 1")],
  values: { "2016-01-01": seen("120.00", `R160-16, ${CODE_2026}; ash.tm.fr 2698`, "In force since March 2011.") },
});

/** Coefficient from which an act is costly. */
export const COSTLY_ACT_COEFFICIENT = count({
  id: "fr.costly-act.coefficient",
  label: { fr: "Coefficient à partir duquel un acte est coûteux", en: "Coefficient from which an act is costly" },
  law: [css("R160-16", "I 1")],
  values: { "2016-01-01": seen("60", `R160-16, ${CODE_2026}`) },
});

const ORDER_2021 = "order of 2021-12-17 (affairesjuridiques.aphp.fr); quechoisir.org n97564";

/** What an unplanned visit to an emergency ward leaves to the person, when no stay follows. */
export const EMERGENCY_CHARGE = amount({
  id: "fr.emergency.charge",
  label: { fr: "Forfait patient urgences", en: "Emergency patient charge" },
  law: [css("L160-13", "I al. 4")],
  values: { "2022-01-01": seen("19.61", ORDER_2021), "2026-03-01": seen("23.00", IN_2026) },
});

/** The same for long-term illnesses and for beneficiaries of work-accident insurance. */
export const EMERGENCY_REDUCED_CHARGE = amount({
  id: "fr.emergency.reduced-charge",
  label: { fr: "Forfait patient urgences minoré", en: "Reduced emergency patient charge" },
  law: [css("L160-13", "I al. 4"), css("R160-17-1", "I")],
  values: { "2022-01-01": seen("8.49", ORDER_2021), "2026-03-01": seen("9.96", `${IN_2026}; boursorama.com, AFP of 2026-02-23`) },
});

/** The flat tariff of an emergency visit until the charge replaced the participation. */
export const EMERGENCY_TARIFF = amount({
  id: "fr.emergency.tariff",
  label: { fr: "Forfait accueil et traitement des urgences (ATU)", en: "Flat tariff of an emergency visit (ATU)" },
  law: [css("R160-5", "12°")],
  until: "2021-12-31",
  values: {
    "2020-01-01": seen("25.28", "quechoisir.org n83703 (October 2020); juritravail.com 345474", "france-assos-sante.org prints 25.08."),
    "2021-03-01": seen(
      "27.05",
      "bfmtv.com of 2021-12-31; lci.fr of December 2021; smatis.fr",
      "The amount is confirmed; its first day is that of the yearly campaign of hospital tariffs, not read in a text.",
    ),
  },
});

export const hospitalParameters: readonly Parameter[] = [
  ...geographicParameters,
  DAILY_CHARGE,
  DAILY_CHARGE_PSYCHIATRY,
  FULL_FROM_DAY,
  COSTLY_ACT_PARTICIPATION,
  COSTLY_ACT_TARIFF,
  COSTLY_ACT_COEFFICIENT,
  EMERGENCY_CHARGE,
  EMERGENCY_REDUCED_CHARGE,
  EMERGENCY_TARIFF,
];
