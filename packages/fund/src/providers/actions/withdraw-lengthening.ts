import { done, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { changeable, holdParty, type Party, readChangeMotive } from "../lengthenings.ts";
import { keepLengthening } from "../store-lengthenings.ts";

export interface WithdrawLengthening extends Party {
  readonly key: string;
  readonly lengtheningId: string;
  /** Why, in a few words, without health data. */
  readonly motive: string;
}

/** Takes back a lengthened delay that was recorded wrongly: it never held, and stays in the file with the motive. */
export async function withdrawLengthening(context: FundContext, input: WithdrawLengthening): Promise<Result<{ readonly lengtheningId: string }>> {
  requirePermission(context, "providers:lengthen-delay");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "providers:withdraw-lengthening", body, personId: null }, async (tx) => {
    const { known } = await holdParty(context, tx, input);
    const { lengtheningId, professionalId } = input;
    const found = changeable(known, lengtheningId);
    const row = { ...found, number: found.number + 1, withdrawn: true, changeMotive: readChangeMotive(input.motive) };
    await keepLengthening(tx, row, { at: context.clock.now(), by: context.actor.subject });
    return { ...done({ lengtheningId }), object: professionalId };
  });
}
