import type { Text } from "@openamo/kernel";
import type { Status } from "../../affiliation/statuses.ts";
import type { FUNCTIONS, OrganismType, SchemeId } from "../../network/model.ts";

/** Groups of the form, in order. */
export const GROUPS: readonly { readonly id: string; readonly title: Text }[] = [
  { id: "person", title: { fr: "La personne", en: "The person" } },
  { id: "places", title: { fr: "Les lieux", en: "The places" } },
  { id: "work", title: { fr: "Le travail", en: "The work" } },
  { id: "more", title: { fr: "Pour préciser", en: "More details" } },
];

export const STATUS_LABELS = {
  employee: { fr: "Salarié du privé", en: "Private employee" },
  childminder: { fr: "Assistant maternel agréé", en: "Registered childminder" },
  "press-freelancer": { fr: "Journaliste pigiste", en: "Press freelancer" },
  "public-contract-agent": { fr: "Agent contractuel du public", en: "Contract agent of the public sector" },
  "civic-service-volunteer": { fr: "Volontaire en service civique", en: "Civic service volunteer" },
  "agricultural-employee": { fr: "Salarié agricole", en: "Agricultural employee" },
  farmer: { fr: "Exploitant ou entrepreneur agricole", en: "Farmer or agricultural contractor" },
  "self-employed": { fr: "Artisan, commerçant, micro-entrepreneur", en: "Craftsperson, trader, micro-entrepreneur" },
  "liberal-profession": { fr: "Profession libérale réglementée (CNAVPL)", en: "Regulated liberal profession (CNAVPL)" },
  lawyer: { fr: "Avocat libéral", en: "Self-employed lawyer" },
  "state-civil-servant": { fr: "Fonctionnaire de l'État, magistrat", en: "State civil servant, judge" },
  "local-civil-servant": { fr: "Fonctionnaire territorial ou hospitalier", en: "Local or hospital civil servant" },
  "state-worker": { fr: "Ouvrier de l'État", en: "State worker" },
  military: { fr: "Militaire", en: "Military" },
  "sncf-staff": { fr: "Agent statutaire de la SNCF", en: "SNCF permanent staff" },
  "ratp-staff": { fr: "Agent statutaire de la RATP", en: "RATP permanent staff" },
  seafarer: { fr: "Marin", en: "Seafarer" },
  miner: { fr: "Mineur", en: "Miner" },
  "notary-clerk": { fr: "Clerc ou employé de notaire", en: "Notary clerk or employee" },
  "electricity-and-gas-staff": { fr: "Agent statutaire des industries électriques et gazières", en: "Electricity and gas permanent staff" },
  "banque-de-france-staff": { fr: "Agent titulaire de la Banque de France", en: "Banque de France permanent staff" },
  "paris-opera-staff": { fr: "Personnel permanent de l'Opéra de Paris", en: "Paris Opera permanent staff" },
  "comedie-francaise-staff": { fr: "Personnel de la Comédie-Française", en: "Comédie-Française staff" },
  "bordeaux-port-staff": { fr: "Personnel du port de Bordeaux", en: "Bordeaux port staff" },
  "paris-chamber-of-commerce-staff": { fr: "Personnel de la chambre de commerce de Paris", en: "Paris chamber of commerce staff" },
  "national-assembly-member": { fr: "Député ou fonctionnaire de l'Assemblée nationale", en: "Member or staff of the National Assembly" },
  "senate-member": { fr: "Sénateur ou fonctionnaire du Sénat", en: "Member or staff of the Senate" },
  "clergy-member": { fr: "Ministre du culte, membre d'une congrégation", en: "Minister of religion, member of a congregation" },
  jobseeker: { fr: "Demandeur d'emploi indemnisé", en: "Jobseeker on benefit" },
  pensioner: { fr: "Retraité", en: "Pensioner" },
  "invalidity-pensioner": { fr: "Titulaire d'une pension d'invalidité", en: "Holder of an invalidity pension" },
  student: { fr: "Étudiant", en: "Student" },
  child: { fr: "Enfant à charge", en: "Dependent child" },
  "no-activity": { fr: "Sans activité", en: "No activity" },
  "posted-abroad": { fr: "Salarié détaché à l'étranger", en: "Employee posted abroad" },
  "posted-to-france": { fr: "Salarié détaché en France par un employeur étranger", en: "Employee posted to France by a foreign employer" },
  "frontier-worker": { fr: "Frontalier (travaille dans un autre État de l'Union)", en: "Frontier worker (works in another State of the Union)" },
  "swiss-frontier-worker-french-insurance": {
    fr: "Frontalier de Suisse ayant choisi l'assurance française",
    en: "Frontier worker of Switzerland who chose the French insurance",
  },
  "swiss-pensioner-french-insurance": { fr: "Pensionné suisse ayant choisi l'assurance française", en: "Swiss pensioner who chose the French insurance" },
  expatriate: { fr: "Français de l'étranger (expatrié)", en: "French person abroad (expatriate)" },
} as const satisfies Record<Status, Text>;

export const SCHEME_LABELS = {
  general: { fr: "Régime général", en: "General scheme" },
  "self-employed": { fr: "Indépendants", en: "Self-employed" },
  agricultural: { fr: "Régime agricole (MSA)", en: "Agricultural scheme" },
  sncf: { fr: "SNCF", en: "SNCF" },
  ratp: { fr: "RATP", en: "RATP" },
  seafarers: { fr: "Marins", en: "Seafarers" },
  mines: { fr: "Mines", en: "Mines" },
  military: { fr: "Militaires", en: "Military" },
  "notary-clerks": { fr: "Clercs et employés de notaires", en: "Notary clerks" },
  "national-assembly": { fr: "Assemblée nationale", en: "National Assembly" },
  senate: { fr: "Sénat", en: "Senate" },
  clergy: { fr: "Cultes", en: "Clergy" },
  "electricity-and-gas": { fr: "Industries électriques et gazières", en: "Electricity and gas" },
  "state-civil-servants": { fr: "Fonctionnaires de l'État", en: "State civil servants" },
  "local-civil-servants": { fr: "Fonctionnaires territoriaux et hospitaliers", en: "Local and hospital civil servants" },
  "state-workers": { fr: "Ouvriers de l'État", en: "State workers" },
  "paris-opera": { fr: "Opéra de Paris", en: "Paris Opera" },
  "comedie-francaise": { fr: "Comédie-Française", en: "Comédie-Française" },
  "banque-de-france": { fr: "Banque de France", en: "Banque de France" },
  "bordeaux-port": { fr: "Port de Bordeaux", en: "Bordeaux port" },
  "paris-chamber-of-commerce": { fr: "Chambre de commerce de Paris", en: "Paris chamber of commerce" },
  "saint-pierre-et-miquelon": { fr: "Saint-Pierre-et-Miquelon", en: "Saint-Pierre-et-Miquelon" },
  mayotte: { fr: "Mayotte", en: "Mayotte" },
} as const satisfies Partial<Record<SchemeId, Text>>;

export const PREVIOUS_LABELS = { none: { fr: "N'a jamais travaillé", en: "Has never worked" }, ...SCHEME_LABELS } as const;

export const RESIDENCE_LABELS = {
  metropole: { fr: "France métropolitaine", en: "Mainland France" },
  GP: { fr: "Guadeloupe", en: "Guadeloupe" },
  MQ: { fr: "Martinique", en: "Martinique" },
  GF: { fr: "Guyane", en: "French Guiana" },
  RE: { fr: "La Réunion", en: "Réunion" },
  YT: { fr: "Mayotte", en: "Mayotte" },
  PM: { fr: "Saint-Pierre-et-Miquelon", en: "Saint-Pierre-et-Miquelon" },
  BL: { fr: "Saint-Barthélemy", en: "Saint-Barthélemy" },
  MF: { fr: "Saint-Martin", en: "Saint-Martin" },
  abroad: { fr: "À l'étranger", en: "Abroad" },
} as const;

export const MAIN_LABELS = { first: { fr: "La première", en: "The first" }, second: { fr: "La seconde", en: "The second" } } as const;

export const NUMBER_LABELS = {
  known: { fr: "Numéro de sécurité sociale connu", en: "Social security number known" },
  "born-in-france": { fr: "Pas encore de numéro, né en France", en: "No number yet, born in France" },
  "born-abroad": { fr: "Pas encore de numéro, né à l'étranger", en: "No number yet, born abroad" },
} as const;

export const FUNCTION_LABELS = {
  affiliation: { fr: "Affiliation", en: "Affiliation" },
  care: { fr: "Remboursement des soins", en: "Reimbursement of care" },
  "local-scheme": { fr: "Régime local d'Alsace-Moselle", en: "Local scheme of Alsace-Moselle" },
  c2s: { fr: "Complémentaire santé solidaire", en: "State's complementary cover" },
  "sickness-cash": { fr: "Indemnités journalières de maladie", en: "Sickness daily allowances" },
  "maternity-cash": { fr: "Indemnités de maternité et de paternité", en: "Maternity and paternity allowances" },
  invalidity: { fr: "Pension d'invalidité", en: "Invalidity pension" },
  death: { fr: "Capital décès", en: "Death grant" },
  "accident-benefits": { fr: "Accidents du travail et maladies professionnelles", en: "Work accidents and occupational diseases" },
  "medical-control": { fr: "Contrôle médical", en: "Medical control" },
  "accident-pricing": { fr: "Taux de cotisation des accidents du travail", en: "Rate of the work-accident contribution" },
  "accident-prevention": { fr: "Prévention des risques professionnels", en: "Prevention of occupational risks" },
  "social-service": { fr: "Service social", en: "Social service" },
  "job-loss-prevention": { fr: "Maintien en emploi", en: "Keeping one's employment" },
  contributions: { fr: "Recouvrement des cotisations", en: "Collection of contributions" },
  retirement: { fr: "Retraite", en: "Retirement" },
  family: { fr: "Prestations familiales", en: "Family benefits" },
  autonomy: { fr: "Autonomie", en: "Autonomy" },
} as const satisfies Record<(typeof FUNCTIONS)[number], Text>;

export const TYPE_LABELS: Readonly<Record<OrganismType, Text>> = {
  cpam: { fr: "Caisse primaire d'assurance maladie", en: "Primary fund" },
  "cpam-closed": { fr: "Caisse primaire fermée", en: "Closed primary fund" },
  ccss: { fr: "Caisse commune de sécurité sociale", en: "Joint fund" },
  cgss: { fr: "Caisse générale de sécurité sociale", en: "General fund overseas" },
  css: { fr: "Caisse de sécurité sociale", en: "Social security fund" },
  cps: { fr: "Caisse de prévoyance sociale", en: "Local fund" },
  carsat: { fr: "Caisse d'assurance retraite et de la santé au travail", en: "Regional fund for retirement and health at work" },
  cramif: { fr: "Caisse régionale d'Île-de-France", en: "Regional fund of Île-de-France" },
  drsm: { fr: "Direction régionale du service médical", en: "Regional medical service" },
  ugecam: { fr: "Union d'établissements des caisses", en: "Union of the funds' establishments" },
  crp: { fr: "Centre de réadaptation professionnelle", en: "Vocational rehabilitation centre" },
  ueros: { fr: "Unité d'évaluation et d'orientation", en: "Assessment and guidance unit" },
  "preorientation-centre": { fr: "Centre de préorientation", en: "Pre-orientation centre" },
  msa: { fr: "Caisse de mutualité sociale agricole", en: "Agricultural fund" },
  urssaf: { fr: "Urssaf", en: "Collecting union" },
  "urssaf-centre": { fr: "Centre de recouvrement spécialisé", en: "Specialised collecting centre" },
  caf: { fr: "Caisse d'allocations familiales", en: "Family allowance fund" },
  "national-body": { fr: "Organisme national", en: "National body" },
  "special-scheme-fund": { fr: "Caisse d'un régime spécial", en: "Fund of a special scheme" },
  "delegated-mutual-section": { fr: "Mutuelle délégataire", en: "Delegated mutual society" },
};
