import { type Cents, cents, type Day, findVersion, type ParameterVersion, type TariffFact, type TariffKey, type Text } from "@openamo/kernel";
import { factOf } from "../listed-values.ts";
import { ownTechnicalAct } from "./own-acts.ts";
import { ACT_SEXES, ACT_TYPES, type ActSex, type ActType, type Column } from "./technical-act.ts";

/** Name of the imported list of technical acts. */
export const TECHNICAL_LIST = "ccam";

/** What a tariff rests on: a dated value of the pack, or a line of an imported list. */
export interface ListedTariff {
  readonly cents: Cents;
  /** Null for a line of an imported list, and for a tariff given by hand. */
  readonly version: ParameterVersion<Cents> | null;
  /** First day of the line of the list; null for the pack's own and for a tariff given by hand. */
  readonly from: Day | null;
  /** Day for which the list was imported. */
  readonly listHoldsOn: Day | null;
}

/** A technical act as the rules see it on a day, whichever table it comes from. */
export interface ListedAct {
  readonly code: string;
  readonly label: Text;
  readonly group: string | null;
  readonly actType: ActType;
  /** The only sex of its patients; null for both. */
  readonly sex: ActSex | null;
  /** The list sets conditions to its cover. */
  readonly onCondition: boolean;
  /** Codes that the list says are not billed with it. */
  readonly excludes: readonly string[];
  /** Null where the act has no tariff for this practitioner. */
  readonly tariff: ListedTariff | null;
}

/** Which tariff is looked for: the line of the act, the grids of an imported list by preference, the column of the pack's own table. */
export interface TariffPlace {
  readonly activity: string;
  readonly phase: string;
  readonly grids: readonly string[];
  readonly column: Column;
}

/** Kind of note that says on which indications an act is borne. */
const INDICATION = "13/";

export const technicalActKey = (code: string, on: Day): TariffKey => ({ list: TECHNICAL_LIST, code, on });

const actTypeOf = (word: string | undefined): ActType => ACT_TYPES.find((type) => type === word) ?? "isolated";

function inList(fact: TariffFact, { activity, phase, grids }: TariffPlace): ListedAct | undefined {
  const line = fact.lines.find((candidate) => candidate.line === `${activity}/${phase}`);
  if (line === undefined) return undefined;
  const grid = grids.find((name) => line.values[name] !== undefined);
  const value = grid === undefined ? undefined : line.values[grid];
  return {
    code: fact.code,
    label: { fr: fact.label, en: fact.label },
    group: fact.groups[activity] ?? null,
    actType: actTypeOf(fact.traits.actType),
    sex: ACT_SEXES.find((sex) => sex === fact.traits.sex) ?? null,
    excludes: fact.excludes ?? [],
    onCondition: fact.notes.some((note) => note.startsWith(INDICATION)),
    tariff: value === undefined ? null : { cents: cents(value), version: null, from: line.from, listHoldsOn: fact.listHoldsOn },
  };
}

function inOwnTable(code: string, { activity, phase, column }: TariffPlace, on: Day): ListedAct | undefined {
  const act = activity === "1" && phase === "0" ? ownTechnicalAct(code) : undefined;
  if (act === undefined) return undefined;
  const parameter = act.tariffs[column];
  const version = parameter === undefined ? undefined : findVersion(parameter, on);
  // A day that the table does not cover is as if the act were not in it: the list is to be imported.
  if (parameter !== undefined && version === undefined) return undefined;
  const { label, group, actType, sex } = act;
  const tariff = version === undefined ? null : { cents: version.value, version, from: null, listHoldsOn: null };
  return { code, label, group, actType, sex, onCondition: false, excludes: [], tariff };
}

/** A technical act of the imported list on a day; undefined where it lacks the act. */
export function importedAct(code: string, on: Day, place: TariffPlace, facts: readonly TariffFact[]): ListedAct | undefined {
  const fact = factOf(facts, TECHNICAL_LIST, code, on);
  return fact === undefined ? undefined : inList(fact, place);
}

/** A technical act on a day: from the imported list first, then from the pack's own table; undefined where neither has it. */
export const listedAct = (code: string, on: Day, place: TariffPlace, facts: readonly TariffFact[]): ListedAct | undefined =>
  importedAct(code, on, place, facts) ?? inOwnTable(code, place, on);
