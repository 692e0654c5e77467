/**
 * The door of the back office: actions, what they take and give, and their refusals. What reads or writes the store without asking for a
 * permission stays behind it.
 */

export { type AccountBalance, trialBalance } from "./accounting/index.ts";
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
export * from "./enrolment/index.ts";
export { createFund, type Fund, type FundParts, readFundSchemas, tableClasses } from "./fund.ts";
export { fundGrants } from "./grants.ts";
export * from "./life-events/index.ts";
export { findOrganism, listOrganisms, loadNetwork, type Organism } from "./network/index.ts";
export * from "./nomenclature/index.ts";
export { type PaymentOrder, type PayOrders, payOrders, type Receivable } from "./payments/index.ts";
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
  mergePeople,
  ofKind,
  type Person,
  type PersonChange,
  type PersonFact,
  PROBABLE,
  type PreviewMerge,
  previewMerge,
  type ReadIdentity,
  type RecordContact,
  type RecordNames,
  type RegisterPerson,
  type ReplaceIdentifier,
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
