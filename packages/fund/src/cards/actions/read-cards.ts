import { type CardEligibility, type Day, RefusalSignal, type Text } from "@openamo/kernel";
import { answering, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { requireFileInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { cardRulesOf, eligibilityOf, type HeldCard, holderOf, packOf, withLife } from "../held.ts";
import { isHeld } from "../life.ts";
import { cardsOf } from "../store.ts";
import { mayUndo } from "../undo.ts";

/** A card, and the last day by which it must be updated while it is in use. */
export interface ReadCard extends HeldCard {
  readonly updateBy: Day | null;
  /** Whether its last step may still be taken back by whoever reads. */
  readonly mayUndo: boolean;
}

export interface PersonCards {
  /** Name of the card in the country. */
  readonly name: Text;
  readonly eligibility: CardEligibility;
  /** Whether a card may be ordered now, rights apart. */
  readonly mayOrder: boolean;
  /** The newest first. */
  readonly cards: readonly ReadCard[];
}

/** The cards of a person with their lives, and whether one may be ordered. Leaves an audit line. */
export async function readCards(context: FundContext, { personId }: { personId: string }): Promise<Result<PersonCards>> {
  requirePermission(context, "cards:read");
  return answering(async () => {
    const executor = context.database.kysely;
    await requireFileInReach(context, executor, personId);
    const rules = cardRulesOf(await packOf(context, executor, personId));
    const eligibility = eligibilityOf(rules, await holderOf(executor, personId), context.clock.today());
    const cards = (await cardsOf(executor, personId)).map(withLife).reverse();
    await writeAudit(executor, context, [{ personId, action: "cards:read", outcome: "read" }]);
    const dueOf = ({ life: { state, currentSince } }: HeldCard): Day | null => {
      if (state !== "active" || currentSince === null) return null;
      const decision = rules.updateDue(currentSince);
      if (decision.kind !== "decided") throw decision.kind === "refused" ? new RefusalSignal(decision.refusal) : new Error("a day is all that is asked");
      return decision.outcome;
    };
    return {
      name: rules.name,
      eligibility,
      mayOrder: eligibility.stage !== "never" && !cards.some(({ life }) => isHeld(life.state)),
      cards: cards.map((card) => ({ ...card, updateBy: dueOf(card), mayUndo: mayUndo(context, card.life.last) })),
    };
  });
}
