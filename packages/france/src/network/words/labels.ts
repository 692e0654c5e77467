import type { Text } from "@openamo/kernel";
import type { AreaId, SchemeRow } from "../model.ts";

/** Branches of social security that an organism serves, by the word that the data use. */
export const BRANCH_LABELS: Readonly<Record<string, Text>> = {
  sickness: { fr: "Maladie", en: "Sickness" },
  maternity: { fr: "Maternité et paternité", en: "Maternity and paternity" },
  "work-accident": { fr: "Accidents du travail et maladies professionnelles", en: "Work accidents and occupational diseases" },
  "work-accident-for-the-employer": { fr: "Accidents du travail, pour l’employeur", en: "Work accidents, on behalf of the employer" },
  invalidity: { fr: "Invalidité", en: "Invalidity" },
  "invalidity-death": { fr: "Invalidité et décès", en: "Invalidity and death" },
  death: { fr: "Décès", en: "Death" },
  retirement: { fr: "Retraite", en: "Retirement" },
  "retirement-on-behalf": { fr: "Retraite, pour le compte d’un autre", en: "Retirement, on behalf of another" },
  family: { fr: "Famille", en: "Family" },
  autonomy: { fr: "Autonomie", en: "Autonomy" },
  contributions: { fr: "Recouvrement", en: "Collection of contributions" },
  "care-supply": { fr: "Offre de soins", en: "Supply of care" },
  "social-action": { fr: "Action sociale", en: "Social action" },
  "compulsory-complement": { fr: "Complément obligatoire", en: "Compulsory complement" },
};

/** What organisms do beside the functions that a person is routed to. */
export const OTHER_FUNCTION_LABELS: Readonly<Record<string, Text>> = {
  "fraud-control": { fr: "Lutte contre la fraude", en: "Control of fraud" },
  "local-conventions": { fr: "Conventions locales avec les professionnels", en: "Local agreements with professionals" },
  "agricultural-scheme": { fr: "Régime agricole", en: "Agricultural scheme" },
  "asbestos-allowance": { fr: "Allocation des travailleurs de l’amiante", en: "Allowance of asbestos workers" },
  "national-steering": { fr: "Pilotage national du réseau", en: "National steering of the network" },
  conventions: { fr: "Conventions nationales avec les professionnels", en: "National agreements with professionals" },
  "separated-accounts": { fr: "Comptes séparés par branche", en: "Separate accounts for each branch" },
  "risk-management": { fr: "Gestion du risque", en: "Management of expenditure" },
  treasury: { fr: "Trésorerie de la Sécurité sociale", en: "Treasury of social security" },
  "coverage-rates": { fr: "Fixation des taux de prise en charge", en: "Setting of the rates of cover" },
  "employer-federation": { fr: "Fédération des employeurs du réseau", en: "Federation of the network’s employers" },
  transition: { fr: "Transition vers le régime général", en: "Transition to the general scheme" },
  governance: { fr: "Gouvernance", en: "Governance" },
  "social-action": { fr: "Action sociale", en: "Social action" },
  "health-establishments": { fr: "Établissements de santé et médico-sociaux", en: "Health and medico-social establishments" },
};

export const RISK_LABELS: Readonly<Record<string, Text>> = {
  care: { fr: "Soins", en: "Care" },
  "sickness-cash": { fr: "Indemnités journalières de maladie", en: "Sickness daily allowances" },
  maternity: { fr: "Maternité et paternité", en: "Maternity and paternity" },
  invalidity: { fr: "Invalidité", en: "Invalidity" },
  death: { fr: "Décès", en: "Death" },
  "work-accident": { fr: "Accidents du travail et maladies professionnelles", en: "Work accidents and occupational diseases" },
  retirement: { fr: "Retraite", en: "Retirement" },
  family: { fr: "Famille", en: "Family" },
  autonomy: { fr: "Autonomie", en: "Autonomy" },
  contributions: { fr: "Recouvrement des cotisations", en: "Collection of contributions" },
};

export const FAMILY_LABELS: Readonly<Record<SchemeRow["family"], Text>> = {
  general: { fr: "Régime général", en: "General scheme" },
  "self-employed": { fr: "Travailleurs indépendants", en: "Self-employed" },
  agricultural: { fr: "Régime agricole", en: "Agricultural scheme" },
  special: { fr: "Régime spécial", en: "Special scheme" },
  territorial: { fr: "Régime d’un territoire", en: "Scheme of a territory" },
  complementary: { fr: "Régime complémentaire obligatoire", en: "Compulsory complementary scheme" },
  voluntary: { fr: "Régime volontaire", en: "Voluntary scheme" },
};

export const STATE_LABELS: Readonly<Record<SchemeRow["state"], Text>> = {
  open: { fr: "Ouvert", en: "Open" },
  "closed-to-entrants": { fr: "Fermé aux nouveaux entrants", en: "Closed to new entrants" },
  "folded-into-general": { fr: "Repris par le régime général", en: "Taken over by the general scheme" },
  ended: { fr: "Terminé", en: "Ended" },
};

export const AREA_LABELS: Readonly<Record<AreaId, Text>> = {
  france: { fr: "France entière", en: "Whole of France" },
  metropole: { fr: "Métropole", en: "Mainland" },
  "mainland-but-lozere": { fr: "Métropole, sauf la Lozère", en: "Mainland except Lozère" },
  "outside-ile-de-france": { fr: "Métropole, hors Île-de-France", en: "Mainland outside Île-de-France" },
  "mainland-but-lozere-and-ile-de-france": { fr: "Métropole, hors Île-de-France et Lozère", en: "Mainland outside Île-de-France and Lozère" },
  "ile-de-france": { fr: "Île-de-France", en: "Île-de-France" },
  lozere: { fr: "Lozère", en: "Lozère" },
  overseas: { fr: "Guadeloupe, Martinique, Guyane, La Réunion, Saint-Martin", en: "Guadeloupe, Martinique, French Guiana, Réunion, Saint-Martin" },
  mayotte: { fr: "Mayotte", en: "Mayotte" },
  "saint-barthelemy": { fr: "Saint-Barthélemy", en: "Saint-Barthélemy" },
  "saint-pierre-et-miquelon": { fr: "Saint-Pierre-et-Miquelon", en: "Saint-Pierre-et-Miquelon" },
};

/** The place of the person that decides who answers for a function. */
export const ANCHOR_LABELS = {
  residence: { fr: "lieu de résidence", en: "place of residence" },
  workplace: { fr: "lieu de travail", en: "place of work" },
} as const satisfies Record<string, Text>;

export const CODE_LABELS = {
  fund: { fr: "Code de la caisse", en: "Code of the fund" },
  base: { fr: "Numéro national d’organisme", en: "National number of the organism" },
  agriculturalBase: { fr: "Numéro national pour le régime agricole", en: "National number for the agricultural scheme" },
  scheme: { fr: "Code du régime", en: "Code of the scheme" },
  dsn: { fr: "Code de la déclaration sociale (DSN)", en: "Code of the payroll declaration (DSN)" },
  siret: { fr: "SIRET", en: "SIRET" },
  finess: { fr: "Numéro FINESS", en: "FINESS number" },
  formerCram: { fr: "Ancienne circonscription régionale", en: "Former regional area" },
  mutualSection: { fr: "Section mutualiste", en: "Mutual section" },
} as const satisfies Record<string, Text>;
