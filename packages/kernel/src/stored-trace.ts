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
    const { reason, parameter, version, numbers } = trace.step(index);
    const value = parameter === null ? null : `${parameter.id}@${isoDay((parameter.versions[version] as ParameterVersion).from)}`;
    return [reason.id, value, ...numbers];
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
    const { parameter, version } = value === null ? { parameter: null, version: -1 } : parameterValue(value, catalogue);
    trace.add(reason, parameter, version, a, b, c);
  }
  return trace;
}

function parameterValue(value: string, catalogue: TraceCatalogue): { parameter: Parameter; version: number } {
  const [id = "", from = ""] = value.split("@");
  const parameter = catalogue.parameters.get(id);
  const version = parameter?.versions.findIndex((candidate) => candidate.from === day(from)) ?? -1;
  if (!parameter || version < 0) throw new RangeError(`unknown parameter value ${value}`);
  return { parameter, version };
}
