import {
  appliesOn,
  type Cents,
  type CountryPack,
  formatCents,
  formatRate,
  formatReference,
  isoDay,
  type LawReference,
  type LawText,
  type Locale,
  type Parameter,
  type Rate,
  type Reason,
} from "@openamo/kernel";
import { fixed } from "../http/answers/fixed.ts";

interface PublishedReference {
  readonly text: string;
  readonly article: string;
  readonly part?: string;
  /** The citation as it is printed: `CSS L160-13, II`. */
  readonly label: string;
  readonly href?: string;
}

/** A reason as it is published: its sentence, the law it rests on and the dated value used. */
export interface PublishedReason {
  readonly id: string;
  readonly effect: Reason["effect"];
  readonly title: string;
  readonly sentence: string;
  readonly law: PublishedReference[];
  /** `value` is written for the reader: `2,00 €`, `70 %`, `25`. */
  readonly parameter?: {
    readonly id: string;
    readonly label: string;
    readonly from: string;
    readonly value: string;
    readonly status: string;
    readonly source: string;
  };
  /** Only where the value used is not sure: known without a source, or worked out from others. */
  readonly sourceStatus?: Reason["sourceStatus"] & string;
}

function valueInWords(parameter: Parameter | undefined, value: number, pack: CountryPack, locale: Locale): string {
  switch (parameter?.kind) {
    case "amount":
      return formatCents(value as Cents, pack.currency, locale);
    case "rate":
      return formatRate(value as Rate, locale);
    default:
      return String(value);
  }
}

const textOf = ({ text }: LawReference, pack: CountryPack): LawText | undefined => pack.texts.find(({ id }) => id === text);

/** A citation under the name that readers know: `CSS L160-13, II`, `Convention 2024 art. 50`. */
export function publishReference(reference: LawReference, pack: CountryPack, locale: Locale): PublishedReference {
  const { shortName, url } = textOf(reference, pack) ?? {};
  const article = shortName !== undefined && /^\d/.test(reference.article) ? `art. ${reference.article}` : reference.article;
  const label = shortName === undefined ? formatReference(reference) : formatReference({ ...reference, text: shortName, article });
  return { ...reference, label: pack.citation?.(reference, locale) ?? label, ...(url === undefined ? {} : { href: url }) };
}

/** The citations of a reason; of the texts that followed one another, the one that set the value used. */
function lawOf({ law, parameter }: Reason, pack: CountryPack, locale: Locale): PublishedReference[] {
  return law.flatMap((reference) => {
    const text = textOf(reference, pack);
    const replaced = text !== undefined && parameter !== undefined && !appliesOn(text, isoDay(parameter.from));
    return replaced ? [] : [publishReference(reference, pack, locale)];
  });
}

type Fixed = Pick<PublishedReason, "law" | "parameter">;

const published = new WeakMap<CountryPack, Record<Locale, WeakMap<object, Fixed>>>();

/**
 * What a reason says whatever its numbers. The kernel makes the words of a dated value once for each reason and language, and the law of a reason
 * without one is that of its definition: what is published of them is made once too.
 */
function fixedOf(reason: Reason, pack: CountryPack, locale: Locale): Fixed {
  let ofPack = published.get(pack);
  if (ofPack === undefined) {
    ofPack = { fr: new WeakMap(), en: new WeakMap(), ar: new WeakMap() };
    published.set(pack, ofPack);
  }
  const of = reason.parameter ?? reason.law;
  let made = ofPack[locale].get(of);
  if (made === undefined) {
    made = publishFixed(reason, pack, locale);
    ofPack[locale].set(of, made);
  }
  return made;
}

function publishFixed(reason: Reason, pack: CountryPack, locale: Locale): Fixed {
  const law = lawOf(reason, pack, locale);
  const { parameter: used } = reason;
  if (used === undefined) return { law: fixed(law) };
  const known = pack.parameters.find((candidate) => candidate.id === used.id);
  const parameter = { ...used, from: isoDay(used.from), value: valueInWords(known, used.value, pack, locale) };
  return { law: fixed(law), parameter: fixed(parameter) };
}

export function publishReason(reason: Reason, pack: CountryPack, locale: Locale): PublishedReason {
  const { law, parameter } = fixedOf(reason, pack, locale);
  const { id, effect, title, sentence, sourceStatus } = reason;
  if (parameter === undefined) return { id, effect, title, sentence, law };
  return { id, effect, title, sentence, law, parameter, ...(sourceStatus === undefined ? {} : { sourceStatus }) };
}
