import type { Text } from "@openamo/kernel";

/** The words of a letter, beside those of the pack. */
const WORDS = {
  about: { fr: "Personne concernée", en: "About" },
  name: { fr: "Nom et prénoms", en: "Name" },
  birthDate: { fr: "Date de naissance", en: "Date of birth" },
  sender: { fr: "Expéditeur : {name}", en: "From: {name}" },
  to: { fr: "À l’attention de {name}", en: "To {name}" },
  noAddress: { fr: "Adresse inconnue du dossier : lettre remise en main propre.", en: "No address in the file: handed over in person." },
  written: { fr: "Le {day}", en: "{day}" },
  why: { fr: "Pourquoi vous recevez cette lettre", en: "Why you receive this letter" },
  cancelled: {
    fr: "Copie d’une lettre annulée le {day} : l’événement qu’elle annonce a été annulé.",
    en: "Copy of a letter cancelled on {day}: the event that it tells of was taken back.",
  },
  reference: { fr: "Référence {reference}. Lettre établie avec OpenAMO.", en: "Reference {reference}. Letter made with OpenAMO." },
} as const satisfies Readonly<Record<string, Text>>;

/** A sentence in the language of the letter, with its places filled. */
export function sayInLetter(name: keyof typeof WORDS, language: "fr" | "en", values: Readonly<Record<string, string>> = {}): string {
  return WORDS[name][language].replace(/\{(\w+)\}/g, (place, key: string) => values[key] ?? place);
}
