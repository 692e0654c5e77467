import * as tariff from "../../parameters/tariffs/coordination.ts";
import * as long from "../../parameters/tariffs/long-and-complex.ts";
import type { DoctorAct } from "../doctor-act.ts";
import { doctorAct } from "./build.ts";
import { CNP_DOCTORS, CS_DOCTORS, GENERAL_PRACTICE, GP_CONSULTATIONS, GP_VISITS, SPECIALISTS } from "./who.ts";

const SPECIALIST_CONSULTATIONS = ["CS", "CNP", "TC"];
const EVERY_APC_DOCTOR = [...GENERAL_PRACTICE, ...CS_DOCTORS];
const OLD_PATIENT = { specialties: GENERAL_PRACTICE, ageFrom: 80 };

/** Coordination, one-off opinions, complex and long consultations, prompt care. Numbers 70 to 99. */
export const coordinationActs: readonly DoctorAct[] = [
  doctorAct(70, "majoration", [tariff.MCG], { specialties: GENERAL_PRACTICE, addedTo: [...GP_CONSULTATIONS] }),
  doctorAct(71, "majoration", [tariff.MCS, tariff.MCS_PSYCHIATRY, tariff.MCS_NEUROLOGY], { specialties: SPECIALISTS, addedTo: SPECIALIST_CONSULTATIONS }),
  doctorAct(72, "majoration", [tariff.MCC], { specialties: ["cardiology"], addedTo: ["CSC"] }),
  doctorAct(73, "consultation", [tariff.C2], { specialties: EVERY_APC_DOCTOR }),
  doctorAct(74, "consultation", [tariff.C25], { specialties: CNP_DOCTORS }),
  doctorAct(75, "consultation", [tariff.APC], { specialties: EVERY_APC_DOCTOR }),
  doctorAct(76, "visit", [tariff.APV], { specialties: EVERY_APC_DOCTOR }),
  doctorAct(77, "consultation", [tariff.APY], { specialties: CNP_DOCTORS }),
  doctorAct(78, "consultation", [long.CCX]),
  doctorAct(79, "consultation", [long.CCP], { ageBelow: 26 }),
  doctorAct(80, "consultation", [long.CCE]),
  doctorAct(81, "majoration", [long.MCX], { specialties: SPECIALISTS, addedTo: ["CS", "CNP"] }),
  doctorAct(82, "majoration", [long.MTX], { addedTo: ["G", "GS", "CS", "CNP"] }),
  doctorAct(83, "consultation", [long.GL1], OLD_PATIENT),
  doctorAct(84, "consultation", [long.GL2], OLD_PATIENT),
  doctorAct(85, "consultation", [long.GL3], OLD_PATIENT),
  doctorAct(86, "majoration", [long.MSH]),
  doctorAct(87, "majoration", [long.MIC]),
  doctorAct(88, "majoration", [long.SNP]),
  doctorAct(92, "majoration", [long.SHE]),
  doctorAct(93, "majoration", [long.MOP], OLD_PATIENT),
  doctorAct(89, "majoration", [long.MRT], { addedTo: [...GP_CONSULTATIONS, ...GP_VISITS, "CS"] }),
  doctorAct(90, "majoration", [long.MUT], { addedTo: [...GP_CONSULTATIONS, ...GP_VISITS, "CS"] }),
  doctorAct(91, "majoration", [long.MCU], { specialties: SPECIALISTS, addedTo: ["CS", "CNP", "CDE", "APC", "APY"] }),
];
