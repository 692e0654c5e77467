import type { ReplayCounts, ReplaySelection } from "@openamo/fund";
import type { Day } from "@openamo/kernel";
import type { Actor } from "@openamo/platform";

/** What a lane is told when it starts. */
export interface LaneOrder {
  readonly store: { readonly url: string; readonly directory: string };
  readonly actor: Actor;
  /** The instant and the time zone of the clock that the replay began by. */
  readonly now: string;
  readonly timeZone: string;
  readonly runId: string;
  readonly selection: ReplaySelection;
  readonly reform: { readonly name: string; readonly changes: readonly { readonly parameter: string; readonly from: Day; readonly value: string }[] };
}

/** Persons whose claims a lane decides again. It may be sent further ones before it has answered. */
export interface LaneBatch {
  readonly number: number;
  readonly personIds: readonly string[];
}

/** What a lane answers to a batch. */
export type LaneAnswer = { readonly number: number } & ({ readonly counts: ReplayCounts } | { readonly error: unknown });
