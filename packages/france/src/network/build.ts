import { day } from "@openamo/kernel";
import { FAMILIES } from "./families.ts";
import type { Evidence, FactStatus, Family, Organism, OrganismRow, OrganismType } from "./model.ts";
import { territoryOf } from "./territory.ts";

/** The status of a row: that of its facts, taken together. */
function statusOf(evidence: readonly Evidence[]): FactStatus {
  const statuses = new Set(evidence.map(([status]) => status));
  if (statuses.size > 1) return "partly-confirmed";
  return statuses.has("confirmed") ? "confirmed" : "recalled";
}

function addressOf(row: OrganismRow, family: Family): Organism["address"] {
  const source = row.addressSource ?? family.addressSource;
  return row.address === undefined || source === undefined ? undefined : { text: row.address, source: source[0], dated: source[1] };
}

const nameOf = (row: OrganismRow, family: string | undefined): string => row.name ?? `${family} ${row.of}`;

/** Leaves out the keys that have no value, so that a reader sees only what is known. */
function known<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}

/** An organism from its row and its family. */
export function organismOf(type: OrganismType, row: OrganismRow): Organism {
  const family: Family = FAMILIES[type];
  const evidence = [...(row.territoryEvidence ?? []), ...(row.evidence ?? []), ...family.evidence];
  const rule = row.territoryRule ?? family.territoryRule;
  const name = nameOf(row, family.longName);
  return {
    id: row.id,
    type,
    name,
    shortName: row.short ?? (row.of === undefined ? name : nameOf(row, family.shortName)),
    formerNames: row.formerNames ?? [],
    codes: row.codes ?? {},
    territory: territoryOf(row.territory, row.except, {
      status: row.territoryStatus ?? "confirmed",
      partial: row.territoryPartial ?? false,
      ...(rule === undefined ? {} : { rule }),
    }),
    from: row.from === undefined ? null : day(row.from),
    to: row.to === undefined ? null : day(row.to),
    ended: row.ended ?? false,
    branches: row.branches ?? family.branches,
    functions: row.functions ?? family.functions,
    schemes: row.schemes ?? family.schemes,
    predecessors: row.predecessors ?? [],
    status: statusOf(evidence),
    evidence,
    notes: [row.note, family.note].filter((note) => note !== undefined),
    ...known({
      town: row.seat?.[0],
      seat: row.seat?.[1],
      address: addressOf(row, family),
      parent: row.parent ?? family.parent,
      supervision: row.supervision ?? family.supervision,
      legalStatus: row.legalStatus ?? family.legalStatus,
      website: row.website ?? family.website,
      successor: row.successor,
    }),
  };
}
