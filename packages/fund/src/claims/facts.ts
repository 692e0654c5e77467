import {
  type BeneficiaryFacts,
  type CountryPack,
  contains,
  type Day,
  isoDay,
  type Period,
  type ProfessionalFacts,
  type Refusal,
  RefusalSignal,
  refusal,
  type SchemaIssue,
} from "@openamo/kernel";
import { ask, type Executor, isId, isSpread, plannedOnce, type Question, together, understood } from "@openamo/platform";
import { affiliationFor, filesNow, forRules, type KnownSituation, lockFiles, lockingFiles, situationsNow } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { mergedFilesOf, type Person, personsOf } from "../people/index.ts";
import { conventionsOf, type Professional, professionalsOf } from "../providers/index.ts";
import { problemDetails } from "../schema-words.ts";
import { NOT_FOUND_HERE, scopeOf } from "../scope.ts";
import { CARE_TO_COME, CLAIM_OF_ANOTHER_ORGANISM, SHEET_INVALID, UNKNOWN_PROFESSIONAL } from "./refusals.ts";
import { type CareMark, careMarkKey } from "./store-facts.ts";

/** A care sheet that somebody wants settled. */
export interface SheetRequest {
  readonly personId: string;
  readonly professionalId: string;
  /** In the shape of the pack of the person's country; read and checked here. */
  readonly sheet: unknown;
}

/** A request whose sheet is read and whose file is known: all that the rules need but the counters. */
export interface OpenedSheet {
  readonly request: SheetRequest;
  readonly pack: CountryPack;
  readonly person: Person;
  readonly situations: readonly KnownSituation[];
  readonly professional: ProfessionalFacts;
  /** The professional by name. */
  readonly provider: Professional;
  readonly organism: string;
  readonly sheet: unknown;
  readonly care: Period;
  readonly marks: readonly CareMark[];
  /** When the sheet was opened, before any rule looked at it. */
  readonly receivedAt: Date;
}

/** What is known now of persons and professionals, by id. */
export interface KnownFacts {
  readonly files: ReadonlyMap<string, { country: string }>;
  readonly people: ReadonlyMap<string, Person>;
  readonly situations: ReadonlyMap<string, KnownSituation[]>;
  readonly professionals: ReadonlyMap<string, Professional>;
  readonly conventions: ReadonlyMap<string, ProfessionalFacts["situations"]>;
  /** Files that gave way to those of the persons. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
}

type Parties = Pick<SheetRequest, "personId" | "professionalId">;

const distinct = (ids: readonly string[]): string[] => [...new Set(ids.filter(isId))].sort();

/**
 * One question per kind of fact for all requests. With `lock` the files are held until the end of the transaction: that comes first, so that the
 * other questions see what whoever held them before has committed.
 */
function factQuestions(requests: readonly Parties[], lock: boolean): Question<KnownFacts> {
  const personIds = distinct(requests.map(({ personId }) => personId));
  const professionalIds = distinct(requests.map(({ professionalId }) => professionalId));
  return together<{ readonly [Kind in keyof KnownFacts]: Question<KnownFacts[Kind]> }>({
    files: lock ? lockingFiles(personIds) : filesNow(personIds),
    people: personsOf(personIds),
    situations: situationsNow(personIds),
    merged: mergedFilesOf(personIds),
    professionals: professionalsOf(professionalIds),
    conventions: conventionsOf(professionalIds),
  });
}

/** The facts for sheets that are going to be settled; undefined where cases lie on several machines, whose files are locked on one at a time. */
export const settlingFacts = (tx: Executor, requests: readonly Parties[]): Question<KnownFacts> | undefined =>
  isSpread(tx) ? undefined : understood(together({ planned: plannedOnce(tx), facts: factQuestions(requests, true) }), ({ facts }) => facts);

/** The answers to {@link factQuestions}. */
export async function readFacts(executor: Executor, requests: readonly Parties[], lock: boolean): Promise<KnownFacts> {
  if (!lock || !isSpread(executor)) return ask(executor, factQuestions(requests, lock));
  const files = await lockFiles(executor, distinct(requests.map(({ personId }) => personId)));
  return { ...(await ask(executor, factQuestions(requests, false))), files };
}

/** Opens sheets: identity, professional, organism. Each is opened, or refused with the reason. */
export function openSheets(context: FundContext, facts: KnownFacts, requests: readonly SheetRequest[]): (OpenedSheet | Refusal)[] {
  return requests.map((request) => {
    try {
      return openSheet(context, facts, request);
    } catch (error) {
      if (error instanceof RefusalSignal) return error.refusal;
      throw error;
    }
  });
}

function openSheet(context: FundContext, facts: KnownFacts, request: SheetRequest): OpenedSheet {
  const file = facts.files.get(request.personId);
  const person = facts.people.get(request.personId);
  const situations = facts.situations.get(request.personId) ?? [];
  if (file === undefined || person === undefined || !mayTouch(context, situations, request)) throw new RefusalSignal(refusal(NOT_FOUND_HERE, {}, "personId"));
  const professional = facts.professionals.get(request.professionalId);
  if (professional === undefined || professional.country !== file.country) throw new RefusalSignal(refusal(UNKNOWN_PROFESSIONAL, {}, "professionalId"));
  const pack = context.pack(file.country);
  const sheet = readSheet(pack, request.sheet);
  const care = pack.claims.careDays(sheet);
  if ((care.to ?? care.from) > context.clock.today()) throw new RefusalSignal(refusal(CARE_TO_COME, { date: isoDay(care.from) }, "sheet"));
  const { id, specialty, territory } = professional;
  const { personId, professionalId } = request;
  return {
    request,
    pack,
    person,
    situations,
    professional: { id, specialty, territory, situations: facts.conventions.get(id) ?? [] },
    provider: professional,
    organism: organismOf(context, situations, pack.claims.competenceDay?.(sheet) ?? care.from),
    sheet,
    care,
    receivedAt: context.clock.now(),
    marks: pack.claims.fingerprints(sheet).map((fingerprint) => ({ personId, professionalId, fingerprint })),
  };
}

/** Whether the actor may send a sheet for this file: their own organism holds it, or held it at some time, they gave the care themselves, or it is their own. */
function mayTouch(context: FundContext, situations: readonly KnownSituation[], request: SheetRequest): boolean {
  const scope = scopeOf(context.actor);
  switch (scope.kind) {
    case "everything":
      return true;
    case "organism":
      return situations.some(({ organism }) => organism === scope.organism);
    case "professional":
      return request.professionalId === scope.professionalId;
    case "person":
      // What a person may ask about their own file is a matter of permissions: an estimate, never a claim.
      return request.personId === scope.personId;
    case "nothing":
      return false;
  }
}

/** The organism that covers a person on the day that the law looks at. */
export function coveringOrganism(situations: readonly KnownSituation[], on: Day): string {
  const affiliation = situations.find((fact) => fact.organism !== null && contains(fact, on)) ?? affiliationFor(situations, on);
  if (affiliation === undefined || affiliation.organism === null) throw new Error("a file without affiliation");
  return affiliation.organism;
}

/** The organism that settles the sheet; an agent of another does not. */
function organismOf(context: FundContext, situations: readonly KnownSituation[], on: Day): string {
  const organism = coveringOrganism(situations, on);
  const scope = scopeOf(context.actor);
  if (scope.kind === "organism" && scope.organism !== organism) throw new RefusalSignal(refusal(CLAIM_OF_ANOTHER_ORGANISM));
  return organism;
}

function readSheet(pack: CountryPack, sheet: unknown): unknown {
  const read = pack.claims.sheet.safeParse(sheet);
  if (read.success) return read.data;
  const issue: SchemaIssue = read.error.issues[0] ?? { path: [], message: "?" };
  throw new RefusalSignal(refusal(SHEET_INVALID, problemDetails(issue), ["sheet", ...issue.path.map(String)].join(".")));
}

/** What the rules see of the person. The sex is told where the sheet names acts of a list, which may reserve one to a sex. */
export const beneficiaryOf = ({ person, situations }: Pick<OpenedSheet, "person" | "situations">, namesActs: boolean): BeneficiaryFacts => ({
  id: person.id,
  birthDay: person.birthDay,
  situations: situations.map(forRules),
  ...(namesActs && person.sex !== "unknown" ? { sex: person.sex } : {}),
});

/** The first mark that stands twice on one sheet. */
export function repeatedMark(marks: readonly CareMark[]): CareMark | undefined {
  const seen = new Set<string>();
  return marks.find((mark) => {
    const key = careMarkKey(mark);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
