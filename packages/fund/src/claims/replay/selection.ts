import { type Day, isoDay, type Reform } from "@openamo/kernel";
import { isId } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";

/** Which past claims are taken up again. The later claims of their persons follow them: counters run from one to the next. */
export interface ReplaySelection {
  /** Care that ended on this day or later. */
  readonly careFrom: Day;
  /** Care that began on this day or before; no end when absent. */
  readonly careTo?: Day | undefined;
  readonly organism?: string | undefined;
  readonly personId?: string | undefined;
  readonly professionalId?: string | undefined;
}

const sameId = (column: string, id: string | undefined): RawBuilder<boolean> => {
  if (id === undefined) return sql<boolean>`true`;
  return isId(id) ? sql<boolean>`${sql.ref(column)} = ${id}::uuid` : sql<boolean>`false`;
};

/** The condition on `claim` for a selection. Claims that are over are never taken up. */
export function selected(selection: ReplaySelection): RawBuilder<boolean> {
  const { careFrom, careTo, organism, personId, professionalId } = selection;
  return sql<boolean>`claim.status not in ('reversed', 'corrected') and claim.care_to >= ${isoDay(careFrom)}::date
    and ${careTo === undefined ? sql`true` : sql`claim.care_from <= ${isoDay(careTo)}::date`}
    and ${organism === undefined ? sql`true` : sql`claim.organism = ${organism}`}
    and ${sameId("claim.person_id", personId)} and ${sameId("claim.professional_id", professionalId)}`;
}

/** A selection as it is kept with its run. */
export const writtenSelection = ({ careFrom, careTo, ...others }: ReplaySelection): Record<string, unknown> => ({
  careFrom: isoDay(careFrom),
  ...(careTo === undefined ? {} : { careTo: isoDay(careTo) }),
  ...others,
});

/** A reform as it is kept with its run; null where there is none. */
export const writtenReform = ({ name, changes }: Reform): Record<string, unknown> | null =>
  changes.length === 0 ? null : { name, changes: changes.map(({ parameter, from, value }) => ({ parameter: parameter.id, from: isoDay(from), value })) };
