import { type BeginLot, beginLot, type FundContext, finishLot, type Lot, type LotLine, settleLotLines } from "@openamo/fund";
import type { Result } from "@openamo/platform";

export interface ImportLot extends Omit<BeginLot, "empty"> {
  /** Told after each part of the file. */
  readonly onProgress?: (lot: Lot) => void;
  /** Stops between two parts; what is done stays, and the same lot goes on from there. */
  readonly signal?: AbortSignal;
}

/** Lines read before they are settled together: enough that each statement costs little for a sheet, few enough that progress is seen. */
const PART = 2000;
/** The embedded engine answers in this process: smaller parts let it hear a stop. */
const EMBEDDED_PART = 250;

/** Settles a lot from its beginning, or from where it was stopped. The lot as it then is: `finished`, or `running` after a stop. */
export async function importLot(context: FundContext, lines: AsyncIterable<LotLine>, { onProgress, signal, ...begin }: ImportLot): Promise<Result<Lot>> {
  const iterator = lines[Symbol.asyncIterator]();
  const first = await iterator.next();
  const begun = await beginLot(context, { ...begin, empty: first.done === true });
  if (!begun.ok || first.done === true) {
    await iterator.return?.();
    return begun;
  }
  const lotId = begun.value.id;
  const size = context.database.engine === "embedded" ? EMBEDDED_PART : PART;
  let last = begun;
  for await (const part of partsOf(after(first.value, iterator), size)) {
    if (signal?.aborted) return last;
    if ((part.at(-1)?.line ?? 0) <= begun.value.linesDone) continue;
    const done = await settleLotLines(context, { lotId, lines: part });
    if (!done.ok) return done;
    last = done;
    onProgress?.(done.value);
  }
  return signal?.aborted ? last : finishLot(context, { lotId });
}

/** What is left of a file of which the first line was read. */
async function* after(first: LotLine, rest: AsyncIterator<LotLine>): AsyncGenerator<LotLine> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

async function* partsOf(lines: AsyncIterable<LotLine>, size: number): AsyncGenerator<LotLine[]> {
  let part: LotLine[] = [];
  for await (const line of lines) {
    part.push(line);
    if (part.length === size) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}
