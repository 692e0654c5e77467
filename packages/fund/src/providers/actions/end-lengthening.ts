import { RefusalSignal, refusal } from "@openamo/kernel";
import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { LENGTHENING_END_WRONG } from "../lengthening-refusals.ts";
import { changeable, holdParty, type Party, readChangeMotive, readDay } from "../lengthenings.ts";
import { keepLengthening } from "../store-lengthenings.ts";

export interface EndLengthening extends Party {
  readonly key: string;
  readonly lengtheningId: string;
  /** Last day of the lengthened delay, `YYYY-MM-DD`. */
  readonly to: string;
  /** Why, in a few words, without health data. */
  readonly motive: string;
}

/** Ends a lengthened delay sooner than was decided: what comes from the next day on is paid within the ordinary one. */
export async function endLengthening(context: FundContext, input: EndLengthening): Promise<Result<{ readonly lengtheningId: string }>> {
  requirePermission(context, "providers:lengthen-delay");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "providers:end-lengthening", body, personId: null }, async (tx) => {
    const { known } = await holdParty(context, tx, input);
    const { lengtheningId, professionalId } = input;
    const found = changeable(known, lengtheningId);
    const to = readDay(input.to, "to");
    if (to < found.from || (found.to !== null && to >= found.to)) throw new RefusalSignal(refusal(LENGTHENING_END_WRONG, {}, "to"));
    const row = { ...found, to, number: found.number + 1, changeMotive: readChangeMotive(input.motive) };
    await keepLengthening(tx, row, { at: context.clock.now(), by: context.actor.subject });
    return { ...done({ lengtheningId }), object: professionalId };
  });
}
