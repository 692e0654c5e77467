export { writeReturnCsv } from "./csv.ts";
export { writeReturnEntities } from "./entities.ts";
export type { ReturnHeader, ReturnLine, ReturnOutcome } from "./return.ts";
