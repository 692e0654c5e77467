import type { TableClass } from "@openamo/platform";

export { type ContributionsPreview, type DeclareContributions, declareContributions, previewContributions } from "./actions/declare-contributions.ts";
export { enterRecordedContributions } from "./actions/enter-recorded.ts";
export { type Contributions, readContributions } from "./actions/read-contributions.ts";
export { type TakeBackContribution, takeBackContribution } from "./actions/take-back-contribution.ts";
export type { ContributionLine, ReadContribution } from "./read-lines.ts";
export * from "./refusals.ts";
export type { Receipt } from "./store.ts";

export const contributionsTableClasses: Readonly<Record<string, TableClass>> = { contribution_receipt: "account", contribution_entry: "account" };
export const contributionsSchemaFolder = new URL("./schema/", import.meta.url);
