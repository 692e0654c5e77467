import * as tariff from "../../parameters/tariffs/kilometres.ts";
import type { DoctorAct } from "../doctor-act.ts";
import { doctorAct } from "./build.ts";
import { GP_VISITS } from "./who.ts";

const addedTo = [...GP_VISITS, "VL", "VSP", "VS", "VNP", "APV"];

/** The allowance for the kilometres of a visit at home, by the ground that is crossed. Numbers 150 to 159. */
export const kilometreActs: readonly DoctorAct[] = [
  doctorAct(150, "travel", [tariff.IK, tariff.IK_FREE], { addedTo, kilometres: "flat" }),
  doctorAct(151, "travel", [tariff.IKM, tariff.IKM_FREE], { addedTo, kilometres: "mountain" }),
];
