import { wordsOf } from "@openamo/kernel";
import type { Result } from "@openamo/platform";

/** A demo that its own back office refuses is a defect of the demo. @throws Error with the sentence of the refusal */
export function accepted<T>(result: Result<T>, what: string): T {
  if (!result.ok) throw new Error(`the demo's ${what} was refused: ${wordsOf(result.refusal, "sentence", "en")}`);
  return result.value;
}
