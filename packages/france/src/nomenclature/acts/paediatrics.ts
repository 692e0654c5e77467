import * as exam from "../../parameters/tariffs/compulsory-child-exams.ts";
import * as tariff from "../../parameters/tariffs/paediatrics.ts";
import type { DoctorAct } from "../doctor-act.ts";
import { doctorAct } from "./build.ts";
import { CHILD_DOCTORS, GENERAL_PRACTICE, PAEDIATRICS } from "./who.ts";

const specialties = PAEDIATRICS;
const addedTo = ["CS", "VS", "TC"];
const examBy = (doctors: typeof PAEDIATRICS, ageFrom: number, ageBelow: number) =>
  ({ specialties: doctors, ageFrom, ageBelow, childExamination: true }) as const;

/** Paediatricians' acts and the compulsory examinations of children. Numbers 40 to 69. */
export const paediatricActs: readonly DoctorAct[] = [
  doctorAct(40, "consultation", [tariff.CEH], { specialties, ageBelow: 2 }),
  doctorAct(41, "consultation", [tariff.CEK], { specialties, ageFrom: 2, ageBelow: 6 }),
  doctorAct(42, "consultation", [tariff.CEG], { specialties, ageFrom: 6 }),
  doctorAct(43, "consultation", [tariff.CEP], { specialties, ageBelow: 16 }),
  doctorAct(44, "majoration", [tariff.NFP, tariff.NFP_FREE], { specialties, ageBelow: 2, addedTo }),
  doctorAct(45, "majoration", [tariff.NFE, tariff.NFE_FREE], { specialties, ageFrom: 2, ageBelow: 16, addedTo }),
  doctorAct(46, "majoration", [tariff.MEP], { specialties, ageBelow: 6, addedTo }),
  doctorAct(47, "majoration", [tariff.FPE, tariff.FPE_FREE], { specialties, ageBelow: 2, addedTo: ["CS", "VS"] }),
  doctorAct(48, "majoration", [tariff.MNP], { specialties, ageBelow: 2, addedTo: ["CS", "VS"] }),
  doctorAct(49, "majoration", [tariff.MPE], { specialties, ageFrom: 2, ageBelow: 6, addedTo: ["CS", "VS"] }),
  doctorAct(50, "consultation", [exam.COE], examBy(CHILD_DOCTORS, 0, 3)),
  doctorAct(51, "consultation", [exam.COD], examBy(GENERAL_PRACTICE, 0, 6)),
  doctorAct(52, "consultation", [exam.COB], examBy(GENERAL_PRACTICE, 6, 18)),
  doctorAct(53, "consultation", [exam.COV], examBy(GENERAL_PRACTICE, 0, 6)),
  doctorAct(54, "consultation", [exam.COA], examBy(GENERAL_PRACTICE, 6, 18)),
  doctorAct(55, "consultation", [exam.COH], examBy(PAEDIATRICS, 0, 2)),
  doctorAct(56, "consultation", [exam.COK], examBy(PAEDIATRICS, 2, 6)),
  doctorAct(57, "consultation", [exam.COG], examBy(PAEDIATRICS, 6, 18)),
];
