import type { ChangePath, Identity } from "../api/identity.ts";

/** One thing asked in the form of a change. */
export interface AskedField {
  readonly name: string;
  readonly kind: "text" | "date" | "choice" | "place";
  readonly choices?: readonly { readonly value: string; readonly title: string }[];
  readonly optional?: boolean;
}
export type Answers = Readonly<Record<string, string | null>>;

/** What a change asks, from what the country knows. */
export function fieldsOf(path: ChangePath, identity: Identity): readonly AskedField[] {
  const from: AskedField = { name: "from", kind: "date" };
  if (path === "identifiers") {
    return [
      { name: "kind", kind: "choice", choices: identity.identifierKinds.map(({ kind, label }) => ({ value: kind, title: label })) },
      { name: "value", kind: "text" },
      from,
    ];
  }
  if (path === "bank-details") {
    return [
      { name: "format", kind: "choice", choices: identity.bankFormats.map(({ format, label }) => ({ value: format, title: label })) },
      { name: "account", kind: "text" },
      { name: "holder", kind: "text" },
      from,
    ];
  }
  const commune: AskedField[] = identity.country === "fr" ? [{ name: "commune", kind: "place", optional: true }] : [];
  return [
    { name: "line1", kind: "text" },
    { name: "line2", kind: "text", optional: true },
    { name: "postcode", kind: "text" },
    { name: "town", kind: "text" },
    ...commune,
    from,
  ];
}

/** The change as it is sent. */
export function bodyOf(path: ChangePath, answers: Answers, country: string): unknown {
  if (path !== "addresses") return answers;
  const { line1, line2, postcode, town, commune, from } = answers;
  return { use: "home", from, to: null, address: { lines: [line1, line2].filter(Boolean), postcode, town, commune: commune ?? null, country } };
}

/** The name under which a form asks what the server calls by its path: `address.lines.0` is `line1`. */
export const formName = (field: string): string => {
  const last = field.replace(/^address\./, "");
  return last.startsWith("lines") ? "line1" : last;
};
