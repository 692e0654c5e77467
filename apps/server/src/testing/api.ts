import { expect } from "vitest";
import type { Browser } from "./browser.ts";

/** An answer of the API, read. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** What tests read of a problem. */
export interface ProblemBody {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  readonly remedy: string;
  readonly field?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly claim?: { readonly id: string };
}

/** Sends requests as one caller: a browser with its session, or a program with its token. */
export type Caller = <Body = Record<string, unknown>>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer<Body>>;

let keys = 0;

/** A key never used before in this run. */
export const newKey = (): string => {
  keys += 1;
  return `test-key-${process.pid}-${keys}`;
};

async function read<Body>(response: Response): Promise<Answer<Body>> {
  const text = await response.text();
  // A file to keep is text of another kind.
  const body = (response.headers.get("content-type")?.includes("json") === true ? JSON.parse(text) : text) as Body;
  if (response.status >= 400) expect(response.headers.get("content-type")).toContain("application/problem+json");
  return { status: response.status, headers: response.headers, body };
}

const sent = (body: unknown): RequestInit => (body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) });
const contentType = (body: unknown): Record<string, string> => (body === undefined ? {} : { "content-type": "application/json" });

/** Commands carry a new idempotency key unless one is given. */
export const asBrowser =
  (server: { url: string }, browser: Browser): Caller =>
  async (method, path, body, headers = {}) => {
    const all = { "x-openamo-csrf": "1", "idempotency-key": newKey(), ...contentType(body), ...headers };
    return read(await browser.send(`${server.url}${path}`, { method, headers: all, ...sent(body) }));
  };

export const asMachine =
  (server: { url: string }, token: string): Caller =>
  async (method, path, body, headers = {}) => {
    const all = { authorization: `Bearer ${token}`, "idempotency-key": newKey(), "accept-language": "fr", ...contentType(body), ...headers };
    return read(await fetch(`${server.url}${path}`, { method, headers: all, ...sent(body) }));
  };
