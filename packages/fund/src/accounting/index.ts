import type { TableClass } from "@openamo/platform";

export { type ArchiveLedgerYear, archiveLedgerYear } from "./actions/archive-year.ts";
export { type CloseDay, closeDay } from "./actions/close-day.ts";
export { type CloseYear, closeYear } from "./actions/close-year.ts";
export { listClosings } from "./actions/list-closings.ts";
export { type AccountStatement, type ReadAccount, readAccount } from "./actions/read-account.ts";
export { type ReadJournal, readJournal } from "./actions/read-journal.ts";
export { type TrialBalance, trialBalance } from "./actions/trial-balance.ts";
export { type LedgerProof, type VerifyLedger, verifyLedger } from "./actions/verify-ledger.ts";
export { compensation } from "./compensate.ts";
export { seeAccounts } from "./known-accounts.ts";
export { requireLedger } from "./reach.ts";
export * from "./refusals.ts";
export { postTransfers } from "./store.ts";
export { type ClosedDays, type Closing, closedNow } from "./store-closings.ts";
export { type OrganismTransfer, postOrganismTransfers, reversed } from "./store-organism.ts";
export type { Account, AccountBalance, JournalLine } from "./store-read.ts";
export type { AccountName, Transfer } from "./transfer.ts";
export type { CheckId, Difference } from "./verify/check.ts";

export const accountingTableClasses: Readonly<Record<string, TableClass>> = {
  account: "reference",
  transfer: "case",
  organism_transfer: "account",
  posting: "account",
  ledger_closing: "account",
  account_balance: "account",
};
export const accountingSchemaFolder = new URL("./schema/", import.meta.url);
