import type { Likeness, MergePreview } from "@openamo/fund";
import { MERGE_CHOICES, PROBABLE } from "@openamo/fund";
import { AFFILIATION, type Day, inLocale, isoDay, type Locale, type Situation } from "@openamo/kernel";
import type { z } from "zod";
import type { mergePreviewSchema } from "../schemas/merges.ts";
import { personView } from "./people.ts";

/** How likely two persons are one, for a reader. */
export const likenessView = ({ score, reasons }: Likeness, locale: Locale) => ({
  score,
  probable: score >= PROBABLE,
  reasons: reasons.map((reason) => inLocale(reason, locale)),
});

const factView = ({ from, to, details }: Situation) => ({ from: isoDay(from), to: to === null ? null : isoDay(to), details: { ...details } });

interface Reading {
  readonly today: Day;
  readonly locale: Locale;
  /** A kind of fact in the reader's language. */
  readonly labelOf: (kind: string) => string;
}

/** What a merge would do, for a reader. One organism on one day: of two affiliations, one is chosen. */
export const mergePreviewView = (preview: MergePreview, { today, labelOf, locale }: Reading): z.output<typeof mergePreviewSchema> => ({
  keep: personView(preview.keep, today, locale),
  merge: personView(preview.merge, today, locale),
  conflicts: preview.conflicts.map(({ kind, sensitive, kept, merged }) => ({
    kind,
    label: labelOf(kind),
    sensitive,
    kept: kept.map(factView),
    merged: merged.map(factView),
    choices: MERGE_CHOICES.filter((choice) => kind !== AFFILIATION || choice !== "both"),
  })),
  received: preview.received.map(({ fact, days, replaces }) => ({
    kind: fact.kind,
    label: labelOf(fact.kind),
    ...factView({ ...fact, ...days }),
    replaces,
  })),
});
