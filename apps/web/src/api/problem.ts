/** What the server says when it does not do what was asked (RFC 9457), with our own code and remedy. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly remedy?: string;
  /** Path of the field concerned: `lines.0.fee`. */
  readonly field?: string;
  readonly errors?: readonly FieldProblem[];
  /** The claim that was kept as refused, where there is one. */
  readonly claim?: { readonly id: string; readonly reference: string };
}

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Raised by every call that does not succeed. Status 0 means that the server was not reached. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** The problem behind any failure; an unexpected one is told as an internal error, without its details. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { status: 500, code: "unexpected", title: "" };
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

function readErrors(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return [];
    const { field, message, detail, sentence } = entry as Record<string, unknown>;
    const said = text(message) ?? text(sentence) ?? text(detail);
    return typeof field === "string" && said !== undefined ? [{ field, message: said }] : [];
  });
}

const isClaim = (value: unknown): value is { id: string; reference: string } =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as { id?: unknown }).id === "string" &&
  typeof (value as { reference?: unknown }).reference === "string";

/** Reads the body of an answer that is not a success, whatever stands there. */
export function readProblem(status: number, body: unknown): Problem {
  const record = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const detail = text(record.detail);
  const remedy = text(record.remedy);
  const field = text(record.field);
  return {
    status,
    code: text(record.code) ?? `http-${status}`,
    title: text(record.title) ?? "",
    errors: readErrors(record.errors),
    ...(detail === undefined ? {} : { detail }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(field === undefined ? {} : { field }),
    ...(isClaim(record.claim) ? { claim: record.claim } : {}),
  };
}
