import { type ArticleRead, type CountryPack, type Day, day, isoDay, type LawText } from "@openamo/kernel";
import { type CitedArticle, type Citing, citedArticles } from "./citations.ts";
import { type Article, type ArticleVersion, type Collection, versionOn } from "./collection.ts";

/** Why a citation is wrong. */
export type Fault = "no-such-text" | "no-such-article" | "not-in-force" | "never-read" | "unknown-version";

/** A citation that does not hold: it fails the check. */
export interface WrongCitation extends CitedArticle {
  readonly fault: Fault;
}

interface DatedVersion {
  readonly version: string;
  readonly from: string;
}

/** An article that changed since somebody read it. What hangs on it must be read again. */
export interface ChangedArticle extends CitedArticle {
  readonly read: DatedVersion & { readonly readOn: string };
  readonly current: DatedVersion;
}

/** An article whose version in force has an announced end. */
export interface EndingArticle extends CitedArticle {
  /** First day on which the version no longer applies; null when a text announces the end and leaves the day to a decree. */
  readonly endsOn: string | null;
  /** Version that follows, or null when the article ends. */
  readonly next: string | null;
}

/** A code, watched article by article. */
export interface WatchedText {
  readonly id: string;
  readonly title: string;
  readonly asOf: string;
  readonly articles: number;
}

export interface LawReport {
  /** Day for which the citations were checked. */
  readonly on: string;
  readonly watched: readonly WatchedText[];
  /** Texts that people must watch themselves: no collection holds them. */
  readonly notWatched: readonly { readonly id: string; readonly articles: number }[];
  readonly wrong: readonly WrongCitation[];
  readonly changed: readonly ChangedArticle[];
  readonly ending: readonly EndingArticle[];
  /** Articles written down as read that nothing cites any more. */
  readonly idle: readonly ArticleRead[];
}

interface Findings {
  readonly wrong: WrongCitation[];
  readonly changed: ChangedArticle[];
  readonly ending: EndingArticle[];
}

/** The collection writes 22 February 2222 for a day that is still to be set. */
const DAY_TO_BE_SET = day("2222-02-22");

const dated = (version: ArticleVersion): DatedVersion => ({ version: version.id, from: isoDay(version.from) });

function checkReading(cited: CitedArticle, article: Article, current: ArticleVersion, read: ArticleRead | undefined, findings: Findings): void {
  if (read === undefined) {
    findings.wrong.push({ ...cited, fault: "never-read" });
    return;
  }
  const version = article.versions.find((candidate) => candidate.id === read.version);
  if (version === undefined) findings.wrong.push({ ...cited, fault: "unknown-version" });
  else if (version.id !== current.id) findings.changed.push({ ...cited, read: { ...dated(version), readOn: read.readOn }, current: dated(current) });
}

function checkArticle(cited: CitedArticle, article: Article | undefined, read: ArticleRead | undefined, on: Day, findings: Findings): void {
  if (article === undefined) {
    findings.wrong.push({ ...cited, fault: "no-such-article" });
    return;
  }
  const current = versionOn(article, on);
  if (current === undefined) {
    findings.wrong.push({ ...cited, fault: "not-in-force" });
    return;
  }
  checkReading(cited, article, current, read, findings);
  if (current.to !== null) {
    const next = article.versions.find((version) => version.from === current.to);
    findings.ending.push({ ...cited, endsOn: current.to === DAY_TO_BE_SET ? null : isoDay(current.to), next: next?.id ?? null });
  }
}

/**
 * Compares what a pack cites with the consolidated codes on a day.
 * @throws Error when a text of kind `code` is in no collection: the pack says it is watched, and it is not.
 */
export function watchLaw(pack: CountryPack, collection: Collection, on: Day): LawReport {
  const findings: Findings = { wrong: [], changed: [], ending: [] };
  const watched: WatchedText[] = [];
  const notWatched: { id: string; articles: number }[] = [];
  const cited = citedArticles(pack);
  for (const text of pack.texts) {
    const articles = cited.filter((citation) => citation.text === text.id);
    if (text.kind !== "code") notWatched.push({ id: text.id, articles: articles.length });
    else watched.push(watchText(text, articles, pack, collection, on, findings));
  }
  const known = new Set(pack.texts.map((text) => text.id));
  for (const citation of cited) if (!known.has(citation.text)) findings.wrong.push({ ...citation, fault: "no-such-text" });
  const idle = pack.articlesRead.filter((read) => !cited.some((citation) => citation.text === read.text && citation.article === read.article));
  return { on: isoDay(on), watched, notWatched, ...findings, idle };
}

function watchText(text: LawText, articles: readonly CitedArticle[], pack: CountryPack, collection: Collection, on: Day, findings: Findings): WatchedText {
  const code = collection.code(text.collectionId ?? "");
  if (code === undefined) throw new Error(`the collection does not hold ${text.id} (${text.collectionId ?? "no collection id"})`);
  for (const cited of articles) {
    const read = pack.articlesRead.find((candidate) => candidate.text === cited.text && candidate.article === cited.article);
    checkArticle(cited, code.article(cited.article), read, on, findings);
  }
  return { id: text.id, title: code.title, asOf: code.asOf, articles: articles.length };
}

/** What hangs on an article, by kind, for a line of a report. */
export function hangingOn(by: readonly Citing[]): string {
  const kinds = ["parameter", "rule", "reason", "refusal"] as const;
  return kinds
    .map((kind) => [kind, [...new Set(by.filter((citing) => citing.kind === kind).map((citing) => citing.id))]] as const)
    .filter(([, ids]) => ids.length > 0)
    .map(([kind, ids]) => `${ids.length === 1 ? kind : `${kind}s`} ${ids.join(", ")}`)
    .join("; ");
}
