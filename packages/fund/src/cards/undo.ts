import { holdsPermission } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { isUndoable, type LiveAction } from "./life.ts";

/** Whether an action may still be taken back by this actor: on the day it was recorded, by an agent or by whoever recorded it. */
export function mayUndo(context: FundContext, { kind, at, by }: LiveAction): boolean {
  if (!holdsPermission(context, "cards:undo") || !isUndoable(kind)) return false;
  const days = new Intl.DateTimeFormat("sv-SE", { timeZone: context.clock.timeZone });
  return days.format(at) === days.format(context.clock.now()) && (context.actor.role !== "insured" || by === context.actor.subject);
}
