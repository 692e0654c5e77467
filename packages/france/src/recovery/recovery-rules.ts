import {
  addDays,
  addMonths,
  type Cents,
  cents,
  type Day,
  type DebtFacts,
  type Deduction,
  decide,
  decided,
  type LawReference,
  maxCents,
  minCents,
  type RecoveryRules,
  shareOf,
  sumCents,
  type Text,
  Trace,
  valueOn,
  ZERO_CENTS,
} from "@openamo/kernel";
import {
  BANDS,
  FLAT_PART,
  GIVE_UP_SHARE,
  INSURED_DELAY,
  MONTHLY_CEILING,
  MOST_MONTHS,
  PROFESSIONAL_MONTHS,
  REJECTED_DELAY,
  REPUTED_INCOME,
} from "../parameters/recovery.ts";
import { css } from "../sources/texts.ts";
import { letters } from "./letters.ts";

const CENTS_OF_A_EURO = 100;

const nothing = (because: Text, law: readonly LawReference[]): Deduction => ({ most: ZERO_CENTS, from: null, because, law });

/** CSS L160-13 II and III: a participation that third-party payment left owing is held back from benefits to come of any nature. */
const participation = (payment: Cents, debt: DebtFacts): Deduction => ({
  most: payment,
  from: debt.openedOn,
  because: { fr: "retenue sur les prestations à venir", en: "held back from benefits to come" },
  law: [css("L160-13", "II"), css("L160-13", "III")],
});

/** CSS D133-2-2 and D553-1 III: what may be held back in a month, by bands of an income that is taken as the text says where it is not known. */
export function mostInMonth(on: Day): Cents {
  const income = valueOn(REPUTED_INCOME, on);
  const parts = BANDS.map(({ from, share }, index) => {
    const next = BANDS[index + 1];
    const to = next === undefined ? income : minCents(income, valueOn(next.from, on));
    return shareOf(maxCents(ZERO_CENTS, cents(to - valueOn(from, on))), valueOn(share, on), "down-to-cent");
  });
  return sumCents([valueOn(FLAT_PART, on), ...parts]);
}

/** CSS L133-4-1 and R133-9-2: from the end of the delay after the notification, unless the debt is contested or paid by instalments. */
function ofInsured(debt: DebtFacts, payment: Cents, on: Day): Deduction {
  const law = [css("L133-4-1"), css("R133-9-2", "I, 2°"), css("D133-2-2")];
  const from =
    debt.rejectedOn === null
      ? debt.notifiedOn === null
        ? null
        : addDays(debt.notifiedOn, valueOn(INSURED_DELAY, on) + 1)
      : addDays(debt.rejectedOn, valueOn(REJECTED_DELAY, on) + 1);
  if (from === null) return nothing({ fr: "l'indu n'est pas encore notifié", en: "the debt is not notified yet" }, law);
  const left = maxCents(ZERO_CENTS, cents(mostInMonth(on) - debt.heldThisMonth));
  return {
    most: minCents(payment, left),
    from,
    because: { fr: "retenue mensuelle dans la limite des tranches de revenus", en: "held back within the monthly limit" },
    law,
  };
}

/** CSS L133-4 and R133-9-1: from the end of two months without payment or observations, on payments of any nature. */
function ofProfessional(debt: DebtFacts, payment: Cents, on: Day): Deduction {
  const law = [css("L133-4"), css("R133-9-1", "I")];
  if (debt.notifiedOn === null) return nothing({ fr: "l'indu n'est pas encore notifié", en: "the debt is not notified yet" }, law);
  const from = addDays(addMonths(debt.notifiedOn, valueOn(PROFESSIONAL_MONTHS, on), "last-day"), 1);
  return { most: payment, from, because: { fr: "retenue sur les versements à venir", en: "held back from payments to come" }, law };
}

function deduction(debt: DebtFacts, payment: Cents, on: Day): Deduction {
  if (debt.ground === "participation") return participation(payment, debt);
  const law = [css(debt.debtor === "professional" ? "L133-4" : "L133-4-1")];
  if (debt.contested) return nothing({ fr: "le débiteur conteste la dette", en: "the debtor contests the debt" }, law);
  if (debt.instalments) return nothing({ fr: "un échéancier est en cours", en: "instalments were agreed" }, law);
  return debt.debtor === "professional" ? ofProfessional(debt, payment, on) : ofInsured(debt, payment, on);
}

/** The recovery of debts in France. */
export const recovery: RecoveryRules = {
  deduction: (debt, payment, on) => decide(() => decided(deduction(debt, payment, on), new Trace())),
  /** CSS L133-3 and D133-2: under 0.68 % of the monthly ceiling, to the euro above; never for a participation (D160-7). */
  writeOffUnder: (ground, on) =>
    decide<{ under: Cents | null; law: readonly LawReference[] }>(() => {
      if (ground === "participation") return decided({ under: null, law: [css("D160-7")] }, new Trace());
      const exact = shareOf(valueOn(MONTHLY_CEILING, on), valueOn(GIVE_UP_SHARE, on), "up-to-cent");
      const under = cents(Math.ceil(exact / CENTS_OF_A_EURO) * CENTS_OF_A_EURO);
      return decided({ under, law: [css("L133-3"), css("D133-2")] }, new Trace());
    }),
  mostMonths: (on) => decide(() => decided(valueOn(MOST_MONTHS, on), new Trace())),
  letters,
};
