import type { AnyQuestion } from "@openamo/kernel";
import { reimbursement } from "./reimbursement/index.ts";

/** What the pack can be asked. */
export const questions: readonly AnyQuestion[] = [reimbursement];
