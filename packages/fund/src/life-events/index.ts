import type { TableClass } from "@openamo/platform";

export { type ConfirmLifeEvent, confirmLifeEvent } from "./actions/confirm-life-event.ts";
export { listLifeEvents, type PersonEvents } from "./actions/list-life-events.ts";
export { type NamedProposal, type ProposeConsequences, proposeConsequences } from "./actions/propose-consequences.ts";
export { type PersonStanding, type ReadStanding, readStanding } from "./actions/read-standing.ts";
export { type RecordSituation, recordSituation } from "./actions/record-situation.ts";
export { type WithdrawLifeEvent, withdrawLifeEvent } from "./actions/withdraw-life-event.ts";
export type { EnteredEvent, RecordedEvent } from "./event.ts";
export * from "./refusals.ts";

export const lifeEventsTableClasses: Readonly<Record<string, TableClass>> = { life_event: "case" };
export const lifeEventsSchemaFolder = new URL("./schema/", import.meta.url);
