import { cents, defineReason, RefusalSignal, refusal, type TariffFact, type Trace } from "@openamo/kernel";
import { deviceNumber } from "../../nomenclature/act-number.ts";
import { factOf } from "../../nomenclature/listed-values.ts";
import { css, lpp } from "../../sources/texts.ts";
import { RATES } from "../care-rates.ts";
import { type CareFacts, limited, type Priced, priced, withExcess } from "./care-line.ts";
import { DEVICE_NOT_FOR_AGE, DEVICE_NOT_FOUND } from "./refusals-of-lists.ts";

/** Name of the imported list of devices and services. */
export const DEVICE_LIST = "devices";

/** CSS L165-1 and L165-2: the list sets the tariff of reimbursement of each product. */
export const DEVICE_TARIFF = defineReason({
  id: "fr.care.base.device",
  effect: "sets",
  law: [css("L165-1"), css("L165-2"), lpp("liste")],
  args: { product: "act", tariff: "cents", from: "day" },
  title: { fr: "Tarif du produit", en: "Tariff of the product" },
  sentence: {
    fr: "{product} : la liste importée fixe le tarif à {tariff} depuis le {from}.",
    en: "{product}: the imported list sets the tariff at {tariff} since {from}.",
  },
});
/** CSS L165-3: the highest price that may be charged for a unit. */
export const DEVICE_PRICE_LIMIT = defineReason({
  id: "fr.care.base.device-price-limit",
  effect: "tells",
  law: [css("L165-3")],
  args: { limit: "cents" },
  title: { fr: "Prix limite de vente", en: "Highest price" },
  sentence: { fr: "Ce produit ne peut pas être vendu plus de {limit} l'unité.", en: "This product may not be sold above {limit} a unit." },
});
/** CSS R160-16 V: equipment on which no participation is left. */
export const DEVICE_BORNE_WHOLE = defineReason({
  id: "fr.care.base.device-whole",
  effect: "tells",
  law: [css("R160-16", "V")],
  args: {},
  title: { fr: "Grand appareillage", en: "Major equipment" },
  sentence: {
    fr: "Les orthoprothèses, les prothèses oculaires et faciales et les véhicules pour handicapés ne laissent aucune participation.",
    en: "Orthopaedic prostheses, ocular and facial prostheses and vehicles for disabled people leave no participation.",
  },
});

/** Titles of the list under which equipment is borne whole, as the list writes them. */
const BORNE_WHOLE: readonly RegExp[] = [/> ORTHOPROTHESES\b/, /> PROTHESES OCULAIRES ET FACIALES\b/, /^TITRE 4 : VEHICULES POUR HANDICAPES/];

/** Units of a product by its code of the list. */
export interface DeviceCare {
  readonly code: string;
  readonly quantity: number;
}

function checkAge(fact: TariffFact, { ageYears }: CareFacts): void {
  const greatest = Number(fact.traits.greatestAge ?? "0");
  if (greatest > 0 && ageYears > greatest) throw new RefusalSignal(refusal(DEVICE_NOT_FOR_AGE, { code: fact.code, age: String(greatest) }, "code"));
}

const isBorneWhole = (fact: TariffFact | undefined): boolean => BORNE_WHOLE.some((place) => place.test(fact?.traits.place ?? ""));

/** The base of a product of the list (CSS R160-5 8°), never above what was spent; a price above the limit is refused. */
export function priceDevice({ code, quantity }: DeviceCare, facts: CareFacts, tariffs: readonly TariffFact[], trace: Trace): Priced {
  const fact = factOf(tariffs, DEVICE_LIST, code, facts.careDay);
  if (fact !== undefined) checkAge(fact, facts);
  const whole = isBorneWhole(fact);
  if (whole) trace.tell(DEVICE_BORNE_WHOLE);
  const rates = whole ? RATES["device-whole"] : RATES.device;
  if (facts.givenBase !== null) return priced(facts.givenBase, rates);
  const line = fact?.lines[0];
  const tariff = line?.values.tariff;
  if (fact === undefined || line === undefined || tariff === undefined) throw new RefusalSignal(refusal(DEVICE_NOT_FOUND, { code }, "code"));
  trace.tell(DEVICE_TARIFF, deviceNumber(code), tariff, line.from ?? fact.listHoldsOn);
  const limit = line.values.limit;
  if (limit !== undefined) trace.tell(DEVICE_PRICE_LIMIT, limit);
  const price = limited(withExcess(priced(cents(tariff * quantity), rates, cents(tariff))), limit === undefined ? null : cents(limit * quantity));
  price.productCode = code;
  return price;
}

export const deviceReasons = [DEVICE_TARIFF, DEVICE_PRICE_LIMIT, DEVICE_BORNE_WHOLE];
