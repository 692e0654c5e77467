import { type Cents, type CounterMove, cents, type Refusal, RefusalSignal, refusal, Trace } from "@openamo/kernel";
import { SOLIDARITY_ALLOWANCE } from "../../affiliation/person/kinds.ts";
import { LOCAL_RATE_UNKNOWN } from "../../reimbursement/care-rates.ts";
import type { ResponsibleTerms } from "../../reimbursement/complementary/share.ts";
import { ORDINARY_TERMS } from "../../reimbursement/complementary/terms.ts";
import type { CareFacts, CareResult, Priced } from "../../reimbursement/families/care-line.ts";
import { decideCare } from "../../reimbursement/families/decide-care.ts";
import { CARE_TARIFF_UNKNOWN, CHILD_TARIFF_UNKNOWN, UNKNOWN_DENTAL_ACT } from "../../reimbursement/families/refusals.ts";
import { DEVICE_NOT_FOUND, LABORATORY_ACT_NOT_FOUND } from "../../reimbursement/families/refusals-of-lists.ts";
import { FRANCHISE_RECOVERED, type FranchiseItem } from "../../reimbursement/franchise.ts";
import { BASE_NOT_THE_TARIFF } from "../refusals-of-families.ts";
import { situationOn } from "../situations.ts";
import { fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";
import { franchiseDay, franchiseKeys, franchiseYear } from "./keys.ts";

/** The facts of the care rules, read from the file, the counters and the line. */
export function careFacts(context: LineContext, fee: Cents, item: FranchiseItem | null, solidarityAllowance?: boolean): CareFacts {
  const { on, settledOn, territory, ageYears, minorOnFirstJanuary, cover, fullCover, maternityPeriod, c2s, localScheme, counters } = context;
  const day = item === null ? null : franchiseDay(item, on);
  return {
    careDay: on,
    settledOn,
    territory,
    ageYears,
    minorOnFirstJanuary,
    cover,
    fullCover,
    solidarityAllowance,
    maternityPeriod,
    c2s,
    localScheme,
    fee,
    givenBase: null,
    borneThisDay: day === null ? cents(0) : counters.value(day).cents,
    borneThisYear: item === null ? cents(0) : counters.value(franchiseYear(settledOn)).cents,
  };
}

/** The price of a line by the rules of its family. */
export type Pricing = (facts: CareFacts, trace: Trace) => Priced;

/** What the tables of the pack lack: only there is a base written on the sheet believed. */
const TABLE_LACKS: readonly Refusal["definition"][] = [
  CARE_TARIFF_UNKNOWN,
  UNKNOWN_DENTAL_ACT,
  CHILD_TARIFF_UNKNOWN,
  LABORATORY_ACT_NOT_FOUND,
  DEVICE_NOT_FOUND,
];

function tableLacks(error: unknown): boolean {
  return error instanceof RefusalSignal && TABLE_LACKS.includes(error.refusal.definition);
}

/**
 * The price by the tables, compared with the base written on the sheet; that base alone where the tables lack the act or the product.
 * @throws RefusalSignal `base-not-the-tariff` where both are known and differ.
 */
export function pricedWith(price: Pricing, facts: CareFacts, base: Cents | undefined, context: LineContext): Priced {
  if (base === undefined) return price(facts, context.trace);
  try {
    price(facts, new Trace());
  } catch (error) {
    if (tableLacks(error)) return price({ ...facts, givenBase: base }, context.trace);
    throw error;
  }
  const found = price(facts, context.trace);
  if (found.base !== base) throw new RefusalSignal(refusal(BASE_NOT_THE_TARIFF, {}, fieldOf(context.index, "base")));
  return found;
}

/** What the deductible of a line adds to its counters. */
export function franchiseMoves(item: FranchiseItem, quantity: number, due: Cents, context: LineContext): CounterMove[] {
  if (due === 0) return [];
  return franchiseKeys(item, context.on, context.settledOn).map((key) => ({ ...key, count: quantity, cents: due }));
}

/** Tells that a deductible of a third-party payment is recovered later (CSS D160-7). */
export function tellRecovery(due: Cents, { thirdPartyPayment, trace }: LineContext): void {
  if (thirdPartyPayment && due > 0) trace.tell(FRANCHISE_RECOVERED, due);
}

function settled(result: CareResult, price: Priced, terms: ResponsibleTerms, context: LineContext): SettledLine {
  const { fee, excess, base, legalShare, franchise, baseScheme, localScheme, c2s, paid, patientShare } = result;
  const item = price.franchise;
  tellRecovery(franchise, context);
  const moves = item === null ? [] : franchiseMoves(item.item, item.quantity, franchise, context);
  return { fee, excess, base, legalShare, dailyCharge: cents(0), franchise, baseScheme, localScheme, c2s, paid, patientShare, terms, moves };
}

/** A member of the local scheme whose rate for this care no source gives: refused, never taken as nothing. */
function refuseUnknownLocalRate({ rates }: Priced, { localScheme, cover }: CareFacts): void {
  if (localScheme && cover === "ordinary" && rates?.local === null) throw new RefusalSignal(refusal(LOCAL_RATE_UNKNOWN));
}

/** CSS R160-9: whether the file says that the person draws the allowance on the day. Only the families that it concerns ask. */
export const drawsAllowance = ({ beneficiary, on }: LineContext): boolean => situationOn(beneficiary.situations, SOLIDARITY_ALLOWANCE, on) !== undefined;

/** Decides a line of care that the family's rules price: the same calculation as the question's. */
export function settleCare(
  context: LineContext,
  line: { readonly fee: Cents; readonly base?: Cents | undefined; readonly franchise: FranchiseItem | null; readonly withAllowance?: true },
  price: Pricing,
  terms: (price: Priced, result: CareResult) => ResponsibleTerms = () => ORDINARY_TERMS,
): SettledLine {
  const facts = careFacts(context, line.fee, line.franchise, line.withAllowance === true ? drawsAllowance(context) : undefined);
  const found = pricedWith(price, facts, line.base, context);
  refuseUnknownLocalRate(found, facts);
  const result = decideCare(facts, found, context.trace);
  return settled(result, found, terms(found, result), context);
}
