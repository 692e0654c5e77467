import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { formatOf, PERSONS_FILE_UNREADABLE, type PersonLine, readPersons } from "@openamo/exchange";
import { beginEnrolment, type Enrolment, enrolLines, type FundContext, finishEnrolment } from "@openamo/fund";
import { RefusalSignal, refusal } from "@openamo/kernel";
import { type Result, refuse } from "@openamo/platform";

export interface EnrolFile {
  readonly path: string;
  readonly country: string;
  /** Id of the organism. */
  readonly organism: string;
  /** Checks every line and enrols nobody. */
  readonly rehearsal: boolean;
  /** Told after each batch, with the number of lines of the whole file. */
  readonly onProgress?: (enrolment: Enrolment, lines: number) => void;
  /** Stops between two batches; what is done stays, and the same command goes on from there. */
  readonly signal?: AbortSignal;
}

/** Lines of one transaction: enough that a statement costs little for each, few enough that a stop is obeyed at once. */
const BATCH = 1000;

/**
 * Enrols a file of persons from its beginning or from where it was stopped. The enrolment as it then is: `finished`, or `running` after a stop.
 * A file that cannot be read at all is refused and nothing is opened.
 */
export async function enrolFile(context: FundContext, { path, onProgress, signal, ...input }: EnrolFile): Promise<Result<Enrolment>> {
  try {
    const { fileHash, lines: total } = await measure(path);
    // The columns are read before anything is opened: a file that is not one of persons leaves no trace.
    await firstLine(path);
    const begun = await beginEnrolment(context, { ...input, fileName: basename(path), fileHash });
    if (!begun.ok) return begun;
    for await (const lines of batches(readPersons(path, formatOf(path)))) {
      if (signal?.aborted) break;
      if ((lines.at(-1)?.line ?? 0) <= begun.value.linesDone) continue;
      const done = await enrolLines(context, { enrolmentId: begun.value.id, lines });
      if (!done.ok) return done;
      onProgress?.(done.value, total);
    }
    return signal?.aborted ? begun : await finishEnrolment(context, { enrolmentId: begun.value.id });
  } catch (error) {
    if (error instanceof RefusalSignal) return refuse(error.refusal);
    throw error;
  }
}

const NEW_LINE = 0x0a;

/** The digest by which the same file is known again, and how many lines it has. */
async function measure(path: string): Promise<{ fileHash: string; lines: number }> {
  const hash = createHash("sha256");
  let lines = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      const bytes = chunk as Buffer;
      hash.update(bytes);
      for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) lines += 1;
    }
  } catch {
    throw new RefusalSignal(refusal(PERSONS_FILE_UNREADABLE, { file: basename(path) }));
  }
  return { fileHash: hash.digest("base64url"), lines };
}

async function firstLine(path: string): Promise<void> {
  for await (const _ of readPersons(path, formatOf(path))) return;
}

async function* batches(lines: AsyncIterable<PersonLine>): AsyncGenerator<PersonLine[]> {
  let batch: PersonLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
