import type { WaterfallStep } from "../api/types.ts";

/** Where a step's bar stands, in percent of the widest amount. */
export interface Bar {
  readonly step: WaterfallStep;
  readonly start: number;
  readonly width: number;
}

/** Cents of a decimal string, for drawing and for differences of two published amounts. */
export function centsOf(decimal: string): number {
  const match = /^([-\u2212]?)(\d+)(?:\.(\d{1,2}))?$/.exec(decimal.trim());
  if (match === null) return 0;
  const cents = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
  return match[1] === "" ? cents : -cents;
}

/** Cents as the decimal string that the formats read. */
export const decimalOf = (cents: number): string =>
  `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, "0")}`;

/** Whether a step names this reason: by its id, or by the beginning that it shares with others. */
export const explains = (named: string, reasonId: string): boolean => named === reasonId || (named.endsWith(".") && reasonId.startsWith(named));

/**
 * Lays the steps out: an amount that is set (or the result) starts at zero, one that is taken away hangs under the level reached,
 * one that is added stands on it.
 */
export function layBars(steps: readonly WaterfallStep[]): Bar[] {
  let level = 0;
  const spans = steps.map((step) => {
    const size = Math.abs(centsOf(step.amount));
    if (step.effect === "takes") {
      const start = Math.max(0, level - size);
      const span = { step, start, size: level - start };
      level = start;
      return span;
    }
    if (step.effect === "adds") {
      const span = { step, start: level, size };
      level += size;
      return span;
    }
    level = size;
    return { step, start: 0, size };
  });
  const widest = Math.max(1, ...spans.map((span) => span.start + span.size));
  return spans.map(({ step, start, size }) => ({ step, start: (start / widest) * 100, width: (size / widest) * 100 }));
}
