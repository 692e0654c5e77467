import { type Cents, type Day, decimalOf, type LineOutcome, ONE, percentOf, type Rate } from "@openamo/kernel";
import * as z from "zod";
import { waterfall } from "../../claims/waterfall.ts";
import type { CareResult, Priced } from "../../reimbursement/families/care-line.ts";
import { amountText, bothLanguages } from "../published.ts";

const AMOUNTS = ["fee", "base", "excess", "legalShare", "franchise", "baseScheme", "localScheme", "c2s", "paid", "patientShare"] as const;

/** What is published of decided care. */
export const careOutput = () => {
  const amount = amountText();
  return z.object({
    ...(Object.fromEntries(AMOUNTS.map((name) => [name, amount])) as Record<(typeof AMOUNTS)[number], typeof amount>),
    ratePercent: z.string().meta({ description: "Rate of the base scheme, in percent" }),
    ratePercentLocal: z.string(),
    ratePercentTotal: z.string(),
    ratePercentLeft: z.string(),
    amountBeforeDeductions: amount,
    copayment: amount.meta({ description: "Participation left once the local scheme has paid, before any complementary cover" }),
    participationForfaitaire: amount.meta({ description: "Always zero: only acts of doctors and laboratories bear it" }),
    unitBase: amount.nullable(),
    dispensingFee: amount.nullable(),
    priceLimit: amount.nullable(),
    classOnePriceLimit: amount.nullable(),
    productCode: z.string().nullable(),
    waterfall: z.array(
      z.object({ name: z.string(), label: bothLanguages(), effect: z.enum(["sets", "takes", "adds", "result"]), amount, reasons: z.array(z.string()) }),
    ),
  });
};

/** The decided care with its price. */
export interface CareOutcome {
  readonly careDay: Day;
  readonly price: Priced;
  readonly result: CareResult;
}

const orNull = (cents: Cents | null): string | null => (cents === null ? null : decimalOf(cents));

/** The outcome at the edge: decimal strings. */
export function publishCare({ careDay, price, result }: CareOutcome, after: Readonly<Record<string, Cents>> = {}): z.input<ReturnType<typeof careOutput>> {
  const decimals = Object.fromEntries(AMOUNTS.map((name) => [name, decimalOf(result[name])])) as Record<(typeof AMOUNTS)[number], string>;
  const { rate, rateLocal, ...cents } = result;
  const line: LineOutcome = { careDay, acts: [], amounts: { ...cents, ...after }, stepsFrom: 0, stepsTo: 0 };
  return {
    ...decimals,
    ratePercent: percentOf(rate),
    ratePercentLocal: percentOf(rateLocal),
    ratePercentTotal: percentOf((rate + rateLocal) as Rate),
    ratePercentLeft: percentOf((ONE - rate - rateLocal) as Rate),
    amountBeforeDeductions: decimalOf((result.beforeFranchise + result.localScheme) as Cents),
    copayment: decimalOf((result.legalShare - result.localScheme) as Cents),
    participationForfaitaire: decimalOf(0 as Cents),
    unitBase: orNull(price.unitBase),
    dispensingFee: orNull(price.dispensingFee),
    priceLimit: orNull(price.priceLimit),
    classOnePriceLimit: orNull(price.classOnePriceLimit),
    productCode: price.productCode,
    waterfall: waterfall(line).map(({ name, label, effect, cents: step, reasons }) => ({
      name,
      label: { fr: label.fr, en: label.en },
      effect,
      amount: decimalOf(step),
      reasons: [...reasons],
    })),
  };
}
