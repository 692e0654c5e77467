import type { Parameter } from "@openamo/kernel";
import { preventionValues } from "./prevention.ts";
import { monitoringValues } from "./remote-monitoring.ts";
import { flatShares } from "./shares.ts";
import { terminationPrices } from "./termination.ts";

const isParameter = (value: object): value is Parameter => "versions" in value;
/** The parameters of a tree of them, each once. */
const within = (value: object): Parameter[] => (isParameter(value) ? [value] : Object.values(value).flatMap((part: object) => within(part)));

/** Every number of this folder. */
export function flatActParameters(): readonly Parameter[] {
  return [...new Set([...flatShares, ...[preventionValues(), terminationPrices(), monitoringValues()].flatMap(within)])];
}
