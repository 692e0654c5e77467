import { france, reimbursement } from "@openamo/france";
import { inWords } from "@openamo/kernel";

const gp = { specialty: "general-practice", sector: "sector-1", pathway: "declared-doctor" };
const asked = reimbursement.input.safeParse({ ...gp, careDate: "2026-03-10", fee: "30.00", patientAgeYears: 40 });
if (!asked.success) throw new Error(asked.error.issues[0]?.message);
const decision = reimbursement.answer(asked.data);
if (decision.kind !== "decided") throw new Error(decision.kind);
export const { paid } = reimbursement.publish(decision.outcome);
export const reasons = inWords(decision.trace, france.wording, "fr");
