import { isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { answering, newId, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { UNKNOWN_ORGANISM } from "../../affiliation/index.ts";
import { type FundContext, UNKNOWN_COUNTRY } from "../../context.ts";
import { findOrganism } from "../../network/index.ts";
import type { Lot, LotFormat } from "../lot.ts";
import { requireOrganism } from "../reach.ts";
import { LOT_ALREADY_SETTLED, LOT_EMPTY } from "../refusals.ts";
import { findLot, insertLot, lotOfFile } from "../store.ts";

export interface BeginLot {
  readonly country: string;
  /** Id of the organism that settles the sheets. */
  readonly organism: string;
  readonly format: LotFormat;
  readonly fileName: string;
  /** Digest of the file, or the key it was sent under: by it the same lot is known again. */
  readonly fileMark: string;
  /** Decides every sheet and keeps none. */
  readonly rehearsal: boolean;
  /** Whether the file holds no sheet at all: such a lot is refused, and may be sent again. */
  readonly empty: boolean;
  /** Lines of the whole file, where they are known. */
  readonly linesTotal: number | null;
}

/** Opens a lot. One that was stopped on the way is taken up where it was; one that is done is refused. */
export async function beginLot(context: FundContext, input: BeginLot): Promise<Result<Lot>> {
  requirePermission(context, "lots:import");
  return answering(async () => {
    const { country, organism, fileMark, rehearsal } = input;
    if (!context.countries.includes(country)) throw new RefusalSignal(refusal(UNKNOWN_COUNTRY, { country }, "country"));
    const executor = context.database.kysely;
    const found = await findOrganism(executor, organism);
    if (found === undefined || found.country !== country) throw new RefusalSignal(refusal(UNKNOWN_ORGANISM, { organism }, "organism"));
    requireOrganism(context, organism);
    if (input.empty) throw new RefusalSignal(refusal(LOT_EMPTY, {}));
    const known = rehearsal ? undefined : await lotOfFile(executor, organism, fileMark);
    if (known?.status === "running") return known;
    if (known !== undefined) {
      const on = isoDay(context.clock.today()).length;
      throw new RefusalSignal(refusal(LOT_ALREADY_SETTLED, { on: known.beganAt.toISOString().slice(0, on), id: known.id }));
    }
    return open(context, input);
  });
}

async function open(context: FundContext, input: BeginLot): Promise<Lot> {
  const id = newId();
  await context.database.transaction(async (tx) => {
    await insertLot(tx, { ...input, id, at: context.clock.now(), by: context.actor.subject });
    await writeAudit(tx, context, [{ personId: null, action: "lots:import", outcome: "done", object: id }]);
  });
  const lot = await findLot(context.database.kysely, id);
  if (lot === undefined) throw new Error("a lot that was just opened");
  return lot;
}
