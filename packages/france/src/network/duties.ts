import { type Day, day, onFirstUse, type PreparedReason } from "@openamo/kernel";
import { AREAS } from "./areas.ts";
import { FUNCTIONS, type NetworkFunction, type Organism, type OrganismType, type Responsibility, SCHEMES, type SchemeId } from "./model.ts";
import { organismById } from "./organisms.ts";
import { agriculturalResponsibilities } from "./responsibilities/agricultural.ts";
import { generalResponsibilities } from "./responsibilities/general.ts";
import { specialResponsibilities } from "./responsibilities/special.ts";
import { territoryResponsibilities } from "./responsibilities/territories.ts";
import { throughGeneral } from "./responsibilities/through-general.ts";

export const responsibilities = onFirstUse((): readonly Responsibility[] => [
  ...generalResponsibilities(),
  ...territoryResponsibilities(),
  ...agriculturalResponsibilities(),
  ...specialResponsibilities(),
]);

/** A responsibility made ready to be found: its days resolved, and the reasons that lead to it, in order. */
export interface Duty {
  readonly responsibility: Responsibility;
  readonly reasons: readonly PreparedReason[];
  readonly inArea: (department: string) => boolean;
  /** Type of the organism; undefined for the employer. */
  readonly type: OrganismType | undefined;
  /** The organism, where the responsibility names it rather than a type. */
  readonly organism: Organism | undefined;
  readonly from: Day;
  readonly to: Day;
}

const FOREVER = { from: Number.NEGATIVE_INFINITY as Day, to: Number.POSITIVE_INFINITY as Day };
const days = ({ from, to }: { readonly from?: string; readonly to?: string }) => ({
  from: from === undefined ? FOREVER.from : day(from),
  to: to === undefined ? FOREVER.to : day(to),
});

const keyOf = (scheme: SchemeId, name: NetworkFunction): string => `${scheme}/${name}`;

function whoIs({ by }: Responsibility): Pick<Duty, "type" | "organism"> {
  if (by === "employer") return { type: undefined, organism: undefined };
  if (!by.startsWith("#")) return { type: by as OrganismType, organism: undefined };
  const organism = organismById(by.slice(1));
  return { type: organism?.type, organism };
}

function ownDuties(): Map<string, Duty[]> {
  const found = new Map<string, Duty[]>();
  for (const responsibility of responsibilities()) {
    const duty = { responsibility, reasons: [responsibility.reason], inArea: AREAS[responsibility.area], ...whoIs(responsibility), ...days(responsibility) };
    for (const name of responsibility.functions) {
      const key = keyOf(responsibility.scheme, name);
      found.set(key, [...(found.get(key) ?? []), duty]);
    }
  }
  return found;
}

/** Adds to each scheme the duties that it leaves to the general scheme, within the days of both. */
function withGeneral(own: ReadonlyMap<string, readonly Duty[]>): ReadonlyMap<string, readonly Duty[]> {
  const all = new Map<string, Duty[]>([...own].map(([key, duties]) => [key, [...duties]]));
  for (const through of throughGeneral) {
    const during = days(through);
    for (const name of through.functions) {
      const key = keyOf(through.scheme, name);
      const borrowed = (own.get(keyOf("general", name)) ?? []).map((duty) => ({
        ...duty,
        reasons: [through.reason, ...duty.reasons],
        from: Math.max(duty.from, during.from) as Day,
        to: Math.min(duty.to, during.to) as Day,
      }));
      all.set(key, [...(all.get(key) ?? []), ...borrowed.filter(({ from, to }) => from <= to)]);
    }
  }
  return all;
}

const NONE: readonly Duty[] = [];
const byScheme = onFirstUse(() => {
  const duties = withGeneral(ownDuties());
  return new Map(SCHEMES.map((scheme) => [scheme, new Map(FUNCTIONS.map((name) => [name, duties.get(keyOf(scheme, name)) ?? NONE]))]));
});

/** Every duty of a scheme for a function, in any area and on any day. */
export const dutiesOf = (scheme: SchemeId, name: NetworkFunction): readonly Duty[] => byScheme().get(scheme)?.get(name) ?? NONE;

/** Who answers, among the duties of a scheme for a function, in a department on a day. Undefined when the facts do not say. */
export function dutyAmong(duties: readonly Duty[], department: string, on: Day): Duty | undefined {
  for (const duty of duties) if (on >= duty.from && on <= duty.to && duty.inArea(department)) return duty;
  return undefined;
}

/** Who answers for a function of a scheme in a department on a day. Undefined when the facts do not say. */
export const dutyFor = (scheme: SchemeId, name: NetworkFunction, department: string, on: Day): Duty | undefined =>
  dutyAmong(dutiesOf(scheme, name), department, on);
