import type { TableClass } from "@openamo/platform";

export { type CorrectClaim, correctClaim } from "./actions/correct-claim.ts";
export { dayAmounts } from "./actions/day-amounts.ts";
export { daySummary } from "./actions/day-summary.ts";
export { type Estimate, estimateClaim } from "./actions/estimate-claim.ts";
export { explainClaim } from "./actions/explain-claim.ts";
export { type FindDelays, findDelays, type ProfessionDelay, type PublishedDelays } from "./actions/find-delays.ts";
export { type FindDifferences, findDifferences } from "./actions/find-differences.ts";
export { type FindPenalties, findPenalties, type OwedPenalties, type PenaltiesOwed } from "./actions/find-penalties.ts";
export { type HoldClaim, holdClaim } from "./actions/hold-claim.ts";
export { type ListClaims, listClaims } from "./actions/list-claims.ts";
export { type ListedPenalty, listPenalties } from "./actions/list-penalties.ts";
export { listReplays } from "./actions/list-replays.ts";
export { type ListWaiting, listWaiting, type WaitingClaim } from "./actions/list-waiting.ts";
export { nameSelection } from "./actions/name-selection.ts";
export { type PaymentDue, paymentDueDays } from "./actions/payment-due-days.ts";
export { type PenaltiesPosted, type PostPenalties, postPenalties } from "./actions/post-penalties.ts";
export { type PostReplay, postReplay } from "./actions/post-replay.ts";
export { type ClaimPreview, previewClaim } from "./actions/preview-claim.ts";
export { readClaim } from "./actions/read-claim.ts";
export { type ReplayReport, readReplay } from "./actions/read-replay.ts";
export { type Replay, replayClaim } from "./actions/replay-claim.ts";
export { type ResumeClaim, resumeClaim, resumeWaiting } from "./actions/resume-claim.ts";
export { type ReverseClaim, reverseClaim } from "./actions/reverse-claim.ts";
export { type DayResult, type SettleDayOptions, settleDay } from "./actions/settle-day.ts";
export { type SubmitClaim, type SubmittedClaim, submitAndConfirm, submitAndRead, submitClaim } from "./actions/submit-claim.ts";
export { type SupplyPiece, supplyPiece } from "./actions/supply-piece.ts";
export { type TakeBackPenalty, takeBackPenalty } from "./actions/take-back-penalty.ts";
export { type TakenUp, type TakeUpWaiting, takeUpWaiting } from "./actions/take-up-waiting.ts";
export * from "./claim.ts";
export * from "./claim-actions.ts";
export type { ClaimFile } from "./claim-file.ts";
export type { ClaimDeadline, DeadlineAnswer, SendingAnswer } from "./deadline.ts";
export type { SheetRequest } from "./facts.ts";
export { type CounterStep, counterSteps, type LifeStep, type PaymentState } from "./life.ts";
export type { ListedClaim } from "./listing.ts";
export * from "./refusals.ts";
export * from "./refusals-of-penalties.ts";
export * from "./refusals-of-replay.ts";
export type { ReplayCause, ReplayDifference } from "./replay/difference.ts";
export type { ReplayLane, ReplayLanes } from "./replay/lanes.ts";
export { type ReplayCounts, type ReplayQuestion, replayPersons } from "./replay/replay-persons.ts";
export type { ReplaySelection } from "./replay/selection.ts";
export type { KeptDifference, ReplayRun, ReplayTotal } from "./replay/store-replay.ts";
export type { KeyedSheet, Poison } from "./settle-apart.ts";
export { rehearseSheets, type SettledSheet, settleLanes } from "./settle-lanes.ts";
export type { DaySummary } from "./store.ts";
export { personsWithClaims } from "./store.ts";
export type { DayAmount } from "./store-day-amounts.ts";
export type { WaitingFor } from "./store-waiting.ts";
export * from "./waiting-refusals.ts";
export { type DecisionInWords, decisionInWords, type LineInWords, type WaterfallLine } from "./words.ts";

export const claimsTableClasses: Readonly<Record<string, TableClass>> = {
  claim: "case",
  claim_decision: "case",
  claim_reversal: "case",
  claim_fingerprint: "case",
  claim_counter: "case",
  claim_action: "case",
  claim_try: "case",
  late_penalty: "case",
  claim_sequence: "account",
  replay_run: "reference",
  replay_difference: "case",
};
export const claimsSchemaFolder = new URL("./schema/", import.meta.url);
