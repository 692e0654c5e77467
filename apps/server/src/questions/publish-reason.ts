import {
  type Cents,
  type CountryPack,
  formatCents,
  formatRate,
  formatReference,
  isoDay,
  type Locale,
  type Parameter,
  type Rate,
  type Reason,
} from "@openamo/kernel";

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

export function publishReason(reason: Reason, pack: CountryPack, locale: Locale): PublishedReason {
  const law = reason.law.map((reference) => {
    const url = pack.texts.find(({ id }) => id === reference.text)?.url;
    return { ...reference, label: formatReference(reference), ...(url === undefined ? {} : { href: url }) };
  });
  const { id, effect, title, sentence, parameter: used } = reason;
  if (used === undefined) return { id, effect, title, sentence, law };
  const parameter = pack.parameters.find((candidate) => candidate.id === used.id);
  return { id, effect, title, sentence, law, parameter: { ...used, from: isoDay(used.from), value: valueInWords(parameter, used.value, pack, locale) } };
}
