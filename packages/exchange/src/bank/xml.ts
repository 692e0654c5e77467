const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** An element that holds a text. */
export const leaf = (name: string, text: string, attribute = ""): string => `<${name}${attribute}>${escaped(text)}</${name}>`;

/** An element that holds others; those left out by a rule of the format are undefined. */
export const element = (name: string, ...children: readonly (string | undefined)[]): string =>
  `<${name}>${children.filter((child) => child !== undefined).join("")}</${name}>`;
