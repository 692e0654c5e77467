/** Where a person stands on a day: rights, scheme and organism as the file holds them, and who answers for each function. */
import {
  AFFILIATION,
  ageOn,
  type Day,
  type Decision,
  decide,
  decided,
  type FunctionStanding,
  type Household,
  type Standing,
  type Text,
  Trace,
  valueOn,
  wordsOf,
} from "@openamo/kernel";
import type { SchemeId } from "../../network/model.ts";
import { organismById } from "../../network/organisms.ts";
import { DEPENDANT_AGE } from "../../parameters/affiliation.ts";
import { keepsLink, type Situated, situatedOn } from "../cover/cover-on.ts";
import { GROUND_LABELS, isGround } from "../cover/grounds.ts";
import { beforeOf } from "../cover/timeline.ts";
import { COVERED_FROM } from "../events/checks.ts";
import { type Files, filesOf, held, linksOf, type Working } from "../person/file.ts";
import { ACTIVITY, AME, EXEMPTIONS, NUMBER_AWAITED, RESIDENCE, RIGHTS } from "../person/kinds.ts";
import { isScheme } from "../person/occupations.ts";
import { isStop, livesInFrance, whereOn } from "../person/places.ts";
import { route } from "../route.ts";
import { functionsOf } from "../statuses.ts";
import { functionStandings } from "./answers.ts";
import { secondFunctions } from "./second-activity.ts";

/** What could be found beside the file, and what is missing for the rest. */
interface Found {
  readonly functions: readonly FunctionStanding[];
  readonly missing: readonly Text[];
  readonly scheme?: SchemeId | "foreign";
  readonly organism?: string | null;
}

const NUMBER_PIECES: readonly Text[] = [
  { fr: "Pièce d'identité, pour le numéro définitif", en: "Identity document, for the final number" },
  { fr: "Acte de naissance avec filiation, pour le numéro définitif", en: "Birth certificate with parentage, for the final number" },
];
const NO_AFFILIATION: Text = { fr: "Aucun organisme ne tient le dossier à cette date.", en: "No organism holds the file on that day." };

/** What stops an answer, as a text for the reader. */
function textsOf(stop: Decision<never>): Text[] {
  if (stop.kind === "undecided") return stop.missing.map(({ question }) => question);
  if (stop.kind !== "refused") return [];
  return [{ fr: wordsOf(stop.refusal, "sentence", "fr"), en: wordsOf(stop.refusal, "sentence", "en") }];
}

function ofOccupation({ schemes, where }: Situated, on: Day, trace: Trace): Found {
  const { deciding, other } = schemes;
  const answers = route(deciding.scheme, deciding.status, functionsOf(deciding.status), where, on, new Trace());
  const second = other === undefined ? [] : route(other.scheme, other.status, secondFunctions(other.status), where, on, new Trace());
  const asked = [...answers, ...second].some(({ kind, missing }) => kind === "place-missing" && missing === "workCommune");
  return {
    functions: [...functionStandings(answers, false, trace), ...functionStandings(second, true, trace)],
    missing: asked ? [{ fr: "Commune de l'établissement où la personne travaille", en: "Commune of the establishment where the person works" }] : [],
    scheme: deciding.scheme,
    organism: answers.find(({ name }) => name === "affiliation")?.organism?.id ?? null,
  };
}

/** A child covered through a parent: the functions of the parent's scheme, where the child lives or else the parent. */
function ofDependant(files: Files, child: Working, on: Day, trace: Trace): Found | undefined {
  if (ageOn(child.birthDay, on) >= valueOn(DEPENDANT_AGE, on) || held(child, ACTIVITY, on) !== undefined) return undefined;
  const holder = linksOf(child, on)
    .map(({ details }) => files.get(details.holder ?? ""))
    .find((person) => person !== undefined && held(person, AFFILIATION, on) !== undefined);
  const { scheme, organism } = (holder && held(holder, AFFILIATION, on)?.details) ?? {};
  if (holder === undefined || !isScheme(scheme)) return undefined;
  const [own, theirs] = [whereOn(child, on, undefined), whereOn(holder, on, undefined)];
  const where = isStop(own) ? theirs : own;
  if (isStop(where)) return { functions: [], missing: textsOf(where.stop), scheme, organism: organism ?? null };
  const answers = route(scheme, "child", functionsOf("child"), where, on, new Trace());
  return { functions: functionStandings(answers, false, trace), missing: [], scheme, organism: organism ?? null };
}

function find(files: Files, person: Working, on: Day, trace: Trace): Found {
  const decision = decide<Found>(() => {
    const dependant = ofDependant(files, person, on, trace);
    if (dependant !== undefined) return decided(dependant, trace);
    const residence = held(person, RESIDENCE, on);
    if (residence !== undefined && !livesInFrance(residence) && !keepsLink(person, on)) return decided({ functions: [], missing: [] }, trace);
    const situated = situatedOn(person, on, { ...beforeOf(person, on), open: true }, trace);
    return isStop(situated) ? situated.stop : decided(ofOccupation(situated, on, trace), trace);
  });
  return decision.kind === "decided" ? decision.outcome : { functions: [], missing: textsOf(decision) };
}

/** The file says one organism and the facts another: somebody must record the change. */
function contradiction(organism: string | null, found: Found): readonly Text[] {
  if (organism === null || found.organism == null || found.organism === organism) return [];
  const name = organismById(found.organism)?.shortName ?? found.organism;
  return [
    {
      fr: `Les faits du dossier mènent à un autre organisme : ${name}. Enregistrez l'événement qui manque.`,
      en: `The facts of the file lead to another organism: ${name}. Record the missing event.`,
    },
  ];
}

function groundText(word: string | undefined, ame: boolean): Text {
  if (word !== undefined && isGround(word)) return GROUND_LABELS[word];
  return ame ? { fr: "Aide médicale de l'État", en: "State medical aid" } : { fr: "Droits inscrits au dossier", en: "Rights written in the file" };
}

/** Where the subject stands. Never throws: what cannot be said is listed as missing. */
export function standingOf(household: Household, on: Day): Decision<Standing> {
  const files = filesOf(household);
  const person = files.get(household.subject.id);
  const trace = new Trace();
  const alive = person !== undefined && on >= person.birthDay && (person.deathDay === null || on <= person.deathDay);
  const affiliation = person && held(person, AFFILIATION, on)?.details;
  const [scheme, organism] = [affiliation?.scheme ?? null, affiliation?.organism ?? null];
  if (person === undefined || !alive) return decided({ on, open: false, ground: null, scheme, organism, functions: [], exemptions: [], missing: [] }, trace);
  const rights = held(person, RIGHTS, on);
  const ame = held(person, AME, on) !== undefined;
  const open = rights !== undefined || ame;
  const found: Found = on < COVERED_FROM ? { functions: [], missing: [] } : find(files, person, on, trace);
  const missing = [
    ...(organism === null && open && !ame ? [NO_AFFILIATION] : []),
    ...found.missing,
    ...contradiction(organism, found),
    ...(held(person, NUMBER_AWAITED, on) === undefined ? [] : NUMBER_PIECES),
  ];
  const exemptions = EXEMPTIONS.filter((kind) => held(person, kind, on) !== undefined);
  return decided(
    { on, open, ground: open ? groundText(rights?.details.ground, ame) : null, scheme, organism, functions: found.functions, exemptions, missing },
    trace,
  );
}
