import { day, isoDay } from "./day.ts";
import type { Parameter, ParameterVersion } from "./parameter.ts";
import type { PreparedReason } from "./reason.ts";
import { Trace } from "./trace.ts";

/** One step as it is kept for ever: stable ids and whole numbers, `[reason, parameter@first day or null, a, b, c]`. */
export type StoredStep = readonly [reason: string, value: string | null, a: number, b: number, c: number];

/** The catalogue that gives stable ids their meaning again. */
export interface TraceCatalogue {
  readonly reasons: ReadonlyMap<string, PreparedReason>;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** The trace with stable ids in place of the objects of this run. */
export function storeTrace(trace: Trace): StoredStep[] {
  return Array.from({ length: trace.length }, (_, index) => {
    const { reason, version, numbers } = trace.step(index);
    return [reason.id, version === null ? null : `${version.parameter.id}@${isoDay(version.from)}`, ...numbers];
  });
}

/**
 * The trace read back.
 * @throws RangeError when a stored id is not in the catalogue: ids are never reused nor removed, so this is a defect.
 */
export function restoreTrace(steps: readonly StoredStep[], catalogue: TraceCatalogue): Trace {
  const trace = new Trace();
  for (const [id, value, a, b, c] of steps) {
    const reason = catalogue.reasons.get(id);
    if (!reason) throw new RangeError(`unknown reason ${id}`);
    trace.add(reason, value === null ? null : versionNamed(value, catalogue), a, b, c);
  }
  return trace;
}

function versionNamed(value: string, catalogue: TraceCatalogue): ParameterVersion {
  const [id = "", from = ""] = value.split("@");
  const version = catalogue.parameters.get(id)?.versions.find((candidate) => candidate.from === day(from));
  if (version === undefined) throw new RangeError(`unknown parameter value ${value}`);
  return version;
}
