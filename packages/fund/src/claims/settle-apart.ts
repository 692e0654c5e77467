import { type Result, runCommands } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { beforeSettling } from "./before-settling.ts";
import type { ClaimReceipt } from "./claim.ts";
import { type KnownFacts, type SheetRequest, settlingFacts } from "./facts.ts";
import { settleSheets } from "./settle.ts";

/** A sheet with its idempotency key. */
export interface KeyedSheet extends SheetRequest {
  readonly key: string;
}

/** Why a sheet could be neither settled nor refused: a rule threw, or the database refused a row. Names and codes only: no content of the sheet. */
export interface Poison {
  readonly kind: "rule-failed" | "row-refused";
  /** Name of the constraint, or of the error and where it was thrown. */
  readonly detail: string;
}

/** What became of one sheet of a batch. One set aside has left nothing behind, not even its key: it can be sent again when the defect is mended. */
export type BatchAnswer = Result<ClaimReceipt> | { readonly aside: Poison };

/**
 * Settles a batch in one transaction. Where that fails because of a sheet, the batch is halved until the sheet stands alone: it is set aside, and
 * the others go on. A failure that no sheet explains (the server is gone) is thrown.
 */
export async function settleApart(context: FundContext, batch: readonly KeyedSheet[]): Promise<BatchAnswer[]> {
  try {
    return await settleTogether(context, batch);
  } catch (error) {
    const poison = poisonOf(error);
    if (poison === undefined) throw error;
    if (batch.length <= 1) return batch.map(() => ({ aside: poison }));
    const middle = Math.ceil(batch.length / 2);
    return [...(await settleApart(context, batch.slice(0, middle))), ...(await settleApart(context, batch.slice(middle)))];
  }
}

async function settleTogether(context: FundContext, batch: readonly KeyedSheet[]): Promise<Result<ClaimReceipt>[]> {
  const bodies = new Map(batch.map(({ key, personId, professionalId, sheet }) => [key, { personId, professionalId, sheet }]));
  const commands = batch.map(({ key, personId }) => ({ key, action: "claims:submit", body: bodies.get(key), personId }));
  await beforeSettling(context);
  return runCommands(
    context,
    commands,
    (tx, fresh, known: KnownFacts | undefined) =>
      settleSheets(
        context,
        tx,
        fresh.flatMap(({ key }) => bodies.get(key) ?? []),
        known,
      ),
    (tx) => settlingFacts(tx, batch),
  );
}

/** Classes of SQLSTATE in which a row, not the server, is at fault: bad data, a broken constraint. */
const ROW_CLASSES = ["22", "23"];

/** What a failure says of a sheet; undefined when it says nothing of it. Messages are left out: they may hold what the sheet says. */
export function poisonOf(error: unknown): Poison | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  if (typeof code !== "string") return { kind: "rule-failed", detail: `${error.name} ${placeOf(error)}`.trim() };
  if (!ROW_CLASSES.includes(code.slice(0, 2))) return undefined;
  return { kind: "row-refused", detail: typeof constraint === "string" ? constraint : code };
}

const FRAME = /([\w.-]+\.ts):(\d+)/;

/** File and line where an error was thrown. */
function placeOf(error: Error): string {
  const [, file, line] = FRAME.exec(error.stack?.slice(error.stack.indexOf("\n")) ?? "") ?? [];
  return file === undefined ? "" : `${file}:${line}`;
}
