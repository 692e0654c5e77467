import { defineReason, type PreparedReason } from "@openamo/kernel";
import { css } from "../../sources/texts.ts";
import { lifted, liftedRate } from "../lifted.ts";
import { FULL_COVERS, type FullCover } from "./ground.ts";
import { GROUNDS } from "./grounds.ts";

const forEach = (reason: (word: FullCover) => PreparedReason) =>
  Object.fromEntries(FULL_COVERS.map((word) => [word, reason(word)])) as Readonly<Record<FullCover, PreparedReason>>;

/** CSS R160-17 I: why no participation is left on a line, by its ground. */
export const FULL_COVER_LIFTED = forEach((word) => lifted(word, GROUNDS[word].law, GROUNDS[word].says));

/** The same, told of a rate. */
export const FULL_COVER_RATE = forEach((word) => liftedRate(word, FULL_COVER_LIFTED[word]));

/** CSS L162-1-21, L162-4-5 and L162-8-1: the professional may not ask for money; a person who paid is repaid all the same. */
export const THIRD_PARTY_OWED = defineReason({
  id: "fr.full-cover.third-party-owed",
  effect: "tells",
  law: [css("L162-1-21"), css("L162-4-5"), css("L162-8-1")],
  args: {},
  title: { fr: "Tiers payant obligatoire", en: "Third-party payment owed" },
  sentence: {
    fr: "Le professionnel devait dispenser la personne d'avancer ces frais : elle est remboursée de ce qu'elle a payé.",
    en: "The professional owed the person third-party payment for these costs: what the person paid is repaid.",
  },
});
