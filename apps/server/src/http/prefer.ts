/** `return=minimal`, in quotes or not, alone or among other wishes. */
const MINIMAL = /(?:^|,)\s*return\s*=\s*"?minimal"?\s*(?:[;,]|$)/i;

/** What the server answers when it did as a `Prefer` header wished. */
export const MINIMAL_APPLIED = "return=minimal";

/** Whether a caller wants no more than to know that what it sent was done (RFC 7240, section 4.2). */
export const prefersMinimal = (header: string | readonly string[] | undefined): boolean =>
  header !== undefined && MINIMAL.test(typeof header === "string" ? header : header.join(","));
