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

export interface ReadEnrolment extends PageRequest {
  readonly enrolmentId: string;
  /** Only lines after this one: a report of any length is read piece by piece, each as quick as the first. */
  readonly after?: number;
}

/** How far a file is, and what became of the lines that were not simply enrolled. `unmet.total` counts them all. */
export async function readEnrolment(context: FundContext, input: ReadEnrolment): Promise<Result<EnrolmentReport>> {
  requirePermission(context, "enrolment:read");
  return answering(async () => {
    requireId(input.enrolmentId);
    const executor = context.database.kysely;
    const enrolment = inReach(context, await findEnrolment(executor, input.enrolmentId));
    const { doubles, refused, kept } = enrolment;
    return { enrolment, unmet: { items: await selectUnmet(executor, enrolment.id, input), total: doubles + refused + kept, ...shown(input) } };
  });
}

const shown = (request: PageRequest): { page: number; size: number } => {
  const { page, size } = pageOf(request);
  return { page, size };
};
