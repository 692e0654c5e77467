import { type CountryPack, formatCents, formatRate, formatReference, inLocale, isoDay, type Locale, type Parameter, type Rate } from "@openamo/kernel";

/** A value of the law that was not read in a source: what to look for, and what rests on it. */
export interface UnverifiedValue {
  readonly parameter: string;
  readonly label: string;
  /** First day of the value, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day of the value where a later one or the end of the parameter is known. */
  readonly to: string | null;
  /** As the pack writes it: decimal string, percent, whole number. */
  readonly value: string;
  /** The same for a reader. */
  readonly valueInWords: string;
  readonly status: "recalled" | "derived";
  readonly source: string;
  readonly note: string | null;
  readonly checkedOn: string;
  readonly law: readonly string[];
  /** Ids of the rules that cite an article of the value. */
  readonly rules: readonly string[];
}

const cites = (parameter: Parameter) => {
  const articles = new Set(parameter.law.map(({ text, article }) => `${text} ${article}`));
  return ({ law }: { readonly law: Parameter["law"] }): boolean => law.some(({ text, article }) => articles.has(`${text} ${article}`));
};

function inReaderWords({ kind }: Parameter, value: number, pack: CountryPack, locale: Locale): string {
  if (kind === "amount") return formatCents(value as Parameters<typeof formatCents>[0], pack.currency, locale);
  return kind === "rate" ? formatRate(value as Rate, locale) : String(value);
}

/** The last day of a version: the eve of the next one, or the end of the parameter; null where neither is known. */
function lastDay({ versions, until }: Parameter, index: number): string | null {
  const next = versions[index + 1];
  if (next !== undefined) return isoDay((next.from - 1) as typeof next.from);
  return until === null ? null : isoDay(until);
}

/** Every value of a pack whose status is not `confirmed`, in the order of the parameters' ids and of time. */
export function unverifiedValues(pack: CountryPack, locale: Locale): UnverifiedValue[] {
  const ordered = [...pack.parameters].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ordered.flatMap((parameter) =>
    parameter.versions.flatMap((version, index): UnverifiedValue[] => {
      const { status, source, note, checkedOn, value } = version.written;
      if (status === "confirmed") return [];
      return [
        {
          parameter: parameter.id,
          label: inLocale(parameter.label, locale),
          from: isoDay(version.from),
          to: lastDay(parameter, index),
          value,
          valueInWords: inReaderWords(parameter, version.value, pack, locale),
          status,
          source,
          note: note ?? null,
          checkedOn,
          law: parameter.law.map(formatReference),
          rules: pack.rules.filter(cites(parameter)).map(({ id }) => id),
        },
      ];
    }),
  );
}

/** The list for a reader: each value on its line, then where it comes from, what to read and what rests on it. */
export function unverifiedInWords(pack: CountryPack, locale: Locale): string[] {
  const values = unverifiedValues(pack, locale);
  const count = (status: UnverifiedValue["status"]): number => values.filter((value) => value.status === status).length;
  const all = pack.parameters.reduce((sum, { versions }) => sum + versions.length, 0);
  return [
    `${inLocale(pack.name, locale)}: ${values.length} of ${all} dated values not read in a source: ${count("recalled")} recalled, ${count("derived")} derived.`,
    ...values.flatMap((value) => [
      "",
      `  ${value.parameter}  ${value.from} – ${value.to ?? "…"}  ${value.valueInWords}  ${value.status}, checked on ${value.checkedOn}`,
      `    ${value.label}`,
      `    source: ${value.source}${value.note === null ? "" : `. ${value.note}`}`,
      `    law: ${value.law.join("; ")}`,
      `    used by: ${value.rules.length === 0 ? "no rule of the catalogue cites this article" : value.rules.join(", ")}`,
    ]),
  ];
}
