import { answering, type Executor, holdsPermission, isId, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { filesOf, requireFileInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { notFoundHere } from "../../scope.ts";
import type { Letter } from "../letter.ts";
import { selectLetters } from "../store.ts";

/** Letters of a file, with its country. */
export interface PersonLetters {
  readonly country: string;
  readonly letters: readonly Letter[];
}

/** The letters written about a person, the newest first, those of events taken back included. Leaves an audit line. */
export async function listLetters(context: FundContext, { personId }: { readonly personId: string }): Promise<Result<PersonLetters>> {
  requirePermission(context, "messages:read");
  return answering(async () => {
    const country = await openCountry(context, context.database.kysely, personId);
    const letters = withoutHealth(context, await selectLetters(context.database.kysely, personId));
    await writeAudit(context.database.kysely, context, [{ personId, action: "messages:read", outcome: "read" }]);
    return { country, letters };
  });
}

/** One letter, as it was written. Leaves an audit line that names it. */
export async function readLetter(
  context: FundContext,
  { personId, letterId }: { readonly personId: string; readonly letterId: string },
): Promise<Result<{ readonly country: string; readonly letter: Letter }>> {
  requirePermission(context, "messages:read");
  return answering(async () => {
    const country = await openCountry(context, context.database.kysely, personId);
    const [letter] = isId(letterId) ? withoutHealth(context, await selectLetters(context.database.kysely, personId, letterId)) : [];
    if (letter === undefined) throw notFoundHere();
    await writeAudit(context.database.kysely, context, [{ personId, action: "messages:read", outcome: "read", object: letter.id }]);
    return { country, letter };
  });
}

async function openCountry(context: FundContext, executor: Executor, personId: string): Promise<string> {
  await requireFileInReach(context, executor, personId);
  const country = (await filesOf(executor, [personId])).get(personId)?.country;
  if (country === undefined) throw notFoundHere();
  return country;
}

const withoutHealth = (context: FundContext, letters: readonly Letter[]): readonly Letter[] =>
  holdsPermission(context, "affiliation:read-health") ? letters : letters.filter(({ sensitive }) => !sensitive);
