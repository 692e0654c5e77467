import { coordinated } from "./coordination.ts";
import { allInForce, atSetTariff, bill, type CareDescription, firstInForce, inForce, noAct, type QuotationResult } from "./situation.ts";
import { quoteSpecialist } from "./specialists.ts";
import { timeCodes } from "./times.ts";

/** Since 2024-12-22 one code for each age, in the surgery or at home, with nothing for coordination. */
const codeOfAge = (care: CareDescription): string | undefined => firstInForce(care, "CEH", "CEK", "CEG");

/** Until 2024-12-21 a supplement for the age, then one more under 6; each line of codes replaces the one after it. */
const supplements = (care: CareDescription): readonly string[] => {
  const first = firstInForce(care, "NFP", "NFE", "FPE", "MPJ");
  return [...(first === undefined ? [] : [first]), ...allInForce(care, "MEP", "MNP", "MPE")];
};

/** NFE is for children whom no doctor sent: from 6 a referred child is billed as by any specialist (30.00 in place of 28.00). */
const billedAsSpecialist = (care: CareDescription): boolean => care.grid === "opposable" && !inForce("MEP", care) && !inForce("MPJ", care) && coordinated(care);

const under6 = (care: CareDescription): boolean => firstInForce(atSetTariff(care), "MEP", "CEH", "CEK") !== undefined;

/** With excess fees one supplement, under 2 (FPE, then NFP) and under 6 (NFE); undefined where its value is not known. */
function freeSupplements(care: CareDescription): readonly string[] | undefined {
  const code = firstInForce(care, "NFP", "NFE", "FPE");
  if (under6(care)) return code === undefined ? undefined : [code];
  return code === "FPE" ? [code] : [];
}

const supplementsOf = (care: CareDescription): readonly string[] | undefined => (care.grid === "free" ? freeSupplements(care) : supplements(care));

/** At a distance TC has the value of CS and takes the same supplements; what replaced it for children in 2023 is not known. */
function quoteAtADistance(care: CareDescription): QuotationResult {
  const times = timeCodes(care);
  const added = supplementsOf(care);
  if (added === undefined || (inForce("TCS", care) && (added.length > 0 || codeOfAge(care) !== undefined))) return noAct(care);
  if (added.length === 0) return quoteSpecialist(care);
  return inForce("TC", care) && times !== undefined ? bill("TC", ...added, ...times) : noAct(care);
}

/** An ordinary consultation of a paediatrician. From 16 the paediatrician bills as any specialist until the codes of 2024. */
export function quotePaediatrics(care: CareDescription): QuotationResult {
  const times = timeCodes(care);
  if (care.setting === "teleconsultation") return quoteAtADistance(care);
  const ofAge = codeOfAge(care);
  if (ofAge !== undefined && care.timeSlot === "day") return bill(ofAge);
  if (care.setting === "home-visit" || times === undefined) return noAct(care);
  if (ofAge !== undefined) return bill(ofAge, ...times);
  const added = supplementsOf(care);
  if (added === undefined) return noAct(care);
  if (added.length === 0 || billedAsSpecialist(care)) return quoteSpecialist(care);
  return bill("CS", ...added, ...times);
}
