import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

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
const STRONG = require.resolve("@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf");

export const INK = "#17211f";
export const SOFT = "#57625f";
export const ACCENT = "#0d5c5c";
const LINE = "#d3d9d5";
const MARGIN = 54;
const LABEL_WIDTH = 168;

const LOOK: Readonly<Record<Tag, { readonly size: number; readonly font: string; readonly color: string; readonly before: number; readonly after: number }>> = {
  H1: { size: 20, font: "strong", color: INK, before: 0, after: 6 },
  H2: { size: 12.5, font: "strong", color: ACCENT, before: 16, after: 5 },
  P: { size: 10, font: "regular", color: INK, before: 0, after: 4 },
};

/**
 * Pages of A4 that everybody can read (PDF/UA-1): tagged in reading order, with a language, a title, fonts inside, and each table row under its
 * header. Days are the caller's, so that the same content gives the same pages.
 */
export class TaggedPages {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #chunks: Buffer[] = [];

  constructor(facts: { readonly title: string; readonly language: string; readonly author: string; readonly at: Date }) {
    const { title, language, author, at } = facts;
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
    this.#doc.font(font).fontSize(options.size ?? size);
    this.room(before + this.#doc.heightOfString(text, { width: this.width }) + after + (tag === "H2" ? 3 * size : 0));
    const top = this.#doc.y + (this.#doc.y === MARGIN ? 0 : before);
    this.#say(this.#root, tag, () => this.#doc.fillColor(options.color ?? color).text(text, MARGIN, top, { width: this.width }));
    this.#doc.y += after;
  }

  /** Labels and values, one a row: a table whose labels are the headers of the rows. */
  rows(rows: readonly (readonly [label: string, value: string])[]): void {
    const table = this.#doc.struct("Table");
    this.#root.add(table);
    const valueWidth = this.width - LABEL_WIDTH - 12;
    for (const [label, value] of rows) {
      this.#doc.font("strong").fontSize(10);
      const labelHeight = this.#doc.font("regular").heightOfString(label, { width: LABEL_WIDTH });
      const height = Math.max(labelHeight, this.#doc.font("strong").heightOfString(value, { width: valueWidth }));
      this.room(height + 9);
      const top = this.#doc.y + 4;
      const row = this.#doc.struct("TR");
      table.add(row);
      this.#say(row, "TH", () => this.#doc.font("regular").fillColor(SOFT).text(label, MARGIN, top, { width: LABEL_WIDTH }), { scope: "Row" });
      this.#say(row, "TD", () =>
        this.#doc
          .font("strong")
          .fillColor(INK)
          .text(value, MARGIN + LABEL_WIDTH + 12, top, { width: valueWidth }),
      );
      row.end();
      this.#doc.y = top + height + 5;
      this.#rule(this.#doc.y);
    }
    table.end();
  }

  /** A drawing that says something: `alt` is what it says. With `href`, it leads there. */
  figure(box: { readonly x: number; readonly y: number; readonly size: number }, alt: string, draw: (doc: PDFKit.PDFDocument) => void, href?: string): void {
    const { x, y, size } = box;
    const bbox = [x, y, x + size, y + size] as const;
    const parent = href === undefined ? this.#root : this.#doc.struct("Link", { alt });
    const figure = this.#doc.struct(
      "Figure",
      { alt, bbox, placement: "Block" },
      [() => draw(this.#doc)].map((work) => this.#content("Figure", work)),
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
    this.#doc.font(LOOK[tag].font).fontSize(size);
    this.#say(this.#root, tag, () => this.#doc.fillColor(color).text(text, place.x, place.y, { width: place.width }));
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

  #content(tag: string, work: () => void): PDFKit.PDFStructureContent {
    const content = this.#doc.markStructureContent(tag);
    work();
    this.#doc.endMarkedContent();
    return content;
  }

  #say(parent: Element, tag: string, work: () => void, options: PDFKit.Mixins.StructureElementOptions = {}): void {
    const element = this.#doc.struct(tag, options);
    parent.add(element);
    element.add(this.#content(tag, work));
    element.end();
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
