export { type ReadLine, type ReadSheet, readLot as readNdjsonLot } from "./read-ndjson.ts";
export * from "./refusals.ts";
export { type TextLine, textLines } from "./text-lines.ts";
