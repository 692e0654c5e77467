import { amount, type Cents, count, type Parameter, rate, type Text } from "@openamo/kernel";
import { casf, css } from "../sources/texts.ts";
import { derived, recalled, seen } from "./written.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const OPENFISCA = "openfisca-france, prestations_sociales/solidarite_insertion/minima_sociaux/cs";
const CHAIN = "The yearly coefficient is applied to the amount before rounding: that alone gives the ceilings printed for every household.";

/** Yearly resources ceiling of one person, before the rounding to the euro that closes the calculation. */
export const C2S_CEILING = amount({
  id: "fr.c2s.ceiling",
  label: { fr: "Plafond annuel de la C2S, personne seule", en: "Yearly ceiling of the C2S, one person" },
  law: [css("L861-1"), css("D861-1")],
  values: {
    "2017-04-01": seen("8723.00", `D861-1, ${CODE_2026}`, "CMU-C and ACS until 2019-10-31, under the same ceilings."),
    "2018-04-01": seen("8810.00", `${OPENFISCA} (tests: 18 501 for four persons)`, CHAIN),
    "2019-04-01": derived("8950.96", "order of 2019-03-20 (8 951): 8 810.00 x 1.016", CHAIN),
    "2020-04-01": derived("9031.52", "service-public.fr in 2020 (9 032): x 1.009", CHAIN),
    "2021-04-01": derived("9040.55", "order of 2021-03-29 (9 041): x 1.001", `${CHAIN} cbanque.com 87910 prints 13 562 for two persons, one euro above.`),
    "2022-04-01": derived("9203.28", "quechoisir.org n99820 (9 203; 12 424): x 1.018", CHAIN),
    "2022-07-01": derived("9571.41", "law 2022-1158, art. 9 (9 571): x 1.04", CHAIN),
    "2023-04-01": derived("9718.71", "cab-apparailly.com: the only amount that gives the eight ceilings printed for the year", CHAIN),
    "2024-04-01": derived("10165.77", "quechoisir.org n6065: the twenty ceilings printed for the year, overseas included: x 1.046", CHAIN),
    "2025-04-01": derived(
      "10338.59",
      "efl.fr (10 339; 15 508; 18 609; 21 711): x 1.017",
      `${CHAIN} For four persons with contribution efl.fr prints 29 311, one euro above.`,
    ),
    "2026-04-01": recalled("10421.30", "10 338.59 x 1.008; neither the order nor a printed table was found."),
  },
});

const raise = (id: string, label: Text, value: string) =>
  rate({ id: `fr.c2s.raise.${id}`, label, law: [css("R861-3")], values: { "2017-04-01": seen(value, `R861-3, ${CODE_2026}`) } });

/** What the members of the household add to the ceiling, by rank. */
export const C2S_RAISES = {
  second: raise("second", { fr: "Majoration, deuxième personne", en: "Raise, second person" }, "50"),
  thirdAndFourth: raise("third-and-fourth", { fr: "Majoration, troisième et quatrième personnes", en: "Raise, third and fourth persons" }, "30"),
  further: raise("further", { fr: "Majoration, à partir de la cinquième personne", en: "Raise, from the fifth person" }, "40"),
} as const;

/** Ranks at which the raise changes. */
export const C2S_THIRD_RANK = count({
  id: "fr.c2s.third-rank",
  label: { fr: "Rang à partir duquel la majoration est de 30 %", en: "Rank from which the raise is 30%" },
  law: [css("R861-3", "2°")],
  values: { "2017-04-01": seen("3", `R861-3, ${CODE_2026}`) },
});
export const C2S_FURTHER_RANK = count({
  id: "fr.c2s.further-rank",
  label: { fr: "Rang à partir duquel la majoration est de 40 %", en: "Rank from which the raise is 40%" },
  law: [css("R861-3", "3°")],
  values: { "2017-04-01": seen("5", `R861-3, ${CODE_2026}`) },
});

/** Part of the raise left for a child in alternating residence. */
export const C2S_ALTERNATING_SHARE = rate({
  id: "fr.c2s.alternating-share",
  label: { fr: "Part de la majoration, enfant en résidence alternée", en: "Part of the raise, child in alternating residence" },
  law: [css("R861-3", "al. 5")],
  values: { "2017-04-01": seen("50", `R861-3, ${CODE_2026}`) },
});

/** Raise of the ceiling overseas. */
export const C2S_OVERSEAS_RAISE = rate({
  id: "fr.c2s.overseas-raise",
  label: { fr: "Majoration du plafond outre-mer", en: "Raise of the ceiling overseas" },
  law: [css("D861-1")],
  values: { "2017-04-01": seen("11.3", `D861-1, ${CODE_2026}`) },
});

/** Between the ceiling and the ceiling raised by this, the cover is due against a contribution. */
export const C2S_CONTRIBUTION_RAISE = rate({
  id: "fr.c2s.contribution-raise",
  label: { fr: "Majoration du plafond avec participation financière", en: "Raise of the ceiling with a contribution" },
  law: [css("L861-1", "2°")],
  values: { "2017-04-01": seen("35", `L861-1, ${CODE_2026}`, "The ceiling of the ACS until 2019-10-31, by L863-1.") },
});

const FROM_2019 = `${OPENFISCA}/css/montant`;
const contribution = (id: string, fr: string, en: string, mainland: string, local: string) => ({
  ordinary: amount({
    id: `fr.c2s.contribution.${id}`,
    label: { fr: `Participation mensuelle à la C2S, ${fr}`, en: `Monthly contribution to the C2S, ${en}` },
    law: [css("L861-11")],
    values: { "2019-11-01": seen(mainland, FROM_2019) },
  }),
  local: amount({
    id: `fr.c2s.contribution.${id}.local-scheme`,
    label: { fr: `Participation mensuelle à la C2S, ${fr}, régime local`, en: `Monthly contribution to the C2S, ${en}, local scheme` },
    law: [css("L861-11")],
    values: { "2019-11-01": seen(local, `${FROM_2019}/alsace_moselle`) },
  }),
});

/** Contributions by age: those whose first age is reached, the highest first. */
export interface ContributionBand {
  readonly fromAge: number;
  readonly ordinary: Parameter<Cents>;
  readonly local: Parameter<Cents>;
}
export const C2S_CONTRIBUTIONS: readonly ContributionBand[] = [
  { fromAge: 70, ...contribution("from-70", "70 ans et plus", "70 and over", "30.00", "10.50") },
  { fromAge: 60, ...contribution("from-60", "60 à 69 ans", "60 to 69", "25.00", "8.70") },
  { fromAge: 50, ...contribution("from-50", "50 à 59 ans", "50 to 59", "21.00", "7.30") },
  { fromAge: 30, ...contribution("from-30", "30 à 49 ans", "30 to 49", "14.00", "4.90") },
  { fromAge: 0, ...contribution("under-30", "29 ans et moins", "29 and under", "8.00", "2.80") },
];

/** Flat amount of the RSA for one person, a month: the housing shares are taken of it. */
export const RSA_FLAT_AMOUNT = amount({
  id: "fr.c2s.rsa-flat-amount",
  label: { fr: "Montant forfaitaire mensuel du RSA, une personne", en: "Monthly flat amount of the RSA, one person" },
  law: [casf("L262-2")],
  // The amount of April 2026 was not found.
  until: "2026-03-31",
  values: {
    "2017-04-01": seen("536.78", "decree 2017-739, in openfisca-france rsa_m/montant_de_base_du_rsa"),
    "2017-09-01": seen("545.48", "decree 2017-739, in openfisca-france rsa_m/montant_de_base_du_rsa"),
    "2018-04-01": seen("550.93", "decree 2018-324, in openfisca-france rsa_m/montant_de_base_du_rsa"),
    "2019-04-01": seen("559.74", "decree 2019-400, in openfisca-france rsa_m/montant_de_base_du_rsa"),
    "2020-04-01": seen("564.78", "decree 2020-490, in openfisca-france rsa_m/montant_de_base_du_rsa"),
    "2021-04-01": seen("565.34", "decree 2021-530, in openfisca-france rsa_m/montant_de_base_du_rsa"),
    "2022-04-01": seen("575.52", "quechoisir.org n99820: a housing share of 69.06 is 12 % of it"),
    "2022-07-01": recalled("598.54", "575.52 x 1.04 (law 2022-1158, art. 9)."),
    "2023-04-01": recalled("607.75", "Known amount of April 2023."),
    "2024-04-01": recalled("635.71", "Known amount of April 2024: x 1.046."),
    "2025-04-01": recalled("646.52", "Known amount of April 2025: x 1.017."),
  },
});

const housing = (id: string, label: Text, article: string, value: string) =>
  rate({ id: `fr.c2s.housing.${id}`, label, law: [css(article)], values: { "2017-04-01": seen(value, `${article}, ${CODE_2026}`) } });
const rsa = (id: string, label: Text, value: string) =>
  rate({
    id: `fr.c2s.rsa.${id}`,
    label,
    law: [casf("L262-2")],
    values: { "2017-04-01": recalled(value, "Raises of the flat amount of the RSA: 50 % for the second person, 30 % for the third.") },
  });

/** Flat amount of the RSA by size of household, as a share of that of one person; and the housing shares taken of it. */
export const C2S_HOUSING = [
  {
    rsa: rsa("one", { fr: "RSA, une personne", en: "RSA, one person" }, "100"),
    aid: housing("aid-one", { fr: "Forfait logement avec aide, une personne", en: "Housing share with aid, one person" }, "R861-7", "12"),
    owner: housing("owner-one", { fr: "Forfait logement sans aide, une personne", en: "Housing share without aid, one person" }, "R861-5", "12"),
  },
  {
    rsa: rsa("two", { fr: "RSA, deux personnes", en: "RSA, two persons" }, "150"),
    aid: housing("aid-two", { fr: "Forfait logement avec aide, deux personnes", en: "Housing share with aid, two persons" }, "R861-7", "16"),
    owner: housing("owner-two", { fr: "Forfait logement sans aide, deux personnes", en: "Housing share without aid, two persons" }, "R861-5", "14"),
  },
  {
    rsa: rsa("three", { fr: "RSA, trois personnes", en: "RSA, three persons" }, "180"),
    aid: housing(
      "aid-three",
      { fr: "Forfait logement avec aide, trois personnes et plus", en: "Housing share with aid, three persons and more" },
      "R861-7",
      "16.5",
    ),
    owner: housing(
      "owner-three",
      { fr: "Forfait logement sans aide, trois personnes et plus", en: "Housing share without aid, three persons and more" },
      "R861-5",
      "14",
    ),
  },
] as const;

/** Months over which resources are counted. */
export const C2S_MONTHS = count({
  id: "fr.c2s.months",
  label: { fr: "Mois de ressources pris en compte", en: "Months of resources taken into account" },
  law: [css("R861-8")],
  values: { "2017-04-01": seen("12", `R861-8, ${CODE_2026}`) },
});

/** Part taken off the earnings of a person in one of the situations of R861-8. */
export const C2S_EARNINGS_ABATEMENT = rate({
  id: "fr.c2s.earnings-abatement",
  label: { fr: "Abattement sur les rémunérations d'activité interrompues", en: "Abatement of interrupted earnings" },
  law: [css("R861-8", "al. 3")],
  values: { "2017-04-01": seen("30", `R861-8, ${CODE_2026}`) },
});

export const c2sParameters: readonly Parameter[] = [
  C2S_CEILING,
  ...Object.values(C2S_RAISES),
  C2S_THIRD_RANK,
  C2S_FURTHER_RANK,
  C2S_ALTERNATING_SHARE,
  C2S_OVERSEAS_RAISE,
  C2S_CONTRIBUTION_RAISE,
  ...C2S_CONTRIBUTIONS.flatMap(({ ordinary, local }) => [ordinary, local]),
  RSA_FLAT_AMOUNT,
  ...C2S_HOUSING.flatMap(({ rsa: share, aid, owner }) => [share, aid, owner]),
  C2S_MONTHS,
  C2S_EARNINGS_ABATEMENT,
];
