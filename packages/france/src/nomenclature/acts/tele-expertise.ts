import * as tariff from "../../parameters/tariffs/tele-expertise.ts";
import type { DoctorAct } from "../doctor-act.ts";
import { doctorAct } from "./build.ts";

const betweenProfessionals = true;

/** The opinion given to another professional without the patient, and the request for it. Numbers 140 to 149. */
export const teleExpertiseActs: readonly DoctorAct[] = [
  doctorAct(140, "tele-expertise", [tariff.TE2], { betweenProfessionals }),
  doctorAct(141, "tele-expertise", [tariff.RQD], { betweenProfessionals }),
];
