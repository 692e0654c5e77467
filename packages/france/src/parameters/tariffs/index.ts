import type { Cents, Parameter } from "@openamo/kernel";
import * as compulsoryChildExams from "./compulsory-child-exams.ts";
import * as coordination from "./coordination.ts";
import type { TariffTable } from "./dated.ts";
import * as generalPractice from "./general-practice.ts";
import * as longAndComplex from "./long-and-complex.ts";
import * as nightsAndSundays from "./nights-and-sundays.ts";
import * as paediatrics from "./paediatrics.ts";
import * as psychiatry from "./psychiatry.ts";
import * as specialists from "./specialists.ts";
import * as teleconsultation from "./teleconsultation.ts";
import * as visitsAndTravel from "./visits-and-travel.ts";

const families: readonly Readonly<Record<string, TariffTable>>[] = [
  generalPractice,
  specialists,
  psychiatry,
  paediatrics,
  coordination,
  nightsAndSundays,
  visitsAndTravel,
  teleconsultation,
  longAndComplex,
  compulsoryChildExams,
];

/** Every dated tariff of doctors' consultations, visits and majorations, for the law watch, the coverage tables and the tests. */
export const tariffParameters: readonly Parameter<Cents>[] = families.flatMap((family) =>
  Object.values(family).flatMap((table) => Object.values(table.places)),
);
