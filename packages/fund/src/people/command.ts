import type { DatabaseTransaction } from "@openamo/platform";
import { done, type Permission, type Result, runCommand } from "@openamo/platform";
import { requireFileInReach } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { beginChange, type OpenIdentity, openIdentity, refreshFile, type Statement, stateFacts } from "./change.ts";

/** What every change of an identity receives: its idempotency key and whose file. */
export interface ChangeRequest {
  readonly key: string;
  readonly personId: string;
}

export interface ChangeKind {
  readonly permission: Permission;
  /** Word for what changes: `names`, `address`. */
  readonly what: string;
}

/** Runs a change of one file: locks it, states what `read` finds to state, and brings its face up to date. All or nothing. */
export function runChange(
  context: FundContext,
  { key, ...body }: ChangeRequest & Readonly<Record<string, unknown>>,
  { permission, what }: ChangeKind,
  read: (file: OpenIdentity, tx: DatabaseTransaction) => Statement | Promise<Statement>,
): Promise<Result<{ changeId: string }>> {
  const { personId } = body;
  return runCommand(context, { key, action: permission, body: { what, ...body }, personId }, async (tx) => {
    await requireFileInReach(context, tx, personId);
    const file = await openIdentity(tx, personId);
    const statement = await read(file, tx);
    const stating = await beginChange(tx, context, { personId, what });
    await stateFacts(tx, personId, statement, stating);
    await refreshFile(tx, context, personId);
    return { ...done({ changeId: stating.changeId }), object: what };
  });
}
