import type { NetworkExplorer } from "@openamo/kernel";
import { TYPE_LABELS } from "../../questions/organism-for-person/words.ts";
import { departments } from "../departments.ts";
import type { OrganismType } from "../model.ts";
import { describeOrganism } from "./organism.ts";
import { describeScheme } from "./scheme.ts";

/** Everything that the French data say of organisms and schemes, for readers. */
export const explorer: NetworkExplorer = {
  kinds: (Object.keys(TYPE_LABELS) as OrganismType[]).map((kind) => ({ kind, label: TYPE_LABELS[kind] })),
  get areas() {
    return departments();
  },
  organism: describeOrganism,
  scheme: describeScheme,
};
