import * as child from "../../parameters/tariffs/paediatrics.ts";
import * as psychiatry from "../../parameters/tariffs/psychiatry.ts";
import * as tariff from "../../parameters/tariffs/specialists.ts";
import type { DoctorAct } from "../doctor-act.ts";
import { doctorAct } from "./build.ts";
import { CNP_DOCTORS, CS_DOCTORS, SPECIALISTS } from "./who.ts";

const CARDIOLOGY = ["cardiology"] as const;
const PSYCHIATRY = ["psychiatry"] as const;
const CNP_ACTS = ["CNP", "VNP", "TC", "TCS"];

/** Consultations and visits of specialists, with MPC and the majorations of psychiatrists. Numbers 20 to 39. */
export const specialistActs: readonly DoctorAct[] = [
  doctorAct(
    20,
    "consultation",
    [tariff.CS, tariff.CS_FREE, tariff.CS_AUTHORITY, tariff.CS_MEDICAL_GYNAECOLOGY, tariff.CS_GERIATRICS, tariff.CS_REHABILITATION, tariff.CS_ENDOCRINOLOGY],
    { specialties: CS_DOCTORS },
  ),
  doctorAct(21, "consultation", [psychiatry.CNP, psychiatry.CNP_FREE], { specialties: CNP_DOCTORS }),
  doctorAct(22, "consultation", [tariff.CSC, tariff.CSC_FREE], { specialties: CARDIOLOGY }),
  doctorAct(23, "visit", [tariff.VS, tariff.VS_FREE], { specialties: CS_DOCTORS }),
  doctorAct(24, "visit", [psychiatry.VNP], { specialties: CNP_DOCTORS }),
  doctorAct(25, "majoration", [tariff.MPC, tariff.MPC_MEDICAL_GYNAECOLOGY, psychiatry.MPC_PSYCHIATRY, psychiatry.MPC_NEUROLOGY], {
    specialties: SPECIALISTS,
    addedTo: ["CS", "CNP", "TC"],
  }),
  doctorAct(26, "majoration", [child.MPJ, child.MPJ_PSYCHIATRY, child.MPJ_NEUROLOGY], { specialties: SPECIALISTS, ageBelow: 16, addedTo: ["CS", "CNP"] }),
  doctorAct(27, "majoration", [psychiatry.MP], { specialties: PSYCHIATRY, ageBelow: 25, addedTo: CNP_ACTS }),
  doctorAct(28, "majoration", [psychiatry.MPF], { specialties: PSYCHIATRY, addedTo: CNP_ACTS }),
  doctorAct(29, "majoration", [psychiatry.MAF], { specialties: PSYCHIATRY, addedTo: CNP_ACTS }),
  doctorAct(30, "consultation", [psychiatry.MCY], { specialties: PSYCHIATRY }),
  doctorAct(31, "consultation", [tariff.CDE], { specialties: ["dermatology"] }),
];
