import { RefusalSignal } from "@openamo/kernel";
import type { Result } from "@openamo/platform";

/** The value of an action, or its refusal on its way to the one place that writes problems. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new RefusalSignal(result.refusal);
  return result.value;
}
