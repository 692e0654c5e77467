import { type BeneficiaryFacts, RefusalSignal, refusal } from "@openamo/kernel";
import type { ListedAct } from "../../nomenclature/technical-acts/listed-act.ts";
import { ACT_NOT_FOR_SEX } from "../../reimbursement/technical-acts/refusals.ts";

/**
 * CSS L162-1-7: the list says of some acts that their patients are of one sex. A file whose sex is not known is not compared, and somebody may
 * say that the act fits this patient.
 * @throws RefusalSignal `technical-act-not-for-sex`.
 */
export function refuseOtherSex({ code, sex }: Pick<ListedAct, "code" | "sex">, patient: BeneficiaryFacts["sex"], confirmed: boolean, field: string): void {
  if (sex === null || patient === undefined || sex === patient || confirmed) return;
  throw new RefusalSignal(refusal(ACT_NOT_FOR_SEX, { act: code }, field));
}
