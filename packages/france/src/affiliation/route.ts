/**
 * Who answers for each function of a person's scheme: the responsibilities of the network, at the place that counts (the residence
 * for benefits, CSS R312-1; the establishment for contributions and occupational risks, R243-6 and L215-1), on the day.
 */
import type { Day, PreparedReason, Trace } from "@openamo/kernel";
import { type Duty, dutiesOf, dutyAmong } from "../network/duties.ts";
import type { NetworkFunction, Organism, OrganismType, Responsibility, SchemeId } from "../network/model.ts";
import { existsOn, organismAt } from "../network/organisms.ts";
import type { Place } from "../network/territory.ts";
import { LOCAL_SCHEME_REASONS } from "./local-scheme.ts";
import { ownOfProfession } from "./professions.ts";
import { SCHEME_REASONS } from "./scheme/reasons.ts";
import { isActivity, STATUS_FACTS, type Status } from "./statuses.ts";

/** Where the person is: the commune where it is known, or the department, `metropole` or `abroad`. */
export interface Where {
  readonly residence: string | undefined;
  readonly residencePlace: Place | undefined;
  readonly workPlace: Place | undefined;
}

/** `none`: the law gives nothing. `not-known`: the facts gathered do not say. */
export type AnswerKind = "organism" | "employer" | "none" | "place-missing" | "not-known";

/** Who answers for one function. */
export interface FunctionAnswer {
  readonly name: NetworkFunction;
  readonly kind: AnswerKind;
  readonly organism?: Organism | undefined;
  /** Type of organism: of the one found, or the usual one where the place is not precise enough. */
  readonly organismType?: OrganismType | undefined;
  /** The types that are possible while the place is missing. */
  readonly possibleTypes?: readonly OrganismType[];
  readonly missing?: PlaceField;
  /** The responsibility that it rests on; undefined where the facts name none. */
  readonly known?: Pick<Responsibility, "status" | "sources" | "note"> | undefined;
  readonly reasons: readonly PreparedReason[];
}

type PlaceField = "residenceCommune" | "workCommune";

/** Places that stand for the mainland's three kinds: any department, Île-de-France and Lozère. */
const KINDS_OF_METROPOLE = ["metropole", "75", "48"];
const NO_REASONS: readonly PreparedReason[] = [];
const notKnown = (name: NetworkFunction): FunctionAnswer => ({ name, kind: "not-known", reasons: NO_REASONS });
const isActive = (duty: Duty, on: Day): boolean => on >= duty.from && on <= duty.to;

/** The organism that a duty names, at a place. */
function named(name: NetworkFunction, duty: Duty, place: Place | undefined, on: Day): FunctionAnswer {
  const { type, responsibility: known, reasons } = duty;
  if (type === undefined) return { name, kind: "employer", known, reasons };
  const organism = duty.organism ?? (place && organismAt(type, place, on));
  if (organism === undefined || !existsOn(organism, on)) return { name, kind: "not-known", organismType: type, known, reasons };
  return { name, kind: "organism", organism, organismType: type, known, reasons };
}

/** The place is not known well enough: what can be said all the same, and what to ask. */
function placeMissing(name: NetworkFunction, duties: readonly Duty[], isMainland: boolean, on: Day, missing: PlaceField): FunctionAnswer {
  const possible = duties.filter((duty) => isActive(duty, on) && (!isMainland || KINDS_OF_METROPOLE.some((kind) => duty.inArea(kind))));
  const possibleTypes = [...new Set(possible.map(({ type }) => type))].filter((type) => type !== undefined);
  const usual = isMainland ? possible.find((duty) => duty.inArea("metropole")) : undefined;
  return {
    name,
    kind: "place-missing",
    possibleTypes,
    missing,
    organismType: usual?.type,
    known: usual?.responsibility,
    reasons: usual?.reasons ?? NO_REASONS,
  };
}

/** Who answers for one function of a scheme; undefined for a branch that does not exist yet. */
function answerFor(scheme: SchemeId, name: NetworkFunction, where: Where, on: Day): FunctionAnswer | undefined {
  const duties = dutiesOf(scheme, name);
  const anchor = duties.find((duty) => isActive(duty, on))?.responsibility.anchor;
  if (anchor === undefined) return name === "autonomy" && duties.length > 0 ? undefined : notKnown(name);
  const atWork = anchor === "workplace";
  const place = atWork ? where.workPlace : where.residencePlace;
  const department = place?.department ?? (atWork ? undefined : where.residence);
  if (anchor === "none") {
    const duty = dutyAmong(duties, department === undefined || department === "abroad" ? "metropole" : department, on);
    return duty === undefined ? notKnown(name) : named(name, duty, place, on);
  }
  if (department === undefined || department === "metropole")
    return placeMissing(name, duties, department !== undefined, on, atWork ? "workCommune" : "residenceCommune");
  if (department === "abroad") return notKnown(name);
  const duty = dutyAmong(duties, department, on);
  // Overseas, one organism holds the whole department: its code is place enough.
  return duty === undefined ? notKnown(name) : named(name, duty, place ?? { commune: "", department }, on);
}

/** Departments of the local scheme of Alsace-Moselle (CSS L325-1). */
const ALSACE_MOSELLE = ["57", "67", "68"];

/** The local scheme of an employee, paid by the organism that bears the care. */
function localSchemeAnswer(status: Status, where: Where, care: FunctionAnswer | undefined): FunctionAnswer | undefined {
  if (STATUS_FACTS[status].nature !== "salaried" || where.workPlace === undefined || !ALSACE_MOSELLE.includes(where.workPlace.department)) return undefined;
  const { scheme } = STATUS_FACTS[status];
  if ((scheme !== "general" && scheme !== "agricultural") || care === undefined) return undefined;
  const reason = scheme === "agricultural" ? LOCAL_SCHEME_REASONS.agriculturalEmployee : LOCAL_SCHEME_REASONS.employee;
  return { ...care, name: "local-scheme", reasons: [reason] };
}

/** The scheme whose responsibilities are read: abroad's law leaves care to the general scheme of the residence. */
const readAs = (scheme: SchemeId | "foreign"): SchemeId => (scheme === "foreign" ? "general" : scheme);

/** Functions whose organism an order names for who works in France and lives abroad (R312-1, second paragraph): it was not found. */
const BY_ORDER: readonly NetworkFunction[] = ["affiliation", "care"];

/** Why nobody is named for a person who works in France and lives abroad. */
function fromAbroad(answer: FunctionAnswer | undefined, status: Status, { residence }: Where): FunctionAnswer | undefined {
  const unnamed = answer?.kind === "not-known" && answer.known === undefined && BY_ORDER.includes(answer.name);
  return answer !== undefined && unnamed && isActivity(status) && residence === "abroad"
    ? { ...answer, reasons: [SCHEME_REASONS.worksHereLivesAbroad] }
    : answer;
}

function answerOf(scheme: SchemeId | "foreign", status: Status, name: NetworkFunction, where: Where, on: Day, before: readonly FunctionAnswer[]) {
  if (name !== "local-scheme") return fromAbroad(ownOfProfession(status, name, on) ?? answerFor(readAs(scheme), name, where, on), status, where);
  return localSchemeAnswer(
    status,
    where,
    before.find((answer) => answer.name === "care"),
  );
}

/** Answers for the functions that concern a person, in order; their reasons go to `trace`, each once. */
export function route(
  scheme: SchemeId | "foreign",
  status: Status,
  functions: readonly NetworkFunction[],
  where: Where,
  on: Day,
  trace: Trace,
): FunctionAnswer[] {
  const answers: FunctionAnswer[] = [];
  for (const name of functions) {
    const answer = answerOf(scheme, status, name, where, on, answers);
    if (answer !== undefined) answers.push(answer);
  }
  const told: PreparedReason[] = [];
  for (const { reasons } of answers) {
    for (const reason of reasons) {
      if (told.includes(reason)) continue;
      told.push(reason);
      trace.tell(reason);
    }
  }
  return answers;
}
