import { searchText } from "@openamo/platform";
import { type RawBuilder, sql } from "kysely";
import { type Person, personMatches } from "../people/index.ts";
import type { Professional } from "../providers/index.ts";
import type { Claim } from "./claim.ts";
import type { ClaimDeadline } from "./deadline.ts";
import type { PaymentState } from "./life.ts";

/** A claim of a list with the people it names. */
export interface ListedClaim {
  readonly claim: Claim;
  readonly person: Person;
  readonly professional: Professional;
  /** The legal delay to pay the professional, where one runs or ran. */
  readonly deadline: ClaimDeadline | null;
  /** Where the payments of the claim and of what it corrects stand; null where there are none. */
  readonly payment: PaymentState | null;
}

const REFERENCE = /^\d{4}-\d{2}(-\d{0,9})?$/;

/** The claim with the people it names. @throws Error where the store lost one of them */
export function withNames(
  claim: Claim,
  people: ReadonlyMap<string, Person>,
  professionals: ReadonlyMap<string, Professional>,
): Pick<ListedClaim, "claim" | "person" | "professional"> {
  const person = people.get(claim.personId);
  const professional = professionals.get(claim.professionalId);
  if (person === undefined || professional === undefined) throw new Error("a claim names somebody unknown");
  return { claim, person, professional };
}

/** The condition of what was typed: the beginning of a reference, or words of a person. */
export function matching(typed: string): RawBuilder<boolean> {
  const text = typed.trim();
  if (REFERENCE.test(text)) return sql<boolean>`claim.reference like ${`${text}%`}`;
  // Something was typed, but it holds no letter and no figure: it matches nothing, rather than everything.
  if (text !== "" && searchText(text) === "") return sql<boolean>`false`;
  return text === "" ? sql<boolean>`true` : personMatches(sql`claim.person_id`, text);
}
