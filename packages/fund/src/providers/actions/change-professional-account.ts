import { parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import { done, isId, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { type BankAccount, DAY_INVALID, readBankAccount } from "../../people/index.ts";
import { notFoundHere } from "../../scope.ts";
import { professionalsById } from "../store.ts";
import { putProfessionalAccount } from "../store-accounts.ts";

export interface ChangeProfessionalAccount extends BankAccount {
  readonly key: string;
  readonly professionalId: string;
  /** First day on which payments go to this account, `YYYY-MM-DD`. */
  readonly from: string;
}

/** The account that receives what is owed to a professional, from a day on. */
export async function changeProfessionalAccount(context: FundContext, input: ChangeProfessionalAccount): Promise<Result<{ professionalId: string }>> {
  requirePermission(context, "providers:change-bank-details");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "providers:change-bank-details", body, personId: null }, async (tx) => {
    const { professionalId } = input;
    const professional = isId(professionalId) ? (await professionalsById(tx, [professionalId])).get(professionalId) : undefined;
    if (professional === undefined) throw notFoundHere();
    const from = parseDay(input.from);
    if (from === undefined) throw new RefusalSignal(refusal(DAY_INVALID, {}, "from"));
    const account = readBankAccount(context.pack(professional.country), input);
    await putProfessionalAccount(tx, professionalId, account, from, { at: context.clock.now(), by: context.actor.subject });
    return { ...done({ professionalId }), object: professionalId };
  });
}
