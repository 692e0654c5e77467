import {
  type Cents,
  cents,
  type Day,
  defineReason,
  findVersion,
  type Parameter,
  type ParameterVersion,
  RefusalSignal,
  refusal,
  type Trace,
  valueOn,
  versionOn,
} from "@openamo/kernel";
import * as optics from "../../parameters/care/optics.ts";
import * as former from "../../parameters/care/optics-before-2020.ts";
import { css } from "../../sources/texts.ts";
import { RATES } from "../care-rates.ts";
import { type CareFacts, limited, type Priced, priced, withExcess } from "./care-line.ts";
import { CARE_TARIFF_UNKNOWN } from "./refusals.ts";
import { checkRenewal, type Renewal } from "./renewal.ts";

export const OPTICAL_ITEMS = ["frame", "lens", "contact-lenses"] as const;
export const OPTICAL_CLASSES = ["A", "B"] as const;
export type OpticalItem = (typeof OPTICAL_ITEMS)[number];
export type OpticalClass = (typeof OPTICAL_CLASSES)[number];
export const LENS_KINDS = ["single-focus", "progressive"] as const;

/** CSS L165-1 and L165-2: a product is repaid at the tariff of the list. */
export const LISTED_PRODUCT = defineReason({
  id: "fr.care.base.listed-product",
  effect: "sets",
  law: [css("L165-1"), css("L165-2")],
  args: { tariff: "cents", quantity: "count" },
  title: { fr: "Tarif de la liste des produits", en: "Tariff of the list of products" },
  sentence: { fr: "Le tarif de la liste est de {tariff} ; quantité : {quantity}.", en: "The tariff of the list is {tariff}; quantity: {quantity}." },
});
export const NO_INDICATION = defineReason({
  id: "fr.care.contact-lenses-without-indication",
  effect: "tells",
  law: [css("L165-1")],
  args: {},
  title: { fr: "Lentilles de contact", en: "Contact lenses" },
  sentence: {
    fr: "Sans l'une des indications de la liste, les lentilles ne sont pas prises en charge.",
    en: "Without one of the indications of the list, contact lenses are not borne.",
  },
});

/** An optical product; powers in hundredths of a dioptre. */
export interface OpticalProduct {
  readonly item: (typeof OPTICAL_ITEMS)[number];
  readonly opticalClass: (typeof OPTICAL_CLASSES)[number] | null;
  readonly lens: (typeof LENS_KINDS)[number];
  readonly sphere: number | null;
  readonly cylinder: number;
  /** Lenses of the same power, or eyes fitted with contact lenses. */
  readonly quantity: number;
  readonly indication: boolean;
  readonly renewal: Renewal;
}

const unknown = (fr: string, en: string, field: string): RefusalSignal =>
  new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, { "item.fr": fr, "item.en": en }, field));

/** The row of the former list for a single-focus lens. */
function formerSingle(lenses: former.FormerSingleFocus, sphere: number, cylinder: number, on: Day): former.FormerProduct {
  const power = Math.abs(sphere);
  const narrow = power <= valueOn(former.SINGLE_NARROW, on);
  if (cylinder === 0) {
    if (narrow) return lenses.inNarrow;
    if (power > valueOn(former.SINGLE_WIDE, on)) return lenses.beyond;
    return sphere < 0 ? lenses.negative : lenses.positive;
  }
  if (cylinder <= valueOn(former.LOW_CYLINDER, on)) return narrow ? lenses.lowIn : lenses.lowOut;
  return narrow ? lenses.highIn : lenses.highOut;
}

function formerProgressive(lenses: former.FormerProgressive, sphere: number, cylinder: number, on: Day): former.FormerProduct {
  const power = Math.abs(sphere);
  if (cylinder === 0) return power <= valueOn(former.PROGRESSIVE_NARROW, on) ? lenses.plainIn : lenses.plainOut;
  return power <= valueOn(former.PROGRESSIVE_WIDE, on) ? lenses.cylinderIn : lenses.cylinderOut;
}

/** Until the end of 2019 the list told products apart by the patient's age and the power of the lens. */
function formerProduct(product: OpticalProduct, facts: CareFacts): former.FormerProduct {
  const young = facts.ageYears < valueOn(former.FORMER_OPTICS_AGE, facts.careDay);
  if (product.item === "frame") return young ? former.FRAME_YOUNG : former.FRAME_ADULT;
  if (product.sphere === null) throw new RangeError("a lens without its power");
  const { sphere, cylinder } = product;
  return product.lens === "single-focus"
    ? formerSingle(young ? former.SINGLE_FOCUS_YOUNG : former.SINGLE_FOCUS_ADULT, sphere, cylinder, facts.careDay)
    : formerProgressive(young ? former.PROGRESSIVE_YOUNG : former.PROGRESSIVE_ADULT, sphere, cylinder, facts.careDay);
}

function currentProduct({ item, opticalClass }: OpticalProduct, facts: CareFacts): ParameterVersion<Cents> {
  if (item === "frame") return versionOn(opticalClass === "A" ? optics.FRAME_A : optics.FRAME_B, facts.careDay);
  if (opticalClass === "A") throw unknown("la classe A des verres", "class A lenses", "opticalClass");
  return versionOn(optics.LENS_B, facts.careDay);
}

/** Whether the list of before the reform of 2020 applies: its frames end on the eve of it. */
export const isFormerList = (on: Day): boolean => findVersion(former.FRAME_ADULT.tariff, on) !== undefined;

function limitOf({ item, opticalClass }: OpticalProduct, facts: CareFacts): Cents | null {
  if (item !== "frame" || opticalClass !== "A" || isFormerList(facts.careDay)) return null;
  if (facts.ageYears < valueOn(optics.FRAME_LIMIT_AGE, facts.careDay))
    throw unknown("la monture d'un jeune enfant", "a young child's frame", "patientAgeYears");
  return valueOn(optics.FRAME_LIMIT_A, facts.careDay);
}

/** CSS L165-1, R871-2: the delay of an adult, of a child under sixteen, of one under six. */
export function spectaclesDelay(ageYears: number, on: Day): Parameter<number> {
  if (ageYears >= valueOn(optics.SPECTACLES_AGE, on)) return optics.SPECTACLES_MONTHS;
  return ageYears < valueOn(optics.SPECTACLES_INFANT_AGE, on) ? optics.SPECTACLES_INFANT_MONTHS : optics.SPECTACLES_CHILD_MONTHS;
}

function checkSpectacles(product: OpticalProduct, facts: CareFacts, trace: Trace): void {
  if (product.item === "contact-lenses" || product.renewal.previousOn === null) return;
  const { careDay } = facts;
  checkRenewal(product.renewal, spectaclesDelay(facts.ageYears, careDay), careDay, trace);
}

/** The base of spectacles or contact lenses. */
export function priceOptics(product: OpticalProduct, facts: CareFacts, trace: Trace): Priced {
  if (product.item === "contact-lenses" && !product.indication) {
    trace.tell(NO_INDICATION);
    return priced(cents(0), null);
  }
  checkSpectacles(product, facts, trace);
  const limit = limitOf(product, facts);
  if (facts.givenBase !== null) return limited(withExcess(priced(facts.givenBase, RATES.device)), limit);
  if (facts.territory !== "metropole") throw unknown("l'optique outre-mer", "optics overseas", "territory");
  const found = product.item !== "contact-lenses" && isFormerList(facts.careDay) ? formerProduct(product, facts) : null;
  const version =
    product.item === "contact-lenses"
      ? versionOn(optics.CONTACT_LENSES, facts.careDay)
      : found === null
        ? currentProduct(product, facts)
        : versionOn(found.tariff, facts.careDay);
  const quantity = product.item === "frame" ? 1 : product.quantity;
  trace.add(LISTED_PRODUCT, version, version.value, quantity);
  const price = limited(withExcess(priced(cents(version.value * quantity), RATES.device, version.value)), limit);
  price.productCode = found?.code ?? null;
  return price;
}
