import type { TableClass } from "@openamo/platform";

export { FILE_GAVE_WAY } from "../affiliation/index.ts";
export { type AssignIdentifier, assignIdentifier } from "./actions/assign-identifier.ts";
export { type ChangeAddress, changeAddress } from "./actions/change-address.ts";
export { type ChangeBankDetails, changeBankDetails } from "./actions/change-bank-details.ts";
export { type CorrectBirth, correctBirth } from "./actions/correct-birth.ts";
export { type DeclareDeath, declareDeath } from "./actions/declare-death.ts";
export { type Doubles, type FindDoubles, type FoundDouble, findDoubles, type HeldElsewhere } from "./actions/find-doubles.ts";
export { type DoublePair, listDoubles } from "./actions/list-doubles.ts";
export { type MergePeople, mergePeople } from "./actions/merge-people.ts";
export { type MergePreview, type PreviewMerge, previewMerge } from "./actions/preview-merge.ts";
export { type ReadIdentity, readIdentity } from "./actions/read-identity.ts";
export { readPerson } from "./actions/read-person.ts";
export { type RecordContact, recordContact } from "./actions/record-contact.ts";
export { type RecordNames, recordNames } from "./actions/record-names.ts";
export { registerPeople } from "./actions/register-people.ts";
export { registerPerson } from "./actions/register-person.ts";
export { type ReplaceIdentifier, replaceIdentifier } from "./actions/replace-identifier.ts";
export { type SearchPeople, searchPeople } from "./actions/search-people.ts";
export { type UndoChange, undoChange } from "./actions/undo-change.ts";
export { type UndoMerge, undoMerge } from "./actions/undo-merge.ts";
export { bankAccountsOn, closeBankAccount } from "./bank-accounts.ts";
export { checkFact } from "./check-fact.ts";
export { maskedAccount, readBankAccount } from "./check-means.ts";
export { checkCommune, checkGround, readBirthRecord, readSecondNames } from "./checks.ts";
export { recordAddress, recordDeath, takeBackIdentityOf } from "./consequences.ts";
export { COUNTRIES } from "./countries.ts";
export { type Likeness, PROBABLE } from "./doubles.ts";
export { type IdentifierForm, identifierForms } from "./identifier-forms.ts";
export * from "./identity.ts";
export type { IdentifierLine, IdentityFile } from "./identity-file.ts";
export { insertPeople } from "./insert-people.ts";
export { postOf } from "./post.ts";
export * from "./refusals.ts";
export type { RegisterPerson } from "./registration.ts";
export { filesMergedInto, mergedFilesOf, peopleById, personsOf } from "./store.ts";
export type { PersonChange } from "./store-changes.ts";
export { personByIdentifier, personsByIdentifiers } from "./store-identifiers.ts";
export { MERGE_CHOICES, type Merge, type MergeChoice } from "./store-merges.ts";
export { personMatches } from "./store-search.ts";
export { changedSinceRegistered, identifiersKnown, takeBackRegistrations } from "./take-back.ts";

export const peopleTableClasses: Readonly<Record<string, TableClass>> = {
  person: "case",
  person_fact: "case",
  person_change: "case",
  person_merge: "case",
  merged_file: "case",
  person_identifier: "directory",
};
export const peopleSchemaFolder = new URL("./schema/", import.meta.url);
