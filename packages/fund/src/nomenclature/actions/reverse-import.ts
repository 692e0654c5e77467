import { RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { IMPORT_FOLLOWED, IMPORT_IS_REVERSAL, IMPORT_REVERSED_ALREADY, IMPORT_UNKNOWN } from "../refusals.ts";
import { findRecord, type ImportRecord, keepRecord, latestImport, nextNumber } from "../store.ts";
import { undoImport } from "../store-merge.ts";

export interface ReversalOutcome {
  /** Number of the reversal itself. */
  readonly number: number;
  readonly list: string;
  readonly reversed: number;
  readonly ended: number;
  readonly restored: number;
}

/** Why an import cannot be undone, signalled; nothing when it can. */
function refuseUnlessLast(asked: number, record: ImportRecord | undefined, latest: ImportRecord | undefined): asserts record is ImportRecord {
  const number = String(asked);
  if (record === undefined) throw new RefusalSignal(refusal(IMPORT_UNKNOWN, { number }));
  if (record.kind === "reversal") throw new RefusalSignal(refusal(IMPORT_IS_REVERSAL, { number }));
  if (record.reversedBy !== null) throw new RefusalSignal(refusal(IMPORT_REVERSED_ALREADY, { number, by: String(record.reversedBy) }));
  if (latest !== undefined && latest.number !== asked) throw new RefusalSignal(refusal(IMPORT_FOLLOWED, { number, latest: String(latest.number) }));
}

/**
 * Undoes the last import of a list: what was believed before it is believed again. Both stay in the history.
 * Refuses `import-unknown`, `import-is-reversal`, `import-reversed-already`, `import-followed`.
 */
export async function reverseImport(context: FundContext, { number: asked }: { readonly number: number }): Promise<Result<ReversalOutcome>> {
  requirePermission(context, "nomenclature:reverse");
  return answering(() =>
    context.database.transaction(async (tx) => {
      const number = await nextNumber(tx);
      const record = await findRecord(tx, asked);
      refuseUnlessLast(asked, record, record && (await latestImport(tx, record.list)));
      const { list, holdsOn } = record;
      const report = await undoImport(tx, asked, number);
      await keepRecord(tx, {
        number,
        list,
        kind: "reversal",
        reverses: asked,
        files: [],
        holdsOn,
        subject: context.actor.subject,
        at: context.clock.now(),
        report,
      });
      await writeAudit(tx, context, [{ personId: null, action: "nomenclature:reverse", outcome: "done", object: `${list}/${asked}` }]);
      return { number, list, reversed: asked, ...report };
    }),
  );
}
