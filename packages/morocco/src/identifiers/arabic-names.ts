import type { SecondScript } from "@openamo/kernel";
import { words } from "../words.ts";

/** Letters of the Arabic script, with the marks and the hyphen that names bear; at least one letter. */
const ARABIC_NAME = /^(?=.*\p{Script=Arabic})[\p{Script=Arabic}\p{Mark}\s'’-]+$/u;

/** The civil register writes names in Arabic and in Latin letters: people are found, shown and written to in both. */
export const arabicNames: SecondScript = {
  locale: "ar",
  label: words("Écriture arabe", "Arabic script", "بالحروف العربية"),
  fits: (name) => ARABIC_NAME.test(name),
};
