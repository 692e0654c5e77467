/**
 * The door of the back office: actions, what they take and give, and their refusals. What reads or writes the store without asking for a
 * permission stays behind it.
 */

export {
  type Account,
  type AccountBalance,
  type AccountStatement,
  type CloseDay,
  type CloseYear,
  type Closing,
  closeDay,
  closeYear,
  type Difference,
  type JournalLine,
  type LedgerProof,
  listClosings,
  type ReadAccount,
  type ReadJournal,
  readAccount,
  readJournal,
  type TrialBalance,
  trialBalance,
  type VerifyLedger,
  verifyLedger,
} from "./accounting/index.ts";
export * from "./accounting/refusals.ts";
export { countryOfActor } from "./actor-country.ts";
export {
  type KnownSituation,
  type PersonSituations,
  type ReadSituations,
  type RecordSituation,
  readSituations,
  recordSituation,
  type WithdrawSituation,
  withdrawSituation,
} from "./affiliation/index.ts";
export * from "./affiliation/refusals.ts";
export * from "./attestations/index.ts";
export * from "./cards/index.ts";
export * from "./claims/index.ts";
export { type FundContext, UNKNOWN_COUNTRY } from "./context.ts";
export {
  type ContributionLine,
  type Contributions,
  type ContributionsPreview,
  type DeclareContributions,
  declareContributions,
  previewContributions,
  type ReadContribution,
  type Receipt,
  readContributions,
  type TakeBackContribution,
  takeBackContribution,
} from "./contributions/index.ts";
export * from "./contributions/refusals.ts";
export * from "./enrolment/index.ts";
export { createFund, type Fund, type FundParts, readFundSchemas, tableClasses } from "./fund.ts";
export { fundGrants } from "./grants.ts";
export * from "./life-events/index.ts";
export {
  LETTER_LANGUAGES,
  type Letter,
  type LetterContent,
  type LetterLanguage,
  type LetterOrganism,
  listLetters,
  type PersonLetters,
  readLetter,
} from "./messages/index.ts";
export * from "./lots/index.ts";
export { findOrganism, listOrganisms, loadNetwork, type Organism } from "./network/index.ts";
export * from "./nomenclature/index.ts";
export {
  type BankEntry,
  type DownloadedFile,
  downloadPaymentFile,
  type EndPaymentFile,
  type EntryOutcome,
  endToEndIdOf,
  type FileStatus,
  listBankEntries,
  listPayingAccounts,
  listPaymentFiles,
  listPayments,
  type OrderStatus,
  type PayingAccount,
  type Payment,
  type PaymentFile,
  type PaymentFileRead,
  type PaymentOrder,
  type PaymentStatus,
  type PayOrders,
  type PreparedFile,
  type PreparePayments,
  payOrders,
  preparePayments,
  previewPayments,
  type ReadBankStatement,
  type Receivable,
  type ReissuePayment,
  type ResolveBankEntry,
  readBankStatement,
  readPaymentFile,
  reissuePayment,
  releasePayments,
  resolveBankEntry,
  returnReason,
  type SetAside,
  type SetAsideReason,
  type SetPayingAccount,
  type StatementReading,
  setPayingAccount,
  withdrawPayments,
} from "./payments/index.ts";
export * from "./payments/refusals.ts";
export {
  ADDRESS_USES,
  type AddressUse,
  type AssignIdentifier,
  assignIdentifier,
  type BankAccount,
  type Birthplace,
  CHANNELS,
  type ChangeAddress,
  type ChangeBankDetails,
  type Channel,
  type CivilStatus,
  type ContactChoices,
  type CorrectBirth,
  changeAddress,
  changeBankDetails,
  correctBirth,
  type DeclareDeath,
  type DoublePair,
  declareDeath,
  type FactDetails,
  type FactKind,
  type FindDoubles,
  type FoundDouble,
  findDoubles,
  type IdentifierLine,
  type IdentityFile,
  type Likeness,
  listDoubles,
  MERGE_CHOICES,
  type Merge,
  type MergeChoice,
  type MergePeople,
  type MergePreview,
  COUNTRIES,
  mergePeople,
  ofKind,
  type Person,
  type PersonChange,
  type PersonFact,
  PROBABLE,
  type PreviewMerge,
  type Doubles,
  previewMerge,
  type ReadIdentity,
  type RecordContact,
  type RecordNames,
  type RegisterPerson,
  type ReplaceIdentifier,
  type HeldElsewhere,
  readIdentity,
  readPerson,
  recordContact,
  recordNames,
  registerPerson,
  replaceIdentifier,
  type SearchPeople,
  searchPeople,
  type UndoChange,
  type UndoMerge,
  undoChange,
  undoMerge,
} from "./people/index.ts";
export * from "./people/refusals.ts";
export {
  type ChangeProfessionalAccount,
  changeProfessionalAccount,
  nameProfessionals,
  type Professional,
  type RegisterProfessional,
  registerProfessional,
  type SearchProfessionals,
  searchProfessionals,
} from "./providers/index.ts";
export * from "./providers/refusals.ts";
export { NOT_FOUND_HERE } from "./scope.ts";
export * from "./steering/index.ts";
