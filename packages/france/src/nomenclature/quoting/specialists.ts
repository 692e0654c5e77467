import { valueOn } from "@openamo/kernel";
import { MP_AGE } from "../../parameters/tariffs/ages.ts";
import { CNP_DOCTORS } from "../acts/who.ts";
import { coordinated } from "./coordination.ts";
import { allInForce, bill, type CareDescription, firstInForce, inForce, noAct, type QuotationResult } from "./situation.ts";
import { timeCodes } from "./times.ts";

const billsCnp = (care: CareDescription): boolean => CNP_DOCTORS.includes(care.specialty);

function mainCodeOf(care: CareDescription): string | undefined {
  if (care.setting === "teleconsultation") return firstInForce(care, "TCS", "TC");
  if (care.setting === "home-visit") return firstInForce(care, billsCnp(care) ? "VNP" : "VS");
  if (care.specialty === "cardiology") return firstInForce(care, "CSC");
  return firstInForce(care, billsCnp(care) ? "CNP" : "CS");
}

/** NGAP article 2 bis: MPC (MPJ under 16 until 2017-06-30) goes with the consultation of reference, until it enters it on 2024-12-22. */
const clinicianCodes = (care: CareDescription): readonly string[] => {
  const code = firstInForce(care, "MPJ", "MPC");
  return code === undefined ? [] : [code];
};

/** MCS (MCC for the specific consultation of cardiology); a patient under 16 had none while MPJ existed. */
const coordinationCodes = (care: CareDescription, main: string): readonly string[] => {
  if (!coordinated(care) || inForce("MPJ", care)) return [];
  return allInForce(care, main === "CSC" ? "MCC" : "MCS");
};

const youngCodes = (care: CareDescription): readonly string[] => (inForce("MP", care) && care.ageYears < valueOn(MP_AGE, care.on) ? ["MP"] : []);

/** An ordinary consultation, visit or teleconsultation of a specialist other than a paediatrician with a child. */
export function quoteSpecialist(care: CareDescription): QuotationResult {
  const main = mainCodeOf(care);
  if (main === undefined) return noAct(care);
  if (care.setting === "home-visit") return quoteVisit(care, main);
  const times = timeCodes(care);
  if (times === undefined) return noAct(care);
  if (main === "TCS") return coordinated(care) ? bill(main, ...youngCodes(care), ...times) : noAct(care);
  const clinician = main === "CSC" ? [] : clinicianCodes(care);
  return bill(main, ...clinician, ...coordinationCodes(care, main), ...youngCodes(care), ...times);
}

/** The travel of other specialists (ID) is not held: only the visit of psychiatrists and neurologists, with MD, by day. */
function quoteVisit(care: CareDescription, main: string): QuotationResult {
  if (!billsCnp(care) || care.timeSlot !== "day") return noAct(care);
  return bill(main, ...youngCodes(care), "MD");
}
