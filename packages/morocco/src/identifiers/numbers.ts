import { type IdentifierRule, type RefusalDefinition, refusal } from "@openamo/kernel";
import { type Words, words } from "../words.ts";
import { CIN_NUMBER, CNSS_NUMBER, ICE_FORMAT, ICE_KEY, ICE_LENGTH, INPE_NUMBER, RIB_FORM, RIB_KEY } from "./refusals.ts";

const spaceless = (value: string): string => value.replace(/[\s.-]/g, "").toUpperCase();

const byForm = (id: string, label: Words, form: RegExp, wrong: RefusalDefinition): IdentifierRule => ({
  id,
  label,
  check(value) {
    const normal = spaceless(value);
    return form.test(normal) ? { ok: true, normal } : { ok: false, refusal: refusal(wrong) };
  },
});

/** Registration number of an insured person: 9 digits; its key, if it has one, is not public. */
export const cnssNumber = byForm("ma.cnss", words("Numéro CNSS", "CNSS number", "رقم الضمان الاجتماعي"), /^\d{9}$/, CNSS_NUMBER);

/** National identity card: one or two letters, then one to six digits. */
export const cin = byForm("ma.cin", words("Carte d'identité (CIN)", "Identity card (CIN)", "البطاقة الوطنية"), /^[A-Z]{1,2}\d{1,6}$/, CIN_NUMBER);

/** Number of a professional or establishment, given by the regulator: 9 digits; its key is not public. */
export const inpe = byForm("ma.inpe", words("INPE", "INPE", "الرقم الوطني (INPE)"), /^\d{9}$/, INPE_NUMBER);

/** Number of a company: 9 digits of the company, 4 of the establishment, 2 of control; the whole number is a multiple of 97. */
export const ice: IdentifierRule = {
  id: "ma.ice",
  label: words("ICE", "ICE", "التعريف الموحد للمقاولة"),
  check(value) {
    const normal = spaceless(value);
    if (/\D/.test(normal)) return { ok: false, refusal: refusal(ICE_FORMAT) };
    if (normal.length !== 15) return { ok: false, refusal: refusal(ICE_LENGTH) };
    return BigInt(normal) % 97n === 0n ? { ok: true, normal } : { ok: false, refusal: refusal(ICE_KEY) };
  },
};

/** The key of the 22 digits of a bank account: 97 less the remainder by 97 of the number followed by two zeros. */
export const ribKey = (body: string): string => String(97n - (BigInt(`${body}00`) % 97n)).padStart(2, "0");

/** Bank account: bank, town, account and key. */
export const rib: IdentifierRule = {
  id: "ma.rib",
  label: words("RIB", "Bank account (RIB)", "كشف الهوية البنكية"),
  check(value) {
    const normal = spaceless(value);
    if (!/^\d{24}$/.test(normal)) return { ok: false, refusal: refusal(RIB_FORM) };
    return ribKey(normal.slice(0, 22)) === normal.slice(22) ? { ok: true, normal } : { ok: false, refusal: refusal(RIB_KEY) };
  },
};
