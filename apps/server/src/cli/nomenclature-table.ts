/** A table for a terminal: columns as wide as their longest cell, those of numbers set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].map((text) => `  ${text}`);
}

/** A text cut to a width, so that a table keeps to its lines. */
export const shortened = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);
