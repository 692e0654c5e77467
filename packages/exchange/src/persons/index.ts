export { formatOf, type PersonLine, type PersonsFormat, readPersons } from "./read-persons.ts";
export { PERSON_COLUMNS, type PersonRecord } from "./record.ts";
export * from "./refusals.ts";
