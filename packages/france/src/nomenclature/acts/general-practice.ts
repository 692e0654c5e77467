import * as tariff from "../../parameters/tariffs/general-practice.ts";
import { IMT } from "../../parameters/tariffs/long-and-complex.ts";
import type { DoctorAct } from "../doctor-act.ts";
import { doctorAct } from "./build.ts";
import { GENERAL_PRACTICE, GP_CONSULTATIONS, GP_VISITS } from "./who.ts";

const specialties = GENERAL_PRACTICE;
const childUnder6 = { specialties, ageBelow: 6, addedTo: [...GP_CONSULTATIONS, ...GP_VISITS] };

/** Consultations and visits of general practitioners, with their majorations for children. Numbers 1 to 19. */
export const generalPracticeActs: readonly DoctorAct[] = [
  doctorAct(1, "consultation", [tariff.G], { specialties }),
  doctorAct(2, "consultation", [tariff.GS], { specialties }),
  doctorAct(3, "consultation", [tariff.C_OPPOSABLE, tariff.C_FREE, tariff.C_AUTHORITY], { specialties }),
  doctorAct(4, "visit", [tariff.VG], { specialties }),
  doctorAct(5, "visit", [tariff.VGS], { specialties }),
  doctorAct(6, "visit", [tariff.V_OPPOSABLE, tariff.V_FREE], { specialties }),
  doctorAct(7, "majoration", [tariff.MEG_OPPOSABLE, tariff.MEG_FREE], childUnder6),
  doctorAct(8, "majoration", [tariff.MGE], { specialties, ageFrom: 2, ageBelow: 6, addedTo: ["C", "V"] }),
  doctorAct(9, "majoration", [tariff.MNO], { specialties, ageBelow: 2, addedTo: ["C", "V"] }),
  doctorAct(10, "consultation", [IMT], { specialties }),
];
