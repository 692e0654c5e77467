export const TRANSPORT_GROUPS = [
  { id: "journey", title: { fr: "Le transport", en: "The journey" } },
  { id: "patient", title: { fr: "Le patient", en: "The patient" } },
  { id: "more", title: { fr: "Pour préciser", en: "More details" } },
] as const;

export const MODES = {
  ambulance: { fr: "Ambulance", en: "Ambulance" },
  light: { fr: "Véhicule sanitaire léger (VSL)", en: "Light medical vehicle (VSL)" },
  taxi: { fr: "Taxi", en: "Taxi" },
  "own-car": { fr: "Véhicule personnel", en: "Own vehicle" },
  public: { fr: "Transport en commun", en: "Public transport" },
} as const;

export const REASONS = {
  care: { fr: "Pour recevoir des soins", en: "To receive care" },
  "emergency-centre": { fr: "À la demande du SAMU", en: "Ordered by the emergency call centre" },
  transfer: { fr: "Transfert vers un établissement mieux adapté", en: "Transfer to a better suited hospital" },
  "emergency-to-costly-stay": { fr: "En urgence, vers un séjour avec un acte coûteux", en: "In an emergency, to a stay with a costly act" },
  "child-centre": { fr: "Enfant, vers un centre de soins précoces (CAMSP, CMPP)", en: "Child, to a centre of early care (CAMSP, CMPP)" },
} as const;

export const STARTS = {
  department: { fr: "Forfait départemental", en: "Departmental flat sum" },
  agglomeration: { fr: "Forfait agglomération (ambulance)", en: "Agglomeration flat sum (ambulance)" },
  "pick-up": { fr: "Prise en charge (région parisienne)", en: "Pick-up charge (Paris area)" },
} as const;

export const TAXI_SUPPLEMENT_LABELS = {
  "large-city": { fr: "Grande ville", en: "Large city" },
  "reduced-mobility": { fr: "Personne à mobilité réduite", en: "Reduced mobility" },
  overseas: { fr: "Outre-mer", en: "Overseas" },
} as const;

export const ZONE_LABELS = {
  A: { fr: "Zone A", en: "Zone A" },
  B: { fr: "Zone B", en: "Zone B" },
  C: { fr: "Zone C", en: "Zone C" },
  D: { fr: "Zone D", en: "Zone D" },
} as const;
