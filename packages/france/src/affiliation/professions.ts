/**
 * CSS L640-1, L641-1 and L651-1: regulated liberal professions and lawyers have their own pensions, with invalidity and death.
 * L622-1: sickness daily allowances reach the liberal professions on 1 July 2021, and never the lawyers of L651-1.
 */
import { type Day, day, type PreparedReason } from "@openamo/kernel";
import type { FactStatus, NetworkFunction } from "../network/model.ts";
import { organismById } from "../network/organisms.ts";
import { PROFESSION_REASONS } from "./profession-reasons.ts";
import type { FunctionAnswer } from "./route.ts";
import type { Status } from "./statuses.ts";

const LIBERAL_CASH_FROM: Day = day("2021-07-01");
const WITH_PENSION: readonly NetworkFunction[] = ["retirement", "invalidity", "death"];

interface Profession {
  readonly organism: string;
  readonly reason: PreparedReason;
  readonly status: FactStatus;
  readonly noCash: (on: Day) => boolean;
  readonly noCashReason: PreparedReason;
}

const PROFESSIONS: Partial<Record<Status, Profession>> = {
  "liberal-profession": {
    organism: "cnavpl",
    reason: PROFESSION_REASONS.liberal,
    status: "confirmed",
    noCash: (on) => on < LIBERAL_CASH_FROM,
    noCashReason: PROFESSION_REASONS.liberalNoCash,
  },
  lawyer: {
    organism: "cnbf",
    reason: PROFESSION_REASONS.lawyers,
    status: "partly-confirmed",
    noCash: () => true,
    noCashReason: PROFESSION_REASONS.lawyersNoCash,
  },
};

/** What a profession has of its own for a function; undefined when the scheme's organisms answer. */
export function ownOfProfession(status: Status, name: NetworkFunction, on: Day): FunctionAnswer | undefined {
  const own = PROFESSIONS[status];
  if (own === undefined) return undefined;
  if (name === "sickness-cash") return own.noCash(on) ? { name, kind: "none", reasons: [own.noCashReason] } : undefined;
  const organism = organismById(own.organism);
  if (organism === undefined || !WITH_PENSION.includes(name)) return undefined;
  return { name, kind: "organism", organism, organismType: organism.type, known: { status: own.status, sources: "css css-r111-1" }, reasons: [own.reason] };
}
