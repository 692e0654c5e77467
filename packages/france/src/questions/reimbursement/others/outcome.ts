import { type Cents, cents, type Day, decimalOf, type LineOutcome, percentOf, type Rate, type Trace } from "@openamo/kernel";
import { waterfall } from "../../../claims/waterfall.ts";
import { CARE_EXCESS } from "../../../reimbursement/families/decide-care.ts";
import type { Cover } from "../../../reimbursement/line.ts";
import type { Left } from "../contract.ts";
import type { EveryFamilyInput } from "../every-family.ts";

/** Amounts of decided care of these families, by the names that every family has. */
export interface Amounts {
  readonly fee: Cents;
  readonly base: Cents;
  readonly excess: Cents;
  readonly legalShare: Cents;
  readonly dailyCharge: Cents;
  readonly participationForfaitaire: Cents;
  readonly franchise: Cents;
  readonly baseScheme: Cents;
  readonly localScheme: Cents;
  readonly c2s: Cents;
  readonly paid: Cents;
  readonly patientShare: Cents;
}

/** Decided care of one of these families. */
export interface OtherOutcome {
  readonly careDay: Day;
  readonly amounts: Amounts;
  readonly rate: Rate;
  readonly terms: Left["terms"];
}

/** What sets the amounts: the others follow from it. */
interface Parts extends Pick<Amounts, "fee" | "base" | "legalShare" | "baseScheme" | "localScheme" | "c2s"> {
  readonly dailyCharge?: Cents;
  readonly participationForfaitaire?: Cents;
  readonly franchise?: Cents;
}

/** All the amounts of a line: `fee = excess + base`, `paid = baseScheme + localScheme + c2s`, the patient bears the rest. */
export function amountsOf(parts: Parts): Amounts {
  const { fee, base, legalShare, baseScheme, localScheme, c2s } = parts;
  const paid = cents(baseScheme + localScheme + c2s);
  return {
    fee,
    base,
    excess: cents(fee - base),
    legalShare,
    dailyCharge: parts.dailyCharge ?? cents(0),
    franchise: parts.franchise ?? cents(0),
    baseScheme,
    localScheme,
    c2s,
    paid,
    patientShare: cents(fee - paid),
    participationForfaitaire: parts.participationForfaitaire ?? cents(0),
  };
}

/** The ground that lifts the participation of the care, in the words of the rules. */
export const coverOf = ({ exemption }: Pick<EveryFamilyInput, "exemption">): Cover => (exemption === "none" || exemption === "c2s" ? "ordinary" : exemption);

/** Tells that the price is above the base. */
export function tellExcess(fee: Cents, base: Cents, trace: Trace): void {
  if (fee > base && base > 0) trace.tell(CARE_EXCESS, fee - base, base);
}

/** What the care leaves to the person. */
export function leftOfOther({ amounts, terms }: OtherOutcome): Left {
  const { base, legalShare, localScheme, c2s, dailyCharge, excess, franchise, participationForfaitaire } = amounts;
  const paidByOthers = localScheme + c2s;
  const participation = cents(Math.max(0, legalShare - paidByOthers));
  const charge = cents(dailyCharge - Math.max(0, paidByOthers - legalShare));
  return { base, left: { participation, dailyCharge: charge, excess, deductions: cents(franchise + participationForfaitaire) }, terms };
}

/** The outcome at the edge, by the names of this question. */
export function publishOther({ careDay, amounts, rate }: OtherOutcome, after: Readonly<Record<string, Cents>>) {
  const line: LineOutcome = { careDay, acts: [], amounts: { ...amounts, ...after }, stepsFrom: 0, stepsTo: 0 };
  const { participationForfaitaire, ...named } = amounts;
  const decimals = Object.fromEntries(Object.entries(named).map(([name, value]) => [name, decimalOf(value)])) as Record<keyof typeof named, string>;
  const { baseScheme, franchise, localScheme } = amounts;
  return {
    ...decimals,
    ratePercent: percentOf(rate),
    ratePercentAfterPenalty: percentOf(rate),
    amountBeforeDeductions: decimalOf(cents(baseScheme + franchise + participationForfaitaire + localScheme)),
    pathwayPenalty: decimalOf(cents(0)),
    participationForfaitaire: decimalOf(participationForfaitaire),
    acts: [],
    waterfall: waterfall(line).map(({ name, label, effect, cents: step, reasons }) => ({
      name,
      label: { fr: label.fr, en: label.en },
      effect,
      amount: decimalOf(step),
      reasons: [...reasons],
    })),
  };
}
