import { type IdentifierRule, refusal } from "@openamo/kernel";
import { luhnHolds } from "./luhn.ts";
import { RPPS_FORMAT } from "./refusals.ts";

/** Checks the number of a professional in the national directory (RPPS): 11 digits, the last one a control digit. */
export const rpps: IdentifierRule = {
  id: "fr.rpps",
  label: { fr: "Numéro RPPS", en: "RPPS number" },
  check(value) {
    const normal = value.replace(/\s/g, "");
    return /^\d{11}$/.test(normal) && luhnHolds(normal) ? { ok: true, normal } : { ok: false, refusal: refusal(RPPS_FORMAT) };
  },
};
