const SPECIALS = /["\\]/g;

const quoted = (text: string): string => `"${text.replace(SPECIALS, "\\$&")}"`;

function arrayLiteral(values: readonly unknown[]): string {
  const elements = values.map((value) => {
    if (value === null || value === undefined) return "NULL";
    return Array.isArray(value) ? arrayLiteral(value) : quoted(String(wireValue(value)));
  });
  return `{${elements.join(",")}}`;
}

/** A value of the program as a parameter travels to the server: text, or bytes as they are. Moments travel in universal time, objects as JSON. */
export function wireValue(value: unknown): string | Buffer | null {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return String(value);
  if (Buffer.isBuffer(value)) return value;
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? arrayLiteral(value) : JSON.stringify(value);
}
