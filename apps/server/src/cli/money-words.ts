import type { CheckId, SetAsideReason } from "@openamo/fund";
import type { Day } from "@openamo/kernel";
import { type Locale, parseDay, type Text, wordsOf } from "@openamo/kernel";
import type { Result } from "@openamo/platform";
import { complain, notADay, UsageError } from "./say.ts";

/** What each comparison of the ledger says when it finds a difference. */
export const CHECK_WORDS: Readonly<Record<CheckId, Text>> = {
  "decision-transfers": { fr: "la décision ne vaut pas ce que ses écritures ont accordé", en: "the decision is not what its transfers granted" },
  "claim-decision": { fr: "une feuille sans décision, ou une décision sans feuille", en: "a sheet without a decision, or a decision without a sheet" },
  "claim-names": {
    fr: "la feuille nomme un professionnel, un organisme ou un dossier inconnu",
    en: "the sheet names a professional, an organism or a file that is unknown",
  },
  "claim-state": { fr: "l'état de la feuille n'est pas celui que ses actes lui donnent", en: "the state of the sheet is not what its acts make of it" },
  "counter-decisions": { fr: "le compteur n'est pas la somme des décisions en vigueur", en: "the counter is not the sum of the live decisions" },
  "order-decision": { fr: "un ordre qu'aucune décision n'a donné", en: "an order that no decision gave" },
  "transfer-cause": { fr: "une écriture sans cause : ni feuille, ni ordre, ni créance", en: "a transfer without a cause: no sheet, order or debt" },
  "debt-cause": { fr: "une créance sans feuille, ou un acte sans créance", en: "a debt without a sheet, or an act without its debt" },
  "command-answer": { fr: "une demande reçue sans réponse gardée", en: "a command received without an answer kept" },
  "transfer-posting": { fr: "l'écriture du grand livre n'est pas la somme de ses mouvements", en: "the posting is not the sum of its transfers" },
  "register-transfers": {
    fr: "le registre des cotisations ne vaut pas ce que ses écritures ont mouvementé",
    en: "the register of contributions is not what its transfers moved",
  },
  "order-payable": { fr: "les ordres en attente ne valent pas la dette inscrite", en: "the waiting orders are not what is payable" },
  "order-transit": { fr: "les ordres envoyés ne valent pas ce qui est en cours à la banque", en: "the orders sent are not what is in transit" },
  "order-bank": { fr: "les ordres payés ne valent pas ce que la banque a payé", en: "the orders paid are not what the bank paid" },
  "debt-receivable": { fr: "les sommes à recouvrer ne valent pas la créance inscrite", en: "the debts to recover are not what is receivable" },
  "penalty-transfers": {
    fr: "les pénalités de retard ne valent pas ce que leurs écritures ont coûté",
    en: "the penalties of late payment are not what their transfers cost",
  },
  "payment-orders": {
    fr: "le paiement n'est pas la somme de ses ordres, ou leur état diffère",
    en: "the payment is not the sum of its orders, or their state differs",
  },
  "file-payments": {
    fr: "le fichier n'est pas la somme de ses paiements, ou son texte a changé",
    en: "the file is not the sum of its payments, or its text changed",
  },
  "compensation-pairs": { fr: "une compensation n'a pas ses deux écritures égales", en: "a compensation lacks its two equal transfers" },
  "closed-days": { fr: "une écriture a été passée sur un jour clos", en: "a posting was entered on a closed day" },
  "kept-balances": { fr: "un solde gardé n'est pas la somme des écritures", en: "a balance kept is not the sum of the postings" },
};

export const SET_ASIDE_WORDS: Readonly<Record<SetAsideReason, Text>> = {
  "no-account": { fr: "sans coordonnées bancaires", en: "without bank details", ar: "دون بيانات بنكية" },
  "account-not-payable": { fr: "compte que ce format ne sait pas payer", en: "an account that this format cannot pay", ar: "حساب لا تؤديه هذه الصيغة" },
  "payee-dead": { fr: "bénéficiaire décédé", en: "payee deceased", ar: "مستفيد متوفى" },
};

/** The day of an option. @throws UsageError */
export function dayOption(option: string, text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw notADay(option, text);
  return day;
}

/** The instant of an option. @throws UsageError */
export function instantOption(option: string, text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()))
    throw new UsageError({
      fr: `${option} est un instant, comme 2026-11-21T09:00:00Z, et non ${text}`,
      en: `${option} is an instant, like 2026-11-21T09:00:00Z, not ${text}`,
      ar: `${option} لحظة مثل 2026-11-21T09:00:00Z، وليس ${text}`,
    });
  return instant;
}

/** The value, or undefined after the refusal was told on the error output. */
export function toldOr<T>(result: Result<T>, locale: Locale): T | undefined {
  if (result.ok) return result.value;
  const { refusal } = result;
  complain(`${refusal.definition.code} – ${wordsOf(refusal, "sentence", locale)} ${wordsOf(refusal, "remedy", locale)}`);
  return undefined;
}
