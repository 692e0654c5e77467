import { type CountryPack, RefusalSignal } from "@openamo/kernel";
import { electronicFormatIBAN, isValidBIC, isValidIBAN } from "ibantools";
import { decline } from "./checks.ts";
import type { BankAccount, ContactChoices } from "./identity.ts";
import * as refusals from "./refusals.ts";

export const IBAN = "iban";

/** Bank details in their normal form. @throws RefusalSignal when the account, the BIC or the holder is wrong. */
export function readBankAccount(pack: CountryPack, input: BankAccount): BankAccount {
  const holder = input.holder.trim();
  if (holder === "") throw decline(refusals.ACCOUNT_HOLDER_MISSING, "holder");
  const bic = (input.bic ?? "").replace(/\s/g, "").toUpperCase();
  if (bic !== "" && !isValidBIC(bic)) throw decline(refusals.BIC_INVALID, "bic");
  return { format: input.format, account: readAccount(pack, input), bic: bic === "" ? null : bic, holder };
}

function readAccount(pack: CountryPack, { format, account }: BankAccount): string {
  if (format === IBAN) {
    const normal = electronicFormatIBAN(account);
    if (normal === null || !isValidIBAN(normal)) throw decline(refusals.IBAN_INVALID, "account");
    return normal;
  }
  const rule = pack.bankAccounts?.find(({ id }) => id === format);
  if (rule === undefined) throw decline(refusals.BANK_FORMAT_UNKNOWN, "format", { format });
  const checked = rule.check(account);
  if (!checked.ok) throw new RefusalSignal({ ...checked.refusal, field: "account" });
  return checked.normal;
}

const SHOWN_FIRST = 4;
const SHOWN_LAST = 3;

/** An account as it is shown: its first four characters and its last three. */
export const maskedAccount = (account: string): string => `${account.slice(0, SHOWN_FIRST)} •••• ${account.slice(-SHOWN_LAST)}`;

const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const LONGEST_EMAIL = 254;
const PHONE = /^\+?\d{6,15}$/;

/** Contact choices in their normal form. @throws RefusalSignal when a detail is wrong or the preferred channel cannot be used. */
export function readContact(pack: CountryPack, input: ContactChoices): ContactChoices {
  const email = input.email?.trim() || null;
  const phone = input.phone?.replace(/[\s.\-()]/g, "") || null;
  if (email !== null && (!EMAIL.test(email) || email.length > LONGEST_EMAIL)) throw decline(refusals.CONTACT_INVALID, "email");
  if (phone !== null && !PHONE.test(phone)) throw decline(refusals.CONTACT_INVALID, "phone");
  if (!pack.locales.some((locale) => locale === input.language)) throw decline(refusals.CONTACT_INVALID, "language");
  const { preferred, language } = input;
  const reached = { email: email !== null, phone: phone !== null, post: true }[preferred];
  if (!reached || input.refused.includes(preferred)) throw decline(refusals.CONTACT_CHANNEL_MISSING, "preferred");
  return { email, phone, preferred, language, refused: [...new Set(input.refused)].sort() };
}
