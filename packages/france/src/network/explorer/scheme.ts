import { type Day, day, type FactStatus, type NetworkManagers, type RiskCover, type SchemeDetail, type SchemeDuty } from "@openamo/kernel";
import { FUNCTION_LABELS } from "../../questions/organism-for-person/words.ts";
import { type Duty, dutiesOf } from "../duties.ts";
import { FAMILIES } from "../families.ts";
import { type Evidence, FUNCTIONS, type NetworkFunction, type SchemeId, type SchemeRisk, type SchemeRow } from "../model.ts";
import { organismById } from "../organisms.ts";
import { schemeById } from "../schemes.ts";
import { ANCHOR_LABELS, AREA_LABELS, FAMILY_LABELS, RISK_LABELS, STATE_LABELS } from "../words/labels.ts";
import { evidenceOf, labelled, maybeSourced, sourced } from "./words.ts";

const dayOrNull = (text: string | undefined): Day | null => (text === undefined ? null : day(text));
const dayWithin = (bound: Day): Day | null => (Number.isFinite(bound) ? bound : null);

/** `cpam|cgss ; Île-de-France : cramif`: types and organisms, each group with the case it is for. @throws RangeError for a word that is neither. */
function managersOf(written: string | undefined): NetworkManagers[] {
  return (written?.split(" ; ") ?? []).map((group) => {
    const [first = "", second] = group.split(" : ");
    const words = (second ?? first).split("|");
    const organisms = words.filter((word) => organismById(word) !== undefined);
    const kinds = words.filter((word) => organismById(word) === undefined);
    for (const kind of kinds) if (!Object.hasOwn(FAMILIES, kind)) throw new RangeError(`"${kind}" is neither an organism nor a type of organism`);
    return { ...(second === undefined ? {} : { where: sourced(first) }), organisms, kinds };
  });
}

function riskOf({ risk, cover, status, managers, from, to, note }: SchemeRisk): RiskCover {
  const said = maybeSourced(note);
  return {
    label: labelled(RISK_LABELS, risk),
    cover,
    managers: managersOf(managers),
    from: dayOrNull(from),
    to: dayOrNull(to),
    ...(said === undefined ? {} : { note: said }),
    status,
  };
}

function dutyOf(name: NetworkFunction, duty: Duty): SchemeDuty | undefined {
  const { responsibility, reasons, type, organism, from, to } = duty;
  const reason = reasons[0];
  if (reason === undefined) return undefined;
  const area = AREA_LABELS[responsibility.area];
  const anchor = responsibility.anchor === "none" ? undefined : ANCHOR_LABELS[responsibility.anchor];
  const note = maybeSourced(responsibility.note);
  return {
    label: FUNCTION_LABELS[name],
    where: anchor === undefined ? area : { fr: `${area.fr} (${anchor.fr})`, en: `${area.en} (${anchor.en})` },
    ...(organism === undefined ? {} : { organism: organism.id }),
    ...(type === undefined ? {} : { kind: type }),
    from: dayWithin(from),
    to: dayWithin(to),
    sentence: reason.sentence,
    law: reasons.flatMap(({ law }) => law),
    ...(note === undefined ? {} : { note }),
    status: responsibility.status,
  };
}

const dutiesIn = (scheme: SchemeId): SchemeDuty[] => FUNCTIONS.flatMap((name) => dutiesOf(scheme, name).flatMap((duty) => dutyOf(name, duty) ?? []));

function statusOf(evidence: readonly Evidence[], risks: readonly SchemeRisk[]): FactStatus {
  const statuses = new Set<FactStatus>([...evidence.map(([status]) => status), ...risks.map(({ status }) => status)]);
  const [only] = statuses;
  return statuses.size === 1 && only !== undefined ? only : "partly-confirmed";
}

function detailOf(row: SchemeRow): SchemeDetail {
  const { code, successor, website, note } = row;
  return {
    shortName: { fr: row.short },
    family: FAMILY_LABELS[row.family],
    population: sourced(row.population),
    state: { label: STATE_LABELS[row.state], since: dayOrNull(row.stateSince) },
    managesCare: row.managesCare,
    managers: row.managers,
    basis: row.basis.map(sourced),
    notes: note === undefined ? [] : [sourced(note)],
    risks: row.risks.map(riskOf),
    duties: dutiesIn(row.id),
    status: statusOf(row.evidence, row.risks),
    evidence: evidenceOf(row.evidence),
    ...(code === undefined ? {} : { code }),
    ...(successor === undefined ? {} : { successor }),
    ...(website === undefined ? {} : { website }),
  };
}

/** All that is known of a scheme; undefined for a word that is none. */
export function describeScheme(id: string): SchemeDetail | undefined {
  const row = schemeById().get(id as SchemeId);
  return row === undefined ? undefined : detailOf(row);
}
