import type { PreparedReason } from "@openamo/kernel";
import { lifted, liftedRate } from "../lifted.ts";
import { FULL_COVERS, type FullCover, GROUNDS } from "./grounds.ts";

const forEach = (reason: (word: FullCover) => PreparedReason) =>
  Object.fromEntries(FULL_COVERS.map((word) => [word, reason(word)])) as Readonly<Record<FullCover, PreparedReason>>;

/** CSS R160-17 I: why no participation is left on a line, by its ground. */
export const FULL_COVER_LIFTED = forEach((word) => lifted(word, GROUNDS[word].law, GROUNDS[word].says));

/** The same, told of a rate. */
export const FULL_COVER_RATE = forEach((word) => liftedRate(word, FULL_COVER_LIFTED[word]));
