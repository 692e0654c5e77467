import bwip from "bwip-js/node";

/** The modules of a QR code, row by row: true is dark. */
export interface Square {
  readonly size: number;
  dark(x: number, y: number): boolean;
}

/** A QR code of a text, readable with about a seventh of it damaged (correction level M). */
export function squareOf(text: string): Square {
  const [drawn] = bwip.raw("qrcode", text, "eclevel=M");
  if (drawn === undefined || !("pixs" in drawn)) throw new Error("the library drew no square");
  const { pixs, pixx } = drawn;
  return { size: pixx, dark: (x, y) => pixs[y * pixx + x] === 1 };
}
