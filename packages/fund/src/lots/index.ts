import type { TableClass } from "@openamo/platform";

export { type BeginLot, beginLot } from "./actions/begin-lot.ts";
export { finishLot } from "./actions/finish-lot.ts";
export { listLots } from "./actions/list-lots.ts";
export { type LotReport, type ReadLot, readLot } from "./actions/read-lot.ts";
export { readLotFigures } from "./actions/read-lot-figures.ts";
export { type SettleLotLines, settleLotLines } from "./actions/settle-lot-lines.ts";
export * from "./lot.ts";
export * from "./refusals.ts";

export const lotsTableClasses: Readonly<Record<string, TableClass>> = { claim_lot: "local", claim_lot_line: "local" };
export const lotsSchemaFolder = new URL("./schema/", import.meta.url);
