import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import type { Enrolment, UnmetLine } from "../enrolment.ts";
import { inReach, requireId } from "../reach.ts";
import { findEnrolment, selectUnmet } from "../store.ts";

export interface EnrolmentReport {
  readonly enrolment: Enrolment;
  /** Lines that were not simply enrolled, in the order of the file. */
  readonly unmet: Page<UnmetLine>;
}

/** How far a file is, and what became of the lines that were not simply enrolled. */
export async function readEnrolment(context: FundContext, input: PageRequest & { readonly enrolmentId: string }): Promise<Result<EnrolmentReport>> {
  requirePermission(context, "enrolment:read");
  return answering(async () => {
    requireId(input.enrolmentId);
    const executor = context.database.kysely;
    const enrolment = inReach(context, await findEnrolment(executor, input.enrolmentId));
    const { page, size } = pageOf(input);
    return { enrolment, unmet: { ...(await selectUnmet(executor, enrolment.id, input)), page, size } };
  });
}
