import { type FundContext, nameProfessionals, type Person, readPerson } from "@openamo/fund";
import type { CountryPack, Locale, Situation } from "@openamo/kernel";
import { granted } from "./result.ts";
import type { Naming } from "./views/facts.ts";

/** Everybody whom facts name - holders, partners, professionals - as far as the reader may know them. Each person named has an audit line. */
export async function namingFacts(context: FundContext, pack: CountryPack, locale: Locale, facts: readonly Pick<Situation, "details">[]): Promise<Naming> {
  const people = new Map<string, Person>();
  for (const id of new Set(facts.flatMap(({ details: { holder, with: other } }) => [holder, other].filter((one) => one !== undefined)))) {
    const found = await readPerson(context, { personId: id });
    if (found.ok) people.set(id, found.value);
  }
  const ids = new Set(facts.flatMap(({ details }) => details.professional ?? []));
  const professionals = granted(await nameProfessionals(context, { ids: [...ids] }));
  return { pack, people, professionals, locale };
}
