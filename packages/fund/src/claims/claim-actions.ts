import type { ClaimStatus } from "./claim.ts";

/** Why an agent holds a sheet before it is decided. */
export const HOLD_REASONS = ["medical-opinion", "prior-agreement", "missing-piece"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export type ClaimActionKind = "decided" | "refused" | "undecided" | "held" | "supplied" | "reversed" | "corrected";

/** One act on a claim, in the order of their numbers. */
export interface ClaimAction {
  readonly number: number;
  readonly kind: ClaimActionKind;
  readonly at: Date;
  readonly by: string;
  /** Codes only: `reason` of a hold and of what is supplied for it, `role` that sent the sheet. */
  readonly details: Readonly<Record<string, string>>;
}

const STATES: Readonly<Partial<Record<ClaimActionKind, ClaimStatus>>> = {
  decided: "ordered",
  refused: "refused",
  undecided: "undecided",
  reversed: "reversed",
  corrected: "corrected",
};

/** Where a claim is in its life: what its last act that moves it made of it. @throws Error for a claim without such an act. */
export function foldStatus(actions: readonly ClaimAction[]): ClaimStatus {
  const last = [...actions].sort((a, b) => a.number - b.number).findLast(({ kind }) => STATES[kind] !== undefined);
  const status = last && STATES[last.kind];
  if (status === undefined) throw new Error("a claim without an act");
  return status;
}

/** Reasons for which a claim is held and nothing was supplied since. */
export function openHolds(actions: readonly ClaimAction[]): HoldReason[] {
  const open = new Set<string>();
  for (const { kind, details } of [...actions].sort((a, b) => a.number - b.number)) {
    if (kind === "held") open.add(details.reason ?? "");
    if (kind === "supplied") open.delete(details.reason ?? "");
  }
  return HOLD_REASONS.filter((reason) => open.has(reason));
}
