import { addDays, cents, decided, minCents, type RecoveryRules, Trace, ZERO_CENTS } from "@openamo/kernel";
import * as law from "./law.ts";

const t = (en: string) => ({ fr: en, en });

/** In Zubrowka a participation is held back at once; half of a payment may settle what was paid by mistake, ten days after the letter. */
export const recovery: RecoveryRules = {
  deduction(debt, payment) {
    const because = t("Held back");
    const found = { because, law: law.VISIT_TARIFF.law };
    if (debt.ground === "participation") return decided({ most: payment, from: debt.openedOn, ...found }, new Trace());
    const from = debt.contested || debt.instalments || debt.notifiedOn === null ? null : addDays(debt.notifiedOn, 10);
    return decided({ most: from === null ? ZERO_CENTS : minCents(payment, cents(Math.floor(payment / 2))), from, ...found }, new Trace());
  },
  writeOffUnder: (ground) => decided({ under: ground === "participation" ? null : cents(2000), law: law.VISIT_TARIFF.law }, new Trace()),
  mostMonths: () => decided(6, new Trace()),
  letters: {
    beneficiary: { subject: t("An amount to give back"), body: [t("{amount} were paid by mistake on {paidOn}.")] },
    professional: { subject: t("To pay"), body: [t("{amount} were not owed.")] },
    participation: { subject: t("A participation left"), body: [t("{amount} are left to you.")] },
  },
};
