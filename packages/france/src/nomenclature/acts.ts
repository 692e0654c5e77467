import { coordinationActs } from "./acts/coordination.ts";
import { generalPracticeActs } from "./acts/general-practice.ts";
import { kilometreActs } from "./acts/kilometres.ts";
import { outOfHoursActs } from "./acts/out-of-hours.ts";
import { paediatricActs } from "./acts/paediatrics.ts";
import { specialistActs } from "./acts/specialists.ts";
import { teleExpertiseActs } from "./acts/tele-expertise.ts";
import type { DoctorAct } from "./doctor-act.ts";

/** Every act of doctors' consultations, visits, teleconsultations and tele-expertise that the pack knows, in the order of the lists. */
export const doctorActs: readonly DoctorAct[] = [
  ...generalPracticeActs,
  ...specialistActs,
  ...paediatricActs,
  ...coordinationActs,
  ...outOfHoursActs,
  ...teleExpertiseActs,
  ...kilometreActs,
];

/** The acts by billing code. */
export const actByCode: ReadonlyMap<string, DoctorAct> = new Map(doctorActs.map((act) => [act.code, act]));
