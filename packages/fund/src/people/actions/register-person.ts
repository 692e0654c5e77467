import { AFFILIATION, type CountryPack, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import { done, newId, type Result, requirePermission, runCommand } from "@openamo/platform";
import { type NewSituation, openFile, recordFact, SITUATION_PERIOD_INVALID } from "../../affiliation/index.ts";
import { type FundContext, UNKNOWN_COUNTRY } from "../../context.ts";
import { IDENTIFIER_TAKEN, IDENTITY_INCOMPLETE, UNKNOWN_IDENTIFIER_KIND } from "../refusals.ts";
import { insertPerson, type Person } from "../store.ts";

export interface RegisterPerson {
  /** Idempotency key. */
  readonly key: string;
  readonly country: string;
  readonly identifierKind: string;
  readonly identifier: string;
  readonly familyName: string;
  readonly givenNames: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** The organism that holds the file, and the scheme. */
  readonly affiliation: { readonly scheme: string; readonly organism: string; readonly from: string; readonly to: string | null };
  /** What else is known from the start: open rights, an exemption, a declared doctor. */
  readonly situations?: readonly {
    readonly kind: string;
    readonly from: string;
    readonly to: string | null;
    readonly details: Readonly<Record<string, string>>;
  }[];
  /** Id to give; a new one is made when absent. */
  readonly personId?: string;
}

/** Registers a person with the organism that holds the file, and what else is known from the start. An identifier that belongs to a file already is refused. */
export async function registerPerson(context: FundContext, input: RegisterPerson): Promise<Result<{ personId: string }>> {
  requirePermission(context, "people:register");
  const { key, ...body } = input;
  const personId = input.personId ?? newId();
  // A repeated command finds its answer by its key alone: the id made here is then never used.
  return runCommand(context, { key, action: "people:register", body, personId }, async (tx) => {
    if (!context.countries.includes(input.country)) throw new RefusalSignal(refusal(UNKNOWN_COUNTRY, { country: input.country }, "country"));
    const person = readIdentity(context, input, personId);
    const facts = readFacts(input, personId);
    if (!(await insertPerson(tx, person, context.clock.now()))) throw new RefusalSignal(refusal(IDENTIFIER_TAKEN, {}, "identifier"));
    await openFile(tx, { personId, country: input.country, at: context.clock.now(), by: context.actor.subject });
    for (const fact of facts) await recordFact(context, tx, input.country, fact, { replaces: false });
    return done({ personId });
  });
}

/** The affiliation, then what else is known from the start. */
function readFacts({ affiliation, situations = [] }: RegisterPerson, personId: string): NewSituation[] {
  const { scheme, organism, from, to } = affiliation;
  const registered = { kind: AFFILIATION, from, to, details: { scheme, organism } };
  return [registered, ...situations].map(({ kind, details, ...days }, index) => {
    const field = index === 0 ? "affiliation.from" : `situations.${index - 1}.from`;
    const first = parseDay(days.from);
    const last = days.to === null ? null : parseDay(days.to);
    if (first === undefined || last === undefined) throw new RefusalSignal(refusal(SITUATION_PERIOD_INVALID, {}, field));
    return { personId, kind, from: first, to: last, details };
  });
}

function readIdentity(context: FundContext, input: RegisterPerson, id: string): Person {
  const identifier = readIdentifier(context.pack(input.country), input);
  const familyName = input.familyName.trim();
  const givenNames = input.givenNames.trim();
  const birthDay = parseDay(input.birthDate);
  if (familyName === "") throw new RefusalSignal(refusal(IDENTITY_INCOMPLETE, {}, "familyName"));
  if (givenNames === "") throw new RefusalSignal(refusal(IDENTITY_INCOMPLETE, {}, "givenNames"));
  if (birthDay === undefined || birthDay > context.clock.today()) throw new RefusalSignal(refusal(IDENTITY_INCOMPLETE, {}, "birthDate"));
  return { id, country: input.country, identifier, familyName, givenNames, birthDay };
}

function readIdentifier(pack: CountryPack, input: RegisterPerson): { kind: string; value: string } {
  const rule = pack.personIdentifiers.find(({ id }) => id === input.identifierKind);
  if (rule === undefined) throw new RefusalSignal(refusal(UNKNOWN_IDENTIFIER_KIND, { kind: input.identifierKind }, "identifierKind"));
  const checked = rule.check(input.identifier);
  if (!checked.ok) throw new RefusalSignal({ ...checked.refusal, field: "identifier" });
  return { kind: rule.id, value: checked.normal };
}
