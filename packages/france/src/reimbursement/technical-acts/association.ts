import { type Cents, type Day, defineReason, type ParameterVersion, type Rate, RefusalSignal, refusal, valueOn, versionOn } from "@openamo/kernel";
import type { ActType } from "../../nomenclature/technical-acts/technical-act.ts";
import { MOST_ACTS, OTHER_PLACE_SHARE, SECOND_ACT_SHARE } from "../../parameters/technical-acts/association.ts";
import { uncam } from "../../sources/texts.ts";
import { ASSOCIATION_CODE_MISSING, ASSOCIATION_ORDER, TOO_MANY_ACTS } from "./refusals.ts";

/**
 * What the sheet says of acts done together: 1 the dearest, 2 the second, 3 a second act of surgery in another place, 4 an exception paid in
 * full, 5 another moment of the day.
 */
export const ASSOCIATIONS = ["1", "2", "3", "4", "5"] as const;
export type Association = (typeof ASSOCIATIONS)[number];

/** Part of the tariff that an act of a session keeps. */
export const PARTS = ["full", "other-place", "second"] as const;
export type Part = (typeof PARTS)[number];

/** Article III-3 B: the second act of a session keeps part of its tariff, percentage modifiers included. */
export const REDUCED_IN_SESSION = defineReason({
  id: "fr.technical-act.association",
  effect: "takes",
  law: [uncam("III-3", "B")],
  args: { part: "rate", before: "cents", after: "cents" },
  title: { fr: "Actes associés", en: "Acts done together" },
  sentence: {
    fr: "Dans la même séance, cet acte est payé à {part} de {before}, soit {after}.",
    en: "In the same session this act is paid at {part} of {before}, that is {after}.",
  },
});

/** The dated share of a part; null where the tariff is kept whole. */
export function shareOfPart(part: Part, on: Day): ParameterVersion<Rate> | null {
  if (part === "full") return null;
  return versionOn(part === "second" ? SECOND_ACT_SHARE : OTHER_PLACE_SHARE, on);
}

/** The lesser of two parts: an act halved beside a consultation is not halved again. */
export function lesserPart(a: Part, b: Part): Part {
  return PARTS.indexOf(a) >= PARTS.indexOf(b) ? a : b;
}

/** A technical act among those of one practitioner, for one patient, on one day. */
export interface SessionAct {
  readonly code: string;
  /** Before any modifier: the order of the session is that of the bare tariffs. */
  readonly tariff: Cents;
  readonly actType: ActType;
  readonly association: Association | null;
  /** Path of the field that says how it is associated. */
  readonly field: string;
}

/** What each code leaves of the tariff. */
export const PART_OF_CODE: Readonly<Record<Association, Part>> = { "1": "full", "2": "second", "3": "other-place", "4": "full", "5": "full" };

/** Codes 4 and 5, and complements, stand outside the rule of two acts. */
const isOutside = ({ actType, association }: SessionAct): boolean => actType === "complementary" || association === "4" || association === "5";

/** Without codes, the general rule: the dearest in full, the second in part, no third. */
function byTariff(acts: readonly SessionAct[], on: Day): Map<SessionAct, Part> {
  const most = valueOn(MOST_ACTS, on);
  const ordered = [...acts].sort((a, b) => b.tariff - a.tariff);
  const extra = ordered[most];
  if (extra !== undefined) throw new RefusalSignal(refusal(TOO_MANY_ACTS, { act: extra.code, most: String(most) }, extra.field));
  return new Map(ordered.map((act, rank) => [act, rank === 0 ? "full" : "second"]));
}

function partOfCode({ code, association, field }: SessionAct): Part {
  if (association === null) throw new RefusalSignal(refusal(ASSOCIATION_CODE_MISSING, { act: code }, field));
  return PART_OF_CODE[association];
}

/** With codes: each act bears one, each code stands once, and the dearest act is the one in full. */
function byCode(acts: readonly SessionAct[], on: Day): Map<SessionAct, Part> {
  const parts = acts.map((act) => [act, partOfCode(act)] as const);
  const repeated = acts.find((act, index) => acts.findIndex(({ association }) => association === act.association) !== index);
  if (repeated !== undefined) throw new RefusalSignal(refusal(TOO_MANY_ACTS, { act: repeated.code, most: String(valueOn(MOST_ACTS, on)) }, repeated.field));
  const first = acts.find(({ association }) => association === "1");
  const dearer = first === undefined ? undefined : acts.find(({ tariff }) => tariff > first.tariff);
  if (dearer !== undefined) throw new RefusalSignal(refusal(ASSOCIATION_ORDER, { act: dearer.code }, dearer.field));
  return new Map(parts);
}

/**
 * The part of its tariff that each act of a session keeps, in the order given.
 * @throws RefusalSignal for acts in excess, codes that are missing, and an order that is not the best one.
 */
export function partsOf(acts: readonly SessionAct[], on: Day): Part[] {
  const inside = acts.filter((act) => !isOutside(act));
  const coded = inside.some(({ association }) => association !== null);
  const parts = coded ? byCode(inside, on) : byTariff(inside, on);
  return acts.map((act) => parts.get(act) ?? "full");
}
