import type { Cents, Day, Rate, Trace } from "@openamo/kernel";
import type { Territory } from "../../nomenclature/doctor-act.ts";
import type { FamilyRates } from "../care-rates.ts";
import type { FranchiseItem } from "../franchise.ts";
import type { FullCover } from "../full-cover/ground.ts";
import type { Cover } from "../line.ts";

/** What the law needs of the person and the day, whatever the care. Amounts in cents, ages in completed years. */
export interface CareFacts {
  readonly careDay: Day;
  /** Day of reimbursement: the yearly limit of the deductible is that of its year. */
  readonly settledOn: Day;
  readonly territory: Territory;
  readonly ageYears: number;
  readonly minorOnFirstJanuary: boolean;
  readonly cover: Cover;
  /** The ground on which the act itself is borne whole, checked before; left out where there is none. */
  readonly fullCover?: FullCover | undefined;
  /** Whether the person draws the allowance of solidarity to older persons; left out where it changes nothing (R160-9). */
  readonly solidarityAllowance?: boolean | undefined;
  /** Whether the patient is in the period that maternity insurance covers whole. */
  readonly maternityPeriod: boolean;
  readonly c2s: boolean;
  readonly localScheme: boolean;
  /** What was charged for all the units; null when only the tariff is asked about. */
  readonly fee: Cents | null;
  /** A base already known for all the units, in place of the tariffs. */
  readonly givenBase: Cents | null;
  /** Deductible already borne on the day for this kind of care, and in the year for all kinds. */
  readonly borneThisDay: Cents;
  readonly borneThisYear: Cents;
}

/** The price of the care before any share: what each family's rules find. */
export interface Priced {
  /** Tariff of all the units, in cents. */
  readonly base: Cents;
  /** Rates that apply; null for care that the insurance does not bear. */
  readonly rates: FamilyRates | null;
  readonly franchise: { readonly item: FranchiseItem; readonly quantity: number } | null;
  /** Whether the State's complementary cover may bear an excess at amounts that the pack does not hold. */
  readonly c2sAboveTariff: boolean;
  /** What is charged when the question does not say it: the tariff where null. */
  readonly charged: Cents | null;
  /** Tariff of one unit, where the units are equal. */
  readonly unitBase: Cents | null;
  readonly dispensingFee: Cents | null;
  /** Highest price of all the units, where the law sets one. */
  readonly priceLimit: Cents | null;
  /** Highest price of one hearing aid of class I, told beside its tariff. */
  readonly classOnePriceLimit: Cents | null;
  /** Code of the product in the national list, where it is known. */
  readonly productCode: string | null;
  /** Where costly acts leave a flat amount (R160-16): what is due in place of the ordinary participation on what was spent. */
  readonly costly: ((spent: Cents, ordinary: Cents, trace: Trace) => Cents) | null;
}

/** A price that its rules are still writing. */
type PriceToWrite = { -readonly [Name in keyof Priced]: Priced[Name] };

/**
 * A price with a base, its rates and the tariff of one unit. What else a rule knows of it, the rule writes into it by name: made of objects
 * that say more or less, prices would cost more than the rules of their families.
 */
export const priced = (base: Cents, rates: FamilyRates | null, unitBase: Cents | null = null): PriceToWrite => ({
  base,
  rates,
  franchise: null,
  c2sAboveTariff: false,
  charged: null,
  unitBase,
  dispensingFee: null,
  priceLimit: null,
  classOnePriceLimit: null,
  productCode: null,
  costly: null,
});

/** A price on which a deductible is due for each of a number of units (L160-13 III). */
export function bearing(price: PriceToWrite, item: FranchiseItem, quantity: number): PriceToWrite {
  price.franchise = { item, quantity };
  return price;
}

/** A price above whose tariff the State's complementary cover may bear an excess, at amounts that the pack does not hold. */
export function withExcess(price: PriceToWrite): PriceToWrite {
  price.c2sAboveTariff = true;
  return price;
}

/** A price with the highest that may be charged for all the units; null where the law sets none. */
export function limited(price: PriceToWrite, priceLimit: Cents | null): PriceToWrite {
  price.priceLimit = priceLimit;
  return price;
}

/** The decided care, in cents: `fee = base + excess = paid + patientShare`, and the parts add up: that is a test. */
export interface CareResult {
  readonly fee: Cents;
  readonly base: Cents;
  readonly excess: Cents;
  readonly legalShare: Cents;
  /** The base scheme's share before the deductible. */
  readonly beforeFranchise: Cents;
  readonly franchise: Cents;
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  readonly c2s: Cents;
  readonly paid: Cents;
  readonly patientShare: Cents;
  readonly rate: Rate;
  readonly rateLocal: Rate;
}
