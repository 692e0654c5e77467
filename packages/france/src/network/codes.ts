import { type Day, onFirstUse } from "@openamo/kernel";
import type { Organism } from "./model.ts";
import { existsOn, organisms, successorOn } from "./organisms.ts";

/** An organism found by a code, and the one that answers for it on the day (itself, or its successor). */
export interface CodedOrganism {
  readonly organism: Organism;
  readonly current: Organism | undefined;
}

function index(keyOf: (organism: Organism) => readonly (string | undefined)[]): ReadonlyMap<string, readonly Organism[]> {
  const found = new Map<string, Organism[]>();
  for (const organism of organisms()) {
    for (const key of keyOf(organism)) if (key !== undefined) found.set(key, [...(found.get(key) ?? []), organism]);
  }
  return found;
}

/** The scheme that an organism's number begins with. */
export const schemeCodeOf = ({ codes }: Organism): string | undefined => codes.base?.slice(0, 2) ?? codes.scheme;

const byBase = onFirstUse(() => index(({ codes }) => [codes.base, codes.agriculturalBase]));
const byFund = onFirstUse(() => index((organism) => [organism.codes.fund === undefined ? undefined : `${schemeCodeOf(organism)}${organism.codes.fund}`]));
const byDsn = onFirstUse(() => index(({ codes }) => [codes.dsn]));

const chosen = (list: readonly Organism[] | undefined, on: Day): CodedOrganism | undefined => {
  const organism = list?.find((candidate) => existsOn(candidate, on)) ?? list?.[0];
  return organism === undefined ? undefined : { organism, current: successorOn(organism, on) };
};

/** By number of the national table: `01C011`. */
export const organismByBase = (base: string, on: Day): CodedOrganism | undefined => chosen(byBase().get(base), on);
/** By scheme and fund, as a card or a claim writes them: `01` and `011`. */
export const organismByFund = (scheme: string, fund: string, on: Day): CodedOrganism | undefined => chosen(byFund().get(`${scheme}${fund}`), on);
/** By code of the payroll declaration: `U427`. */
export const organismByDsn = (code: string, on: Day): CodedOrganism | undefined => chosen(byDsn().get(code), on);
