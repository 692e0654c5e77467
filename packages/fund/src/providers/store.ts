import { day, isoDay, type Situation } from "@openamo/kernel";
import { ask, type Executor, type Json, newId, type PageRequest, pageOf, type Question, question, searchPatterns, searchText } from "@openamo/platform";
import { sql } from "kysely";

/** A health professional. */
export interface Professional {
  readonly id: string;
  readonly country: string;
  readonly identifier: { readonly kind: string; readonly value: string };
  readonly familyName: string;
  readonly givenNames: string;
  /** The same names in the second script of the country, where they are known. */
  readonly secondScript: { readonly familyName: string; readonly givenNames: string } | null;
  /** Words of the pack. */
  readonly specialty: string;
  readonly territory: string;
  readonly town: string;
}

interface ProfessionalRow {
  id: string;
  country: string;
  identifier_kind: string;
  identifier: string;
  family_name: string;
  given_names: string;
  second_family_name: string | null;
  second_given_names: string | null;
  specialty: string;
  territory: string;
  town: string;
  search_text: string;
  registered_at: Date;
}

type ProviderTables = {
  professional: ProfessionalRow;
  professional_situation: {
    professional_id: string;
    id: string;
    kind: string;
    valid_from: string;
    valid_to: string | null;
    details: Json<Record<string, string>>;
    known_from: Date;
    known_to: Date | null;
    recorded_by: string;
  };
};

const on = (executor: Executor) => executor.withTables<ProviderTables>();

const toProfessional = (row: Omit<ProfessionalRow, "search_text" | "registered_at">): Professional => ({
  id: row.id,
  country: row.country,
  identifier: { kind: row.identifier_kind, value: row.identifier },
  familyName: row.family_name,
  givenNames: row.given_names,
  secondScript:
    row.second_family_name === null || row.second_given_names === null ? null : { familyName: row.second_family_name, givenNames: row.second_given_names },
  specialty: row.specialty,
  territory: row.territory,
  town: row.town,
});

/** Keeps a new professional. False when the identifier is taken, and then nothing is written. */
export async function insertProfessional(tx: Executor, professional: Professional, at: Date): Promise<boolean> {
  const second = professional.secondScript;
  const kept = await on(tx)
    .insertInto("professional")
    .values({
      id: professional.id,
      country: professional.country,
      identifier_kind: professional.identifier.kind,
      identifier: professional.identifier.value,
      family_name: professional.familyName,
      given_names: professional.givenNames,
      second_family_name: second?.familyName ?? null,
      second_given_names: second?.givenNames ?? null,
      specialty: professional.specialty,
      territory: professional.territory,
      town: professional.town,
      search_text: searchText(
        professional.familyName,
        professional.givenNames,
        ...(second === null ? [] : [second.familyName, second.givenNames]),
        professional.identifier.value,
        professional.town,
      ),
      registered_at: at,
    })
    .onConflict((conflict) => conflict.columns(["identifier_kind", "identifier"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return kept !== undefined;
}

export async function insertProfessionalSituations(tx: Executor, professionalId: string, facts: readonly Situation[], at: Date, by: string): Promise<void> {
  if (facts.length === 0) return;
  await on(tx)
    .insertInto("professional_situation")
    .values(
      facts.map((fact) => ({
        professional_id: professionalId,
        id: newId(),
        kind: fact.kind,
        valid_from: isoDay(fact.from),
        valid_to: fact.to === null ? null : isoDay(fact.to),
        details: JSON.stringify(fact.details),
        known_from: at,
        known_to: null,
        recorded_by: by,
      })),
    )
    .execute();
}

/** Professionals by id, one read for all. */
export const professionalsOf = (ids: readonly string[]): Question<Map<string, Professional>> =>
  question(
    sql`select id, country, identifier_kind, identifier, family_name, given_names, second_family_name, second_given_names, specialty, territory, town
      from professional where id = any(${ids}::uuid[])`,
    (rows: readonly Parameters<typeof toProfessional>[0][]) => new Map(rows.map((row) => [row.id, toProfessional(row)])),
  );

/** Professionals by id, one read for all. */
export const professionalsById = (executor: Executor, ids: readonly string[]): Promise<Map<string, Professional>> => ask(executor, professionalsOf(ids));

type ConventionRow = { professional_id: string; kind: string; valid_from: string; valid_to: string | null; details: Record<string, string> };

/** What the fund now believes of professionals, one read for all. */
export const conventionsOf = (ids: readonly string[]): Question<Map<string, Situation[]>> =>
  question(
    sql`select professional_id, kind, valid_from, valid_to, details from professional_situation
      where professional_id = any(${ids}::uuid[]) and known_to is null order by valid_from, id`,
    (rows: readonly ConventionRow[]) => {
      const byId = new Map<string, Situation[]>(ids.map((id) => [id, []]));
      for (const { professional_id, kind, valid_from, valid_to, details } of rows)
        byId.get(professional_id)?.push({ kind, from: day(valid_from), to: valid_to === null ? null : day(valid_to), details });
      return byId;
    },
  );

/**
 * Professionals whose name, identifier, town or trade holds every word typed, by name then id.
 * @param tradesOf - The specialties that a word may mean.
 */
export async function selectProfessionals(
  executor: Executor,
  typed: string,
  tradesOf: (word: string) => readonly string[],
  request: PageRequest,
): Promise<{ items: Professional[]; total: number }> {
  const { size, offset } = pageOf(request);
  let matching = on(executor).selectFrom("professional");
  for (const pattern of searchPatterns(typed)) {
    const trades = tradesOf(pattern.slice(1, -1));
    matching = matching.where(({ eb, or }) => or([eb("search_text", "like", pattern), ...(trades.length === 0 ? [] : [eb("specialty", "in", trades)])]));
  }
  const { total } = await matching.select((row) => row.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await matching.selectAll().orderBy("family_name").orderBy("given_names").orderBy("id").limit(size).offset(offset).execute();
  return { items: rows.map(toProfessional), total };
}

/** Professionals by identifiers in their normal form, one read for all, keyed `kind value`. */
export async function professionalsByIdentifiers(executor: Executor, identifiers: readonly { kind: string; value: string }[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ kind: string; value: string; id: string }>`
    select p.identifier_kind as kind, p.identifier as value, p.id
    from unnest(${identifiers.map(({ kind }) => kind)}::text[], ${identifiers.map(({ value }) => value)}::text[]) as w (kind, value)
    join professional p on p.identifier_kind = w.kind and p.identifier = w.value`.execute(executor);
  return new Map(rows.map((row) => [`${row.kind} ${row.value}`, row.id]));
}
