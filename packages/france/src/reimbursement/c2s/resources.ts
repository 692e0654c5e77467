import {
  type Cents,
  cents,
  type Day,
  defineReason,
  fractionOf,
  maxCents,
  minCents,
  ONE,
  type PreparedReason,
  shareOf,
  type Trace,
  valueOn,
  versionOn,
} from "@openamo/kernel";
import { C2S_EARNINGS_ABATEMENT, C2S_HOUSING, C2S_MONTHS, RSA_FLAT_AMOUNT } from "../../parameters/c2s.ts";
import { css } from "../../sources/texts.ts";
import { C2S_CEILING_CONTRIBUTION, C2S_CEILING_FREE, C2S_OVERSEAS } from "./ceiling.ts";
import { C2S_CONTRIBUTION } from "./contribution.ts";

const title = { fr: "Ressources du foyer", en: "Resources of the household" };

/** CSS R861-4 and R861-8: all net resources of the members over twelve months. */
export const C2S_EARNED = defineReason({
  id: "fr.c2s.resources.earned",
  effect: "sets",
  law: [css("L861-2"), css("R861-4"), css("R861-8")],
  args: { sum: "cents" },
  title,
  sentence: { fr: "Les revenus nets du foyer sur douze mois font {sum}.", en: "The net income of the household over twelve months is {sum}." },
});

/** CSS R861-8 al. 3: earnings of those who stopped working are counted in part. */
export const C2S_ABATED = defineReason({
  id: "fr.c2s.resources.abated",
  effect: "adds",
  law: [css("R861-8", "al. 3")],
  args: { counted: "cents", abatement: "rate" },
  title,
  sentence: {
    fr: "Les rémunérations d'une personne au chômage, en longue maladie ou dans un cas semblable comptent après un abattement de {abatement} : {counted}.",
    en: "Earnings of a person out of work, in long illness or the like count after an abatement of {abatement}: {counted}.",
  },
});

/** CSS R861-7: housing aid counts up to a flat share; CSS R861-5: so does a dwelling owned or lent. */
export const C2S_HOUSING_AID = defineReason({
  id: "fr.c2s.resources.housing-aid",
  effect: "adds",
  law: [css("L861-2", "al. 4"), css("R861-7")],
  args: { counted: "cents" },
  title,
  sentence: { fr: "L'aide au logement compte pour {counted} sur douze mois.", en: "The housing aid counts for {counted} over twelve months." },
});
export const C2S_HOUSING_OWNED = defineReason({
  id: "fr.c2s.resources.housing-owned",
  effect: "adds",
  law: [css("R861-5")],
  args: { counted: "cents" },
  title,
  sentence: {
    fr: "Le logement en propriété ou gratuit compte pour {counted} sur douze mois.",
    en: "A dwelling owned or free of rent counts for {counted} over twelve months.",
  },
});

/** CSS R861-9: maintenance paid is taken off. */
export const C2S_MAINTENANCE = defineReason({
  id: "fr.c2s.resources.maintenance",
  effect: "takes",
  law: [css("R861-9")],
  args: { paid: "cents" },
  title,
  sentence: { fr: "Les pensions alimentaires versées, {paid}, sont déduites.", en: "The maintenance paid, {paid}, is taken off." },
});

/** Reasons of the State's complementary cover, for the catalogue. */
export const c2sReasons: readonly PreparedReason[] = [
  C2S_CEILING_FREE,
  C2S_CEILING_CONTRIBUTION,
  C2S_OVERSEAS,
  C2S_CONTRIBUTION,
  C2S_EARNED,
  C2S_ABATED,
  C2S_HOUSING_AID,
  C2S_HOUSING_OWNED,
  C2S_MAINTENANCE,
];

export const HOUSINGS = ["tenant", "tenant-with-aid", "owner-or-free"] as const;
export type Housing = (typeof HOUSINGS)[number];

/** Resources of a household over the twelve months, in cents. */
export interface Resources {
  readonly on: Day;
  readonly persons: number;
  /** Net income of all members, those below apart. */
  readonly income: Cents;
  /** Earnings of members in one of the situations of R861-8. */
  readonly interruptedEarnings: Cents;
  readonly maintenancePaid: Cents;
  readonly housing: Housing;
  readonly housingAid: Cents;
}

/** The flat share of housing over the twelve months. */
function housingShare({ on, persons, housing }: Resources): Cents {
  const row = C2S_HOUSING[Math.min(persons, C2S_HOUSING.length) - 1];
  if (row === undefined) throw new RangeError("a household has at least one person");
  const rate = valueOn(housing === "tenant-with-aid" ? row.aid : row.owner, on);
  const months = valueOn(C2S_MONTHS, on);
  return fractionOf(cents(valueOn(RSA_FLAT_AMOUNT, on) * months), valueOn(row.rsa, on) * rate, ONE * ONE, "half-up-to-cent");
}

function housingCounted(facts: Resources, trace: Trace): Cents {
  if (facts.housing === "tenant") return cents(0);
  const flat = housingShare(facts);
  if (facts.housing === "owner-or-free") {
    trace.tell(C2S_HOUSING_OWNED, flat);
    return flat;
  }
  const counted = minCents(flat, facts.housingAid);
  trace.tell(C2S_HOUSING_AID, counted);
  return counted;
}

/** What counts of the household's resources, in cents. */
export function c2sResources(facts: Resources, trace: Trace): Cents {
  trace.tell(C2S_EARNED, facts.income);
  const abatement = versionOn(C2S_EARNINGS_ABATEMENT, facts.on);
  const counted = cents(facts.interruptedEarnings - shareOf(facts.interruptedEarnings, abatement.value, "half-up-to-cent"));
  if (counted > 0) trace.add(C2S_ABATED, abatement, counted, abatement.value);
  const housing = housingCounted(facts, trace);
  if (facts.maintenancePaid > 0) trace.tell(C2S_MAINTENANCE, facts.maintenancePaid);
  return maxCents(cents(0), cents(facts.income + counted + housing - facts.maintenancePaid));
}
