import type { TableClass } from "@openamo/platform";

export { trialBalance } from "./actions/trial-balance.ts";
export { type AccountBalance, type AccountName, postTransfers, type Transfer } from "./store.ts";

export const accountingTableClasses: Readonly<Record<string, TableClass>> = { account: "reference", transfer: "case" };
export const accountingSchemaFolder = new URL("./schema/", import.meta.url);
