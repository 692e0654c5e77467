import { currentLocale } from "../i18n/index.ts";
import { ProblemError, readProblem } from "./problem.ts";

type Query = Readonly<Record<string, string | number | undefined>>;

interface Options {
  readonly query?: Query;
  readonly body?: unknown;
  /** Kept for ever by the server with its answer: the same key never has two effects. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(name, String(value));
  const written = search.toString();
  return written === "" ? path : `${path}?${written}`;
}

function headersOf(method: string, options: Options): Record<string, string> {
  return {
    accept: "application/json, application/problem+json",
    "accept-language": currentLocale(),
    ...(options.body === undefined ? {} : { "content-type": "application/json" }),
    ...(method === "GET" ? {} : { "x-openamo-csrf": "1" }),
    ...(options.idempotencyKey === undefined ? {} : { "idempotency-key": options.idempotencyKey }),
  };
}

async function send<Answer>(method: string, path: string, options: Options): Promise<Answer> {
  const response = await fetch(address(path, options.query), {
    method,
    credentials: "same-origin",
    headers: headersOf(method, options),
    body: options.body === undefined ? null : JSON.stringify(options.body),
    signal: options.signal ?? null,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ProblemError({ status: 0, code: "offline", title: "" });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ProblemError(readProblem(response.status, body));
  return body as Answer;
}

/** @throws ProblemError */
export const get = <Answer>(path: string, options: Options = {}): Promise<Answer> => send("GET", path, options);
/** @throws ProblemError */
export const post = <Answer>(path: string, options: Options): Promise<Answer> => send("POST", path, options);
