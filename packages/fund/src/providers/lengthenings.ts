import { type CountryPack, type Day, isoDay, type LengtheningRules, parseDay, RefusalSignal, refusal } from "@openamo/kernel";
import { type Executor, isId } from "@openamo/platform";
import type { FundContext } from "../context.ts";
import { findOrganism } from "../network/index.ts";
import { DAY_INVALID } from "../people/index.ts";
import { notFoundHere, scopeOf } from "../scope.ts";
import {
  LENGTHENING_FOLLOWED,
  LENGTHENING_INVALID,
  LENGTHENING_MOTIVE_MISSING,
  LENGTHENING_NOT_IN_LAW,
  LENGTHENING_WITHDRAWN,
} from "./lengthening-refusals.ts";
import { type Professional, professionalsById } from "./store.ts";
import { type KnownLengthening, lengtheningsOfProfessional, lockLengthenings } from "./store-lengthenings.ts";

const LONGEST_TEXT = 500;

/** Whose decision about whom. */
export interface Party {
  readonly organism: string;
  readonly professionalId: string;
}

/** The professional of an organism's decision, what their country lets organisms decide, and what this one decided; held until the end of the transaction. */
export interface HeldParty {
  readonly professional: Professional;
  readonly rules: LengtheningRules;
  readonly known: readonly KnownLengthening[];
}

/**
 * Holds the decisions of an organism about a professional. An agent decides for their own organism.
 * @throws RefusalSignal (`not-found-here`, `delay-lengthening-not-in-law`).
 */
export async function holdParty(context: FundContext, tx: Executor, { organism, professionalId }: Party): Promise<HeldParty> {
  const scope = scopeOf(context.actor);
  const own = scope.kind === "everything" || (scope.kind === "organism" && scope.organism === organism);
  const professional = own && isId(professionalId) ? (await professionalsById(tx, [professionalId])).get(professionalId) : undefined;
  const decider = professional === undefined ? undefined : await findOrganism(tx, organism);
  if (professional === undefined || decider?.country !== professional.country) throw notFoundHere();
  const rules = lengtheningRules(context.pack(professional.country));
  if (rules === undefined) throw new RefusalSignal(refusal(LENGTHENING_NOT_IN_LAW, {}, "organism"));
  await lockLengthenings(tx, professionalId);
  return { professional, rules, known: await lengtheningsOfProfessional(tx, professionalId, organism) };
}

export const lengtheningRules = (pack: CountryPack): LengtheningRules | undefined => pack.claims.paymentDeadlines?.lengthening;

/** Those that hold: what was taken back never did. */
export const standing = (known: readonly KnownLengthening[]): KnownLengthening[] => known.filter(({ withdrawn }) => !withdrawn);

/**
 * The decision that is going to change: the last one, since those after it rest on it.
 * @throws RefusalSignal (`not-found-here`, `delay-lengthening-withdrawn`, `delay-lengthening-followed`).
 */
export function changeable(known: readonly KnownLengthening[], id: string): KnownLengthening {
  const found = known.find((one) => one.id === id);
  if (found === undefined) throw notFoundHere();
  if (found.withdrawn) throw new RefusalSignal(refusal(LENGTHENING_WITHDRAWN, {}, "lengtheningId"));
  requireLast(known, found.from);
  return found;
}

/** @throws RefusalSignal (`delay-lengthening-followed`) where another begins later. */
export function requireLast(known: readonly KnownLengthening[], from: Day): void {
  const later = standing(known).find((one) => one.from > from);
  if (later !== undefined) throw new RefusalSignal(refusal(LENGTHENING_FOLLOWED, { from: isoDay(later.from) }, "from"));
}

/** @throws RefusalSignal (`day-invalid`). */
export function readDay(text: string, field: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw new RefusalSignal(refusal(DAY_INVALID, {}, field));
  return read;
}

/** A text of a decision, trimmed; it may be empty. @throws RefusalSignal (`delay-lengthening-invalid`). */
export function readText(text: string): string {
  const read = text.trim();
  if (read.length > LONGEST_TEXT) throw invalid("motive");
  return read;
}

/** Why a decision changes. @throws RefusalSignal (`delay-lengthening-motive-missing`, `delay-lengthening-invalid`). */
export function readChangeMotive(text: string): string {
  const read = readText(text);
  if (read === "") throw new RefusalSignal(refusal(LENGTHENING_MOTIVE_MISSING, {}, "motive"));
  return read;
}

export const invalid = (field: string): RefusalSignal => new RefusalSignal(refusal(LENGTHENING_INVALID, {}, field));
