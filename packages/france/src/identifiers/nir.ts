import { type IdentifierRule, refusal } from "@openamo/kernel";
import type { IdentifierVerdict } from "./business.ts";
import { disagreements, isProvisional } from "./nir-holder.ts";
import { NIR_FORMAT, NIR_KEY } from "./refusals.ts";

/**
 * Sex (1 or 2, 3 and 4 for people being identified, 7 and 8 for provisional numbers), year, month (01-12, 20-42 and 50-99 for
 * births whose month is unknown), department or country (2A and 2B for Corsica), municipality, order, key.
 */
const FORM = /^([123478])(\d{2})(0[1-9]|1[0-2]|[2-3]\d|4[0-2]|[5-9]\d)(\d{2}|2A|2B)(\d{3})(\d{3})(\d{2})$/;

/** Corsica was one department (20) when the key was defined: 2A counts as 19 and 2B as 18. */
const digitsOf = (body: string): bigint => BigInt(body.replace("2A", "19").replace("2B", "18"));

/** The key of the 13 characters of a number: 97 less the remainder by 97, on two digits. */
export function nirKey(body: string): string {
  return String(97n - (digitsOf(body) % 97n)).padStart(2, "0");
}

const BODY_LENGTH = 13;
const KEY_LENGTH = 2;

/** Checks a NIR, spaces, dots and lower case accepted; the key may be left out where `keyOptional` says so. */
export function checkNir(value: string, keyOptional: boolean): IdentifierVerdict {
  const typed = value.replace(/[\s.]/g, "").toUpperCase();
  const bare = keyOptional && typed.length === BODY_LENGTH;
  if (!bare && typed.length !== BODY_LENGTH + KEY_LENGTH) return { ok: false, fault: "length" };
  const normal = bare ? `${typed}${NO_KEY}` : typed;
  if (!FORM.test(normal)) return { ok: false, fault: "format" };
  if (bare) return { ok: true, normal: typed };
  return nirKey(normal.slice(0, BODY_LENGTH)) === normal.slice(BODY_LENGTH) ? { ok: true, normal } : { ok: false, fault: "key" };
}

/** Stands where a key was left out, so that one expression tells the form. */
const NO_KEY = "00";

function checkWhole(value: string): ReturnType<IdentifierRule["check"]> {
  const verdict = checkNir(value, false);
  if (verdict.ok) return verdict;
  return { ok: false, refusal: refusal(verdict.fault === "key" ? NIR_KEY : NIR_FORMAT) };
}

/** Checks a NIR with its key; spaces, dots and lower case are accepted. */
export const nir: IdentifierRule = {
  id: "fr.nir",
  label: { fr: "Numéro de sécurité sociale (NIR)", en: "Social security number (NIR)" },
  check: checkWhole,
  provisional: isProvisional,
  disagreements,
};

/** The number given to a person whom the national register has not certified yet: it has the form of a NIR, and gives way to it. */
export const nia: IdentifierRule = {
  id: "fr.nia",
  label: { fr: "Numéro d’identification d’attente (NIA)", en: "Waiting number (NIA)" },
  check: checkWhole,
  provisional: () => true,
  disagreements,
};
