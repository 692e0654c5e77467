import { get, post } from "./http.ts";
import type { PageOf } from "./types.ts";

export interface Replay {
  readonly id: string;
  readonly careFrom: string;
  readonly careTo: string | null;
  readonly reform: string | null;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly status: "looking" | "found" | "posted";
  readonly claims: number;
  readonly found: number;
  readonly posted: number;
  readonly changedSince: number;
  readonly notPosted: number;
  readonly mayPost: boolean;
}

export interface ReplayTotal {
  readonly key: string;
  readonly label: string;
  readonly claims: number;
  readonly owedMore: string;
  readonly owedLess: string;
}

export interface ReplayReport {
  readonly replay: Replay;
  readonly byBranch: readonly ReplayTotal[];
  readonly byOrganism: readonly ReplayTotal[];
  readonly byProfessional: readonly ReplayTotal[];
  readonly byPerson: readonly ReplayTotal[];
  readonly differences: readonly {
    readonly claimId: string;
    readonly reference: string;
    readonly person: string;
    readonly professional: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly afterKind: "decided" | "refused" | "undecided" | "elsewhere";
    readonly causes: readonly string[];
    readonly state: "found" | "posted" | "changed-since" | "not-posted";
  }[];
  readonly total: number;
}

const one = (id: string) => `/api/v1/replays/${encodeURIComponent(id)}`;
export const listReplays = (page: number) => get<PageOf<Replay>>("/api/v1/replays", { query: { page, size: 10 } });
export const readReplay = (id: string, page: number) => get<ReplayReport>(one(id), { query: { page, size: 20 } });
export const beginReplay = (careFrom: string) => post<{ readonly id: string }>("/api/v1/replays", { body: { careFrom } });
export const postReplay = (id: string) => post<Replay>(`${one(id)}/posting`, {});
