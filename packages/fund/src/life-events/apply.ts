import type { Consequence } from "@openamo/kernel";
import type { DatabaseTransaction } from "@openamo/platform";
import { endFact, recordFact } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { type Due, type Writing, writeLetters } from "../messages/index.ts";
import { recordAddress, recordDeath } from "../people/index.ts";

type Applying = Pick<Writing, "pack" | "eventId">;

/** Makes consequences true, in their order, then writes the letters that they owe. The caller holds the locks of the files. */
export async function applyConsequences(context: FundContext, tx: DatabaseTransaction, consequences: readonly Consequence[], applying: Writing): Promise<void> {
  for (const consequence of consequences) await applyOne(context, tx, consequence, applying);
  const due = consequences.filter((consequence): consequence is Due => consequence.does === "send");
  await writeLetters(context, tx, due, applying);
}

async function applyOne(context: FundContext, tx: DatabaseTransaction, consequence: Consequence, { pack, eventId }: Applying): Promise<void> {
  const { personId } = consequence;
  switch (consequence.does) {
    case "add":
      await recordFact(context, tx, pack.id, { personId, ...consequence.fact }, { replaces: false, eventId });
      return;
    case "end":
      return endFact(context, tx, { personId, situationId: consequence.situationId, lastDay: consequence.lastDay, eventId });
    case "address":
      return recordAddress(tx, context, { personId, from: consequence.from, address: consequence.address, eventId });
    case "death":
      return recordDeath(tx, context, { personId, on: consequence.on, eventId });
    case "cards-end":
      return context.followUps.endCards(context, tx, { personId, eventId });
    case "send":
      return;
  }
}
