import type { Day } from "@openamo/kernel";
import { checkFullCover } from "../reimbursement/full-cover/check.ts";
import type { CareKind, FullCover } from "../reimbursement/full-cover/ground.ts";

/** A ground of full cover as a question gives it, and the care that it is claimed for. */
interface Asked {
  readonly fullCover: FullCover | "none";
  readonly careDate: Day;
  readonly kind: CareKind;
  /** Code of an act or an examination, where the care has one of its own. */
  readonly code?: string;
}

/** The ground of full cover of a question, once it is checked. A question knows nothing of the times before: they are counted on care sheets. */
export function fullCoverOf({ fullCover: ground, careDate, kind, code }: Asked, ageYears: number): FullCover | undefined {
  if (ground === "none") return undefined;
  checkFullCover({ ground, kind, code: code ?? null, quantity: 1 }, { on: careDate, ageYears, field: "fullCover" });
  return ground;
}
