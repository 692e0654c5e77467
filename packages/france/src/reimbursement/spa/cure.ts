import {
  type Cents,
  cents,
  type Day,
  defineReason,
  defineRefusal,
  fractionOf,
  minCents,
  ONE,
  type PreparedReason,
  type Rate,
  type RefusalDefinition,
  RefusalSignal,
  refusal,
  shareOf,
  type Trace,
  valueOn,
  versionOn,
} from "@openamo/kernel";
import { SPA_CURES_A_YEAR, SPA_DAYS, SPA_LODGING, SPA_MEANS_CEILING, SPA_MEANS_RAISE } from "../../parameters/spa.ts";
import { css } from "../../sources/texts.ts";
import { BASE_LIMITED_TO_FEE } from "../base.ts";
import { careRates, type FamilyRates, RATES } from "../care-rates.ts";
import type { Cover } from "../line.ts";

const title = { fr: "Cure thermale", en: "Thermal cure" };

/** CSS R160-24: travel and lodging are no part of the ordinary cover; they are borne under a means ceiling. */
export const SPA_CEILING = defineReason({
  id: "fr.spa.ceiling",
  effect: "sets",
  law: [css("R160-24")],
  args: { ceiling: "cents", persons: "count" },
  title,
  sentence: {
    fr: "Pour {persons} personne(s) au foyer, le plafond de ressources du transport et de l'hébergement est de {ceiling}.",
    en: "For {persons} person(s) in the household, the means ceiling of travel and lodging is {ceiling}.",
  },
});

/** CSS R160-24: the ordinary cover holds the medical supervision and the treatment of a cure. */
export const SPA_BASE = defineReason({
  id: "fr.spa.base",
  effect: "sets",
  law: [css("R160-24")],
  args: { base: "cents" },
  title,
  sentence: { fr: "Le calcul se fait sur {base}.", en: "The calculation is on {base}." },
});

/** A cure stopped for medical reasons is borne for the days that took place. */
export const SPA_SHORTENED = defineReason({
  id: "fr.spa.shortened",
  effect: "sets",
  law: [css("R160-24")],
  args: { base: "cents", days: "count", whole: "count" },
  title,
  sentence: {
    fr: "La cure, interrompue pour raison médicale, a duré {days} jours sur {whole} : la base est de {base}.",
    en: "The cure, stopped for medical reasons, lasted {days} days of {whole}: the base is {base}.",
  },
});

const refused = (code: string, fr: string, en: string, remedyFr: string, remedyEn: string): RefusalDefinition =>
  defineRefusal({ code, sentence: { fr, en }, remedy: { fr: remedyFr, en: remedyEn }, law: [css("R160-24")] });

export const SPA_WITHOUT_AGREEMENT = refused(
  "spa-without-agreement",
  "La caisse n'a pas donné son accord à cette cure.",
  "The fund did not agree to this cure.",
  "Envoyez la demande de prise en charge avant la cure.",
  "Send the request before the cure.",
);
export const SPA_TOO_MANY = refused(
  "spa-one-cure-a-year",
  "Une cure a déjà été prise en charge cette année pour la même affection.",
  "A cure was already borne this year for the same illness.",
  "Attendez l'année civile suivante.",
  "Wait for the next calendar year.",
);
export const SPA_INCOMPLETE = refused(
  "spa-cure-incomplete",
  "La cure n'a pas compté {whole} jours de traitement et n'a pas été interrompue pour raison médicale.",
  "The cure did not have {whole} days of treatment and was not stopped for medical reasons.",
  "Joignez le certificat médical d'interruption, s'il existe.",
  "Join the medical certificate of the interruption, if there is one.",
);
export const SPA_MEANS = refused(
  "spa-means-above-ceiling",
  "Les ressources du foyer dépassent le plafond : le transport et l'hébergement ne sont pas pris en charge.",
  "The household's means are above the ceiling: travel and lodging are not borne.",
  "La surveillance médicale et les soins restent pris en charge.",
  "Medical supervision and treatment are still borne.",
);
export const spaRefusals: readonly RefusalDefinition[] = [SPA_WITHOUT_AGREEMENT, SPA_TOO_MANY, SPA_INCOMPLETE, SPA_MEANS];
export const spaReasons: readonly PreparedReason[] = [SPA_CEILING, SPA_BASE, SPA_SHORTENED];

/** The means ceiling of a household, in cents: one person's, raised for each further one. */
export function spaCeiling(on: Day, persons: number, trace: Trace): Cents {
  const one = versionOn(SPA_MEANS_CEILING, on);
  const raise = valueOn(SPA_MEANS_RAISE, on);
  const ceiling = fractionOf(one.value, ONE + raise * (persons - 1), ONE, "half-up-to-cent");
  trace.add(SPA_CEILING, one, ceiling, persons);
  return ceiling;
}

export const SPA_ITEMS = ["supervision", "treatment", "lodging", "travel"] as const;
export type SpaItem = (typeof SPA_ITEMS)[number];

/** One item of a cure: its tariff or cost in cents (lodging has its own), the days of treatment, and the household's means. */
export interface SpaFacts {
  readonly on: Day;
  readonly item: SpaItem;
  readonly amount: Cents;
  /** What was paid for the item; null where only the tariff is asked about. */
  readonly spent: Cents | null;
  readonly days: number;
  readonly stoppedForMedicalReasons: boolean;
  readonly agreed: boolean;
  readonly curesBefore: number;
  readonly means: Cents;
  readonly persons: number;
  readonly cover: Cover;
  readonly localScheme: boolean;
}

export interface SpaResult {
  readonly base: Cents;
  readonly rate: Rate;
  readonly reimbursed: Cents;
  /** Parts of what is reimbursed. */
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  readonly left: Cents;
}

const stop = (definition: RefusalDefinition, details: Record<string, string> = {}): never => {
  throw new RefusalSignal(refusal(definition, details));
};

/** The conditions of a cure, in the order in which they are checked. */
function check(facts: SpaFacts, trace: Trace): void {
  const whole = valueOn(SPA_DAYS, facts.on);
  if (!facts.agreed) stop(SPA_WITHOUT_AGREEMENT);
  if (facts.curesBefore >= valueOn(SPA_CURES_A_YEAR, facts.on)) stop(SPA_TOO_MANY);
  if (facts.days < whole && !facts.stoppedForMedicalReasons) stop(SPA_INCOMPLETE, { whole: String(whole) });
  const underMeans = facts.item === "lodging" || facts.item === "travel";
  if (underMeans && facts.means > spaCeiling(facts.on, facts.persons, trace)) stop(SPA_MEANS);
}

/** The base of an item; that of the treatment shrinks with the days when the cure was stopped for medical reasons. */
function baseOf({ on, item, amount, days }: SpaFacts, trace: Trace): Cents {
  if (item === "lodging") {
    const lodging = versionOn(SPA_LODGING, on);
    trace.add(SPA_BASE, lodging, lodging.value);
    return lodging.value;
  }
  const whole = versionOn(SPA_DAYS, on);
  if (item === "treatment" && days < whole.value) {
    const base = fractionOf(amount, days, whole.value, "half-up-to-cent");
    trace.add(SPA_SHORTENED, whole, base, days, whole.value);
    return base;
  }
  trace.tell(SPA_BASE, amount);
  return amount;
}

/** CSS R160-5: medical supervision has its own rate; travel and lodging have that of the treatment. */
export const ratesOfItem = (item: SpaItem): FamilyRates => RATES[item === "supervision" ? "spa-supervision" : "spa-treatment"];

/** Decides one item of a cure. */
export function decideCure(facts: SpaFacts, trace: Trace): SpaResult {
  check(facts, trace);
  const tariff = baseOf(facts, trace);
  const base = facts.spent === null ? tariff : minCents(tariff, facts.spent);
  if (base < tariff) trace.tell(BASE_LIMITED_TO_FEE, tariff, base);
  const rates = careRates(ratesOfItem(facts.item), { cover: facts.cover }, facts.localScheme, facts.on, trace);
  const rate = (rates.base + rates.local) as Rate;
  const reimbursed = shareOf(base, rate, "half-up-to-cent");
  const baseScheme = shareOf(base, rates.base, "half-up-to-cent");
  return { base, rate, reimbursed, baseScheme, localScheme: cents(reimbursed - baseScheme), left: cents(base - reimbursed) };
}
