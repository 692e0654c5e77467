import * as night from "../../parameters/tariffs/nights-and-sundays.ts";
import * as remote from "../../parameters/tariffs/teleconsultation.ts";
import * as travel from "../../parameters/tariffs/visits-and-travel.ts";
import type { DoctorAct } from "../doctor-act.ts";
import { doctorAct } from "./build.ts";
import { CHILD_DOCTORS, GENERAL_PRACTICE, GP_CONSULTATIONS, GP_VISITS, SPECIALISTS } from "./who.ts";

const specialties = GENERAL_PRACTICE;
const atTheSurgery = { specialties, addedTo: [...GP_CONSULTATIONS] };
const atHome = { specialties, addedTo: [...GP_VISITS] };
const TRAVELLERS = ["general-practice", "psychiatry", "neurology"] as const;

/** Nights, Sundays, travel and teleconsultation. Numbers 100 to 139. */
export const outOfHoursActs: readonly DoctorAct[] = [
  doctorAct(100, "majoration", [night.F, night.F_FREE]),
  doctorAct(101, "majoration", [night.MN, night.MN_FREE], { specialties: CHILD_DOCTORS }),
  doctorAct(102, "majoration", [night.MM, night.MM_FREE], { specialties: CHILD_DOCTORS }),
  doctorAct(103, "majoration", [night.MHP]),
  doctorAct(104, "majoration", [night.CRN], atTheSurgery),
  doctorAct(105, "majoration", [night.CRM], atTheSurgery),
  doctorAct(106, "majoration", [night.CRD], atTheSurgery),
  doctorAct(107, "majoration", [night.CRS], atTheSurgery),
  doctorAct(108, "majoration", [night.VRN], atHome),
  doctorAct(109, "majoration", [night.VRM], atHome),
  doctorAct(110, "majoration", [night.VRD], atHome),
  doctorAct(111, "majoration", [night.VRS], atHome),
  doctorAct(112, "travel", [travel.MD, travel.MD_FREE], { specialties: TRAVELLERS, addedTo: [...GP_VISITS, "VNP", "VL", "VSP", "APV", "IMT"] }),
  doctorAct(113, "travel", [travel.MDN], atHome),
  doctorAct(114, "travel", [travel.MDI], atHome),
  doctorAct(115, "travel", [travel.MDD], atHome),
  doctorAct(116, "majoration", [travel.MU], atHome),
  doctorAct(117, "visit", [travel.VL], { specialties }),
  doctorAct(118, "visit", [travel.VSP], { specialties }),
  doctorAct(119, "teleconsultation", [remote.TCG], { specialties }),
  doctorAct(
    120,
    "teleconsultation",
    [remote.TC, remote.TC_FREE, remote.TC_PSYCHIATRY, remote.TC_NEUROLOGY, remote.TC_FREE_PSYCHIATRY, remote.TC_FREE_NEUROLOGY],
    { specialties: [...specialties, ...SPECIALISTS] },
  ),
  doctorAct(121, "teleconsultation", [remote.TCS, remote.TCS_PSYCHIATRY, remote.TCS_NEUROLOGY, remote.TCS_MEDICAL_GYNAECOLOGY], { specialties: SPECIALISTS }),
];
