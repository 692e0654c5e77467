import type { Cents, Parameter } from "@openamo/kernel";
import type { TariffTable } from "../../parameters/tariffs/dated.ts";
import type { ActFamily, ActTariffs, DoctorAct, Grid, Specialty, Territory } from "../doctor-act.ts";

/** Who may bill the act, for whom, and beside what. */
type ActRules = Pick<DoctorAct, "specialties" | "ageFrom" | "ageBelow" | "childExamination" | "betweenProfessionals" | "kilometres" | "addedTo">;

type Places = Readonly<Partial<Record<Territory, Parameter<Cents>>>>;

function byGrid(tables: readonly TariffTable[]): ActTariffs {
  const grids: Partial<Record<Grid, Places>> = {};
  for (const table of tables) grids[table.grid ?? "opposable"] = table.places;
  return grids;
}

function bySpecialty(tables: readonly TariffTable[]): DoctorAct["tariffsBySpecialty"] {
  const specialties = [...new Set(tables.flatMap(({ specialty }) => (specialty === undefined ? [] : [specialty])))];
  return Object.fromEntries(
    specialties.map((specialty): [Specialty, ActTariffs] => [specialty, byGrid(tables.filter((table) => table.specialty === specialty))]),
  );
}

/** An act whose tariffs are made on first use. A class, so that all acts are objects of one shape: each line of a sheet reads one or two. */
class ActOfTables implements DoctorAct {
  readonly code: string;
  readonly number: number;
  readonly label: DoctorAct["label"];
  readonly family: ActFamily;
  readonly law: DoctorAct["law"];
  readonly specialties: ActRules["specialties"];
  readonly ageFrom: ActRules["ageFrom"];
  readonly ageBelow: ActRules["ageBelow"];
  readonly childExamination: ActRules["childExamination"];
  readonly betweenProfessionals: ActRules["betweenProfessionals"];
  readonly kilometres: ActRules["kilometres"];
  readonly addedTo: ActRules["addedTo"];
  readonly alone: readonly DoctorAct[] = [this];
  readonly #tables: readonly TariffTable[];
  /** The tariff found last: a day of care asks for the same one over and over. */
  #specialty: Specialty | undefined;
  #grid: Grid | undefined;
  #territory: Territory | undefined;
  #tariff: Parameter<Cents> | undefined;
  #general: ActTariffs | undefined;
  #own: DoctorAct["tariffsBySpecialty"] | undefined;

  constructor(number: number, family: ActFamily, tables: readonly TariffTable[], { code, label, law }: TariffTable, rules: ActRules) {
    this.code = code;
    this.number = number;
    this.label = label;
    this.family = family;
    this.law = law;
    this.specialties = rules.specialties;
    this.ageFrom = rules.ageFrom;
    this.ageBelow = rules.ageBelow;
    this.childExamination = rules.childExamination;
    this.betweenProfessionals = rules.betweenProfessionals;
    this.kilometres = rules.kilometres;
    this.addedTo = rules.addedTo;
    this.#tables = tables;
  }

  get tariffs(): ActTariffs {
    this.#general ??= byGrid(this.#tables.filter((table) => table.specialty === undefined));
    return this.#general;
  }

  get tariffsBySpecialty(): DoctorAct["tariffsBySpecialty"] {
    this.#own ??= bySpecialty(this.#tables);
    return this.#own;
  }

  tariffFor(specialty: Specialty, grid: Grid, territory: Territory): Parameter<Cents> | undefined {
    if (specialty !== this.#specialty || grid !== this.#grid || territory !== this.#territory) this.#find(specialty, grid, territory);
    return this.#tariff;
  }

  #find(specialty: Specialty, grid: Grid, territory: Territory): void {
    this.#tariff = this.tariffsBySpecialty[specialty]?.[grid]?.[territory] ?? this.tariffs[grid]?.[territory];
    this.#specialty = specialty;
    this.#grid = grid;
    this.#territory = territory;
  }
}

/** An act from its tariff tables: each table says its own grid and, where it has one, its specialty. The first table names the act. */
export function doctorAct(number: number, family: ActFamily, tables: readonly [TariffTable, ...TariffTable[]], rules: ActRules = {}): DoctorAct {
  const [first] = tables;
  const stranger = tables.find((table) => table.code !== first.code);
  if (stranger !== undefined) throw new RangeError(`tariffs of ${stranger.code} given to the act ${first.code}`);
  return new ActOfTables(number, family, tables, first, rules);
}
