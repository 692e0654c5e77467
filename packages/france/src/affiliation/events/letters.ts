import type { Text } from "@openamo/kernel";

/** Letters that an event makes due. */
export const LETTERS = {
  "file-transfer": { fr: "Transfert du dossier à l'organisme d'affiliation", en: "Transfer of the file to the organism of affiliation" },
  "identity-papers": { fr: "Demande de pièces d'identité et d'état civil", en: "Request for identity and civil status papers" },
  "residence-papers": { fr: "Demande de justificatifs de résidence et de séjour", en: "Request for proofs of residence and stay" },
  "state-aid": { fr: "Information sur l'aide médicale de l'État", en: "Information on State medical aid" },
  "card-return": { fr: "Demande de restitution de la carte Vitale", en: "Request to return the Vitale card" },
  "adult-rights": { fr: "Information sur les droits à titre personnel", en: "Information on rights on one's own account" },
  "exemption-notice": { fr: "Notification de la prise en charge à 100 %", en: "Notice of the cover without share" },
  "end-notice": { fr: "Notification de fin de prise en charge", en: "Notice of the end of the cover" },
  survivors: { fr: "Information des proches : capital décès, réversion", en: "Information for relatives: death grant, survivor's pension" },
  "european-form": { fr: "Formulaire européen (S1, A1) à l'institution de l'autre État", en: "European form (S1, A1) to the institution of the other State" },
} as const satisfies Record<string, Text>;
export type LetterId = keyof typeof LETTERS;
