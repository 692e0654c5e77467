import { isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { answering, newId, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { UNKNOWN_ORGANISM } from "../../affiliation/index.ts";
import { type FundContext, UNKNOWN_COUNTRY } from "../../context.ts";
import { findOrganism } from "../../network/index.ts";
import type { Enrolment } from "../enrolment.ts";
import { requireOrganism } from "../reach.ts";
import { ENROLMENT_ENDED, FILE_ALREADY_ENROLLED } from "../refusals.ts";
import { enrolmentOfFile, findEnrolment, insertEnrolment } from "../store.ts";

export interface BeginEnrolment {
  readonly country: string;
  /** Id of the organism that enrols. */
  readonly organism: string;
  readonly fileName: string;
  /** Digest of the bytes of the file: by it the same file is known again. */
  readonly fileHash: string;
  /** Checks every line and enrols nobody. */
  readonly rehearsal: boolean;
}

/** Opens the enrolment of a file. A file that was stopped on the way is taken up where it was; one that is done is refused. */
export async function beginEnrolment(context: FundContext, input: BeginEnrolment): Promise<Result<Enrolment>> {
  requirePermission(context, "enrolment:import");
  return answering(async () => {
    const { country, organism, fileHash, rehearsal } = input;
    if (!context.countries.includes(country)) throw new RefusalSignal(refusal(UNKNOWN_COUNTRY, { country }, "country"));
    const executor = context.database.kysely;
    const found = await findOrganism(executor, organism);
    if (found === undefined || found.country !== country || found.affiliates.length === 0) {
      throw new RefusalSignal(refusal(UNKNOWN_ORGANISM, { organism }, "organism"));
    }
    requireOrganism(context, organism);
    const known = rehearsal ? undefined : await enrolmentOfFile(executor, organism, fileHash);
    if (known?.status === "running") return known;
    if (known?.status === "reversing") throw new RefusalSignal(refusal(ENROLMENT_ENDED));
    const on = isoDay(context.clock.today());
    if (known !== undefined) throw new RefusalSignal(refusal(FILE_ALREADY_ENROLLED, { on: known.beganAt.toISOString().slice(0, on.length), id: known.id }));
    return open(context, input);
  });
}

async function open(context: FundContext, input: BeginEnrolment): Promise<Enrolment> {
  const id = newId();
  await context.database.transaction(async (tx) => {
    await insertEnrolment(tx, { ...input, id, at: context.clock.now(), by: context.actor.subject });
    await writeAudit(tx, context, [{ personId: null, action: "enrolment:import", outcome: "done", object: id }]);
  });
  const enrolment = await findEnrolment(context.database.kysely, id);
  if (enrolment === undefined) throw new Error("an enrolment that was just opened");
  return enrolment;
}
