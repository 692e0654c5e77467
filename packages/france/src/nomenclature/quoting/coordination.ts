import { coveredOn, valueOn } from "@openamo/kernel";
import { PSYCHIATRY_DIRECT_ACCESS_AGE } from "../../parameters/tariffs/ages.ts";
import type { Specialty } from "../doctor-act.ts";
import type { CareDescription } from "./situation.ts";

/** Specialties whose published tariff of direct access holds the coordination majoration. */
const DIRECT_ACCESS: readonly Specialty[] = ["gynaecology", "medical-gynaecology", "ophthalmology"];

const youngPsychiatryPatient = (care: CareDescription): boolean =>
  care.specialty === "psychiatry" && coveredOn(PSYCHIATRY_DIRECT_ACCESS_AGE, care.on) && care.ageYears < valueOn(PSYCHIATRY_DIRECT_ACCESS_AGE, care.on);

/**
 * Convention of 2016, article 16.2: coordination is billed by the corresponding doctor, who sees the patient on referral (once or in a
 * care plan) or in a specific direct access, and writes back to the declared doctor. The declared doctor never bills it.
 */
export function coordinated(care: CareDescription): boolean {
  if (care.role === "corresponding") return true;
  if (care.role === "attending") return false;
  if (care.pathway === "direct-access") return DIRECT_ACCESS.includes(care.specialty) || youngPsychiatryPatient(care);
  return care.pathway === "referred" || care.pathway === "care-plan";
}
