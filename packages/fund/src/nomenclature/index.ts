import type { TableClass } from "@openamo/platform";

export { type ImportList, type ImportOutcome, importList } from "./actions/import-list.ts";
export { listImports } from "./actions/list-imports.ts";
export { listNomenclatures } from "./actions/list-nomenclatures.ts";
export { type ActFile, type ReadAct, readAct } from "./actions/read-act.ts";
export { type ReversalOutcome, reverseImport } from "./actions/reverse-import.ts";
export { type SearchActs, searchActs } from "./actions/search-acts.ts";
export { COMMON_LIST, type CommonAct, hasTariffOn } from "./common-acts.ts";
export { type HeldEntry, holdsOn, inForce, type TariffValues, tariffOf } from "./entry.ts";
export type { FoundAct, TariffRange } from "./found.ts";
export * from "./refusals.ts";
export { type ImportReport, type PartChanges, type RefusedLine, sumOf } from "./report.ts";
export type { ImportedFile, ImportRecord, ReversalReport } from "./store.ts";
export type { ListSize } from "./store-read.ts";
export { readTariffs, type TariffBook, tariffsOf } from "./tariff-book.ts";

export const nomenclatureTableClasses: Readonly<Record<string, TableClass>> = { nomenclature_import: "reference", nomenclature_entry: "reference" };
export const nomenclatureSchemaFolder = new URL("./schema/", import.meta.url);
