import { type DelayLengthening, isoDay, type LengtheningRules, overlaps, parseCents, RefusalSignal, refusal } from "@openamo/kernel";
import { done, newId, type Result, requirePermission, runCommand } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { LENGTHENING_OVERLAPS, LENGTHENING_TO_COME } from "../lengthening-refusals.ts";
import { holdParty, invalid, type Party, readDay, readText, requireLast, standing } from "../lengthenings.ts";
import { keepLengthening } from "../store-lengthenings.ts";

export interface LengthenPaymentDelay extends Party {
  readonly key: string;
  /** Days, `YYYY-MM-DD`; `to` is null where the law sets no end. */
  readonly from: string;
  readonly to: string | null;
  readonly notifiedOn: string;
  /** Word of the pack. */
  readonly ground: string;
  readonly groundOn: string;
  readonly factsFrom: string;
  /** What the facts cost, as a decimal string. */
  readonly amount: string;
  /** Reasons of the decision; empty where it gives none. Without health data. */
  readonly motive: string;
}

/** Records that an organism decided to take longer to pay a professional (in France CSS D161-13-6), as far as the law of the country lets it. */
export async function lengthenPaymentDelay(context: FundContext, input: LengthenPaymentDelay): Promise<Result<{ readonly lengtheningId: string }>> {
  requirePermission(context, "providers:lengthen-delay");
  const { key, ...body } = input;
  return runCommand(context, { key, action: "providers:lengthen-delay", body, personId: null }, async (tx) => {
    const { organism, professionalId } = input;
    const { rules, known } = await holdParty(context, tx, input);
    const asked = readLengthening(rules, input);
    if (asked.notifiedOn > context.clock.today()) throw new RefusalSignal(refusal(LENGTHENING_TO_COME, {}, "notifiedOn"));
    const others = standing(known);
    const same = others.find((other) => overlaps(asked, other));
    if (same !== undefined) throw new RefusalSignal(refusal(LENGTHENING_OVERLAPS, { from: isoDay(same.from) }, "from"));
    requireLast(known, asked.from);
    const declined = rules.check(asked, others);
    if (declined !== null) throw new RefusalSignal(declined);
    const lengtheningId = newId();
    const row = { ...asked, id: lengtheningId, professionalId, organism, number: 1, withdrawn: false, changeMotive: null };
    await keepLengthening(tx, row, { at: context.clock.now(), by: context.actor.subject });
    return { ...done({ lengtheningId }), object: professionalId };
  });
}

/** @throws RefusalSignal (`delay-lengthening-invalid`, `day-invalid`). */
function readLengthening(rules: LengtheningRules, input: LengthenPaymentDelay): DelayLengthening {
  if (!rules.grounds.some(({ id }) => id === input.ground)) throw invalid("ground");
  const from = readDay(input.from, "from");
  const to = input.to === null ? null : readDay(input.to, "to");
  if (to !== null && to < from) throw invalid("to");
  const cents = parseCents(input.amount.trim());
  if (cents === undefined || cents <= 0) throw invalid("amount");
  return {
    from,
    to,
    notifiedOn: readDay(input.notifiedOn, "notifiedOn"),
    ground: input.ground,
    groundOn: readDay(input.groundOn, "groundOn"),
    factsFrom: readDay(input.factsFrom, "factsFrom"),
    cents,
    motive: readText(input.motive),
  };
}
