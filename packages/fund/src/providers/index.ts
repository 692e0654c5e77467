import type { TableClass } from "@openamo/platform";

export { type ChangeProfessionalAccount, changeProfessionalAccount } from "./actions/change-professional-account.ts";
export { type EndLengthening, endLengthening } from "./actions/end-lengthening.ts";
export { type LengthenPaymentDelay, lengthenPaymentDelay } from "./actions/lengthen-payment-delay.ts";
export { nameProfessionals } from "./actions/name-professionals.ts";
export { type ProfessionalFile, readProfessional, type StagedLengthening } from "./actions/read-professional.ts";
export { type RegisterProfessional, registerProfessional } from "./actions/register-professional.ts";
export { type SearchProfessionals, searchProfessionals } from "./actions/search-professionals.ts";
export { type WithdrawLengthening, withdrawLengthening } from "./actions/withdraw-lengthening.ts";
export * from "./lengthening-refusals.ts";
export * from "./refusals.ts";
export { conventionsOf, type Professional, professionalsById, professionalsByIdentifiers, professionalsOf } from "./store.ts";
export { closeProfessionalAccount, professionalAccountsOn } from "./store-accounts.ts";
export { type LengthenedDays, lengthenedDays } from "./store-lengthenings.ts";

export const providersTableClasses: Readonly<Record<string, TableClass>> = {
  professional: "reference",
  professional_situation: "reference",
  professional_account: "reference",
  delay_lengthening: "reference",
};
export const providersSchemaFolder = new URL("./schema/", import.meta.url);
