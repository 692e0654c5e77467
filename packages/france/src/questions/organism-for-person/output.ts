import type { Text } from "@openamo/kernel";
import * as z from "zod";
import type { SchemeFound } from "../../affiliation/facts.ts";
import type { FunctionAnswer } from "../../affiliation/route.ts";
import type { Status } from "../../affiliation/statuses.ts";
import { schemeById } from "../../network/schemes.ts";
import type { Piece } from "./identity.ts";
import { FUNCTION_LABELS, STATUS_LABELS, TYPE_LABELS } from "./words.ts";

const text = () => z.object({ fr: z.string(), en: z.string() });
const organism = () =>
  z.object({
    id: z.string(),
    code: z.string().optional().meta({ description: "Number in the national table of organisms, where it has one" }),
    name: z.string(),
    shortName: z.string(),
    formerNames: z.array(z.string()),
    type: z.string(),
    toConfirm: z.boolean().meta({ description: "The limits of its area are not wholly known: have the fund confirm" }),
  });
const functionAnswer = () =>
  z.object({
    function: z.string(),
    label: text(),
    kind: z.enum(["organism", "employer", "none", "place-missing", "not-known"]),
    organism: organism().nullable(),
    organismType: z.string().nullable(),
    organismTypeLabel: text().nullable(),
    possibleTypes: z.array(z.string()),
    missing: z.enum(["residenceCommune", "workCommune"]).nullable(),
    status: z.enum(["confirmed", "recalled", "partly-confirmed"]).nullable(),
    sources: z.array(z.string()),
    note: z.string().nullable(),
    reasons: z.array(z.string()),
  });
const scheme = () => z.object({ id: z.string(), code: z.string().nullable(), name: z.string() });

/** What is published: the scheme, who answers for each function, and what to ask for. */
export const organismOutput = () =>
  z.object({
    scheme: scheme(),
    decidingStatus: z.string(),
    decidingStatusLabel: text(),
    studentContribution: z.boolean().nullable(),
    functions: z.array(functionAnswer()),
    otherActivity: z.object({ scheme: scheme(), status: z.string(), statusLabel: text(), functions: z.array(functionAnswer()) }).nullable(),
    pieces: z.array(z.object({ id: z.string(), label: text() })),
  });

/** The scheme found, and the answers for its functions. */
export interface OrganismOutcome {
  readonly deciding: SchemeFound;
  readonly functions: readonly FunctionAnswer[];
  readonly other?: { readonly found: SchemeFound; readonly functions: readonly FunctionAnswer[] };
  readonly pieces: readonly Piece[];
}

const both = ({ fr, en }: Text) => ({ fr, en });

function publishScheme(id: SchemeFound["scheme"]): z.input<ReturnType<typeof scheme>> {
  if (id === "foreign") return { id, code: null, name: "Législation d'un autre État" };
  const row = schemeById().get(id);
  return { id, code: row?.code ?? null, name: row?.name ?? id };
}

function publishFunction(answer: FunctionAnswer): z.input<ReturnType<typeof functionAnswer>> {
  const { organism: found, organismType: type } = answer;
  return {
    function: answer.name,
    label: both(FUNCTION_LABELS[answer.name]),
    kind: answer.kind,
    organism:
      found === undefined
        ? null
        : {
            id: found.id,
            ...(found.codes.base === undefined ? {} : { code: found.codes.base }),
            name: found.name,
            shortName: found.shortName,
            formerNames: [...found.formerNames],
            type: found.type,
            toConfirm: found.territory.partial,
          },
    organismType: type ?? null,
    organismTypeLabel: type === undefined ? null : both(TYPE_LABELS[type]),
    possibleTypes: [...(answer.possibleTypes ?? [])],
    missing: answer.missing ?? null,
    status: answer.known?.status ?? null,
    sources: answer.known?.sources.split(" ") ?? [],
    note: answer.known?.note ?? null,
    reasons: answer.reasons.map((reason) => reason.id),
  };
}

const labelOf = (status: Status) => both(STATUS_LABELS[status]);

/** The outcome at the edge. */
export function publishOrganism({ deciding, functions, other, pieces }: OrganismOutcome): z.input<ReturnType<typeof organismOutput>> {
  return {
    scheme: publishScheme(deciding.scheme),
    decidingStatus: deciding.status,
    decidingStatusLabel: labelOf(deciding.status),
    studentContribution: deciding.studentContribution ?? null,
    functions: functions.map(publishFunction),
    otherActivity:
      other === undefined
        ? null
        : {
            scheme: publishScheme(other.found.scheme),
            status: other.found.status,
            statusLabel: labelOf(other.found.status),
            functions: other.functions.map(publishFunction),
          },
    pieces: pieces.map(({ id, label }) => ({ id, label: both(label) })),
  };
}
