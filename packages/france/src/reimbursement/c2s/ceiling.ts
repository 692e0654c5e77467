import { type Cents, type Day, defineReason, fractionOf, ONE, type Rate, type Trace, valueOn, versionOn } from "@openamo/kernel";
import {
  C2S_ALTERNATING_SHARE,
  C2S_CEILING,
  C2S_CONTRIBUTION_RAISE,
  C2S_FURTHER_RANK,
  C2S_OVERSEAS_RAISE,
  C2S_RAISES,
  C2S_THIRD_RANK,
} from "../../parameters/c2s.ts";
import { css } from "../../sources/texts.ts";

/** CSS L861-1 and R861-3: the ceiling of one person, raised for each member of the household, rounded to the euro. */
export const C2S_CEILING_FREE = defineReason({
  id: "fr.c2s.ceiling.free",
  effect: "sets",
  law: [css("L861-1", "1°"), css("R861-3"), css("D861-1")],
  args: { ceiling: "cents", persons: "count", share: "rate" },
  title: { fr: "Plafond sans participation", en: "Ceiling without contribution" },
  sentence: {
    fr: "Pour {persons} personne(s), le plafond est de {share} de celui d'une personne seule, soit {ceiling} par an.",
    en: "For {persons} person(s) the ceiling is {share} of that of one person, that is {ceiling} a year.",
  },
});

/** CSS L861-1 2°: above it and up to a raised ceiling, the cover is due against a contribution. */
export const C2S_CEILING_CONTRIBUTION = defineReason({
  id: "fr.c2s.ceiling.contribution",
  effect: "sets",
  law: [css("L861-1", "2°")],
  args: { ceiling: "cents", raise: "rate" },
  title: { fr: "Plafond avec participation", en: "Ceiling with a contribution" },
  sentence: {
    fr: "Avec une participation financière, le plafond est majoré de {raise}, soit {ceiling} par an.",
    en: "With a contribution the ceiling is raised by {raise}, that is {ceiling} a year.",
  },
});

/** CSS D861-1: the ceiling is raised overseas. */
export const C2S_OVERSEAS = defineReason({
  id: "fr.c2s.ceiling.overseas",
  effect: "tells",
  law: [css("D861-1")],
  args: { raise: "rate" },
  title: { fr: "Outre-mer", en: "Overseas" },
  sentence: { fr: "Le plafond est majoré de {raise} outre-mer.", en: "The ceiling is raised by {raise} overseas." },
});

/** A household on the day of its request: its size, and the ranks of the children in alternating residence (R861-3: spouse first, then by decreasing age). */
export interface Household {
  readonly on: Day;
  readonly persons: number;
  readonly alternatingRanks: readonly number[];
  readonly overseas: boolean;
}

export interface Ceilings {
  readonly free: Cents;
  readonly withContribution: Cents;
}

function raiseOf(rank: number, on: Day): Rate {
  if (rank < valueOn(C2S_THIRD_RANK, on)) return valueOn(C2S_RAISES.second, on);
  return valueOn(rank < valueOn(C2S_FURTHER_RANK, on) ? C2S_RAISES.thirdAndFourth : C2S_RAISES.further, on);
}

/** Share of one person's ceiling that the household has, in millionths: halves of whole percents stay whole. */
function shareOfHousehold({ on, persons, alternatingRanks }: Household): number {
  let share: number = ONE;
  for (let rank = 1 + 1; rank <= persons; rank += 1) {
    const raise = raiseOf(rank, on);
    share += alternatingRanks.includes(rank) ? (raise * valueOn(C2S_ALTERNATING_SHARE, on)) / ONE : raise;
  }
  return share;
}

/** The two ceilings of a household, in cents; only the end of the calculation is rounded, to the nearest euro. */
export function ceilings(household: Household, trace: Trace): Ceilings {
  const { on, persons, overseas } = household;
  const one = versionOn(C2S_CEILING, on);
  const share = shareOfHousehold(household);
  const area = overseas ? versionOn(C2S_OVERSEAS_RAISE, on) : null;
  const place = ONE + (area?.value ?? 0);
  if (area !== null) trace.add(C2S_OVERSEAS, area, area.value);
  const raise = versionOn(C2S_CONTRIBUTION_RAISE, on);
  // Factors of millionths are multiplied before the one division, so that nothing is rounded on the way.
  const inPlace = (one.value * place) as Cents;
  const free = fractionOf(inPlace, share, ONE * ONE, "half-up-to-unit");
  const withContribution = fractionOf(inPlace, share * (ONE + raise.value), ONE * ONE * ONE, "half-up-to-unit");
  trace.add(C2S_CEILING_FREE, one, free, persons, share);
  trace.add(C2S_CEILING_CONTRIBUTION, raise, withContribution, raise.value);
  return { free, withContribution };
}
