import type { Parameter } from "./parameter.ts";
import type { PreparedReason } from "./reason.ts";

/** One step of a decision in compact form. */
export interface TraceStep {
  readonly reason: PreparedReason;
  /** The dated value used, where the step rests on one. */
  readonly parameter: Parameter | null;
  /** Position of the value among the parameter's versions; -1 without a parameter. */
  readonly version: number;
  readonly numbers: readonly [number, number, number];
}

/**
 * The ordered steps of one decision. Rules write here; nothing is put in words until somebody asks.
 * Kept as parallel arrays that are filled again for the next decision of a batch: one object a step would cost more
 * than the arithmetic it tells of.
 */
export class Trace {
  private readonly reasons: PreparedReason[] = [];
  private readonly parameters: (Parameter | null)[] = [];
  private readonly numbers: number[] = [];
  private count = 0;

  /** Adds a step with up to three numbers, in the order of the reason's arguments. */
  add(reason: PreparedReason, parameter: Parameter | null, version: number, a = 0, b = 0, c = 0): void {
    const at = this.count * 4;
    this.reasons[this.count] = reason;
    this.parameters[this.count] = parameter;
    this.numbers[at] = version;
    this.numbers[at + 1] = a;
    this.numbers[at + 2] = b;
    this.numbers[at + 3] = c;
    this.count += 1;
  }

  /** Adds a step that rests on no dated value. */
  tell(reason: PreparedReason, a = 0, b = 0, c = 0): void {
    this.add(reason, null, -1, a, b, c);
  }

  get length(): number {
    return this.count;
  }

  step(index: number): TraceStep {
    if (index < 0 || index >= this.count) throw new RangeError(`no step ${index} in a trace of ${this.count}`);
    const at = index * 4;
    return {
      reason: this.reasons[index] as PreparedReason,
      parameter: this.parameters[index] ?? null,
      version: this.numbers[at] as number,
      numbers: [this.numbers[at + 1] as number, this.numbers[at + 2] as number, this.numbers[at + 3] as number],
    };
  }

  /** Empties the trace for the next decision; the room it took is kept. */
  clear(): void {
    this.count = 0;
  }
}
