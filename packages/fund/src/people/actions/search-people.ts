import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { sql } from "kysely";
import { personsInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { scopeOf } from "../../scope.ts";
import type { Person } from "../identity.ts";
import { personByIdentifier } from "../store-identifiers.ts";
import { selectPeople } from "../store-search.ts";

export interface SearchPeople extends PageRequest {
  /** Words of the names (birth name or name used), an identifier or its beginning, a date of birth: all must be found. */
  readonly search?: string;
}

/**
 * Persons within the actor's reach, by name. A professional has no list of persons: a complete identifier, as the card gives it, finds one person.
 * Each person shown leaves an audit line in their own file.
 */
export async function searchPeople(context: FundContext, input: SearchPeople): Promise<Result<Page<Person>>> {
  requirePermission(context, "people:search");
  return answering(async () => {
    const { page, size } = pageOf(input);
    const typed = input.search ?? "";
    const found = scopeOf(context.actor).kind === "professional" ? await byCard(context, typed) : await withinReach(context, typed, input);
    await writeAudit(
      context.database.kysely,
      context,
      found.items.map(({ id }) => ({ personId: id, action: "people:search", outcome: "read" as const })),
    );
    return { ...found, page, size };
  });
}

const withinReach = (context: FundContext, typed: string, request: PageRequest): Promise<{ items: Person[]; total: number }> =>
  selectPeople(context.database.kysely, personsInReach(context, sql`person.person_id`), typed, request);

async function byCard(context: FundContext, typed: string): Promise<{ items: Person[]; total: number }> {
  for (const country of context.countries) {
    for (const rule of context.pack(country).personIdentifiers) {
      const checked = rule.check(typed);
      const person = checked.ok ? await personByIdentifier(context.database.kysely, rule.id, checked.normal) : undefined;
      if (person !== undefined) return { items: [person], total: 1 };
    }
  }
  return { items: [], total: 0 };
}
