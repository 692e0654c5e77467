import type { TableClass } from "@openamo/platform";

export { type AgreeInstalments, agreeInstalments } from "./actions/agree-instalments.ts";
export { type AnswerContest, answerContest, type ContestDebt, contestDebt } from "./actions/contest-debt.ts";
export { giveUpDebt } from "./actions/give-up-debt.ts";
export { type DebtFile, type ListDebts, listDebts, readDebt } from "./actions/list-debts.ts";
export { listPaymentFiles, listPayments, type PaymentFileRead, readPaymentFile } from "./actions/list-payments.ts";
export { type NotifyDebt, notifyDebt } from "./actions/notify-debt.ts";
export { type PayOrders, payOrders } from "./actions/pay-orders.ts";
export { type PreparePayments, preparePayments, previewPayments } from "./actions/prepare-payments.ts";
export { type FileFigure, readFileFigures } from "./actions/read-file-figures.ts";
export { type DownloadedFile, downloadPaymentFile } from "./actions/read-payment-file.ts";
export { listStatements, type PaymentStatement, readPaymentStatement } from "./actions/read-payment-statement.ts";
export { type ReadBankStatement, readBankStatement, type StatementReading } from "./actions/read-statement.ts";
export { type RecordRepayment, recordRepayment } from "./actions/record-repayment.ts";
export { type ReissuePayment, reissuePayment } from "./actions/reissue-payment.ts";
export { type EndPaymentFile, releasePayments, withdrawPayments } from "./actions/release-payments.ts";
export { listPayingAccounts, type SetPayingAccount, setPayingAccount } from "./actions/set-paying-account.ts";
export { listBankEntries, type ResolveBankEntry, resolveBankEntry } from "./actions/worklist.ts";
export type { BankEntry, EntryOutcome } from "./bank-entry.ts";
export type { DebtReceipt, DebtRequest } from "./debt-command.ts";
export { type MoneyMove, moveDifference, type Ordered, orderPayments, placed } from "./differences.ts";
export type { FileStatus, Payment, PaymentFile, PaymentStatus, SetAside } from "./file.ts";
export { endToEndIdOf } from "./file.ts";
export type { NamedDebt } from "./name-debts.ts";
export type { SetAsideReason } from "./payees.ts";
export type { PreparedFile, PreparedPayments } from "./prepare.ts";
export * from "./refusals.ts";
export * from "./refusals-of-debts.ts";
export { returnReason } from "./return-reasons.ts";
export { type DueLine, type OrderStatus, ordersOfChains, type PaymentOrder } from "./store.ts";
export type { PayingAccount } from "./store-accounts.ts";
export type { ReceivableEvent, ReceivableEventKind } from "./store-receivable-events.ts";
export { type Instalment, type Receivable, receivablesOfChains } from "./store-receivables.ts";
export type { StatementLine } from "./store-statement-lines.ts";

export const paymentsTableClasses: Readonly<Record<string, TableClass>> = {
  payment_order: "case",
  receivable: "case",
  receivable_event: "case",
  payment_line: "case",
  paying_account: "account",
  payment_file: "account",
  payment: "account",
  payment_sequence: "account",
  bank_statement: "account",
  bank_entry: "account",
};
export const paymentsSchemaFolder = new URL("./schema/", import.meta.url);
