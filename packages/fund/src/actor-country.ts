import { filesOf } from "./affiliation/index.ts";
import type { FundContext } from "./context.ts";
import { findOrganism } from "./network/index.ts";
import { professionalsById } from "./providers/index.ts";
import { scopeOf } from "./scope.ts";

/** The country whose law and currency an actor works under: that of their organism, file or practice. Null for who has none. */
export async function countryOfActor(context: FundContext): Promise<string | null> {
  const executor = context.database.kysely;
  const scope = scopeOf(context.actor);
  switch (scope.kind) {
    case "organism":
      return (await findOrganism(executor, scope.organism))?.country ?? null;
    case "person":
      return (await filesOf(executor, [scope.personId])).get(scope.personId)?.country ?? null;
    case "professional":
      return (await professionalsById(executor, [scope.professionalId])).get(scope.professionalId)?.country ?? null;
    default:
      return null;
  }
}
