import type { CitedArticle } from "./citations.ts";
import { type Fault, hangingOn, type LawReport } from "./watch.ts";

const FAULTS: Readonly<Record<Fault, string>> = {
  "no-such-text": "the pack lists no such text",
  "no-such-article": "no such article in the consolidated code",
  "not-in-force": "not in force on that day",
  "never-read": "nobody wrote down which version was read",
  "unknown-version": "the version written down as read is no version of this article",
};

const name = (cited: CitedArticle): string => `${cited.text} ${cited.article}`;

function chapter<Entry extends CitedArticle>(title: string, entries: readonly Entry[], say: (entry: Entry) => string): string[] {
  if (entries.length === 0) return [];
  return ["", title, ...entries.flatMap((entry) => [`  ${name(entry)}: ${say(entry)}`, `    ${hangingOn(entry.by)}`])];
}

/** The report for a reader: what is wrong, what changed, what will end. */
export function reportInWords(report: LawReport): string[] {
  const { wrong, changed, ending, idle } = report;
  return [
    ...report.watched.map((text) => `${text.id}: ${text.articles} articles cited, checked for ${report.on} against the text of ${text.asOf} (${text.title})`),
    ...report.notWatched
      .filter(({ articles }) => articles > 0)
      .map((text) => `${text.id}: ${text.articles} places cited, not in the collection: read by people`),
    ...chapter("Wrong citations", wrong, (entry) => FAULTS[entry.fault]),
    ...chapter(
      "Changed since they were read",
      changed,
      ({ read, current }) => `read ${read.version} on ${read.readOn}, now ${current.version} since ${current.from}`,
    ),
    ...chapter(
      "Announced to end",
      ending,
      ({ endsOn, next }) => `${next === null ? "ends" : `replaced by ${next}`} ${endsOn === null ? "on a day still to be set" : `on ${endsOn}`}`,
    ),
    ...(idle.length === 0 ? [] : ["", "Written down as read, cited by nothing", ...idle.map((read) => `  ${read.text} ${read.article}`)]),
    "",
    `${wrong.length} wrong, ${changed.length} changed since read, ${ending.length} announced to end.`,
  ];
}
