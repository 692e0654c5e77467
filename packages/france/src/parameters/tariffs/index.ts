import { type Cents, onFirstUse, type Parameter } from "@openamo/kernel";
import { MP_AGE, PSYCHIATRY_DIRECT_ACCESS_AGE } from "./ages.ts";
import * as compulsoryChildExams from "./compulsory-child-exams.ts";
import * as coordination from "./coordination.ts";
import type { TariffTable } from "./dated.ts";
import * as generalPractice from "./general-practice.ts";
import * as kilometres from "./kilometres.ts";
import * as longAndComplex from "./long-and-complex.ts";
import * as nightsAndSundays from "./nights-and-sundays.ts";
import * as paediatrics from "./paediatrics.ts";
import * as psychiatry from "./psychiatry.ts";
import * as specialists from "./specialists.ts";
import * as teleExpertise from "./tele-expertise.ts";
import * as teleconsultation from "./teleconsultation.ts";
import * as visitsAndTravel from "./visits-and-travel.ts";

const isTable = (value: object): value is TariffTable => "places" in value;

const families = [
  generalPractice,
  specialists,
  psychiatry,
  paediatrics,
  coordination,
  nightsAndSundays,
  visitsAndTravel,
  kilometres,
  teleconsultation,
  teleExpertise,
  longAndComplex,
  compulsoryChildExams,
];

/** Every dated tariff of doctors' consultations, visits and majorations, for the law watch, the coverage tables and the tests. */
export const tariffParameters = onFirstUse((): readonly Parameter<Cents>[] =>
  families
    .flatMap((family) => Object.values(family))
    .filter(isTable)
    .flatMap((table) => Object.values(table.places)),
);

/** Ages that decide whether a tariff is due. */
export const tariffAges: readonly Parameter[] = [MP_AGE, PSYCHIATRY_DIRECT_ACCESS_AGE];
