import type { Territory } from "../../nomenclature/doctor-act.ts";
import { derived, overseas, type PlaceValues, recalled, seen } from "./dated.ts";
import { PAGES, POSTPONED } from "./pages.ts";

/**
 * Overseas values. The base letters C and CS were worth 10 % more than in mainland France in Guadeloupe and Martinique and 20 % more in
 * Guyane, Réunion and Mayotte; in 2023 Martinique is at the level of Réunion. The convention of 2024 is 20 % above the mainland
 * everywhere, and Mayotte has 2.00 more on specialists' consultations.
 */
type Overseas = Readonly<Record<Exclude<Territory, "metropole">, PlaceValues>>;
type Values = PlaceValues["values"];

const ALIGNED = "Martinique is at 29.60 (27.60 + 2.00) in 2023; Guadeloupe speaks of a rise in 2022. The day is that of amendment 9: to be read in it.";
const RATIO_2014 = "The floor of the contract of that territory for the number of consultations that gives 23.00 in mainland France.";

const both = (antilles: PlaceValues, others: PlaceValues, mayotte: PlaceValues = others): Overseas => ({
  GP: antilles,
  MQ: antilles,
  GF: others,
  RE: others,
  YT: mayotte,
});

const C_ANTILLES: Values = { "2014-01-01": seen("25.30", PAGES.astucesOverseas, `${RATIO_2014} (${PAGES.ptmg2014})`) };
const C_OTHERS: Values = { "2014-01-01": seen("27.60", PAGES.astucesOverseas, `${RATIO_2014} (${PAGES.ptmg2014})`) };
const C_MAYOTTE: Values = { "2014-01-01": derived("27.60", PAGES.ptmg2014, RATIO_2014) };
const END_OF_C = "2017-04-30";
export const C_OVERSEAS: Overseas = both(
  { values: C_ANTILLES, until: END_OF_C },
  { values: C_OTHERS, until: END_OF_C },
  { values: C_MAYOTTE, until: END_OF_C },
);

const ALIGNED_27_60: Values = { "2022-04-01": derived("27.60", PAGES.martiniqueApril2023, ALIGNED) };
export const C_FREE_OVERSEAS: Overseas = both({ values: { ...C_ANTILLES, ...ALIGNED_27_60 } }, { values: C_OTHERS }, { values: C_MAYOTTE });

const MMG_ADDED = "27.60 with MMG 2.00 inside the code.";
const SETTLEMENT =
  "29.60 and the 1.80 that the settlement adds overseas (aefinfo.fr), as midwives' 27.60 + 3.80 = 31.40 (ameli.fr, 2024-02-22). Martinique's press rounds it to 31.10 and 31.50.";
const SETTLEMENT_2023: Values = { "2023-11-01": derived("31.40", PAGES.aef2023, SETTLEMENT) };

const G_ANTILLES: Values = {
  "2017-05-01": derived("27.30", PAGES.deputies2015, "25.30 with MMG 2.00 inside the code."),
  "2022-04-01": seen("29.60", PAGES.martiniqueApril2023, ALIGNED),
  ...SETTLEMENT_2023,
};
const G_REUNION: Values = { "2017-05-01": seen("29.60", PAGES.reunionGp, MMG_ADDED), ...SETTLEMENT_2023 };
const G_OTHERS: Values = { "2017-05-01": derived("29.60", PAGES.reunionGp, MMG_ADDED), ...SETTLEMENT_2023 };
const CONVENTION_2024: Values = { "2024-12-22": seen("36.00", PAGES.csmfOverseas2024) };
const mayotteNote: Values = {
  ...G_OTHERS,
  "2017-05-01": derived(
    "29.60",
    PAGES.reunionGp,
    `${MMG_ADDED} The press of Mayotte (2017-05-04) prints the mainland's 23 and 25 EUR; the tariff of Mayotte has been above since 2006.`,
  ),
};

export const G_OVERSEAS: Overseas = {
  GP: { values: { ...G_ANTILLES, ...CONVENTION_2024 } },
  MQ: { values: { ...G_ANTILLES, ...CONVENTION_2024 } },
  GF: { values: { ...G_OTHERS, ...CONVENTION_2024 } },
  RE: { values: { ...G_REUNION, ...CONVENTION_2024 } },
  YT: { values: { ...mayotteNote, ...CONVENTION_2024 } },
};
const END_OF_GS = "2024-12-21";
export const G_OVERSEAS_UNTIL_2024: Overseas = {
  GP: { values: G_ANTILLES, until: END_OF_GS },
  MQ: { values: G_ANTILLES, until: END_OF_GS },
  GF: { values: G_OTHERS, until: END_OF_GS },
  RE: { values: G_REUNION, until: END_OF_GS },
  YT: { values: mayotteNote, until: END_OF_GS },
};
export const VG_OVERSEAS: Overseas = overseas({
  values: {
    "2024-12-22": recalled("36.00", "The visit has the value of the consultation, as in mainland France: to be read in the annexes of the convention."),
  },
});

const MEMO_2013 = "The memo of 2013 groups Guyane with the Antilles at 25.30; the floors of 2014 and a deputy in the same years puts Guyane with Réunion.";
const CS_2024: Values = { "2024-12-22": seen("31.80", PAGES.csmfOverseas2024) };
export const CS_OVERSEAS: Overseas = {
  GP: { values: { "2013-07-01": seen("25.30", PAGES.paediatricMemo2013), ...ALIGNED_27_60, ...CS_2024 } },
  MQ: { values: { "2013-07-01": seen("25.30", PAGES.paediatricMemo2013), ...ALIGNED_27_60, ...CS_2024 } },
  GF: { values: { "2014-01-01": derived("27.60", PAGES.deputies2015, MEMO_2013), ...CS_2024 } },
  RE: { values: { "2013-07-01": seen("27.60", PAGES.paediatricMemo2013), ...CS_2024 } },
  YT: {
    values: {
      "2014-01-01": derived("27.60", PAGES.ptmg2014, "As Réunion, like the letter C of the floors of 2014."),
      "2024-12-22": seen("33.80", PAGES.csmfOverseas2024),
    },
  },
};

/** MPC overseas has the amounts of MMG overseas: 2.00, and 1.80 more since the settlement of 2023. */
export const MPC_OVERSEAS: Overseas = overseas({
  values: {
    "2017-05-01": derived("2.00", PAGES.reunionGp, "The majoration of GPs is 2.00 there too (29.60 = 27.60 + 2.00); MPC has its value."),
    "2023-11-01": derived("3.80", PAGES.aef2023, "2.00 and the 1.80 of the settlement overseas."),
  },
  until: "2024-12-21",
});

const STEP_2026 = `Mainland value and 20 %, the ratio of 2024. ${POSTPONED}`;
/** The steps of a CS of its own: value of the convention of 2024 and of 2026, elsewhere overseas and in Mayotte. */
interface Steps {
  readonly first: string;
  readonly second: string;
}
const withSteps = ({ values }: PlaceValues, { first, second }: Steps): PlaceValues => ({
  values: { ...values, "2024-12-22": seen(first, PAGES.csmfOverseas2024), "2026-01-01": derived(second, PAGES.csmfOverseas2024, STEP_2026) },
});

/** CS of a specialty overseas: that of every specialist until the convention of 2024, then its own. */
export const csOverseas = (elsewhere: Steps, mayotte: Steps): Overseas => ({
  GP: withSteps(CS_OVERSEAS.GP, elsewhere),
  MQ: withSteps(CS_OVERSEAS.MQ, elsewhere),
  GF: withSteps(CS_OVERSEAS.GF, elsewhere),
  RE: withSteps(CS_OVERSEAS.RE, elsewhere),
  YT: withSteps(CS_OVERSEAS.YT, mayotte),
});
