/** HTTP status of each refusal that has one of its own; every other business refusal is 422: understood, and declined by a rule. */
const STATUSES: Readonly<Record<string, number>> = {
  "malformed-json": 400,
  "bad-request": 400,
  "idempotency-key-invalid": 400,
  "sign-in-failed": 400,
  "sign-in-required": 401,
  "permission-denied": 403,
  "csrf-header-missing": 403,
  "unknown-route": 404,
  "unknown-question": 404,
  "unknown-organism": 404,
  "unknown-scheme": 404,
  "places-not-held": 404,
  "not-found-here": 404,
  "law-text-not-installed": 404,
  "law-article-unknown": 404,
  "nomenclature-act-unknown": 404,
  "consequences-changed": 409,
  "fact-changed": 409,
  "event-followed": 409,
  "event-withdrawn": 409,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "internal-error": 500,
  "identity-provider-unreachable": 503,
};

export const statusOf = (code: string): number => STATUSES[code] ?? 422;
