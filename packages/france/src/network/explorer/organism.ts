import { type NetworkTerritory, type OrganismDetail, onFirstUse } from "@openamo/kernel";
import { FUNCTION_LABELS } from "../../questions/organism-for-person/words.ts";
import { ARRONDISSEMENTS } from "../arrondissements.ts";
import { establishments } from "../establishments.ts";
import type { Organism, OrganismCodes, Territory } from "../model.ts";
import { organismById, organisms } from "../organisms.ts";
import { departmentsOf } from "../territory.ts";
import { BRANCH_LABELS, CODE_LABELS, OTHER_FUNCTION_LABELS } from "../words/labels.ts";
import { evidenceOf, labelled, maybeSourced, sourced, sourcesOf } from "./words.ts";

const FUNCTIONS = { ...FUNCTION_LABELS, ...OTHER_FUNCTION_LABELS };

/** Codes of the communes of an arrondissement, former communes with theirs. */
const communesIn = (arrondissement: string): string[] =>
  (ARRONDISSEMENTS[arrondissement] ?? "").split(" ").map((commune) => `${arrondissement.slice(0, 2)}${commune}`);

function territoryOf(territory: Territory): NetworkTerritory {
  const { everywhere, departments, arrondissements, communes, except, rule, status, partial } = territory;
  const held = [...arrondissements].flatMap(communesIn).concat([...communes]);
  return {
    everywhere,
    areas: [...departmentsOf(territory)].sort().map((id) => ({ id, part: !departments.has(id) })),
    communes: held.filter((commune) => !except.has(commune)).sort(),
    except: [...except].sort(),
    ...(rule === undefined ? {} : { rule: sourced(rule) }),
    status,
    toConfirm: partial,
  };
}

const codesOf = (codes: OrganismCodes): OrganismDetail["codes"] =>
  (Object.keys(CODE_LABELS) as (keyof typeof CODE_LABELS)[]).flatMap((name) => {
    const value = codes[name];
    return value === undefined ? [] : [{ label: CODE_LABELS[name], value }];
  });

const followedBy = onFirstUse(() => {
  const found = new Map<string, readonly string[]>();
  for (const { id, successor } of organisms()) if (successor !== undefined) found.set(successor, [...(found.get(successor) ?? []), id]);
  return found;
});

/** Those that it names, and those that name it as their successor. */
const predecessorsOf = ({ id, predecessors }: Organism): string[] => [...new Set([...predecessors, ...(followedBy().get(id) ?? [])])];

function detailOf(organism: Organism): OrganismDetail {
  const { address, legalStatus, supervision, website, town, parent, successor } = organism;
  const [legal, supervised] = [maybeSourced(legalStatus), maybeSourced(supervision)];
  return {
    longName: { fr: organism.name },
    formerNames: organism.formerNames,
    ended: organism.ended,
    codes: codesOf(organism.codes),
    predecessors: predecessorsOf(organism),
    schemes: organism.schemes,
    branches: organism.branches.map((branch) => labelled(BRANCH_LABELS, branch)),
    functions: organism.functions.map((name) => labelled(FUNCTIONS, name)),
    territory: territoryOf(organism.territory),
    establishments: establishments()
      .filter(({ ugecam }) => ugecam === organism.id)
      .map(({ name, town: at, finess }) => ({ name, town: at, number: finess })),
    notes: organism.notes.map(sourced),
    status: organism.status,
    evidence: evidenceOf(organism.evidence),
    ...(legal === undefined ? {} : { legalStatus: legal }),
    ...(supervised === undefined ? {} : { supervision: supervised }),
    ...(website === undefined ? {} : { website }),
    ...(town === undefined ? {} : { town }),
    ...(parent === undefined ? {} : { parent }),
    ...(successor === undefined ? {} : { successor }),
    ...(address === undefined ? {} : { address: { text: address.text, dated: address.dated, sources: sourcesOf(address.source) } }),
  };
}

/** All that is known of an organism; undefined for an id that is not in the network. */
export function describeOrganism(id: string): OrganismDetail | undefined {
  const organism = organismById(id);
  return organism === undefined ? undefined : detailOf(organism);
}
