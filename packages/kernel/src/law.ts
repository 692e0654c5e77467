/** A text that rules rest on: a code, a decree, a convention. A pack lists its texts once and cites them by `id`. */
export interface LawText {
  /** Short id used in citations: `CSS`, `CRPM`, `CONV-2024`. */
  readonly id: string;
  readonly title: string;
  /** A consolidated code is watched article by article; the other kinds are cited and read by people. */
  readonly kind: "code" | "law" | "decree" | "convention" | "decision" | "order" | "page";
  /** Id of the whole text in the national collection (France: `LEGITEXT...`), for codes. */
  readonly collectionId?: string;
  readonly url?: string;
  /** What a reader calls it beside an amount: `Convention 2024`. The id where absent. */
  readonly shortName?: string;
  /** Days in which it applies, `YYYY-MM-DD`, for a text that another one replaced: a value is shown with the text of its first day. */
  readonly appliesFrom?: string;
  readonly appliesTo?: string;
}

/** Whether a text applies on a day; one without dates applies on every day. ISO days compare as words. */
export const appliesOn = ({ appliesFrom, appliesTo }: LawText, isoDay: string): boolean =>
  (appliesFrom === undefined || appliesFrom <= isoDay) && (appliesTo === undefined || isoDay <= appliesTo);

/** One citation: text, article, and the part of the article where it is long (`II`, `al. 3`). */
export interface LawReference {
  readonly text: string;
  readonly article: string;
  readonly part?: string;
}

/** An article that somebody read on a day, in the version then in force: what the law watch compares with the newest text. */
export interface ArticleRead {
  readonly text: string;
  readonly article: string;
  /** Id of the version read (France: `LEGIARTI...`). */
  readonly version: string;
  readonly readOn: string;
}

/** A function that cites articles of one text: `const css = citing("CSS"); css("L160-13", "II")`. */
export const citing =
  (text: string) =>
  (article: string, part?: string): LawReference =>
    part === undefined ? { text, article } : { text, article, part };

/** The citation as it is printed beside an amount: `CSS L160-13, II`. */
export const formatReference = (reference: LawReference): string =>
  `${reference.text} ${reference.article}${reference.part === undefined ? "" : `, ${reference.part}`}`;
