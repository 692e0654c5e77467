import { type Refusal, RefusalSignal } from "@openamo/kernel";

/** What an action answers: its value, or a business refusal. `replayed` says that the answer was given before and nothing moved now. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly replayed: boolean }
  | { readonly ok: false; readonly refusal: Refusal; readonly replayed: boolean };

export const done = <T>(value: T): Result<T> => ({ ok: true, value, replayed: false });
export const refuse = (refusal: Refusal): Result<never> => ({ ok: false, refusal, replayed: false });

/** Runs the body of a reading action: a refusal signalled from deep inside becomes the answer; a defect still throws. */
export async function answering<T>(body: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await body());
  } catch (error) {
    if (error instanceof RefusalSignal) return refuse(error.refusal);
    throw error;
  }
}
