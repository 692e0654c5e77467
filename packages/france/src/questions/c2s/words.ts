import type { Text } from "@openamo/kernel";
import type { Housing } from "../../reimbursement/c2s/resources.ts";

export const C2S_GROUPS: readonly { readonly id: string; readonly title: Text }[] = [
  { id: "household", title: { fr: "Le foyer", en: "The household" } },
  { id: "resources", title: { fr: "Les ressources de douze mois", en: "The resources of twelve months" } },
];

export const HOUSING_LABELS = {
  tenant: { fr: "Locataire, sans aide au logement", en: "Tenant, without housing aid" },
  "tenant-with-aid": { fr: "Avec une aide au logement", en: "With a housing aid" },
  "owner-or-free": { fr: "Propriétaire ou logé gratuitement, sans aide", en: "Owner or free of rent, without aid" },
} as const satisfies Record<Housing, Text>;
