import { type Cents, cents, type Day, findVersion, shareOf, valueOn } from "@openamo/kernel";
import { dentalAct } from "../../parameters/care/index.ts";
import { RESPONSIBLE_EXCESS, RESPONSIBLE_FRAME, RESPONSIBLE_HEARING_AID } from "../../parameters/claims.ts";
import type { CareFamily } from "../care-rates.ts";
import type { Priced } from "../families/care-line.ts";
import type { HearingClass } from "../families/hearing.ts";
import type { OpticalClass, OpticalItem } from "../families/optics.ts";
import type { LineFacts, LineResult } from "../line.ts";
import type { ResponsibleTerms } from "./share.ts";

/** Care whose participation a responsible contract must bear and whose excess it may. */
export const ORDINARY_TERMS: ResponsibleTerms = { participation: "must", wholeCover: false, excessLimit: null, excessNeverCovered: false };

/** CSS R871-2 2° and R871-1: the excess of a doctor without controlled fees is limited, that taken outside the pathway is excluded. */
export function doctorTerms(
  { grid, careDay }: Pick<LineFacts, "grid" | "careDay">,
  { base, excess, pathwayPenalty }: Pick<LineResult, "base" | "excess" | "pathwayPenalty">,
): ResponsibleTerms {
  const free = grid !== "opposable" && excess > 0;
  const excessLimit: Cents | null = free ? shareOf(base, valueOn(RESPONSIBLE_EXCESS, careDay), "half-up-to-cent") : null;
  return { ...ORDINARY_TERMS, excessLimit, excessNeverCovered: pathwayPenalty > 0 && grid === "opposable" };
}

/** CSS R871-2 1°: lesser medicines and homeopathy are left to the contract's choice. */
const OPTIONAL: readonly (CareFamily | undefined)[] = ["medicine-moderate", "medicine-low", "homeopathy"];
export const medicineTerms = ({ rates }: Priced): ResponsibleTerms => ({
  ...ORDINARY_TERMS,
  participation: OPTIONAL.includes(rates?.family) ? "may" : "must",
});

/** CSS R871-2 5°: a responsible contract bears the excess of prostheses of the whole-cover basket, within the limit of their fees. */
export const dentalTerms = (act: string | undefined): ResponsibleTerms => ({
  ...ORDINARY_TERMS,
  wholeCover: act !== undefined && dentalAct(act)?.basket === "no-share",
});

/** CSS R871-2 1°: the treatment of a cure is left to the contract's choice, its medical supervision is not. */
export const spaTerms = (item: string): ResponsibleTerms => ({ ...ORDINARY_TERMS, participation: item === "supervision" ? "must" : "may" });

/** What the decree leaves for the excess once insurance and participation are counted in (CSS R871-2 3° and 4° b). */
const roomUnder = (limit: Cents, base: Cents): Cents => cents(Math.max(0, limit - base));

/** CSS R871-2 3°: class A is borne whole; a frame of class B up to a limit. */
export function opticalTerms(item: OpticalItem, opticalClass: OpticalClass | undefined, on: Day, base: Cents): ResponsibleTerms {
  if (item === "contact-lenses") return ORDINARY_TERMS;
  if (opticalClass === "A") return { ...ORDINARY_TERMS, wholeCover: true };
  return item === "frame" ? { ...ORDINARY_TERMS, excessLimit: roomUnder(valueOn(RESPONSIBLE_FRAME, on), base) } : ORDINARY_TERMS;
}

/** CSS R871-2 4°: class I is borne whole; another aid up to a limit, which the decree did not set before 2021. */
export function hearingTerms(hearingClass: HearingClass | undefined, aids: number, on: Day, base: Cents): ResponsibleTerms {
  if (hearingClass === "I") return { ...ORDINARY_TERMS, wholeCover: true };
  const limit = findVersion(RESPONSIBLE_HEARING_AID, on);
  return { ...ORDINARY_TERMS, excessLimit: limit === undefined ? null : roomUnder(cents(limit.value * aids), base) };
}
