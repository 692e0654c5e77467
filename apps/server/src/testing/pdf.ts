import jsqr from "jsqr";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** One part of a tagged document: its role, what it says in place of a drawing, and its parts. */
export interface Part {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly parts: readonly Part[];
}

/** A PDF as its readers find it. */
export interface ReadPdf {
  readonly pages: number;
  readonly text: string;
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** The structure of the first page. */
  readonly structure: Part;
  /** Text of the QR code of the first page, read from its picture. */
  readonly square: string | undefined;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}

const partOf = ({ role = "", alt, lang, children = [] }: Node): Part => ({
  role,
  ...(alt === undefined ? {} : { alt }),
  ...(lang === undefined ? {} : { lang }),
  parts: children.filter((child) => child.role !== undefined).map(partOf),
});

/** Every part of a structure, in reading order. */
export const partsOf = (part: Part): Part[] => [part, ...part.parts.flatMap(partsOf)];

type Rendering = Parameters<PDFPageProxy["render"]>[0];

/** What the library's own factory makes where there is no page of a browser. */
interface Canvas {
  readonly canvas: Rendering["canvas"];
  readonly context: { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray; width: number; height: number } };
}

const SCALE = 4;

async function squareIn(document: PDFDocumentProxy): Promise<string | undefined> {
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: SCALE });
  const factory = document.canvasFactory as { create(width: number, height: number): Canvas };
  const { canvas, context } = factory.create(viewport.width, viewport.height);
  await page.render({ canvas, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, viewport.width, viewport.height);
  return jsqr.default(data, width, height)?.data;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  const info = (await document.getMetadata()).info as { Title?: string; Language?: string };
  const page = await document.getPage(1);
  return {
    pages: document.numPages,
    text: texts.join("\n").replaceAll(/\s+/g, " "),
    title: info.Title ?? "",
    language: info.Language ?? "",
    tagged: (await document.getMarkInfo())?.Marked === true,
    structure: partOf((await page.getStructTree()) as unknown as Node),
    square: await squareIn(document),
  };
}
