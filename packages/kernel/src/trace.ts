import type { ParameterVersion } from "./parameter.ts";
import type { PreparedReason } from "./reason.ts";

/** One step of a decision in compact form. */
export interface TraceStep {
  readonly reason: PreparedReason;
  /** The dated value used, where the step rests on one. */
  readonly version: ParameterVersion | null;
  readonly numbers: readonly [number, number, number];
}

/** A place for one step. It is filled again for the next decision of a batch. */
export interface Place {
  reason: PreparedReason;
  version: ParameterVersion | null;
  a: number;
  b: number;
  c: number;
}

/**
 * The ordered steps of one decision. Rules write here; nothing is put in words until somebody asks.
 * The places are kept and filled again for the next decision of a batch: making new ones would cost more than the
 * arithmetic that the steps tell of.
 */
export class Trace {
  private readonly places: Place[] = [];
  private count = 0;

  /** Adds a step with up to three numbers, in the order of the reason's arguments; `version` is the dated value it rests on. */
  add(reason: PreparedReason, version: ParameterVersion | null, a = 0, b = 0, c = 0): void {
    const place = this.places[this.count];
    this.count += 1;
    if (place === undefined) this.addPlace(reason, version, a, b, c);
    else {
      place.reason = reason;
      place.version = version;
      place.a = a;
      place.b = b;
      place.c = c;
    }
  }

  /** Apart from `add`, so that the compiler can set `add` into the rules. */
  private addPlace(reason: PreparedReason, version: ParameterVersion | null, a: number, b: number, c: number): void {
    this.places.push({ reason, version, a, b, c });
  }

  /** Adds a step that rests on no dated value. */
  tell(reason: PreparedReason, a = 0, b = 0, c = 0): void {
    this.add(reason, null, a, b, c);
  }

  get length(): number {
    return this.count;
  }

  /** The step at a position, to keep. @throws RangeError outside the trace: a defect of the caller. */
  step(index: number): TraceStep {
    const { reason, version, a, b, c } = this.placeAt(index);
    return { reason, version, numbers: [a, b, c] };
  }

  /** The place of a step, to read at once: it is filled again after `clear`. @throws RangeError as `step` does. */
  placeAt(index: number): Readonly<Place> {
    const place = index < this.count ? this.places[index] : undefined;
    if (place === undefined) throw new RangeError(`no step ${index} in a trace of ${this.count}`);
    return place;
  }

  /** Empties the trace for the next decision; the room it took is kept. */
  clear(): void {
    this.count = 0;
  }
}
