import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Day } from "@openamo/kernel";

/** A version of an article in the consolidated code. `to` is the first day on which it no longer applies; null when none is announced. */
export interface ArticleVersion {
  /** `LEGIARTI...` */
  readonly id: string;
  readonly from: Day;
  readonly to: Day | null;
}

/** An article of a consolidated code: the text now in force and the dates of all versions, in order. */
export interface Article {
  readonly number: string;
  /** Id of the version whose text this is. */
  readonly version: string;
  readonly html: string;
  readonly versions: readonly ArticleVersion[];
}

/** A consolidated code, as it stood on one day. */
export interface CodeText {
  readonly id: string;
  readonly title: string;
  /** Day of the consolidation, `YYYY-MM-DD`. */
  readonly asOf: string;
  article(number: string): Article | undefined;
}

/** The collection of codes that the development package brings. */
export interface Collection {
  /** The code of a collection id (`LEGITEXT...`), or undefined when the collection does not hold it. */
  code(collectionId: string): CodeText | undefined;
}

interface RawVersion {
  readonly id: string;
  readonly etat: string | null;
  readonly dateDebut: number;
  readonly dateFin: number;
}
interface RawNode {
  readonly type: "code" | "section" | "article";
  readonly data: {
    readonly num?: string;
    readonly id: string;
    readonly texteHtml?: string;
    readonly articleVersions?: readonly RawVersion[];
    readonly title?: string;
    readonly dateModif?: string;
  };
  readonly children?: readonly RawNode[];
}

const PACKAGE = "@socialgouv/legi-data";
const MILLISECONDS_PER_DAY = 86_400_000;
/** The collection writes 1 January 2999 for "no end". */
const NO_END = Date.UTC(2999, 0, 1) / MILLISECONDS_PER_DAY;
/** Versions that never came into force, or were annulled. */
const STILLBORN = new Set(["MODIFIE_MORT_NE", "ANNULE", "ABROGE_MORT_NE"]);

const dayOf = (milliseconds: number): Day => Math.round(milliseconds / MILLISECONDS_PER_DAY) as Day;

function versionOf(raw: RawVersion): ArticleVersion {
  const to = dayOf(raw.dateFin);
  return { id: raw.id, from: dayOf(raw.dateDebut), to: to >= NO_END ? null : to };
}

/** `L. 160-13`, `l160-13` and `R*162-1` are ways of writing one number. */
const normal = (number: string): string => number.replace(/[\s.*]/g, "").toUpperCase();

function articleOf({ data }: RawNode): Article {
  const versions = (data.articleVersions ?? []).filter((version) => !STILLBORN.has(version.etat ?? "")).map(versionOf);
  return { number: data.num ?? "", version: data.id, html: data.texteHtml ?? "", versions: versions.sort((a, b) => a.from - b.from) };
}

function* articlesOf(node: RawNode): Generator<RawNode> {
  if (node.type === "article") yield node;
  for (const child of node.children ?? []) yield* articlesOf(child);
}

function readCode(id: string, file: string): CodeText {
  const root = JSON.parse(readFileSync(file, "utf8")) as RawNode;
  const articles = new Map<string, Article>();
  for (const node of articlesOf(root)) if (node.data.num !== undefined && node.data.num !== null) articles.set(normal(node.data.num), articleOf(node));
  return { id, title: root.data.title ?? id, asOf: root.data.dateModif ?? "", article: (number) => articles.get(normal(number)) };
}

/** The collection of the installed development package, or undefined where it is not installed. A code is read when it is first asked for. */
export function openCollection(): Collection | undefined {
  let folder: string;
  try {
    folder = join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), "data");
  } catch {
    return undefined;
  }
  const codes = new Map<string, CodeText | undefined>();
  return {
    code: (id) => {
      const file = join(folder, `${id}.json`);
      if (!codes.has(id)) codes.set(id, /^LEGITEXT\d{12}$/.test(id) && existsSync(file) ? readCode(id, file) : undefined);
      return codes.get(id);
    },
  };
}

/** The version of an article that applies on a day, if one does. */
export const versionOn = (article: Article, on: Day): ArticleVersion | undefined =>
  article.versions.findLast((version) => version.from <= on && (version.to === null || on < version.to));
