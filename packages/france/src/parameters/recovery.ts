import { amount, count, type Parameter, rate } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const OPENFISCA = "openfisca/openfisca-france, commit a7038ee of 2026-07-23, plafond_securite_sociale_mensuel.yaml";
const OPENFISCA_2023 = "openfisca/openfisca-france, commit 1186025, plafond_securite_sociale_mensuel.yaml";
const CHECKED = "2026-11-22";
const confirmed = (value: string, source = CODE_2026) => ({ value, source, status: "confirmed" as const, checkedOn: CHECKED });

/** The ceiling of social security for a month. */
export const MONTHLY_CEILING = amount({
  id: "fr.ceiling.monthly",
  label: { fr: "Plafond mensuel de la sécurité sociale", en: "Monthly ceiling of social security" },
  law: [css("L241-3"), css("D242-17")],
  values: {
    "2016-01-01": confirmed("3218", OPENFISCA_2023),
    "2017-01-01": confirmed("3269", OPENFISCA_2023),
    "2018-01-01": confirmed("3311", OPENFISCA_2023),
    "2019-01-01": confirmed("3377", OPENFISCA_2023),
    "2020-01-01": confirmed("3428", OPENFISCA_2023),
    "2023-01-01": confirmed("3666", OPENFISCA),
    "2024-01-01": confirmed("3864", OPENFISCA),
    "2025-01-01": confirmed("3925", OPENFISCA),
    "2026-01-01": confirmed("4005", OPENFISCA),
  },
});

/** The part of the monthly ceiling under which an undue payment may be given up. */
export const GIVE_UP_SHARE = rate({
  id: "fr.recovery.give-up-share",
  label: {
    fr: "Seuil d'abandon d'un indu, en part du plafond mensuel",
    en: "Amount under which an undue payment may be given up, as a part of the monthly ceiling",
  },
  law: [css("L133-3"), css("D133-2")],
  values: { "2023-01-01": confirmed("0.68") },
});

/** Days after the notification before an insured person's debt may be held back. */
export const INSURED_DELAY = count({
  id: "fr.recovery.insured-delay",
  label: { fr: "Délai de rectification ouvert à l'assuré, en jours", en: "Days that the insured person has to ask for a rectification" },
  law: [css("R133-9-2", "I, 2°")],
  values: { "2021-03-25": confirmed("20") },
});

/** Days after a rejected rectification before the debt may be held back. */
export const REJECTED_DELAY = count({
  id: "fr.recovery.rejected-delay",
  label: { fr: "Délai après le rejet de la rectification, en jours", en: "Days after a rectification was rejected" },
  law: [css("R133-9-2", "III, 2°")],
  values: { "2021-03-25": confirmed("7") },
});

/** Months of an agreed schedule at most. */
export const MOST_MONTHS = count({
  id: "fr.recovery.most-months",
  label: { fr: "Durée maximale d'un échéancier, en mois", en: "Longest schedule of instalments, in months" },
  law: [css("R133-9-2", "I, 2°"), css("D133-2-3", "1°")],
  values: { "2021-03-25": confirmed("12") },
});

/** Months that a professional has to pay or to answer. */
export const PROFESSIONAL_MONTHS = count({
  id: "fr.recovery.professional-months",
  label: { fr: "Délai de paiement ou d'observations du professionnel, en mois", en: "Months that a professional has to pay or to answer" },
  law: [css("R133-9-1", "I")],
  values: { "2019-07-08": confirmed("2") },
});

const income = (id: string, fr: string, en: string, value: string) =>
  amount({ id: `fr.recovery.${id}`, label: { fr, en }, law: [css("D133-2-2"), css("D553-1", "III")], values: { "2022-07-01": confirmed(value) } });
const share = (id: string, fr: string, en: string, value: string) =>
  rate({ id: `fr.recovery.${id}`, label: { fr, en }, law: [css("D133-2-2"), css("D553-1", "III")], values: { "2022-07-01": confirmed(value) } });

/** Held back on the first part of the income, whatever it is. */
export const FLAT_PART = income("flat-part", "Retenue forfaitaire mensuelle", "Flat amount held back in a month", "45");
/** The income taken where the organism does not know it. */
export const REPUTED_INCOME = income("reputed-income", "Revenu pondéré réputé, faute d'information", "Income taken where it is not known", "1096");

/** Parts of the monthly income, each from an amount on, with what may be held back of it. */
export const BANDS = [
  {
    from: income("band-1", "Première tranche de revenus", "First band of income", "231"),
    share: share("share-1", "Part retenue, première tranche", "Part held back, first band", "25"),
  },
  {
    from: income("band-2", "Deuxième tranche de revenus", "Second band of income", "346"),
    share: share("share-2", "Part retenue, deuxième tranche", "Part held back, second band", "35"),
  },
  {
    from: income("band-3", "Troisième tranche de revenus", "Third band of income", "517"),
    share: share("share-3", "Part retenue, troisième tranche", "Part held back, third band", "45"),
  },
  {
    from: income("band-4", "Quatrième tranche de revenus", "Fourth band of income", "691"),
    share: share("share-4", "Part retenue, quatrième tranche", "Part held back, fourth band", "60"),
  },
] as const;

export const recoveryParameters: readonly Parameter[] = [
  MONTHLY_CEILING,
  GIVE_UP_SHARE,
  INSURED_DELAY,
  REJECTED_DELAY,
  MOST_MONTHS,
  PROFESSIONAL_MONTHS,
  FLAT_PART,
  REPUTED_INCOME,
  ...BANDS.flatMap((band) => [band.from, band.share]),
];
