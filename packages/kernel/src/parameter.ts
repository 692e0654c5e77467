import { type Day, day } from "./day.ts";
import type { LawReference } from "./law.ts";
import { type Cents, parseCents } from "./money.ts";
import { outsideCoverage } from "./outside-coverage.ts";
import { parsePercent, type Rate } from "./rate.ts";
import { type Refusal, RefusalSignal } from "./refusal.ts";
import type { Text } from "./text.ts";

/** `confirmed`: the value was read in the source named. `recalled`: known, but no source was found. `derived`: computed from confirmed values. */
export type ValueStatus = "confirmed" | "recalled" | "derived";

/** One value of a parameter as a pack writes it. The key of the record that holds it is the first day it applies. */
export interface DatedValue {
  /** Decimal string for amounts, percent string for rates, whole number for counts. */
  readonly value: string;
  readonly source: string;
  readonly status: ValueStatus;
  /** Day on which somebody last checked the value against its source, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** First day on which the value also applies to situations begun before it, when the text has a transition clause. */
  readonly underwayFrom?: string;
  readonly note?: string;
}

interface ParameterDefinition {
  /** Stable id, kept for ever in stored decisions: `fr.participation-forfaitaire.amount`. */
  readonly id: string;
  readonly label: Text;
  readonly law: readonly LawReference[];
  readonly values: Readonly<Record<string, DatedValue>>;
  /** Last day of the last value, when the parameter has ended. */
  readonly until?: string;
}

export type ParameterKind = "amount" | "rate" | "count";

/** A value with its days resolved, and the parameter it is a value of. */
export interface ParameterVersion<Value extends number = number> {
  readonly parameter: Parameter<Value>;
  readonly from: Day;
  readonly underwayFrom: Day;
  readonly value: Value;
  readonly written: DatedValue;
}

/**
 * A number of the law through time: every value has its first day, its source, its status and the day it was checked.
 * What is written wrong throws a RangeError when `versions` or `newest` is first asked for; a pack's tests ask for all of them.
 */
export interface Parameter<Value extends number = number> {
  readonly id: string;
  readonly kind: ParameterKind;
  readonly label: Text;
  readonly law: readonly LawReference[];
  readonly until: Day | null;
  readonly versions: readonly ParameterVersion<Value>[];
  /** The last of `versions`: the one that nearly every claim of today asks for. */
  readonly newest: ParameterVersion<Value>;
}

type DatedNumber<Value extends number> = Omit<ParameterVersion<Value>, "parameter">;

interface Versions<Value extends number> {
  readonly versions: readonly ParameterVersion<Value>[];
  readonly newest: ParameterVersion<Value>;
}

/**
 * A parameter as it is written: its values are read when a rule first asks for one. A pack has hundreds of numbers, and one decision needs some
 * twenty of them. It is a class because a parameter and its versions name each other, and so that all parameters look alike to the compiler.
 */
class DatedParameter<Value extends number> implements Parameter<Value> {
  readonly id: string;
  readonly kind: ParameterKind;
  readonly label: Text;
  readonly law: readonly LawReference[];
  readonly until: Day | null;
  private readonly written: ParameterDefinition;
  private read: Versions<Value> | undefined;
  /** The newest of what was read, kept apart: every rule asks for it. */
  private latest: ParameterVersion<Value> | undefined;

  constructor(kind: ParameterKind, definition: ParameterDefinition) {
    this.id = definition.id;
    this.kind = kind;
    this.label = definition.label;
    this.law = definition.law;
    this.until = definition.until === undefined ? null : firstDay(definition.until);
    this.written = definition;
    this.read = undefined;
    this.latest = undefined;
  }

  get versions(): readonly ParameterVersion<Value>[] {
    return (this.read ?? this.readAll()).versions;
  }

  get newest(): ParameterVersion<Value> {
    return this.latest ?? this.readAll().newest;
  }

  private readAll(): Versions<Value> {
    const read = this.of(numbersOf<Value>(this.kind, this.written));
    checkDays(this, read);
    return this.keep(read);
  }

  private keep(read: Versions<Value>): Versions<Value> {
    this.read = read;
    this.latest = read.newest;
    return read;
  }

  private of(values: readonly DatedNumber<Value>[]): Versions<Value> {
    const versions = values.map(({ from, underwayFrom, value, written }) => ({ parameter: this, from, underwayFrom, value, written }));
    const newest = versions.at(-1);
    if (newest === undefined) throw new RangeError(`${this.id}: a parameter has at least one value`);
    return { versions, newest };
  }

  /** Gives the parameter other versions, and gives back what restores its own. */
  exchange(values: readonly DatedNumber<Value>[]): () => void {
    const own = this.read ?? this.readAll();
    this.keep(this.of(values));
    return () => void this.keep(own);
  }
}

const READERS: Readonly<Record<ParameterKind, (text: string) => number | undefined>> = {
  amount: (text) => parseCents(text),
  rate: (text) => parsePercent(text),
  count: (text) => parseCount(text),
};

/** A value written as the parameter's own are, or undefined when it is none. */
export const readValue = (parameter: Parameter, text: string): number | undefined => READERS[parameter.kind](text);

/**
 * Gives a parameter other versions, and gives back what restores its own. For {@link underReform} alone: while they stand, everybody sees them.
 * @throws TypeError for an object that this module did not make.
 */
export function exchangeVersions(parameter: Parameter, values: readonly DatedNumber<number>[]): () => void {
  if (!(parameter instanceof DatedParameter)) throw new TypeError(`${parameter.id} is not a parameter of this kernel`);
  return parameter.exchange(values);
}

const daysRead = new Map<string, Day>();
/** Thousands of values begin on some two hundred days: each is read once. */
function firstDay(text: string): Day {
  const read = daysRead.get(text) ?? day(text);
  daysRead.set(text, read);
  return read;
}

/** The values of a parameter with their days, oldest first. @throws RangeError for a value or a day that is none. */
function numbersOf<Value extends number>(kind: ParameterKind, { id, values: written }: ParameterDefinition): DatedNumber<Value>[] {
  const values = Object.entries(written).map(([from, dated]) => {
    const value = READERS[kind](dated.value);
    if (value === undefined) throw new RangeError(`${id}: "${dated.value}" is not a ${kind}`);
    return { from: firstDay(from), underwayFrom: firstDay(dated.underwayFrom ?? from), value: value as Value, written: dated };
  });
  return values.sort((a, b) => a.from - b.from);
}

/** Days that contradict each other are a slip of the pen in the pack: nothing is decided with such a number, whatever the day of the claim. */
function checkDays({ id, until }: Parameter, { versions, newest }: Versions<number>): void {
  if (until !== null && until < newest.from) throw new RangeError(`${id}: the last value begins after the end`);
  if (versions.some((version) => version.underwayFrom < version.from)) throw new RangeError(`${id}: a transition date is before the first day`);
}

const parseCount = (text: string): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);

/** An amount of money through time. */
export const amount = (definition: ParameterDefinition): Parameter<Cents> => new DatedParameter("amount", definition);
/** A rate through time, written in percent. */
export const rate = (definition: ParameterDefinition): Parameter<Rate> => new DatedParameter("rate", definition);
/** A whole number through time: a count, an age, a number of days or months. */
export const count = (definition: ParameterDefinition): Parameter<number> => new DatedParameter("count", definition);

/**
 * The version that applies to a fact of day `on`, or undefined outside the days the parameter covers.
 * A version applies when the situation began (`begunOn`, by default the day itself) on or after its first day,
 * or when the day has reached its transition date.
 */
export function findVersion<Value extends number>(parameter: Parameter<Value>, on: Day, begunOn: Day = on): ParameterVersion<Value> | undefined {
  if (parameter.until !== null && on > parameter.until) return undefined;
  const { versions } = parameter;
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const version = versions[index] as ParameterVersion<Value>;
    if (on >= version.from && (begunOn >= version.from || on >= version.underwayFrom)) return version;
  }
  return undefined;
}

/** Whether the parameter has a value on that day. */
export const coveredOn = (parameter: Parameter, on: Day): boolean => findVersion(parameter, on) !== undefined;

/**
 * The version that applies on a day.
 * @throws RefusalSignal (`outside-coverage`) when the parameter has no value on that day; the pack's door returns it as a refusal.
 */
export function versionOn<Value extends number>(parameter: Parameter<Value>, on: Day, begunOn: Day = on): ParameterVersion<Value> {
  // Most care is recent: the newest value is tried first, in so few steps that the compiler sets them into the rule.
  const { newest } = parameter;
  const applies = parameter.until === null && on >= newest.from && begunOn >= newest.from;
  return applies ? newest : versionInHistory(parameter, on, begunOn);
}

function versionInHistory<Value extends number>(parameter: Parameter<Value>, on: Day, begunOn: Day): ParameterVersion<Value> {
  const version = findVersion(parameter, on, begunOn);
  if (version === undefined) throw new RefusalSignal(outsideCoverageOf(parameter, on));
  return version;
}

/** The value that applies on a day. @throws RefusalSignal as `versionOn` does. */
export const valueOn = <Value extends number>(parameter: Parameter<Value>, on: Day, begunOn: Day = on): Value => versionOn(parameter, on, begunOn).value;

/** Days that a parameter covers, for the tables of coverage. */
export const coverageOf = (parameter: Parameter): { from: Day; to: Day | null } => ({
  from: (parameter.versions[0] as ParameterVersion).from,
  to: parameter.until,
});

/** Refuses a day outside those that a parameter covers. */
export function outsideCoverageOf(parameter: Parameter, on: Day): Refusal {
  const { from, to } = coverageOf(parameter);
  return outsideCoverage(parameter.label, on, from, to);
}
