export { type EntryPart, type ListEntry, NOMENCLATURE_LISTS, type NomenclatureList, type PartDating, type RowPlace } from "./entry.ts";
export { isNomenclatureList, knownFilesOf, partDatings } from "./lists/index.ts";
export { type OpenedFile, openList, type ReadBatch, type RefusedRow, readList } from "./read-list.ts";
export * from "./refusals.ts";
