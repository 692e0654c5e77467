/** Items of a thermal cure. */
export const SPA_ITEM_LABELS = {
  supervision: { fr: "Surveillance médicale", en: "Medical supervision" },
  treatment: { fr: "Forfait thermal", en: "Treatment" },
  lodging: { fr: "Hébergement", en: "Lodging" },
  travel: { fr: "Transport", en: "Travel" },
} as const;
