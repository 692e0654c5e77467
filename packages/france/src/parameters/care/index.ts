import { type Cents, onFirstUse, type Parameter } from "@openamo/kernel";
import { CHILD_TARIFF_AGE, DENTAL_CONSULTATION, DENTIST_MEDICAL_SHARE, type DentalAct } from "./dental-act.ts";
import { dentalCare } from "./dental-care.ts";
import { dentalPreventionParameters } from "./dental-prevention.ts";
import { dentalProstheses } from "./dental-prostheses.ts";
import * as hearing from "./hearing.ts";
import * as medicines from "./medicines.ts";
import * as midwife from "./midwife.ts";
import * as optics from "./optics.ts";
import { formerOptics } from "./optics-before-2020.ts";
import * as orthodontics from "./orthodontics.ts";
import * as paramedics from "./paramedics.ts";
import * as psychologist from "./psychologist.ts";

const dentalActsByCode = onFirstUse(() => new Map([...dentalCare(), ...dentalProstheses()].map((act) => [act.code, act])));
/** Every dental act of the small table. */
export const dentalActs = (): readonly DentalAct[] => [...dentalActsByCode().values()];
/** A dental act of the small table; undefined for a code that it lacks. */
export const dentalAct = (code: string): DentalAct | undefined => dentalActsByCode().get(code);

const isParameter = (value: object): value is Parameter => "versions" in value;
/** Parameters among the exports of a file, and those of the key letters. */
const parametersOf = (file: object): Parameter[] =>
  Object.values(file)
    .flatMap((value: object) => (isParameter(value) ? [value] : "mainland" in value ? Object.values(value) : []))
    .filter((value): value is Parameter => value !== null);

/** Every number of this folder. */
export function careParameters(): readonly Parameter[] {
  return [
    ...[hearing, medicines, midwife, optics, orthodontics, paramedics, psychologist].flatMap(parametersOf),
    ...formerOptics,
    ...dentalActs()
      .flatMap(({ tariff, child, priceLimit }) => [tariff, child, priceLimit])
      .filter((value): value is Parameter<Cents> => Boolean(value)),
    CHILD_TARIFF_AGE,
    DENTAL_CONSULTATION,
    DENTIST_MEDICAL_SHARE,
    ...dentalPreventionParameters,
  ];
}
