import type { Text } from "@openamo/kernel";

/** The languages in which papers are written. */
export type PaperLanguage = "fr" | "en";

/** The words of the paper, beside those of the pack. */
export const WORDS = {
  issued: { fr: "Établie le {day} par {organism}.", en: "Issued on {day} by {organism}." },
  issuedCertificate: { fr: "Établi le {day} par {organism}.", en: "Issued on {day} by {organism}." },
  validity: { fr: "Utilisable du {from} au {to}, sauf changement de situation.", en: "For use from {from} to {to}, unless the situation changes." },
  person: { fr: "Personne", en: "Person" },
  name: { fr: "Nom et prénoms", en: "Name" },
  birthDate: { fr: "Date de naissance", en: "Date of birth" },
  holder: { fr: "Couverte par", en: "Covered through" },
  asWhat: { fr: "En qualité de", en: "As" },
  rights: { fr: "Droits à la prise en charge des soins", en: "Rights to care" },
  state: { fr: "Droits", en: "Rights" },
  openFrom: { fr: "Ouverts depuis le {from}", en: "Open since {from}" },
  openBetween: { fr: "Ouverts du {from} au {to}", en: "Open from {from} to {to}" },
  ground: { fr: "Fondement", en: "Ground" },
  scheme: { fr: "Régime", en: "Scheme" },
  organism: { fr: "Organisme de rattachement", en: "Organism" },
  organismCode: { fr: "Code de l’organisme", en: "Code of the organism" },
  payment: { fr: "Ce qui change le paiement", en: "What changes the payment" },
  noExemption: { fr: "Aucune exonération", en: "No exemption" },
  doctor: { fr: "Médecin traitant", en: "Treating doctor" },
  declared: { fr: "Déclaré", en: "Declared" },
  notDeclared: { fr: "Non déclaré", en: "Not declared" },
  dependants: { fr: "Personnes couvertes par son intermédiaire", en: "People covered through this person" },
  bornOn: { fr: "Naissance : {day}", en: "Born: {day}" },
  certificate: {
    fr: "Cette personne n’est pas rattachée à {issuer}. À la date du {day}, la prise en charge de ses soins relève de l’organisme suivant.",
    en: "This person is not attached to {issuer}. On {day}, their care is covered by the following organism.",
  },
  whatToDo: { fr: "Que faire", en: "What to do" },
  turnTo: {
    fr: "Adressez à {organism} les demandes de remboursement, d’attestation de droits et de carte. {issuer} ne peut plus y répondre.",
    en: "Send requests for refunds, attestations of rights and cards to {organism}. {issuer} can no longer answer them.",
  },
  check: { fr: "Vérifier ce document", en: "Check this document" },
  howToCheck: {
    fr: "Lisez le carré avec un téléphone, ou ouvrez {address} et collez-y son texte. La page dit si ce document est authentique et s’il est toujours valable.",
    en: "Read the square with a telephone, or open {address} and paste its text. The page tells whether this document is genuine and still good.",
  },
  compare: {
    fr: "À comparer avec ce document : initiales {initials}, année de naissance {year}, fin du numéro {end}.",
    en: "Compare with this document: initials {initials}, year of birth {year}, end of the number {end}.",
  },
  squareAlt: {
    fr: "Code QR : adresse de vérification de ce document, avec sa signature. Il ne contient ni nom, ni numéro, ni donnée de santé.",
    en: "QR code: address where this document is checked, with its signature. It holds no name, no number and nothing of health.",
  },
  reference: { fr: "Référence {reference}, document établi avec OpenAMO.", en: "Reference {reference}, document made with OpenAMO." },
  law: { fr: "Texte : {law}.", en: "Text: {law}." },
} as const satisfies Readonly<Record<string, Text>>;

/** A sentence in the language of the paper, with its places filled. */
export function say(name: keyof typeof WORDS, language: PaperLanguage, values: Readonly<Record<string, string>> = {}): string {
  return WORDS[name][language].replace(/\{(\w+)\}/g, (place, key: string) => values[key] ?? place);
}

/** A social security number in the groups that people know; other numbers as they are. */
export const groupedNumber = (number: string): string => {
  const match = /^(\d)(\d{2})(\d{2})(\d[\dAB])(\d{3})(\d{3})(\d{2})$/.exec(number);
  return match === null ? number : match.slice(1).join(" ");
};

/** The last twelve figures of an id, in groups: what somebody reads over the telephone. */
export const referenceOf = (id: string): string =>
  id
    .replaceAll("-", "")
    .slice(-12)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, "$1-");
