import type { Day } from "./day.ts";
import type { NetworkExplorer } from "./network-explorer.ts";
import type { Text } from "./text.ts";

/** A scheme of cover. Days: null when not known or without end. */
export interface NetworkScheme {
  /** Word of the pack: `general`, `amo-salaries`. */
  readonly id: string;
  readonly name: Text;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** An organism of the network, as the back office keeps it. Days: null when not known or without end. */
export interface NetworkOrganism {
  /** Stable id, unique in all countries: `cpam-691`, `ma-cnss`. */
  readonly id: string;
  /** What agents call it by: `691`, `CNSS`. */
  readonly code: string;
  readonly name: Text;
  /** Word of the pack for the type of organism: `cpam`. */
  readonly kind: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Schemes whose people have their file with it; empty for organisms that affiliate nobody. */
  readonly affiliates: readonly string[];
}

/** The schemes and the organisms of a country, as data. */
export interface PackNetwork {
  readonly schemes: readonly NetworkScheme[];
  readonly organisms: readonly NetworkOrganism[];
  /** All that is known of them, for readers; absent where the pack describes none. */
  readonly explorer?: NetworkExplorer;
}
