import { answering, type Page, type PageRequest, pageOf, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { personsInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { type Likeness, likeness, traitsOf } from "../doubles.ts";
import type { Person } from "../identity.ts";
import { provisionalIn } from "../provisional.ts";
import { selectPairs } from "../store-doubles.ts";

/** Two files that may be of one person, and why. */
export interface DoublePair extends Likeness {
  readonly one: Person;
  readonly other: Person;
}

/** Files within the actor's reach that may be of one person, two by two. Each person shown has an audit line in their file. */
export async function listDoubles(context: FundContext, input: PageRequest): Promise<Result<Page<DoublePair>>> {
  requirePermission(context, "people:find-doubles");
  return answering(async () => {
    const executor = context.database.kysely;
    const { page, size } = pageOf(input);
    const { pairs, total } = await selectPairs(executor, (person) => personsInReach(context, person), input);
    const items = pairs.map(([one, other]) => {
      const provisional = provisionalIn(context.pack(one.country));
      return { one, other, ...likeness(traitsOf(one, provisional), traitsOf(other, provisional)) };
    });
    const shown = new Set(items.flatMap(({ one, other }) => [one.id, other.id]));
    await writeAudit(
      executor,
      context,
      [...shown].map((personId) => ({ personId, action: "people:find-doubles", outcome: "read" as const })),
    );
    return { items, total, page, size };
  });
}
