import {
  type BeneficiaryFacts,
  type ClaimFacts,
  type ClaimOutcome,
  type CounterMove,
  type CountryPack,
  type Decision,
  type ProfessionalFacts,
  type Refusal,
  refusal,
  type TariffKey,
  type Trace,
} from "@openamo/kernel";
import type { Executor } from "@openamo/platform";
import type { FundContext } from "../../context.ts";
import { readTariffs, type TariffBook } from "../../nomenclature/index.ts";
import { scopeOf } from "../../scope.ts";
import type { ClaimDecision } from "../claim.ts";
import { CounterBook } from "../counters.ts";
import { decisionOf } from "../decide.ts";
import { beneficiaryOf, coveringOrganism, type KnownFacts, readFacts } from "../facts.ts";
import { allCountersOfPersons } from "../merged-files.ts";
import { CLAIM_OF_ANOTHER_ORGANISM } from "../refusals.ts";
import { type CareMark, careMarkKey, selectCareMarks } from "../store-facts.ts";
import { sameAnswer } from "./same-answer.ts";
import type { LiveClaim, StoredAnswer, StoredClaim } from "./store-chains.ts";

/** A claim that would be decided otherwise on what is known now; `elsewhere` where another organism covers the person on that day now. */
export interface ChangedClaim extends StoredClaim {
  readonly after: ClaimDecision | { readonly kind: "elsewhere"; readonly refusal: Refusal };
  readonly pack: CountryPack;
}

/** What deciding claims again came to. */
export interface Redecided {
  readonly claims: number;
  /** Lines of the claims that were decided before. */
  readonly lines: number;
  readonly changed: readonly ChangedClaim[];
}

function movesOf(answer: StoredAnswer | Decision<ClaimOutcome>): readonly CounterMove[] {
  if (answer.kind !== "decided") return [];
  return "moves" in answer ? answer.moves : answer.outcome.counterMoves;
}

/** What the rules see of a person: as most sheets need it, and as sheets do that name acts of a list. */
interface BeneficiaryAgain {
  readonly plain: BeneficiaryFacts;
  readonly forActs: BeneficiaryFacts;
}

/** A stored claim with what is known now about who received the care and who gave it. */
interface OpenedAgain extends StoredClaim {
  readonly pack: CountryPack;
  readonly person: BeneficiaryAgain;
  readonly professional: ProfessionalFacts;
  readonly organism: string;
  readonly tariffs: readonly TariffKey[] | undefined;
}

/** All that deciding claims again needs, read. */
export interface PreparedChains {
  readonly opened: readonly OpenedAgain[];
  readonly book: CounterBook;
  /** Persons with a claim that was not decided: care that others of their claims pay is looked at for them alone. */
  readonly watched: ReadonlySet<string>;
  readonly paidCare: ReadonlyMap<string, string>;
  readonly tariffs: TariffBook;
}

/** The care that a claim is about, as its pack marks it. */
export const marksOf = ({ personId, professionalId, sheet }: LiveClaim, pack: CountryPack): CareMark[] =>
  pack.claims.fingerprints(sheet).map((fingerprint) => ({ personId, professionalId, fingerprint }));

/**
 * Reads what is known now about claims: rights, conventions, tariffs, care paid, and the counters as they stood before the first of them.
 * @param chains - all the live claims of each person from the first selected on, in the order of their settlement.
 */
export async function prepareChains(context: FundContext, executor: Executor, chains: readonly StoredClaim[], lock: boolean): Promise<PreparedChains> {
  const opened = openAgain(
    context,
    await readFacts(
      executor,
      chains.map(({ claim }) => claim),
      lock,
    ),
    chains,
  );
  const undone = opened.filter(({ before }) => before.kind !== "decided");
  return {
    opened,
    book: await countersBefore(executor, chains),
    watched: new Set(undone.map(({ claim }) => claim.personId)),
    paidCare: await selectCareMarks(
      executor,
      undone.flatMap(({ claim, pack }) => marksOf(claim, pack)),
    ),
    tariffs: await readTariffs(
      executor,
      opened.flatMap(({ tariffs }) => tariffs ?? []),
    ),
  };
}

function knownOrMade<Value>(values: Map<string, Value>, id: string, make: () => Value): Value {
  const known = values.get(id);
  if (known !== undefined) return known;
  const made = make();
  values.set(id, made);
  return made;
}

function openAgain(context: FundContext, known: KnownFacts, chains: readonly StoredClaim[]): OpenedAgain[] {
  const people = new Map<string, ReturnType<typeof personOf>>();
  const professionals = new Map<string, ProfessionalFacts>();
  return chains.map(({ claim, before }): OpenedAgain => {
    const { personId, professionalId, sheet } = claim;
    const person = knownOrMade(people, personId, () => personOf(context, known, personId));
    const professional = knownOrMade(professionals, professionalId, () => professionalOf(known, professionalId));
    const { pack, situations } = person;
    const on = pack.claims.competenceDay?.(sheet) ?? pack.claims.careDays(sheet).from;
    return { claim, before, pack, person, professional, organism: coveringOrganism(situations, on), tariffs: pack.claims.tariffsNeeded?.(sheet) };
  });
}

function personOf(context: FundContext, known: KnownFacts, id: string) {
  const [file, person] = [known.files.get(id), known.people.get(id)];
  if (file === undefined || person === undefined) throw new Error("a claim without the file of its person");
  const situations = known.situations.get(id) ?? [];
  const plain = beneficiaryOf({ person, situations }, false);
  const forActs = person.sex === "unknown" ? plain : { ...plain, sex: person.sex };
  return { situations, pack: context.pack(file.country), plain, forActs };
}

function professionalOf(known: KnownFacts, id: string): ProfessionalFacts {
  const professional = known.professionals.get(id);
  if (professional === undefined) throw new Error("a claim without its professional");
  const { specialty, territory } = professional;
  return { id, specialty, territory, situations: known.conventions.get(id) ?? [] };
}

const ELSEWHERE: ChangedClaim["after"] = { kind: "elsewhere", refusal: refusal(CLAIM_OF_ANOTHER_ORGANISM) };

/**
 * Decides claims again in the order in which they were settled, each as of the day of its first settlement. Counters run on from one to the
 * next. Reads and writes nothing; a preparation serves once. What stands is dropped as soon as it is compared. With `shared` no steps are kept.
 */
export function decideChains(context: FundContext, { opened, book, watched, paidCare, tariffs }: PreparedChains, shared?: Trace): Redecided {
  const scope = scopeOf(context.actor);
  const paidNow = new Set<string>();
  const changed: ChangedClaim[] = [];
  let lines = 0;
  for (const entry of opened) {
    const { claim, before, pack, organism } = entry;
    const marks = watched.has(claim.personId) ? marksOf(claim, pack).map(careMarkKey) : [];
    // Care that another claim pays stays with it: a refused sheet was sent again. What another organism settled is not an agent's to decide.
    const paidByAnother = before.kind !== "decided" && marks.some((key) => paidCare.has(key) || paidNow.has(key));
    const stands = paidByAnother || (scope.kind === "organism" && claim.organism !== scope.organism);
    const facts = stands || organism !== claim.organism ? undefined : factsOf(entry, book, tariffs);
    const decision = facts && pack.claims.settle(facts, shared);
    // What another organism would have to settle stays as it is here, with what it added.
    const standing = decision ?? before;
    book.add(claim.personId, movesOf(standing));
    if (standing.kind === "decided") for (const key of marks) paidNow.add(key);
    const same = decision === undefined ? stands : sameAnswer(before, decision);
    // Answers that are the same have as many lines: the stored one is then not read.
    const said = same ? standing : before;
    if (said.kind === "decided") lines += said.outcome.lines.length;
    if (same) continue;
    const after = facts === undefined || decision === undefined ? ELSEWHERE : decisionOf(context, pack, facts, decision, shared !== undefined);
    changed.push({ claim, before, after, pack });
  }
  return { claims: opened.length, lines, changed };
}

function factsOf({ claim, before, pack, person, professional, tariffs: wanted }: OpenedAgain, book: CounterBook, tariffs: TariffBook): ClaimFacts {
  const { personId, sheet } = claim;
  const { settledOn } = before;
  return {
    sheet,
    beneficiary: wanted !== undefined && wanted.length > 0 ? person.forActs : person.plain,
    professional,
    counters: book.read(personId, pack.claims.countersNeeded(sheet, professional, settledOn)),
    ...(wanted === undefined ? {} : { tariffs: tariffs.of(wanted) }),
    settledOn,
  };
}

/** Counters as they stood before the first of these claims: as they are, less what these claims added. */
async function countersBefore(executor: Executor, chains: readonly StoredClaim[]): Promise<CounterBook> {
  const book = new CounterBook();
  const persons = [...new Set(chains.map(({ claim }) => claim.personId))];
  for (const { personId, ...value } of await allCountersOfPersons(executor, persons)) book.put(personId, value);
  for (const { claim, before } of chains) book.take(claim.personId, movesOf(before));
  return book;
}
