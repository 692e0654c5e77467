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
  const steps: StoredStep[] = [];
  for (let index = 0; index < trace.length; index += 1) {
    const { reason, version, a, b, c } = trace.placeAt(index);
    steps.push([reason.id, version === null ? null : nameOf(version), a, b, c]);
  }
  return steps;
}

const names = new WeakMap<ParameterVersion, string>();

function nameOf(version: ParameterVersion): string {
  let name = names.get(version);
  if (name === undefined) {
    name = `${version.parameter.id}@${isoDay(version.from)}`;
    names.set(version, name);
  }
  return name;
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

const named = new WeakMap<TraceCatalogue, Map<string, ParameterVersion>>();

/** The value of a stored name; what a name stands for never changes, so it is looked for once. */
function versionNamed(value: string, catalogue: TraceCatalogue): ParameterVersion {
  let known = named.get(catalogue);
  if (known === undefined) {
    known = new Map();
    named.set(catalogue, known);
  }
  let version = known.get(value);
  if (version === undefined) {
    const [id = "", from = ""] = value.split("@");
    version = catalogue.parameters.get(id)?.versions.find((candidate) => candidate.from === day(from));
    if (version === undefined) throw new RangeError(`unknown parameter value ${value}`);
    known.set(value, version);
  }
  return version;
}
