import type { TableClass } from "@openamo/platform";

export { type ChangeProfessionalAccount, changeProfessionalAccount } from "./actions/change-professional-account.ts";
export { nameProfessionals } from "./actions/name-professionals.ts";
export { type RegisterProfessional, registerProfessional } from "./actions/register-professional.ts";
export { type SearchProfessionals, searchProfessionals } from "./actions/search-professionals.ts";
export * from "./refusals.ts";
export { conventionsOf, type Professional, professionalsById, professionalsByIdentifiers, professionalsOf } from "./store.ts";
export { closeProfessionalAccount, professionalAccountsOn } from "./store-accounts.ts";

export const providersTableClasses: Readonly<Record<string, TableClass>> = {
  professional: "reference",
  professional_situation: "reference",
  professional_account: "reference",
};
export const providersSchemaFolder = new URL("./schema/", import.meta.url);
