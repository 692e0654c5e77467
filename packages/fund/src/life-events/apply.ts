import type { Consequence, CountryPack } from "@openamo/kernel";
import { type DatabaseTransaction, publishEvents } from "@openamo/platform";
import { endFact, recordFact } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { recordAddress, recordDeath } from "../people/index.ts";

interface Applying {
  readonly pack: CountryPack;
  readonly eventId: string;
}

/** Makes consequences true, in their order. The caller holds the locks of the files. */
export async function applyConsequences(
  context: FundContext,
  tx: DatabaseTransaction,
  consequences: readonly Consequence[],
  applying: Applying,
): Promise<void> {
  for (const consequence of consequences) await applyOne(context, tx, consequence, applying);
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
    case "send":
      return publishEvents(tx, context.clock, [{ personId, topic: "letters.owed", payload: { eventId, letter: consequence.letter, to: consequence.to } }]);
  }
}
