import type { Text } from "@openamo/kernel";

/** A reason for which a bank sends a payment back. */
export interface ReturnReason {
  readonly label: Text;
  /** Whether no payment can ever arrive on this account: the bank detail is closed. */
  readonly closesAccount: boolean;
}

const reason = (fr: string, en: string, ar: string, closesAccount: boolean): ReturnReason => ({ label: { fr, en, ar }, closesAccount });

/** Reasons by their code in the external code list of ISO 20022, in our own words. */
const REASONS: Readonly<Record<string, ReturnReason>> = {
  AC01: reason("numéro de compte incorrect", "account number incorrect", "رقم الحساب غير صحيح", true),
  AC03: reason("numéro de compte du bénéficiaire non valable", "payee's account number not valid", "رقم حساب المستفيد غير صالح", true),
  AC04: reason("compte clos", "account closed", "الحساب مغلق", true),
  AC06: reason("compte bloqué", "account blocked", "الحساب مجمّد", false),
  AC13: reason("type de compte non admis", "type of account not accepted", "نوع الحساب غير مقبول", true),
  AG01: reason("opération interdite sur ce compte", "operation not allowed on this account", "العملية ممنوعة على هذا الحساب", true),
  AG02: reason("code d'opération non valable", "operation code not valid", "رمز العملية غير صالح", false),
  AM05: reason("doublon", "duplicate", "عملية مكررة", false),
  BE04: reason("adresse du bénéficiaire manquante", "payee's address missing", "عنوان المستفيد ناقص", false),
  CNOR: reason("banque du bénéficiaire non joignable", "payee's bank not reachable", "بنك المستفيد غير قابل للوصول", false),
  FOCR: reason("retour sur demande", "returned on request", "إرجاع بطلب", false),
  MD07: reason("bénéficiaire décédé", "payee deceased", "المستفيد متوفى", true),
  MS02: reason("refus du bénéficiaire, sans motif", "refused by the payee, no reason given", "رفض المستفيد دون سبب", false),
  MS03: reason("motif non précisé", "reason not given", "سبب غير محدد", false),
  RC01: reason("identifiant de banque incorrect", "bank identifier incorrect", "معرّف البنك غير صحيح", true),
  RR04: reason("motif réglementaire", "regulatory reason", "سبب تنظيمي", false),
};

/** What a code means; a code that is not known closes nothing and is shown as it is. */
export const returnReason = (code: string | null): ReturnReason =>
  (code === null ? REASONS.MS03 : REASONS[code]) ?? reason(`motif ${code}`, `reason ${code}`, `السبب ${code}`, false);
