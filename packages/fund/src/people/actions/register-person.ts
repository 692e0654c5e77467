import { AFFILIATION, RefusalSignal, refusal } from "@openamo/kernel";
import { done, newId, type Result, requirePermission, runCommand } from "@openamo/platform";
import { openFile, recordFact } from "../../affiliation/index.ts";
import { type FundContext, UNKNOWN_COUNTRY } from "../../context.ts";
import { checkFact } from "../check-fact.ts";
import { decline } from "../checks.ts";
import { insertPeople } from "../insert-people.ts";
import { IDENTIFIER_TAKEN } from "../refusals.ts";
import { namingUnder, type RegisterPerson, readFacts, readNewPerson } from "../registration.ts";

/** Registers a person with the organism that holds the file, and what else is known from the start. An identifier that belongs to a file already is refused. */
export async function registerPerson(context: FundContext, input: RegisterPerson): Promise<Result<{ personId: string }>> {
  requirePermission(context, "people:register");
  const { key, ...body } = input;
  const personId = input.personId ?? newId();
  // A repeated command finds its answer by its key alone: the id made here is then never used.
  return runCommand(context, { key, action: "people:register", body, personId }, async (tx) => {
    if (!context.countries.includes(input.country)) throw new RefusalSignal(refusal(UNKNOWN_COUNTRY, { country: input.country }, "country"));
    const person = readNewPerson(context, input, personId);
    const facts = readFacts(input, personId);
    const leftOut = await insertPeople(tx, context, [person]);
    if (leftOut.size > 0) throw decline(IDENTIFIER_TAKEN, "identifier");
    await openFile(tx, { personId, country: input.country, at: context.clock.now(), by: context.actor.subject });
    for (const { fact, under } of facts) {
      await namingUnder(under, async () => {
        if (fact.kind !== AFFILIATION) await checkFact(context, tx, { country: person.country, birthDay: person.birth.day }, fact);
        await recordFact(context, tx, input.country, fact, { replaces: false });
      });
    }
    return done({ personId });
  });
}
