import { type Day, formatDay } from "./day.ts";
import type { LawReference } from "./law.ts";
import { type Cents, type Currency, formatCents } from "./money.ts";
import type { ParameterVersion, ValueStatus } from "./parameter.ts";
import { formatFactor, formatRate, type Rate } from "./rate.ts";
import { inLocale, type Locale, type Text } from "./text.ts";
import type { Place, Trace } from "./trace.ts";

/** What a number of a reason is, so that it can be written for a reader. */
export type ArgumentKind = "cents" | "rate" | "factor" | "count" | "day" | "act";

/** What a reason does to the amount: it sets it, takes away, adds, or only tells a fact. */
export type ReasonEffect = "sets" | "takes" | "adds" | "tells";

/** A reason that decisions may give: the law it rests on and one plain sentence with places for its numbers. */
export interface ReasonDefinition {
  /** Stable id kept in stored decisions. */
  readonly id: string;
  readonly effect: ReasonEffect;
  readonly law: readonly LawReference[];
  /** Names and kinds of the numbers, in the order a rule gives them; at most three. */
  readonly args: Readonly<Record<string, ArgumentKind>>;
  /** Short name of the step: `Ticket modérateur`. */
  readonly title: Text;
  /** The sentence, with `{name}` places. */
  readonly sentence: Text;
}

/** A reason definition made ready: its sentence is cut once into pieces, so that writing it is only joining. */
export interface PreparedReason extends ReasonDefinition {
  readonly names: readonly string[];
  readonly kinds: readonly ArgumentKind[];
  /** The names with no number yet: the shape of the numbers of a reason in words. */
  readonly unnamed: Readonly<Record<string, number>>;
  readonly pieces: Readonly<Record<Locale, readonly (string | number)[]>>;
}

const PLACE = /\{(\w+)\}/;

/** Prepares a reason. @throws RangeError when a sentence names a number that the reason does not have: a defect of the pack. */
export function defineReason(definition: ReasonDefinition): PreparedReason {
  const names = Object.keys(definition.args);
  if (names.length > 3) throw new RangeError(`${definition.id}: at most three numbers`);
  const cut = (locale: Locale): (string | number)[] => {
    const sentence = inLocale(definition.sentence, locale);
    if (!sentence.includes("{")) return [sentence];
    return sentence.split(PLACE).map((piece, index) => {
      if (index % 2 === 0) return piece;
      const position = names.indexOf(piece);
      if (position < 0) throw new RangeError(`${definition.id}: unknown place {${piece}}`);
      return position;
    });
  };
  const en = cut("en");
  const pieces = { fr: cut("fr"), en, ar: definition.sentence.ar === undefined ? en : cut("ar") };
  return { ...definition, names, kinds: Object.values(definition.args), unnamed: Object.fromEntries(names.map((name) => [name, 0])), pieces };
}

/** The dated value that a reason rests on, for a reader. */
export interface ReasonParameter {
  readonly id: string;
  readonly label: string;
  readonly from: Day;
  readonly value: number;
  readonly status: ValueStatus;
  readonly source: string;
}

/** Why a dated value is not sure: it is known without a source, or worked out from others. */
export type UnconfirmedStatus = Exclude<ValueStatus, "confirmed">;

/** A step in words. */
export interface Reason {
  readonly id: string;
  readonly effect: ReasonEffect;
  readonly title: string;
  readonly sentence: string;
  /** What the reason cites, then what sets the dated value. */
  readonly law: readonly LawReference[];
  /** The numbers by name, as whole numbers (cents, millionths, days since 1970). */
  readonly numbers: Readonly<Record<string, number>>;
  readonly parameter?: ReasonParameter;
  /** Only where the dated value used was not read in a source: readers are told so. */
  readonly sourceStatus?: UnconfirmedStatus;
}

/** How a pack writes what the kernel cannot: its currency and the names of its acts. */
export interface Wording {
  readonly currency: Currency;
  /** Name of an act from the number that a trace holds. */
  actName(act: number, locale: Locale): string;
}

function written(kind: ArgumentKind, value: number, wording: Wording, locale: Locale): string {
  switch (kind) {
    case "cents":
      return formatCents(value as Cents, wording.currency, locale);
    case "rate":
      return formatRate(value as Rate, locale);
    case "factor":
      return formatFactor(value as Rate, locale);
    case "day":
      return formatDay(value as Day, locale);
    case "act":
      return wording.actName(value, locale);
    case "count":
      return String(value);
  }
}

const ARABIC_DIRHAM = "د.م.";

/** The number of a place by its position among the arguments of its reason. */
const numberAt = ({ a, b, c }: Place, position: number): number => (position === 0 ? a : position === 1 ? b : c);

function sentenceOf(place: Place, wording: Wording, locale: Locale): string {
  const { kinds, pieces: ofLocale } = place.reason;
  const pieces = ofLocale[locale];
  // Text and place take turns, and text comes first and last.
  let sentence = pieces[0] as string;
  for (let at = 1; at < pieces.length; at += 2) {
    const position = pieces[at] as number;
    sentence += written(kinds[position] as ArgumentKind, numberAt(place, position), wording, locale);
    sentence += pieces[at + 1] as string;
  }
  // An amount in Arabic ends with the point of its unit: it ends the sentence too.
  return locale === "ar" && sentence.endsWith(`${ARABIC_DIRHAM}.`) ? sentence.slice(0, -1) : sentence;
}

/** Puts a trace in words, step by step, in the reader's language. */
export function inWords(trace: Trace, wording: Wording, locale: Locale): Reason[] {
  const reasons: Reason[] = [];
  for (let index = 0; index < trace.length; index += 1) reasons.push(wordsOfStep(trace.placeAt(index), wording, locale));
  return reasons;
}

function wordsOfStep(place: Place, wording: Wording, locale: Locale): Reason {
  const { id, effect } = place.reason;
  const { title, law, parameter, sourceStatus } = fixedWords(place.reason, place.version, locale);
  const sentence = sentenceOf(place, wording, locale);
  const numbers = namedNumbers(place);
  if (parameter === undefined) return { id, effect, title, sentence, law, numbers };
  if (sourceStatus === undefined) return { id, effect, title, sentence, law, numbers, parameter };
  return { id, effect, title, sentence, law, numbers, parameter, sourceStatus };
}

/** A copy of an object that already has the names costs less than naming each number anew. */
function namedNumbers(place: Place): Record<string, number> {
  const { names, unnamed } = place.reason;
  const named = { ...unnamed };
  for (let position = 0; position < names.length; position += 1) named[names[position] as string] = numberAt(place, position);
  return named;
}

/** What a reason says of a dated value whatever the numbers: it never changes, so it is made once for each language. */
interface FixedWords {
  readonly title: string;
  readonly law: readonly LawReference[];
  readonly parameter: ReasonParameter | undefined;
  readonly sourceStatus: UnconfirmedStatus | undefined;
}

const fixed = new WeakMap<PreparedReason, Record<Locale, Map<ParameterVersion | null, FixedWords>>>();

function fixedWords(reason: PreparedReason, version: ParameterVersion | null, locale: Locale): FixedWords {
  let ofReason = fixed.get(reason);
  if (ofReason === undefined) {
    ofReason = { fr: new Map(), en: new Map(), ar: new Map() };
    fixed.set(reason, ofReason);
  }
  let words = ofReason[locale].get(version);
  if (words === undefined) {
    const parameter = version === null ? undefined : parameterInWords(version, locale);
    const status = parameter?.status;
    const sourceStatus = status === "confirmed" ? undefined : status;
    words = { title: inLocale(reason.title, locale), law: lawOf(reason, version), parameter, sourceStatus };
    ofReason[locale].set(version, words);
  }
  return words;
}

/** The law of a step: what the reason cites, then what sets the value, each article once. */
function lawOf(reason: PreparedReason, version: ParameterVersion | null): readonly LawReference[] {
  if (version === null) return reason.law;
  const cited = new Set(reason.law.map(({ text, article }) => `${text} ${article}`));
  return [...reason.law, ...version.parameter.law.filter(({ text, article }) => !cited.has(`${text} ${article}`))];
}

function parameterInWords({ parameter, from, value, written: { status, source } }: ParameterVersion, locale: Locale): ReasonParameter {
  return { id: parameter.id, label: inLocale(parameter.label, locale), from, value, status, source };
}
