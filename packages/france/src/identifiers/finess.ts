import { defineRefusal, type IdentifierRule, refusal } from "@openamo/kernel";
import { luhnHolds } from "./luhn.ts";

export const FINESS_FORMAT = defineRefusal({
  code: "finess-format",
  sentence: { fr: "Ce numéro d'établissement n'est pas valable.", en: "This number of an establishment is not valid." },
  remedy: {
    fr: "Saisissez les 9 caractères du numéro FINESS, ou du numéro que la caisse a donné au transporteur.",
    en: "Type the 9 characters of the FINESS number, or of the number that the fund gave to the carrier.",
  },
});

/** Corsican departments are read as digits for the key. */
const readable = (number: string): string => number.replace(/^2[AB]/, "20");

/** Checks the number of an establishment (FINESS), or the number of the same form that a carrier bears: 9 characters, the last one a control digit. */
export const finess: IdentifierRule = {
  id: "fr.finess",
  label: { fr: "Numéro FINESS ou de transporteur", en: "FINESS or carrier's number" },
  check(value) {
    const normal = value.replace(/\s/g, "").toUpperCase();
    const valid = /^(\d{2}|2[AB])\d{7}$/.test(normal) && luhnHolds(readable(normal));
    return valid ? { ok: true, normal } : { ok: false, refusal: refusal(FINESS_FORMAT) };
  },
};
