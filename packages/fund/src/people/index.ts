import type { TableClass } from "@openamo/platform";

export { readPerson } from "./actions/read-person.ts";
export { type RegisterPerson, registerPerson } from "./actions/register-person.ts";
export { type SearchPeople, searchPeople } from "./actions/search-people.ts";
export * from "./refusals.ts";
export { type Person, peopleById, personMatches } from "./store.ts";

export const peopleTableClasses: Readonly<Record<string, TableClass>> = { person: "case", person_identifier: "directory" };
export const peopleSchemaFolder = new URL("./schema/", import.meta.url);
