import { createRequire } from "node:module";
import type { Bidi } from "bidi-js";

/** The direction in which a line is read. */
export type Direction = "ltr" | "rtl";

/** A run drawn at once: one direction, one script. `text` is in the order of its letters; `x` counts from the left of its line. */
export interface Run {
  readonly text: string;
  readonly arabic: boolean;
  readonly x: number;
  readonly width: number;
}

/** A line in runs, in the order in which they are read. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** How wide a text of one script is. */
export type Measure = (text: string, arabic: boolean) => number;

// The package is written for scripts: what it exports is the factory itself, which its types do not say.
const bidi = (createRequire(import.meta.url)("bidi-js") as () => Bidi)();
const ARABIC = /\p{Script_Extensions=Arabic}/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;
const SPACE = " ";
/** Signs that tell where a part of another direction begins and ends; they are not drawn. */
const MARKS = /[\u2066-\u2069\u200e\u200f]/g;

/** A part that keeps its own order within a line of the other direction: a reference, an address. */
export const apart = (text: string): string => `\u2066${text}\u2069`;

/** Whether a text holds letters that are read from right to left. */
export const hasArabic = (text: string): boolean => ARABIC_LETTER.test(text);

/** The direction of a line on a page: that of the page, unless all its letters are of the other script. */
export function directionOf(text: string, page: Direction): Direction {
  if (page === "rtl") return hasArabic(text) || !LATIN_LETTER.test(text) ? "rtl" : "ltr";
  return hasArabic(text) && !LATIN_LETTER.test(text) ? "rtl" : "ltr";
}

interface Piece {
  readonly text: string;
  readonly arabic: boolean;
  /** Place from the left, in letters. */
  readonly place: number;
}

/** Cuts a line where the direction, the script or the word changes, in the order in which it is read. */
function piecesOf(line: string, direction: Direction): Piece[] {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(line, direction);
  const places = new Array<number>(line.length);
  bidi.getReorderedIndices(line, { levels, paragraphs }).forEach((index, place) => {
    places[index] = place;
  });
  const kindOf = (at: number): string => `${levels[at] ?? 0}${line[at] === SPACE ? "s" : ARABIC.test(line[at] ?? "") ? "a" : "l"}`;
  const pieces: Piece[] = [];
  for (let from = 0; from < line.length; ) {
    let to = from + 1;
    while (to < line.length && kindOf(to) === kindOf(from)) to += 1;
    const arabic = kindOf(from).endsWith("a");
    const isRight = ((levels[from] ?? 0) & 1) === 1;
    const text = line.slice(from, to).replace(MARKS, "");
    // The font turns a run of Arabic letters round by itself; signs between them are turned here.
    pieces.push({ text: isRight && !arabic ? turned(text) : text, arabic, place: Math.min(...places.slice(from, to)) });
    from = to;
  }
  return pieces;
}

/** Signs as they are drawn from right to left: in the other order, each facing the other way. */
const turned = (text: string): string =>
  [...text]
    .reverse()
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .join("");

function lineOf(text: string, direction: Direction, measure: Measure): Line {
  const pieces = piecesOf(text, direction).map((piece) => ({ ...piece, width: measure(piece.text, piece.arabic) }));
  let x = 0;
  const from = new Map<number, number>();
  for (const { place, width } of [...pieces].sort((a, b) => a.place - b.place)) {
    from.set(place, x);
    x += width;
  }
  const runs = pieces
    .filter((piece) => piece.text.trim() !== "")
    .map(({ text: run, arabic, place, width }) => ({ text: run, arabic, x: from.get(place) ?? 0, width }));
  return { runs, width: x };
}

/**
 * Lays a text out in lines no wider than a width, by the Unicode bidirectional algorithm. A line break of the text begins another line; a word
 * wider than the line stands alone on it.
 */
export function linesOf(text: string, page: Direction, width: number, measure: Measure): Line[] {
  return text.split("\n").flatMap((paragraph) => {
    const direction = directionOf(paragraph, page);
    const lines: string[] = [];
    for (const word of paragraph.split(SPACE)) {
      const last = lines.at(-1);
      const longer = last === undefined ? undefined : `${last}${SPACE}${word}`;
      if (longer !== undefined && lineOf(longer, direction, measure).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.map((line) => lineOf(line, direction, measure));
  });
}
