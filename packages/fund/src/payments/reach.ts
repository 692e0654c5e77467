import { RefusalSignal } from "@openamo/kernel";
import { type Executor, isId } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { notFoundHere, scopeOf } from "../scope.ts";
import type { PaymentFile } from "./file.ts";
import { findFile } from "./store-files.ts";

/** The organism whose payments an actor may see: null stands for all. @throws RefusalSignal (`not-found-here`). */
export function paymentsInReach(context: FundContext): string | null {
  const scope = scopeOf(context.actor);
  if (scope.kind === "everything") return null;
  if (scope.kind === "organism") return scope.organism;
  throw notFoundHere();
}

/** A file within reach. @throws RefusalSignal (`not-found-here`). */
export async function fileInReach(context: FundContext, executor: Executor, id: string): Promise<PaymentFile> {
  const file = isId(id) ? await findFile(executor, id) : undefined;
  if (file === undefined) throw notFoundHere();
  const reach = paymentsInReach(context);
  if (reach !== null && reach !== file.organism) throw notFoundHere();
  return file;
}

/** Whether an error is the refusal of a code. */
export const isRefusal = (error: unknown, code: string): boolean => error instanceof RefusalSignal && error.refusal.definition.code === code;
