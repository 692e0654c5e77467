import { defineReason, findVersion, RefusalSignal, refusal, type Trace } from "@openamo/kernel";
import type { PricesByPlace } from "../../parameters/flat-acts/build.ts";
import { css } from "../../sources/texts.ts";
import type { FamilyRates } from "../care-rates.ts";
import { type CareFacts, limited, type Priced, priced } from "../families/care-line.ts";
import { CARE_TARIFF_UNKNOWN } from "../families/refusals.ts";

/** CSS L162-38, L162-38-2 and L162-54: the State sets a price for the service as a whole. */
export const FLAT_PRICE = defineReason({
  id: "fr.care.base.flat",
  effect: "sets",
  law: [css("L162-38"), css("L162-38-2"), css("L162-54")],
  args: { tariff: "cents" },
  title: { fr: "Prix forfaitaire", en: "Flat price" },
  sentence: {
    fr: "Le prix de cette prestation est fixé à {tariff} ; aucun dépassement n'est permis.",
    en: "The price of this service is set at {tariff}; no excess is allowed.",
  },
});

/** CSS L160-13 II is about acts and consultations of doctors, and examinations of a laboratory. */
export const FLAT_WITHOUT_PARTICIPATION = defineReason({
  id: "fr.participation-forfaitaire.none-on-flat-price",
  effect: "tells",
  law: [css("L160-13", "II")],
  args: {},
  title: { fr: "Participation forfaitaire", en: "Flat participation" },
  sentence: {
    fr: "Un prix forfaitaire fixé par l'État n'est pas un acte ni une consultation de la nomenclature : il ne porte pas de participation forfaitaire.",
    en: "A flat price set by the State is no act and no consultation of the nomenclature: it bears no flat participation.",
  },
});

/** How a refusal calls the service: refusals are written in logs, and most of these services tell of health. */
const SERVICE = { "item.fr": "cette prestation", "item.en": "this service" };

/** The base of a service at a flat price: never more may be charged. @throws RefusalSignal where its price is not known for the place or the day. */
export function priceFlat(prices: PricesByPlace, rates: FamilyRates, facts: CareFacts, trace: Trace): Priced {
  if (facts.givenBase !== null) {
    trace.tell(FLAT_WITHOUT_PARTICIPATION);
    return limited(priced(facts.givenBase, rates), facts.givenBase);
  }
  const inPlace = prices[facts.territory];
  const version = inPlace === undefined ? undefined : findVersion(inPlace, facts.careDay);
  if (version === undefined) throw new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, SERVICE, "base"));
  trace.add(FLAT_PRICE, version, version.value);
  trace.tell(FLAT_WITHOUT_PARTICIPATION);
  return limited(priced(version.value, rates, version.value), version.value);
}

export const flatActReasons = [FLAT_PRICE, FLAT_WITHOUT_PARTICIPATION];
