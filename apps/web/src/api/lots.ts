import { currentLocale } from "../i18n/index.ts";
import { get } from "./http.ts";
import { ProblemError, readProblem } from "./problem.ts";
import type { PageOf, Refusal } from "./types.ts";

export type LotOutcome = "accepted" | "refused" | "pending" | "aside";

export interface Lot {
  readonly id: string;
  readonly fileName: string;
  readonly rehearsal: boolean;
  readonly status: "running" | "finished";
  readonly linesTotal: number | null;
  readonly linesDone: number;
  readonly accepted: number;
  readonly refused: number;
  readonly pending: number;
  readonly aside: number;
  readonly known: number;
  readonly paid: string;
  readonly beganAt: string;
  readonly movedAt: string;
  readonly finishedAt: string | null;
}

export interface LotLine {
  readonly line: number;
  readonly outcome: LotOutcome;
  readonly known: boolean;
  readonly claim: { readonly id: string; readonly reference: string } | null;
  readonly paid: string | null;
  readonly refusal: Refusal | null;
}

export interface LotFigures {
  readonly lot: Lot;
  readonly refusals: readonly { readonly code: string; readonly sentence: string; readonly count: number }[];
  readonly trades: readonly { readonly label: string; readonly sheets: number; readonly paid: string }[];
  readonly branches: readonly { readonly label: string; readonly to: "beneficiary" | "professional"; readonly orders: number; readonly amount: string }[];
}

const one = (id: string) => `/api/v1/lots/${encodeURIComponent(id)}`;

export const listLots = (page: number) => get<PageOf<Lot>>("/api/v1/lots", { query: { page, size: 10 } });
export const readLotLines = (id: string, outcome: LotOutcome | undefined, page: number) =>
  get<{ readonly lot: Lot; readonly lines: PageOf<LotLine> }>(one(id), { query: { page, size: 20, outcome } });
export const readLotFigures = (id: string) => get<LotFigures>(`${one(id)}/figures`);
export const returnOf = (id: string, format: "json" | "csv" | "entities", outcome?: LotOutcome) =>
  `${one(id)}/return?format=${format}${outcome === undefined ? "" : `&outcome=${outcome}`}`;

/** A file is a lot: its digest is its key, so that the same file is taken up where it was, and has one effect. */
async function keyOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return `lot-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** A file of fixed width begins with its header. */
const typeOf = async (file: File): Promise<string> => ((await file.slice(0, 3).text()) === "000" ? "application/x-fixed-width" : "application/x-ndjson");

/** Sends a file of sheets. @throws ProblemError */
export async function handIn(file: File, organism: string, country: string): Promise<Lot> {
  const query = new URLSearchParams({ organism, country, fileName: file.name });
  const headers = { "content-type": await typeOf(file), "idempotency-key": await keyOf(file), "x-openamo-csrf": "1", "accept-language": currentLocale() };
  const response = await fetch(`/api/v1/lots?${query}`, { method: "POST", credentials: "same-origin", headers, body: file }).catch(() => {
    throw new ProblemError({ status: 0, code: "offline", title: "" });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ProblemError(readProblem(response.status, body));
  return body as Lot;
}
