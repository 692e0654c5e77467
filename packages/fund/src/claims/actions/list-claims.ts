import { answering, type Page, pageOf, type Result, requirePermission, searchText, writeAudit } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { FundContext } from "../../context.ts";
import { type Person, peopleById, personMatches } from "../../people/index.ts";
import { type Professional, professionalsById } from "../../providers/index.ts";
import type { Claim } from "../claim.ts";
import { claimsInReach } from "../reach.ts";
import { type ClaimSelection, selectClaims } from "../store.ts";

export interface ListClaims extends ClaimSelection {
  /** The beginning of a reference, or words of the person's names or identifier. */
  readonly search?: string;
}

/** A claim of a list with the people it names. */
export interface ListedClaim {
  readonly claim: Claim;
  readonly person: Person;
  readonly professional: Professional;
}

const REFERENCE = /^\d{4}-\d{2}(-\d{0,9})?$/;

/** Claims within the actor's reach, newest first. Each person whose claims are shown has an audit line in their file. */
export async function listClaims(context: FundContext, input: ListClaims): Promise<Result<Page<ListedClaim>>> {
  requirePermission(context, "claims:list");
  return answering(async () => {
    const executor = context.database.kysely;
    const { page, size } = pageOf(input);
    const found = await selectClaims(executor, claimsInReach(context), matching(input.search ?? ""), input);
    const personIds = [...new Set(found.items.map(({ personId }) => personId))];
    const people = await peopleById(executor, personIds);
    const professionals = await professionalsById(executor, [...new Set(found.items.map(({ professionalId }) => professionalId))]);
    await writeAudit(
      executor,
      context,
      personIds.map((personId) => ({ personId, action: "claims:list", outcome: "read" as const })),
    );
    return { items: found.items.map((claim) => withNames(claim, people, professionals)), total: found.total, page, size };
  });
}

function withNames(claim: Claim, people: ReadonlyMap<string, Person>, professionals: ReadonlyMap<string, Professional>): ListedClaim {
  const person = people.get(claim.personId);
  const professional = professionals.get(claim.professionalId);
  if (person === undefined || professional === undefined) throw new Error("a claim names somebody unknown");
  return { claim, person, professional };
}

function matching(typed: string): RawBuilder<boolean> {
  const text = typed.trim();
  if (REFERENCE.test(text)) return sql<boolean>`claim.reference like ${`${text}%`}`;
  // Something was typed, but it holds no letter and no figure: it matches nothing, rather than everything.
  if (text !== "" && searchText(text) === "") return sql<boolean>`false`;
  return text === "" ? sql<boolean>`true` : personMatches(sql`claim.person_id`, text);
}
