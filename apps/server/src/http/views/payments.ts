import { type BankEntry, type DebtFile, type NamedDebt, type Payment, type PaymentDue, type PaymentFile, returnReason, type SetAside } from "@openamo/fund";
import { type Currency, cents, decimalOf, formatCents, formatDay, formatReference, inLocale, isoDay, type Locale, parseDay, type Text } from "@openamo/kernel";
import type { Actor } from "@openamo/platform";
import type { z } from "zod";
import type { bankEntrySchema, debtFileSchema, debtSchema, duePaymentSchema, paymentFileSchema, paymentSchema } from "../schemas/payments.ts";

const at = (instant: Date | null): string | null => (instant === null ? null : instant.toISOString());
const on = (day: Payment["paidOn"]): string | null => (day === null ? null : isoDay(day));

export const setAsideView = (rows: readonly SetAside[]) =>
  rows.map(({ to, payeeId, reason, orders, cents: sum }) => ({ to, payeeId, reason, orders, amount: decimalOf(cents(sum)) }));

export const fileView = (file: PaymentFile, actor: Actor | null): z.input<typeof paymentFileSchema> => ({
  id: file.id,
  reference: file.reference,
  format: file.format,
  currency: file.currency,
  status: file.status,
  executionDay: isoDay(file.executionDay),
  account: file.account,
  payments: file.payments,
  amount: decimalOf(file.cents),
  setAside: setAsideView(file.setAside),
  preparedAt: file.preparedAt.toISOString(),
  preparedBy: file.preparedName,
  endedAt: at(file.endedAt),
  endedBy: file.endedName,
  mayRelease: file.status === "prepared" && file.preparedBy !== actor?.subject,
  mayDownload: file.status === "released" && file.endedBy === actor?.subject,
});

/** A payment with the delay of the law, where it is known. */
export const duePaymentView = (payment: Payment, dues: ReadonlyMap<string, PaymentDue>, locale: Locale): z.input<typeof duePaymentSchema> => {
  const found = dues.get(payment.id);
  return { ...paymentView(payment, locale), deadline: found === undefined ? null : { due: isoDay(found.due), state: found.state } };
};

export const paymentView = (payment: Payment, locale: Locale): z.input<typeof paymentSchema> => ({
  id: payment.id,
  fileId: payment.fileId,
  reference: payment.reference,
  to: payment.to,
  payeeId: payment.payeeId,
  holder: payment.holder,
  account: payment.account,
  amount: decimalOf(payment.cents),
  orders: payment.orders,
  status: payment.status,
  paidOn: on(payment.paidOn),
  returnedOn: on(payment.returnedOn),
  returnReason: payment.status === "returned" ? inLocale(returnReason(payment.returnReason).label, locale) : null,
});

export const entryView = (entry: BankEntry): z.input<typeof bankEntrySchema> => ({
  id: entry.id,
  statement: entry.statement,
  side: entry.side,
  amount: entry.cents === null ? null : decimalOf(entry.cents),
  bookingDay: on(entry.bookingDay),
  counterparty: entry.counterparty,
  text: entry.text,
  outcome: entry.outcome,
  resolvedAt: at(entry.resolvedAt),
  resolution: entry.resolution,
});

export const debtView = (debt: NamedDebt): z.input<typeof debtSchema> => ({
  id: debt.id,
  personId: debt.personId,
  claimId: debt.claimId,
  debtor: debt.to,
  debtorName: debt.debtorName,
  reference: debt.claimReference,
  paidOn: on(debt.paidOn),
  ground: debt.ground,
  branch: debt.branch,
  opened: decimalOf(debt.opened),
  left: decimalOf(debt.cents),
  status: debt.status,
  openedAt: debt.openedAt.toISOString(),
  notifiedOn: on(debt.notifiedOn),
  contestedOn: on(debt.contestedOn),
  rejectedOn: on(debt.rejectedOn),
  instalments: debt.instalments?.map((part) => ({ on: part.on, amount: decimalOf(cents(part.cents)) })) ?? null,
});

/** The sentences of a letter with the amount and the days in the reader's form. */
function letterView({ debt, letter }: DebtFile, currency: Currency, locale: Locale) {
  if (letter === null) return null;
  const { paidOn = "", reference = "" } = letter.details;
  const day = parseDay(paidOn);
  const details: Readonly<Record<string, string>> = {
    amount: formatCents(debt.opened, currency, locale),
    paidOn: day === undefined ? paidOn : formatDay(day, locale),
    reference,
  };
  const filled = (text: Text): string => inLocale(text, locale).replace(/\{(\w+)\}/g, (place, name: string) => details[name] ?? place);
  return { subject: filled(letter.subject), body: letter.body.map(filled) };
}

export const debtFileView = (file: DebtFile, currency: Currency, locale: Locale): z.input<typeof debtFileSchema> => ({
  debt: debtView(file.debt),
  events: file.events.map(({ kind, amount, at: when, by }) => ({ kind, amount: amount === null ? null : decimalOf(amount), at: when.toISOString(), by })),
  deduction:
    file.deduction === null
      ? null
      : {
          most: decimalOf(file.deduction.most),
          from: on(file.deduction.from),
          because: inLocale(file.deduction.because, locale),
          law: file.deduction.law.map(formatReference),
        },
  giveUpUnder: file.giveUpUnder === null ? null : decimalOf(file.giveUpUnder),
  letter: letterView(file, currency, locale),
});
