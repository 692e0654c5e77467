import { type Cents, cents, defineReason, findVersion, type Parameter, RefusalSignal, refusal, shareOf, type Trace, valueOn, versionOn } from "@openamo/kernel";
import * as hearing from "../../parameters/care/hearing.ts";
import { css } from "../../sources/texts.ts";
import { RATES } from "../care-rates.ts";
import { type CareFacts, limited, type Priced, priced, withExcess } from "./care-line.ts";
import { LISTED_PRODUCT } from "./optics.ts";
import { CARE_TARIFF_UNKNOWN } from "./refusals.ts";
import { checkRenewal, type Renewal } from "./renewal.ts";

/** Classes of today, then those of the young until the end of 2018. */
export const HEARING_CLASSES = ["I", "II", "A", "B", "C", "D"] as const;
export type HearingClass = (typeof HEARING_CLASSES)[number];

export const REUNION_COEFFICIENT = defineReason({
  id: "fr.care.base.reunion",
  effect: "sets",
  law: [css("L165-1"), css("L165-2")],
  args: { coefficient: "factor", tariff: "cents" },
  title: { fr: "Tarif de La Réunion", en: "Tariff of Réunion" },
  sentence: { fr: "À La Réunion, le tarif est multiplié par {coefficient} : {tariff}.", en: "In Réunion the tariff is multiplied by {coefficient}: {tariff}." },
});

/** Hearing aids of one class. */
export interface HearingAids {
  readonly hearingClass: HearingClass | null;
  readonly ears: number;
  readonly blind: boolean;
  readonly renewal: Renewal;
}

const unknown = (item: { fr: string; en: string }, field: string): RefusalSignal =>
  new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, { "item.fr": item.fr, "item.en": item.en }, field));

const FORMER: Readonly<Partial<Record<HearingClass, { readonly tariff: Parameter<Cents>; readonly code: string }>>> = {
  B: { tariff: hearing.HEARING_CLASS_B, code: "2325723" },
  D: { tariff: hearing.HEARING_CLASS_D, code: "2355084" },
};

interface Tariff {
  readonly parameter: Parameter<Cents>;
  readonly code: string | null;
  readonly limit: Parameter<Cents> | null;
}

/** The tariff by age and blindness; until 2018 the young had one for each class. */
function tariffOf({ hearingClass, blind }: HearingAids, facts: CareFacts): Tariff {
  const adult = facts.ageYears >= valueOn(hearing.HEARING_AGE, facts.careDay) && !blind;
  const limited = hearingClass === "I" || hearingClass === null;
  if (adult) return { parameter: hearing.HEARING_ADULT, code: null, limit: limited ? hearing.HEARING_LIMIT_ADULT : null };
  if (findVersion(hearing.HEARING_YOUNG, facts.careDay) !== undefined) {
    return { parameter: hearing.HEARING_YOUNG, code: null, limit: limited ? hearing.HEARING_LIMIT_YOUNG : null };
  }
  const former = hearingClass === null ? undefined : FORMER[hearingClass];
  if (former === undefined) throw unknown({ fr: "cette classe d'aide auditive", en: "this class of hearing aid" }, "hearingClass");
  return { parameter: former.tariff, code: former.code, limit: null };
}

/** Amounts of the mainland, or those of Réunion; elsewhere overseas no source gives them. */
function inTerritory(amount: Cents, facts: CareFacts): Cents {
  if (facts.territory === "metropole") return amount;
  if (facts.territory !== "RE") throw unknown({ fr: "l'aide auditive dans ce territoire", en: "hearing aids in this territory" }, "territory");
  return shareOf(amount, valueOn(hearing.HEARING_REUNION, facts.careDay), "half-up-to-cent");
}

/** The base of hearing aids, one for each ear; the limit binds the price of a class I aid (L165-3). */
export function priceHearing(aids: HearingAids, facts: CareFacts, trace: Trace): Priced {
  checkRenewal(aids.renewal, hearing.HEARING_MONTHS, facts.careDay, trace);
  if (facts.givenBase !== null) return withExcess(priced(facts.givenBase, RATES.device));
  const { parameter, code, limit } = tariffOf(aids, facts);
  const version = versionOn(parameter, facts.careDay);
  const unitBase = inTerritory(version.value, facts);
  trace.add(LISTED_PRODUCT, version, version.value, aids.ears);
  if (facts.territory === "RE") {
    const coefficient = versionOn(hearing.HEARING_REUNION, facts.careDay);
    trace.add(REUNION_COEFFICIENT, coefficient, coefficient.value, unitBase);
  }
  const most = limit === null ? undefined : findVersion(limit, facts.careDay);
  const unitLimit = most === undefined ? null : inTerritory(most.value, facts);
  // The limit is told of any aid; it binds the price only of one that is said to be of class I.
  const binding = aids.hearingClass === "I" && unitLimit !== null ? cents(unitLimit * aids.ears) : null;
  const price = limited(withExcess(priced(cents(unitBase * aids.ears), RATES.device, unitBase)), binding);
  price.productCode = code;
  price.classOnePriceLimit = unitLimit;
  return price;
}
