import type { TableClass } from "@openamo/platform";

export { type PersonSituations, type ReadSituations, readSituations } from "./actions/read-situations.ts";
export { type WithdrawSituation, withdrawSituation } from "./actions/withdraw-situation.ts";
export { isInReach, personsInReach, requireFileInReach, requireOwnFile } from "./reach.ts";
export { checkFirstFact, endFact, recordFact } from "./record.ts";
export * from "./refusals.ts";
export { affiliationFor, forRules, type KnownSituation } from "./situation.ts";
export {
  filesNow,
  filesOf,
  giveWay,
  lockFiles,
  lockingFiles,
  type NewSituation,
  selectSituations,
  situationsById,
  situationsNow,
} from "./store.ts";
export { factsBeyond, insertFirstFacts, openFiles } from "./store-bulk.ts";
export { dependantsOf, isEventFollowed, takeBackFacts } from "./store-events.ts";

export const affiliationTableClasses: Readonly<Record<string, TableClass>> = { insured_file: "case", situation: "case" };
export const affiliationSchemaFolder = new URL("./schema/", import.meta.url);
