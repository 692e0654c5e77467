import type { HeldElsewhere, Likeness, MergePreview } from "@openamo/fund";
import { MERGE_CHOICES, PROBABLE } from "@openamo/fund";
import { AFFILIATION, type CountryPack, type Day, inLocale, type Locale } from "@openamo/kernel";
import type { z } from "zod";
import type { mergePreviewSchema } from "../schemas/merges.ts";
import { factView, kindLabel, type Naming, organismView } from "./facts.ts";
import { personView } from "./people.ts";

/** How likely two persons are one, for a reader. */
export const likenessView = ({ score, reasons }: Likeness, locale: Locale) => ({
  score,
  probable: score >= PROBABLE,
  reasons: reasons.map((reason) => inLocale(reason, locale)),
});

/** A file that another organism holds: the organism's name, and why it may be of the same person. */
export function elsewhereView({ organism, reasons }: HeldElsewhere, packs: readonly CountryPack[], locale: Locale) {
  const pack = packs.find(({ network }) => network.organisms.some(({ id }) => id === organism));
  return {
    organism: organism === null || pack === undefined ? null : organismView(organism, { pack, locale, people: new Map() }),
    reasons: reasons.map((reason) => inLocale(reason, locale)),
  };
}

interface Reading {
  readonly today: Day;
  readonly naming: Naming;
}

/** What a merge would do, for a reader. One organism on one day: of two affiliations, one is chosen. */
export const mergePreviewView = (preview: MergePreview, { today, naming }: Reading): z.output<typeof mergePreviewSchema> => ({
  keep: personView(preview.keep, today, naming.locale),
  merge: personView(preview.merge, today, naming.locale),
  conflicts: preview.conflicts.map(({ kind, sensitive, kept, merged }) => ({
    kind,
    label: kindLabel(kind, naming),
    sensitive,
    kept: kept.map((fact) => factView(fact, naming)),
    merged: merged.map((fact) => factView(fact, naming)),
    choices: MERGE_CHOICES.filter((choice) => kind !== AFFILIATION || choice !== "both"),
  })),
  received: preview.received.map(({ fact, days, replaces }) => ({
    fact: factView({ ...fact, ...days }, naming),
    replaces,
  })),
});
