import type { Day } from "./day.ts";
import type { LawReference } from "./law.ts";
import type { DeadlineQuestion } from "./payment-deadline.ts";

/** By when a professional sends a sheet, and whether it came by then. */
export interface SendingDelay {
  readonly due: Day;
  /** Working days that the law gives. */
  readonly workingDays: number;
  readonly late: boolean;
  readonly law: readonly LawReference[];
}

/**
 * The delay to send a sheet, in the law of a country; null where it binds no professional, or where its first day is not on the sheet.
 * @throws RefusalSignal (`outside-coverage`) for a day whose law the pack does not hold.
 */
export type SendingRule<Sheet = unknown> = (asked: Omit<DeadlineQuestion<Sheet>, "lengthenings">) => SendingDelay | null;
