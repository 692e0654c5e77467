import { type IdentifierRule, type RefusalDefinition, RefusalSignal, refusal } from "@openamo/kernel";
import { answering, type Executor, isId, type Result, requirePermission, writeAudit } from "@openamo/platform";
import { sql } from "kysely";
import { personsInReach } from "../../affiliation/index.ts";
import type { FundContext } from "../../context.ts";
import { identifierForms, personsByIdentifiers } from "../../people/index.ts";
import { professionalsByIdentifiers } from "../../providers/index.ts";
import * as refusals from "../refusals-of-replay.ts";

/** Who a replay is about, as people know them: the number printed on the card or the sheet, typed with or without spaces; or the id of the file. */
export interface NameSelection {
  readonly person?: string;
  readonly professional?: string;
}

export interface NamedSelection {
  readonly personId?: string;
  readonly professionalId?: string;
}

/**
 * The ids of whoever a selection names. A person found by their number leaves an audit line in their file; a file that gave way to another is
 * named by the one kept. Answers never repeat the number.
 */
export async function nameSelection(context: FundContext, { person, professional }: NameSelection): Promise<Result<NamedSelection>> {
  requirePermission(context, "claims:find-differences");
  return answering(async () => {
    const { kysely } = context.database;
    const personId = person === undefined ? undefined : isId(person) ? person : await personNumbered(context, kysely, person);
    const professionalId =
      professional === undefined ? undefined : isId(professional) ? professional : await professionalNumbered(context, kysely, professional);
    return { ...(personId === undefined ? {} : { personId }), ...(professionalId === undefined ? {} : { professionalId }) };
  });
}

const rulesOf = (context: FundContext, kinds: "personIdentifiers" | "professionalIdentifiers"): IdentifierRule[] =>
  context.countries.flatMap((country) => context.pack(country)[kinds]);

async function personNumbered(context: FundContext, executor: Executor, typed: string): Promise<string> {
  const named = await personsByIdentifiers(executor, identifierForms(rulesOf(context, "personIdentifiers"), typed));
  const { rows } = await sql<{ id: string }>`
    select person_id as id from person
    where person_id = any(${[...new Set(named.values())]}::uuid[]) and ${personsInReach(context, sql`person.person_id`)}`.execute(executor);
  const personId = onlyOne(
    rows.map(({ id }) => id),
    { none: refusals.REPLAY_PERSON_UNKNOWN, several: refusals.REPLAY_PERSON_SEVERAL, field: "personId" },
  );
  await writeAudit(executor, context, [{ personId, action: "claims:find-differences", outcome: "read" }]);
  return personId;
}

async function professionalNumbered(context: FundContext, executor: Executor, typed: string): Promise<string> {
  const named = await professionalsByIdentifiers(executor, identifierForms(rulesOf(context, "professionalIdentifiers"), typed));
  const told = { none: refusals.REPLAY_PROFESSIONAL_UNKNOWN, several: refusals.REPLAY_PROFESSIONAL_SEVERAL, field: "professionalId" };
  return onlyOne([...new Set(named.values())], told);
}

/** @throws RefusalSignal where a number leads to nobody, or is that of several under the identifiers of several countries. */
function onlyOne(ids: readonly string[], told: { readonly none: RefusalDefinition; readonly several: RefusalDefinition; readonly field: string }): string {
  const [id, other] = ids;
  if (id === undefined) throw new RefusalSignal(refusal(told.none, {}, told.field));
  if (other !== undefined) throw new RefusalSignal(refusal(told.several, {}, told.field));
  return id;
}
