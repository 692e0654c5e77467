import { type DatedValue, type Day, day, type LawReference, outsideCoverage, RefusalSignal, type Text } from "@openamo/kernel";

/**
 * What the law sets through time and is no number: who manages a scheme, the form of an identifier, an order of priority.
 * It has the same source, status and checked-on day as a number, and the key of each value is its first day.
 */
export interface DatedText {
  readonly id: string;
  readonly label: Text;
  readonly law: readonly LawReference[];
  readonly values: Readonly<Record<string, DatedValue>>;
  /** Last day of the last value, when it has ended. */
  readonly until?: string;
}

export const datedText = (definition: DatedText): DatedText => definition;

/**
 * The words that hold on a day.
 * @throws RefusalSignal (`outside-coverage`) outside the days that are encoded.
 */
export function textOn(text: DatedText, on: Day): string {
  const starts = Object.keys(text.values).sort();
  const from = starts.findLast((start) => day(start) <= on);
  const value = from === undefined ? undefined : text.values[from];
  if (value === undefined || (text.until !== undefined && on > day(text.until))) {
    const first = starts[0];
    if (first === undefined) throw new RangeError(`${text.id}: a dated text has at least one value`);
    throw new RefusalSignal(outsideCoverage(text.label, on, day(first), text.until === undefined ? null : day(text.until)));
  }
  return value.value;
}

/** First day on which the words are these, where they ever are. */
export function firstDayOf(text: DatedText, words: string): Day | undefined {
  const start = Object.keys(text.values)
    .sort()
    .find((from) => text.values[from]?.value === words);
  return start === undefined ? undefined : day(start);
}
