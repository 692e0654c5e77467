import type { ParameterVersion } from "./parameter.ts";
import type { PreparedReason } from "./reason.ts";

/** One step of a decision in compact form. */
export interface TraceStep {
  readonly reason: PreparedReason;
  /** The dated value used, where the step rests on one. */
  readonly version: ParameterVersion | null;
  readonly numbers: readonly [number, number, number];
}

/**
 * The ordered steps of one decision. Rules write here; nothing is put in words until somebody asks.
 * Kept as parallel arrays that are filled again for the next decision of a batch: one object a step would cost more
 * than the arithmetic it tells of.
 */
export class Trace {
  private readonly reasons: PreparedReason[] = [];
  private readonly versions: (ParameterVersion | null)[] = [];
  private readonly numbers: number[] = [];
  private count = 0;

  /** Adds a step with up to three numbers, in the order of the reason's arguments; `version` is the dated value it rests on. */
  add(reason: PreparedReason, version: ParameterVersion | null, a = 0, b = 0, c = 0): void {
    const at = this.count * 3;
    this.reasons[this.count] = reason;
    this.versions[this.count] = version;
    this.numbers[at] = a;
    this.numbers[at + 1] = b;
    this.numbers[at + 2] = c;
    this.count += 1;
  }

  /** Adds a step that rests on no dated value. */
  tell(reason: PreparedReason, a = 0, b = 0, c = 0): void {
    this.add(reason, null, a, b, c);
  }

  get length(): number {
    return this.count;
  }

  /** The step at a position. @throws RangeError outside the trace: a defect of the caller. */
  step(index: number): TraceStep {
    if (index < 0 || index >= this.count) throw new RangeError(`no step ${index} in a trace of ${this.count}`);
    const at = index * 3;
    return {
      reason: this.reasons[index] as PreparedReason,
      version: this.versions[index] ?? null,
      numbers: [this.numbers[at] as number, this.numbers[at + 1] as number, this.numbers[at + 2] as number],
    };
  }

  /** Empties the trace for the next decision; the room it took is kept. */
  clear(): void {
    this.count = 0;
  }
}
