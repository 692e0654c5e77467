/** The text of an article without its marks: one string a paragraph, a row of a table on its own line. */
export function paragraphsOf(html: string): string[] {
  return html
    .replace(/<\/t[dh]>/g, " | ")
    .replace(/<(?:br|\/p|\/div|\/tr|\/center)\b[^>]*>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** Lines of at most `width` characters, cut between words; a longer word stays whole. */
export function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
