import { issueInWords } from "@openamo/fund";
import type { Locale, SchemaIssue } from "@openamo/kernel";
import type { FieldError } from "./problem.ts";

/** `["lines", 0, "fee"]` as `lines.0.fee`. */
export const fieldPath = (path: readonly PropertyKey[]): string => path.map(String).join(".");

/** What a schema found wrong, field by field, in the reader's language. The values themselves are never repeated. */
export function fieldErrors(issues: readonly SchemaIssue[], locale: Locale): FieldError[] {
  return issues.map((issue) => ({ field: fieldPath(issue.path), message: issueInWords(issue, locale) }));
}
