import type { CountryPack, LawReference } from "@openamo/kernel";

/** What cites an article: a parameter, a reason, a rule or a refusal of a pack. */
export interface Citing {
  readonly kind: "parameter" | "reason" | "rule" | "refusal";
  readonly id: string;
  /** Part of the article, where the citation names one. */
  readonly part?: string;
}

/** An article with all that hangs on it. */
export interface CitedArticle {
  readonly text: string;
  readonly article: string;
  readonly by: readonly Citing[];
}

interface Entry {
  readonly kind: Citing["kind"];
  readonly id: string;
  readonly law: readonly LawReference[];
}

function entriesOf(pack: CountryPack): Entry[] {
  return [
    ...pack.parameters.map(({ id, law }) => ({ kind: "parameter" as const, id, law })),
    ...pack.rules.map(({ id, law }) => ({ kind: "rule" as const, id, law })),
    ...pack.reasons.map(({ id, law }) => ({ kind: "reason" as const, id, law })),
    ...pack.refusals.map(({ code, law }) => ({ kind: "refusal" as const, id: code, law: law ?? [] })),
  ];
}

const naturally = new Intl.Collator("en", { numeric: true });

/** The articles that a pack cites, each once, in the order of the texts. */
export function citedArticles(pack: CountryPack): CitedArticle[] {
  const found = new Map<string, { text: string; article: string; by: Citing[] }>();
  for (const { kind, id, law } of entriesOf(pack)) {
    for (const { text, article, part } of law) {
      const key = `${text} ${article}`;
      const entry = found.get(key) ?? { text, article, by: [] };
      entry.by.push(part === undefined ? { kind, id } : { kind, id, part });
      found.set(key, entry);
    }
  }
  return [...found.values()].sort((a, b) => naturally.compare(`${a.text} ${a.article}`, `${b.text} ${b.article}`));
}
