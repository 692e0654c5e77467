import { AFFILIATION, RefusalSignal, refusal } from "@openamo/kernel";
import { type CommandResult, type DatabaseTransaction, done, newId, type Result, refuse, requirePermission, runCommands } from "@openamo/platform";
import { checkFirstFact, insertFirstFacts, openFiles } from "../../affiliation/index.ts";
import { type FundContext, UNKNOWN_COUNTRY } from "../../context.ts";
import { checkFact } from "../check-fact.ts";
import { insertPeople } from "../insert-people.ts";
import { IDENTIFIER_TAKEN } from "../refusals.ts";
import { namingUnder, type RegisterPerson, readFacts, readNewPerson } from "../registration.ts";

type Receipt = { personId: string };

/**
 * Registers many persons of one country in one transaction, with a few statements for all. Each has its own key and its own answer: who cannot be
 * registered is refused alone, and the others are registered. Whoever is covered through another person comes after a call that registered that one.
 */
export async function registerPeople(context: FundContext, country: string, inputs: readonly RegisterPerson[]): Promise<Result<Receipt>[]> {
  requirePermission(context, "people:register");
  const named = new Map(inputs.map((input) => [input.key, { ...input, country, personId: input.personId ?? newId() }]));
  const commands = inputs.map(({ key, ...body }) => ({ key, action: "people:register", body, personId: named.get(key)?.personId ?? null }));
  return runCommands(context, commands, (tx, fresh) =>
    registerAll(
      context,
      tx,
      country,
      fresh.flatMap(({ key }) => named.get(key) ?? []),
    ),
  );
}

type Named = RegisterPerson & { readonly personId: string };

async function registerAll(context: FundContext, tx: DatabaseTransaction, country: string, inputs: readonly Named[]): Promise<CommandResult<Receipt>[]> {
  const read = await Promise.all(inputs.map((input) => readOne(context, tx, country, input)));
  const ready = read.flatMap((one) => ("person" in one ? [one] : []));
  const left = await insertPeople(
    tx,
    context,
    ready.map(({ person }) => person),
  );
  const kept = ready.filter(({ person }) => !left.has(person.id));
  const bringing = { at: context.clock.now(), by: context.actor.subject, eventId: null };
  await openFiles(
    tx,
    kept.map(({ person }) => person.id),
    country,
    bringing,
  );
  await insertFirstFacts(
    tx,
    kept.flatMap(({ facts }) => facts),
    bringing,
  );
  return read.map((one) => {
    if (!("person" in one)) return one;
    return left.has(one.person.id) ? refuse(refusal(IDENTIFIER_TAKEN, {}, "identifier")) : done({ personId: one.person.id });
  });
}

async function readOne(context: FundContext, tx: DatabaseTransaction, country: string, input: Named) {
  try {
    if (!context.countries.includes(country)) throw new RefusalSignal(refusal(UNKNOWN_COUNTRY, { country }, "country"));
    const registered = readFacts(input, input.personId);
    const person = readNewPerson(context, input, input.personId);
    const life = { country, birthDay: person.birth.day };
    const facts = registered.map(({ fact }) => fact);
    for (const [index, { fact, under }] of registered.entries()) {
      await namingUnder(under, async () => {
        if (fact.kind !== AFFILIATION) await checkFact(context, tx, life, fact);
        await checkFirstFact(context, tx, country, fact, facts.slice(0, index));
      });
    }
    return { person, facts };
  } catch (error) {
    if (error instanceof RefusalSignal) return refuse(error.refusal);
    throw error;
  }
}
