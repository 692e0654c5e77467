import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { type Direction, hasArabic, type Line, linesOf } from "./bidi-lines.ts";

declare global {
  namespace PDFKit.Mixins {
    /** What the library writes and its types leave out. */
    interface StructureElementOptions {
      scope?: "Row" | "Column";
      bbox?: readonly [number, number, number, number];
      placement?: "Block" | "Inline";
    }
  }
}

type Element = PDFKit.PDFStructureElement;
/** A part of the document as readers and screen readers know it. */
export type Tag = "H1" | "H2" | "P";

const require = createRequire(import.meta.url);
const REGULAR = require.resolve("@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf");
const ARABIC_REGULAR = require.resolve("@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf");
const ARABIC_STRONG = require.resolve("@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf");
const STRONG = require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf");

export const INK = "#17211f";
export const SOFT = "#57625f";
export const ACCENT = "#0d5c5c";
const LINE = "#d3d9d5";
const MARGIN = 54;
const LABEL_WIDTH = 168;
/** Arabic letters reach higher and lower than Latin ones: the height of a line that holds some, in sizes of the font. */
const ARABIC_LINE = 1.5;

type Font = "regular" | "strong";

interface Style {
  readonly font: Font;
  readonly size: number;
  readonly color: string;
}

/** A place on the page as it is read from left to right; a page read from right to left is drawn as in a mirror. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LOOK: Readonly<Record<Tag, { readonly size: number; readonly font: Font; readonly color: string; readonly before: number; readonly after: number }>> = {
  H1: { size: 20, font: "strong", color: INK, before: 0, after: 6 },
  H2: { size: 12.5, font: "strong", color: ACCENT, before: 16, after: 5 },
  P: { size: 10, font: "regular", color: INK, before: 0, after: 4 },
};

/**
 * Pages of A4 that everybody can read (PDF/UA-1): tagged in reading order, with a language, a title, fonts inside, and each table row under its
 * header. In Arabic they are read from right to left: what a caller places is mirrored. Days are the caller's, so that the same content gives the
 * same pages.
 */
export class TaggedPages {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #chunks: Buffer[] = [];
  readonly #direction: Direction;

  constructor(facts: { readonly title: string; readonly language: string; readonly author: string; readonly at: Date }) {
    const { title, language, author, at } = facts;
    this.#direction = language === "ar" ? "rtl" : "ltr";
    this.#doc = new PDFDocument({
      size: "A4",
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      pdfVersion: "1.7",
      tagged: true,
      lang: language,
      displayTitle: true,
      // The library knows this profile; its types do not.
      subset: "PDF/UA" as unknown as "PDF/A-3a",
      info: { Title: title, Author: author, Creator: "OpenAMO", Producer: "OpenAMO", CreationDate: at, ModDate: at },
    });
    this.#doc.on("data", (chunk: Buffer) => this.#chunks.push(chunk));
    this.#doc.registerFont("regular", REGULAR).registerFont("strong", STRONG);
    this.#doc.registerFont("arabic-regular", ARABIC_REGULAR).registerFont("arabic-strong", ARABIC_STRONG);
    this.#root = this.#doc.struct("Document", { lang: language, title });
    this.#doc.addStructure(this.#root);
  }

  get width(): number {
    return this.#doc.page.width - 2 * MARGIN;
  }

  get left(): number {
    return MARGIN;
  }

  get y(): number {
    return this.#doc.y;
  }

  /** A title or a paragraph. */
  write(tag: Tag, text: string, options: { readonly color?: string; readonly size?: number } = {}): void {
    const { size, font, color, before, after } = LOOK[tag];
    const style = { font, size: options.size ?? size, color: options.color ?? color };
    this.room(before + this.#height(text, this.width, style) + after + (tag === "H2" ? 3 * size : 0));
    const top = this.#doc.y + (this.#doc.y === MARGIN ? 0 : before);
    this.#say(this.#root, tag, text, { x: MARGIN, y: top, width: this.width }, style);
    this.#doc.y += after;
  }

  /** Labels and values, one a row: a table whose labels are the headers of the rows. */
  rows(rows: readonly (readonly [label: string, value: string])[]): void {
    const table = this.#doc.struct("Table");
    this.#root.add(table);
    const labels: Style = { font: "regular", size: 10, color: SOFT };
    const values: Style = { font: "strong", size: 10, color: INK };
    const valueWidth = this.width - LABEL_WIDTH - 12;
    for (const [label, value] of rows) {
      const height = Math.max(this.#height(label, LABEL_WIDTH, labels), this.#height(value, valueWidth, values));
      this.room(height + 9);
      const top = this.#doc.y + 4;
      const row = this.#doc.struct("TR");
      table.add(row);
      this.#say(row, "TH", label, { x: MARGIN, y: top, width: LABEL_WIDTH }, labels, { scope: "Row" });
      this.#say(row, "TD", value, { x: MARGIN + LABEL_WIDTH + 12, y: top, width: valueWidth }, values);
      row.end();
      this.#doc.y = top + height + 5;
      this.#rule(this.#doc.y);
    }
    table.end();
  }

  /** A table of several columns: each cell stands under the header of its column. `shares` are the parts of the width that the columns take. */
  table(headers: readonly string[], shares: readonly number[], lines: readonly (readonly string[])[]): void {
    const table = this.#doc.struct("Table");
    this.#root.add(table);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const starts = shares.map((_, index) => (shares.slice(0, index).reduce((sum, share) => sum + share, 0) / whole) * this.width);
    const widths = shares.map((share) => (share / whole) * this.width - 10);
    for (const [number, cells] of [headers, ...lines].entries()) {
      const style: Style = number === 0 ? { font: "strong", size: 9, color: SOFT } : { font: "regular", size: 9.5, color: INK };
      const height = Math.max(...cells.map((cell, index) => this.#height(cell, widths[index] ?? 0, style)));
      this.room(height + 9);
      const top = this.#doc.y + 4;
      const row = this.#doc.struct("TR");
      table.add(row);
      for (const [index, cell] of cells.entries()) {
        const place = { x: MARGIN + (starts[index] ?? 0), y: top, width: widths[index] ?? 0 };
        this.#say(row, number === 0 ? "TH" : "TD", cell, place, style, number === 0 ? { scope: "Column" } : {});
      }
      row.end();
      this.#doc.y = top + height + 5;
      this.#rule(this.#doc.y);
    }
    table.end();
  }

  /** A drawing that says something: `alt` is what it says. With `href`, it leads there. */
  figure(box: { readonly x: number; readonly y: number; readonly size: number }, alt: string, draw: (doc: PDFKit.PDFDocument) => void, href?: string): void {
    const { y, size } = box;
    const x = this.#mirrored(box.x, size);
    const bbox = [x, y, x + size, y + size] as const;
    const parent = href === undefined ? this.#root : this.#doc.struct("Link", { alt });
    const figure = this.#doc.struct(
      "Figure",
      { alt, bbox, placement: "Block" },
      [() => this.#moved(x - box.x, draw)].map((work) => this.#content("Figure", {}, work)),
    );
    parent.add(figure);
    if (href === undefined) return;
    this.#root.add(parent);
    this.#doc.link(x, y, size, size, href, { structParent: parent, Contents: alt } as PDFKit.Mixins.AnnotationOption);
    parent.end();
  }

  /** A drawing that says nothing of its own. */
  ornament(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.#doc.markContent("Artifact", { type: "Layout" });
    this.#doc.save();
    draw(this.#doc);
    this.#doc.restore();
    this.#doc.endMarkedContent();
  }

  /** Text in a column of its own, beside a figure. Gives where it ends. */
  beside(tag: Tag, text: string, place: { readonly x: number; readonly y: number; readonly width: number }, size: number, color = INK): number {
    this.#say(this.#root, tag, text, place, { font: LOOK[tag].font, size, color });
    return this.#doc.y;
  }

  moveTo(y: number): void {
    this.#doc.y = y;
  }

  /** Begins another page unless so much height is left on this one. */
  room(height: number): void {
    if (this.#doc.y + height > this.#doc.page.height - MARGIN) this.#doc.addPage();
  }

  /** The whole file. */
  end(): Promise<Buffer> {
    this.#root.end();
    return new Promise((resolve, reject) => {
      this.#doc.once("end", () => resolve(Buffer.concat(this.#chunks)));
      this.#doc.once("error", reject);
      this.#doc.end();
    });
  }

  #content(tag: string, options: PDFKit.Mixins.MarkingOptions, work: () => void): PDFKit.PDFStructureContent {
    const content = this.#doc.markStructureContent(tag, options);
    work();
    this.#doc.endMarkedContent();
    return content;
  }

  #say(parent: Element, tag: string, text: string, place: Place, style: Style, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    const { font, size, color } = style;
    const lines = this.#lines(text, place.width, style);
    // Letters that join are drawn as other signs: the words themselves are told beside the drawing.
    const element = this.#doc.struct(tag, options);
    parent.add(element);
    element.add(
      this.#content(tag, lines === undefined ? {} : { actual: text }, () => {
        this.#doc.fillColor(color);
        if (lines === undefined) this.#doc.font(font).fontSize(size).text(text, place.x, place.y, { width: place.width });
        else this.#draw(lines, place, style);
      }),
    );
    element.end();
  }

  /** The lines of a text that is read from right to left, or holds words that are; undefined for the library's own way. */
  #lines(text: string, width: number, { font, size }: Style): readonly Line[] | undefined {
    if (this.#direction === "ltr" && !hasArabic(text)) return undefined;
    return linesOf(text, this.#direction, width, (run, arabic) => this.#fontOf(font, arabic).fontSize(size).widthOfString(run));
  }

  #fontOf(font: Font, arabic: boolean): PDFKit.PDFDocument {
    return this.#doc.font(arabic ? `arabic-${font}` : font);
  }

  #height(text: string, width: number, style: Style): number {
    const lines = this.#lines(text, width, style);
    if (lines !== undefined) return lines.length * style.size * ARABIC_LINE;
    return this.#doc.font(style.font).fontSize(style.size).heightOfString(text, { width });
  }

  /** Draws each run in the order of reading, on the base line that both scripts share. */
  #draw(lines: readonly Line[], { x, y, width }: Place, { font, size }: Style): void {
    const left = this.#mirrored(x, width);
    for (const [index, line] of lines.entries()) {
      const start = this.#direction === "rtl" ? left + width - line.width : left;
      const base = y + (index + 0.72) * size * ARABIC_LINE;
      for (const run of line.runs) {
        this.#fontOf(font, run.arabic)
          .fontSize(size)
          .text(run.text, start + run.x, base, { lineBreak: false, baseline: "alphabetic" });
      }
    }
    this.#doc.y = y + lines.length * size * ARABIC_LINE;
  }

  /** Where a box of a width begins on the page as drawn. */
  #mirrored(x: number, width: number): number {
    return this.#direction === "rtl" ? this.#doc.page.width - x - width : x;
  }

  #moved(by: number, draw: (doc: PDFKit.PDFDocument) => void): void {
    this.#doc.save().translate(by, 0);
    draw(this.#doc);
    this.#doc.restore();
  }

  #rule(y: number): void {
    this.ornament((doc) =>
      doc
        .lineWidth(0.6)
        .strokeColor(LINE)
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + this.width, y)
        .stroke(),
    );
  }
}
