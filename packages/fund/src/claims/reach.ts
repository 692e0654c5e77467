import { type Executor, isId } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import type { FundContext } from "../context.ts";
import { notFoundHere, scopeOf } from "../scope.ts";
import type { Claim } from "./claim.ts";
import { findClaim, findClaims } from "./store.ts";

/** The condition that bounds a search over claims to those that the actor may see. */
export function claimsInReach(context: FundContext): RawBuilder<boolean> {
  const scope = scopeOf(context.actor);
  switch (scope.kind) {
    case "everything":
      return sql<boolean>`true`;
    case "organism":
      return sql<boolean>`claim.organism = ${scope.organism}`;
    case "person":
      return sql<boolean>`claim.person_id = ${scope.personId}::uuid`;
    case "professional":
      return sql<boolean>`claim.professional_id = ${scope.professionalId}::uuid`;
    case "nothing":
      return sql<boolean>`false`;
  }
}

function sees(context: FundContext, claim: Claim): boolean {
  const scope = scopeOf(context.actor);
  switch (scope.kind) {
    case "everything":
      return true;
    case "organism":
      return claim.organism === scope.organism;
    case "person":
      return claim.personId === scope.personId;
    case "professional":
      return claim.professionalId === scope.professionalId;
    case "nothing":
      return false;
  }
}

/** The claim of an id. @throws RefusalSignal (`not-found-here`) when there is none or the actor may not see it. */
export async function claimInReach(context: FundContext, executor: Executor, claimId: string): Promise<Claim> {
  const claim = isId(claimId) ? await findClaim(executor, claimId) : undefined;
  if (claim === undefined || !sees(context, claim)) throw notFoundHere();
  return claim;
}

/** The claims of ids that the actor may see, by id. */
export async function claimsOfIds(context: FundContext, executor: Executor, ids: readonly string[]): Promise<Map<string, Claim>> {
  const claims = await findClaims(executor, ids.filter(isId));
  return new Map(claims.filter((claim) => sees(context, claim)).map((claim) => [claim.id, claim]));
}
