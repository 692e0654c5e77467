import { coordinated } from "./coordination.ts";
import { bill, type CareDescription, firstInForce, inForce, noAct, type QuotationResult } from "./situation.ts";
import { timeCodes, visitCodes } from "./times.ts";

/** At the set tariff G since 2017-05-01 and C before; with excess fees always C. The same for the visit. */
const MAIN = {
  office: ["G", "C"],
  "home-visit": ["VG", "V"],
  teleconsultation: ["TCG", "TC"],
} as const;

/** MEG for a child under 6; before it MNO under 2 and MGE from 2 to 6. */
const childCodes = (care: CareDescription): readonly string[] => {
  const code = firstInForce(care, "MEG", "MNO", "MGE");
  return code === undefined ? [] : [code];
};

/**
 * MCG is billed in the surgery or at a distance, never at home, at the set tariff. For a young child the majoration of the child alone
 * is certain: no source read bills both.
 */
const coordinationCodes = (care: CareDescription): readonly string[] =>
  care.setting !== "home-visit" && coordinated(care) && childCodes(care).length === 0 && inForce("MCG", care) ? ["MCG"] : [];

/** An ordinary consultation, visit or teleconsultation of a general practitioner. */
export function quoteGeneralPractice(care: CareDescription): QuotationResult {
  const main = firstInForce(care, ...MAIN[care.setting]);
  const times = care.setting === "home-visit" ? visitCodes(care) : timeCodes(care);
  if (main === undefined || times === undefined) return noAct(care);
  return bill(main, ...childCodes(care), ...coordinationCodes(care), ...times);
}
