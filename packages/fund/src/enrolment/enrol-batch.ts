import { createHash } from "node:crypto";
import { refusal } from "@openamo/kernel";
import { type DatabaseTransaction, writeAudit } from "@openamo/platform";
import { insertFirstFacts, openFiles } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { identifiersKnown, insertPeople } from "../people/index.ts";
import type { Enrolment, EnrolmentLine } from "./enrolment.ts";
import { type ReadyLine, readLine } from "./read-line.ts";
import { ALREADY_KNOWN } from "./refusals.ts";
import { advance, insertLines, type LineOutcome, marksMet } from "./store.ts";

/** A digest of an identifier: it finds the same person twice in a file, and tells nobody who that is. */
function markOf({ person: { identifier } }: ReadyLine): string | null {
  return identifier === null ? null : createHash("sha256").update(`${identifier.kind} ${identifier.value}`).digest("base64url");
}

const isReady = (line: ReturnType<typeof readLine>): line is ReadyLine => "person" in line;

/** Enrols the persons of some lines, or rehearses it, and moves the enrolment on. The caller holds the enrolment. */
export async function enrolBatch(context: FundContext, tx: DatabaseTransaction, enrolment: Enrolment, lines: readonly EnrolmentLine[]): Promise<void> {
  const frame = { pack: context.pack(enrolment.country), organism: enrolment.organism, context };
  const read = lines.map((line) => readLine(frame, line));
  const ready = read.filter(isReady);
  const left = enrolment.rehearsal ? await knownAlready(tx, enrolment, ready) : await enrol(context, tx, enrolment, ready);
  const outcomes = read.map((line): LineOutcome => {
    if (!isReady(line)) return { line: line.line, outcome: "refused", personId: null, mark: null, refusal: line.refusal };
    const mark = enrolment.rehearsal ? markOf(line) : null;
    if (left.has(line.person.id)) return { line: line.line, outcome: "double", personId: null, mark: null, refusal: refusal(ALREADY_KNOWN, {}, "identifier") };
    return { line: line.line, outcome: "enrolled", personId: enrolment.rehearsal ? null : line.person.id, mark, refusal: null };
  });
  await insertLines(tx, enrolment.id, outcomes);
  const count = (outcome: LineOutcome["outcome"]): number => outcomes.filter((one) => one.outcome === outcome).length;
  const linesDone = lines.at(-1)?.line ?? enrolment.linesDone;
  await advance(tx, enrolment.id, { linesDone, enrolled: count("enrolled"), doubles: count("double"), refused: count("refused") });
}

/** Writes the persons and what is known of them from the start: a few statements for all. Gives those left out because they are known. */
async function enrol(context: FundContext, tx: DatabaseTransaction, enrolment: Enrolment, ready: readonly ReadyLine[]): Promise<ReadonlySet<string>> {
  const left = await insertPeople(
    tx,
    context,
    ready.map(({ person }) => person),
  );
  const fresh = ready.filter(({ person }) => !left.has(person.id));
  const bringing = { at: context.clock.now(), by: context.actor.subject, eventId: enrolment.id };
  await openFiles(
    tx,
    fresh.map(({ person }) => person.id),
    enrolment.country,
    bringing,
  );
  await insertFirstFacts(
    tx,
    fresh.flatMap(({ facts }) => facts),
    bringing,
  );
  await writeAudit(
    tx,
    context,
    fresh.map(({ person }) => ({ personId: person.id, action: "enrolment:import", outcome: "done" as const, object: enrolment.id })),
  );
  return left;
}

/** The same question without writing anybody: who is in a file already, or on an earlier line. */
async function knownAlready(tx: DatabaseTransaction, enrolment: Enrolment, ready: readonly ReadyLine[]): Promise<ReadonlySet<string>> {
  const identifiers = ready.flatMap(({ person: { identifier } }) => (identifier === null ? [] : [identifier]));
  const taken = await identifiersKnown(tx, identifiers);
  const met = await marksMet(
    tx,
    enrolment.id,
    ready.flatMap((line) => markOf(line) ?? []),
  );
  const left = new Set<string>();
  for (const line of ready) {
    const mark = markOf(line);
    const { identifier, id } = line.person;
    if (mark === null || identifier === null) continue;
    if (met.has(mark) || taken.has(`${identifier.kind} ${identifier.value}`)) left.add(id);
    met.add(mark);
  }
  return left;
}
