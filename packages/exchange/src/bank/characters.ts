/** Letters that lose nothing but their sign when it is taken off by hand. */
const WRITTEN: Readonly<Record<string, string>> = { œ: "oe", Œ: "OE", æ: "ae", Æ: "AE", ß: "ss", ø: "o", Ø: "O", đ: "d", Đ: "D", ł: "l", Ł: "L", "’": "'" };

/**
 * The text in the characters that every bank of a transfer takes (letters without signs, digits, and a few signs of the keyboard), cut to a length.
 * A character without a form there becomes a space: a name is never refused for its accents.
 */
export function bankText(text: string, longest: number): string {
  const plain = [...text].map((character) => WRITTEN[character] ?? character).join("");
  const ascii = plain.normalize("NFD").replace(/\p{M}/gu, "");
  return ascii
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[/ ]+|[/ ]+$/g, "")
    .slice(0, longest)
    .trim();
}
