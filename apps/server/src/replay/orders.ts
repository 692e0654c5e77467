import type { ReplayAnswer, ReplaySelection } from "@openamo/fund";
import type { Day } from "@openamo/kernel";
import type { Actor } from "@openamo/platform";

/** What a lane is told when it starts. */
export interface LaneOrder {
  readonly store: { readonly url: string; readonly directory: string };
  readonly actor: Actor;
  /** The instant and the time zone of the clock that the replay began by. */
  readonly now: string;
  readonly timeZone: string;
  readonly selection: ReplaySelection;
  readonly reform: { readonly name: string; readonly changes: readonly { readonly parameter: string; readonly from: Day; readonly value: string }[] };
}

/** What a lane answers to a batch of persons. */
export type LaneAnswer = { readonly answer: ReplayAnswer } | { readonly error: unknown };
