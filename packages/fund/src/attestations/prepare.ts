import {
  type AttestationRules,
  contains,
  type Day,
  DEPENDANT,
  inLocale,
  isoDay,
  type Period,
  RefusalSignal,
  refusal,
  type Standing,
  type Text,
  union,
} from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { affiliationFor, type KnownSituation, requireFileInReach, selectSituations } from "../affiliation/index.ts";
import type { FundContext } from "../context.ts";
import { type PersonStanding, readStanding } from "../life-events/index.ts";
import { findOrganism } from "../network/index.ts";
import { scopeOf } from "../scope.ts";
import type { AttestationContent, NamedOrganism } from "./content.ts";
import { type Household, householdOnPaper } from "./household.ts";
import { ATTESTATION_NOT_REGISTERED, ATTESTATION_RIGHTS_CLOSED, NO_ATTESTATION_IN_COUNTRY, NO_REGISTRATION_PAPER } from "./refusals.ts";

const RIGHTS = "rights";

/** Who asks for an attestation: the organism that holds the file, the person, or an organism that held the file before. */
type Reach = "holds-file" | "held-file";

async function reachOf(context: FundContext, personId: string, situations: readonly KnownSituation[]): Promise<Reach> {
  try {
    await requireFileInReach(context, context.database.kysely, personId);
    return "holds-file";
  } catch (error) {
    const scope = scopeOf(context.actor);
    const held = scope.kind === "organism" && situations.some(({ organism }) => organism === scope.organism);
    if (error instanceof RefusalSignal && held) return "held-file";
    throw error;
  }
}

/** The standing of a person. An organism that held the file learns from it only where the person has gone: the system reads in its name. */
async function standingFor(context: FundContext, reach: Reach, personId: string, on: Day): Promise<PersonStanding> {
  const reader = reach === "holds-file" ? context : { ...context, actor: systemActor("certificate-of-affiliation") };
  const found = await readStanding(reader, { personId, on });
  if (!found.ok) throw new RefusalSignal(found.refusal);
  return found.value;
}

async function named(context: FundContext, id: string): Promise<NamedOrganism> {
  const organism = await findOrganism(context.database.kysely, id);
  return organism === undefined ? { id, code: id, name: { fr: id, en: id } } : { id, code: organism.code, name: organism.name };
}

/** The days without a gap, of the facts that open rights, around a day; else those of the registration itself. */
function rightsAround(situations: readonly KnownSituation[], on: Day): Period | undefined {
  for (const kind of [RIGHTS, DEPENDANT]) {
    const found = union(situations.filter((fact) => fact.kind === kind)).find((days) => contains(days, on));
    if (found !== undefined) return found;
  }
  return affiliationFor(situations, on);
}

/** Each label once: two grounds of full cover are told alike. */
function exemptionLabels(rules: AttestationRules, kinds: readonly string[]): Text[] {
  const faces = rules.exemptions.filter(({ kind }) => kinds.includes(kind));
  return [...new Map(faces.map(({ label }) => [inLocale(label, "fr"), label])).values()];
}

const ELSEWHERE: Text = {
  fr: "Certificat d’affiliation à un autre organisme",
  en: "Certificate of affiliation to another organism",
  ar: "شهادة الانتماء إلى هيئة أخرى",
};
/** A certificate tells where to turn, and nothing of the household or of the rights. */
const NOTHING_MORE = { holder: null, dependants: [], rights: null, exemptions: null, declaredDoctor: null } as const;

interface Facts {
  readonly situations: readonly KnownSituation[];
  readonly standing: PersonStanding;
  readonly household: Household;
  readonly on: Day;
}

/** What the paper says of the rights themselves. */
function rightsOf({ situations, standing: { pack, standing }, household, on }: Facts, rules: AttestationRules, mentionExemptions: boolean) {
  const days = rightsAround(situations, on);
  const { declaredDoctor } = rules;
  return {
    days,
    holder: household.holder,
    dependants: household.dependants,
    rights: { from: isoDay(days?.from ?? on), to: isoOrNull(days?.to), ground: standing.ground },
    exemptions: mentionExemptions ? exemptionLabels(rules, standing.exemptions) : null,
    declaredDoctor: declaredDoctor === null ? null : situations.some((fact) => fact.kind === declaredDoctor && contains(fact, on)),
    scheme: pack.network.schemes.find(({ id }) => id === standing.scheme),
  };
}

const isoOrNull = (day: Day | null | undefined): string | null => (day === null || day === undefined ? null : isoDay(day));

function lastDayOf(rules: AttestationRules, on: Day): Day {
  const last = rules.lastDay(on);
  if (last.kind === "refused") throw new RefusalSignal(last.refusal);
  if (last.kind === "undecided") throw new Error("the validity of an attestation rests on its day alone");
  return last.outcome;
}

/** Who attests: the agent's organism, or the one that holds the file. */
function issuerOf(context: FundContext, situations: readonly KnownSituation[], on: Day): string {
  const scope = scopeOf(context.actor);
  const issuer = scope.kind === "organism" ? scope.organism : affiliationFor(situations, on)?.organism;
  if (typeof issuer !== "string") throw new RefusalSignal(refusal(ATTESTATION_RIGHTS_CLOSED));
  return issuer;
}

/** What an organism attests, and the last day on which it may be shown. */
export interface Prepared {
  readonly content: AttestationContent;
  readonly validUntil: Day;
}

/** What somebody asks to be attested. */
export type AttestationSubject = "rights" | "registration";

export interface Asked {
  readonly personId: string;
  readonly on: Day;
  readonly mentionExemptions: boolean;
  readonly subject: AttestationSubject;
}

/** That somebody is registered, since when and with whom. @throws RefusalSignal when the country has no such paper, or when they are not. */
function registrationOf({ situations, household, on }: Facts, rules: AttestationRules) {
  if (rules.registration === undefined) throw new RefusalSignal(refusal(NO_REGISTRATION_PAPER));
  const from = affiliationFor(situations, on)?.from;
  if (from === undefined) throw new RefusalSignal(refusal(ATTESTATION_NOT_REGISTERED));
  const { title, law } = rules.registration;
  const { holder, dependants } = household;
  return { kind: "registration" as const, title, law, ...NOTHING_MORE, holder, dependants, registeredFrom: isoDay(from) };
}

/** The organism that covers the person, where what is asked can be attested. @throws RefusalSignal saying why not. */
function coveringOrganism({ organism, open }: Standing, issuer: string, reach: Reach, subject: AttestationSubject): string {
  const here = organism === issuer;
  if (subject === "registration" && (!here || reach === "held-file")) throw new RefusalSignal(refusal(ATTESTATION_NOT_REGISTERED));
  if (organism === null || (subject === "rights" && here && (!open || reach === "held-file"))) throw new RefusalSignal(refusal(ATTESTATION_RIGHTS_CLOSED));
  return organism;
}

/**
 * What an organism can attest of a person on a day: the rights, the registration, or which other organism the person now turns to.
 * @throws RefusalSignal when the country has no such paper, when nothing is open or registered, or when the file was never the actor's.
 */
export async function prepare(context: FundContext, { personId, on, mentionExemptions, subject }: Asked): Promise<Prepared> {
  const executor = context.database.kysely;
  const situations = (await selectSituations(executor, [personId])).get(personId) ?? [];
  const reach = await reachOf(context, personId, situations);
  const found = await standingFor(context, reach, personId, on);
  const { attestation: rules } = found.pack;
  if (rules === null) throw new RefusalSignal(refusal(NO_ATTESTATION_IN_COUNTRY));
  const issuer = issuerOf(context, situations, on);
  const organism = coveringOrganism(found.standing, issuer, reach, subject);
  const elsewhere = organism !== issuer;
  const household = await householdOnPaper(executor, found.pack, personId, elsewhere ? [] : situations, on);
  const facts = { situations, standing: found, household, on };
  const { days, scheme, ...rights } = rightsOf(facts, rules, mentionExemptions);
  const shared = {
    person: household.person,
    scheme: scheme === undefined ? null : { id: scheme.id, name: scheme.name },
    organism: await named(context, organism),
    issuer: await named(context, issuer),
    law: rules.law,
  };
  const last = lastDayOf(rules, on);
  if (elsewhere) return { content: { kind: "other-organism", title: ELSEWHERE, ...shared, ...NOTHING_MORE }, validUntil: last };
  if (subject === "registration") return { content: { ...shared, ...registrationOf(facts, rules) }, validUntil: last };
  const end = days?.to ?? last;
  return { content: { kind: "rights", title: rules.title, ...shared, ...rights }, validUntil: Math.min(end, last) as Day };
}
