import type { LawArticle } from "../api/types.ts";

const BLOCKS = new Set(["P", "DIV", "LI", "TR", "H1", "H2", "H3", "H4", "BLOCKQUOTE"]);

/** The text of an article as plain paragraphs: no mark-up of the source ever reaches the page. */
export function paragraphsOf(article: LawArticle): string[] {
  if (article.paragraphs !== undefined) return article.paragraphs.map(tidy).filter((paragraph) => paragraph !== "");
  const paragraphs: string[] = [""];
  walk(new DOMParser().parseFromString(article.html ?? "", "text/html").body, paragraphs);
  return paragraphs.map(tidy).filter((paragraph) => paragraph !== "");
}

const tidy = (paragraph: string): string => paragraph.replaceAll(/\s+/g, " ").trim();

function walk(node: Node, paragraphs: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) paragraphs.push(`${paragraphs.pop() ?? ""}${child.textContent ?? ""}`);
    else if (child.nodeName === "BR") paragraphs.push("");
    else if (child.nodeName !== "SCRIPT" && child.nodeName !== "STYLE") {
      const block = BLOCKS.has(child.nodeName);
      if (block) paragraphs.push("");
      walk(child, paragraphs);
      if (block) paragraphs.push("");
    }
  }
}
