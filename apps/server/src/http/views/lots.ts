import type { Lot, LotLineOutcome } from "@openamo/fund";
import { decimalOf, type Locale, wordsOf } from "@openamo/kernel";
import type { z } from "zod";
import { packOf } from "../../packs.ts";
import type { lotLineSchema, lotSchema } from "../schemas/lots.ts";

export const lotView = (lot: Lot): z.output<typeof lotSchema> => ({
  id: lot.id,
  fileName: lot.fileName,
  rehearsal: lot.rehearsal,
  status: lot.status,
  linesTotal: lot.linesTotal,
  linesDone: lot.linesDone,
  accepted: lot.accepted,
  refused: lot.refused,
  pending: lot.pending,
  aside: lot.aside,
  known: lot.known,
  paid: decimalOf(lot.paid),
  currency: packOf(lot.country).currency,
  beganAt: lot.beganAt.toISOString(),
  movedAt: lot.movedAt.toISOString(),
  finishedAt: lot.finishedAt?.toISOString() ?? null,
});

export const lotLineView = ({ line, outcome, known, claimId, reference, paid, refusal }: LotLineOutcome, locale: Locale): z.output<typeof lotLineSchema> => ({
  line,
  outcome,
  known,
  claim: claimId === null || reference === null ? null : { id: claimId, reference },
  paid: paid === null ? null : decimalOf(paid),
  refusal:
    refusal === null
      ? null
      : {
          code: refusal.definition.code,
          sentence: wordsOf(refusal, "sentence", locale),
          remedy: wordsOf(refusal, "remedy", locale),
          ...(refusal.field === undefined ? {} : { field: refusal.field }),
        },
});
