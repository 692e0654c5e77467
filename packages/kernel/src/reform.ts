import { type Day, isoDay } from "./day.ts";
import { exchangeVersions, type Parameter, readValue } from "./parameter.ts";

/** One number of the law as a reform would have it: the value from a day on, whatever later values the parameter had. */
export interface ParameterChange {
  readonly parameter: Parameter;
  readonly from: Day;
  /** Written as the parameter's own values are: `2.00`, `70`, `54`. */
  readonly value: string;
}

/** Changed numbers of the law, under which past claims may be decided to see what they would come to. */
export interface Reform {
  readonly name: string;
  readonly changes: readonly ParameterChange[];
}

/**
 * Does work under a reform: while it runs, the changed parameters give their new values to every rule, and their own again when it ends.
 * The work runs to its end before anything else does, so nobody sees the reform from outside.
 * @throws RangeError when a value cannot be read, or comes before the parameter's first day.
 * @throws TypeError when the work does not end at once (it returns a promise).
 */
export function underReform<T>(reform: Reform, work: () => T): T {
  const restore: (() => void)[] = [];
  try {
    for (const change of reform.changes) restore.push(exchangeVersions(change.parameter, versionsUnder(change, reform.name)));
    const result = work();
    if (result instanceof Promise) throw new TypeError("work under a reform ends at once: what waits would let others see it");
    return result;
  } finally {
    for (const undo of restore.reverse()) undo();
  }
}

function versionsUnder({ parameter, from, value: text }: ParameterChange, name: string) {
  const value = readValue(parameter, text);
  if (value === undefined) throw new RangeError(`${parameter.id}: "${text}" is not a ${parameter.kind}`);
  const before = parameter.versions.filter((version) => version.from < from);
  if (before.length === 0) throw new RangeError(`${parameter.id} has no value before ${isoDay(from)}`);
  const written = { value: text, source: name, status: "derived" as const, checkedOn: isoDay(from) };
  return [...before, { from, underwayFrom: from, value, written }];
}
