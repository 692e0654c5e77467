import { AS_CHILD, checkChildBorn, DEPENDANT, isoDay, RefusalSignal, RIGHTS } from "@openamo/kernel";
import { type Executor, isId } from "@openamo/platform";
import type { NewSituation } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { checkCommune, checkGround, decline } from "./checks.ts";
import type { Person } from "./identity.ts";
import { FACT_BEFORE_BIRTH } from "./refusals.ts";
import { peopleById } from "./store.ts";

/**
 * A fact typed as it is, against the person's life and the country: not before birth, in a commune of today, on a ground that the law knows,
 * and a child is born after whom they are covered through. Facts that follow from an event of life are checked by the country's own rules.
 * @throws RefusalSignal naming the field.
 */
export async function checkFact(context: FundContext, executor: Executor, person: Pick<Person, "country" | "birthDay">, fact: NewSituation): Promise<void> {
  const pack = context.pack(person.country);
  const { details, kind, from } = fact;
  if (from < person.birthDay) throw decline(FACT_BEFORE_BIRTH, "from", { from: isoDay(from), birth: isoDay(person.birthDay) });
  const abroad = details.country !== undefined && details.country !== person.country;
  if (details.commune !== undefined && !abroad) checkCommune(pack, details.commune, "details.commune");
  if (kind === RIGHTS && details.ground !== undefined) checkGround(pack, details.ground, "details.ground");
  if (kind === DEPENDANT && details.as === AS_CHILD) await checkParent(executor, person, fact);
}

/** A holder that is no file, or the person's own, is refused where the fact is recorded. */
async function checkParent(executor: Executor, { birthDay }: Pick<Person, "birthDay">, { personId, details: { holder = "" } }: NewSituation): Promise<void> {
  const parent = isId(holder) && holder !== personId ? (await peopleById(executor, [holder])).get(holder) : undefined;
  const wrong = parent && checkChildBorn(birthDay, [parent.birthDay], "details.holder");
  if (wrong !== undefined) throw new RefusalSignal(wrong);
}
