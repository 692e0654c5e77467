import { inLocale, type Locale, type Text } from "@openamo/kernel";
import type { RoleClaim } from "./claims.ts";

/** Somebody who may sign in at the demo's identity provider, invented like all the demo's people. */
export interface DemoAccount {
  /** Stable id, used as the subject of tokens and as login hint. */
  readonly id: string;
  readonly displayName: string;
  /** Country whose people the account belongs to: accounts are shown by country. */
  readonly country: string;
  /** What this account is for, shown beside its name. */
  readonly description: Text;
  readonly claim: RoleClaim;
}

export const describeAccount = (account: DemoAccount, locale: Locale): string => inLocale(account.description, locale);

/** The program with which a demo partner sends claims: known to the provider by client id and secret. */
export const MACHINE_CLIENT = { id: "openamo-demo-machine", displayName: "Demo exchange", organism: "cpam-691" } as const;

/** The server itself as a client of the demo's provider. */
export const WEB_CLIENT_ID = "openamo-web";

/** Ids that the demo's own people are registered with. */
export const DEMO_IDS = {
  claire: "0197f000-0000-7000-8000-000000000001",
  isabelle: "0197f000-0000-7000-8000-0000000000a1",
  salma: "0197f000-0000-7000-8000-000000000002",
  youssef: "0197f000-0000-7000-8000-0000000000a2",
} as const;

export const demoAccounts: readonly DemoAccount[] = [
  {
    id: "nadia.benali",
    country: "fr",
    displayName: "Nadia Benali",
    description: { fr: "Gestionnaire à la CPAM du Rhône", en: "Agent of the CPAM du Rhône" },
    claim: { role: "agent", organism: "cpam-691" },
  },
  {
    id: "camille.roux",
    country: "fr",
    displayName: "Camille Roux",
    description: { fr: "Gestionnaire à la CPAM du Rhône, la seconde personne", en: "Agent of the CPAM du Rhône, the second person" },
    claim: { role: "agent", organism: "cpam-691" },
  },
  {
    id: "paul.schmitt",
    country: "fr",
    displayName: "Paul Schmitt",
    description: { fr: "Gestionnaire à la CPAM du Bas-Rhin", en: "Agent of the CPAM du Bas-Rhin" },
    claim: { role: "agent", organism: "cpam-673" },
  },
  {
    id: "claire.moreau",
    country: "fr",
    displayName: "Claire Moreau",
    description: { fr: "Assurée de la CPAM du Rhône", en: "Insured person of the CPAM du Rhône" },
    claim: { role: "insured", person: DEMO_IDS.claire },
  },
  {
    id: "isabelle.petit",
    country: "fr",
    displayName: "Dr Isabelle Petit",
    description: { fr: "Dermatologue à Lyon 3ᵉ", en: "Dermatologist in Lyon" },
    claim: { role: "professional", professional: DEMO_IDS.isabelle },
  },
  {
    id: "karima.alaoui",
    country: "ma",
    displayName: "Karima Alaoui",
    description: { fr: "Gestionnaire à la CNSS, Casablanca", en: "Agent of CNSS, Casablanca", ar: "موظفة بالصندوق الوطني للضمان الاجتماعي، الدار البيضاء" },
    claim: { role: "agent", organism: "ma-cnss" },
  },
  {
    id: "salma.elamrani",
    country: "ma",
    displayName: "Salma El Amrani",
    description: { fr: "Assurée de la CNSS, à Casablanca", en: "Insured person of CNSS, in Casablanca", ar: "مؤمنة لدى الصندوق الوطني للضمان الاجتماعي" },
    claim: { role: "insured", person: DEMO_IDS.salma },
  },
  {
    id: "youssef.berrada",
    country: "ma",
    displayName: "Dr Youssef Berrada",
    description: { fr: "Médecin généraliste à Casablanca", en: "General practitioner in Casablanca", ar: "طبيب عام بالدار البيضاء" },
    claim: { role: "professional", professional: DEMO_IDS.youssef },
  },
  {
    id: "hassan.naciri",
    country: "ma",
    displayName: "Hassan Naciri",
    description: { fr: "Agent de l’ANAM, le régulateur", en: "Agent of ANAM, the regulator", ar: "موظف بالوكالة الوطنية للتأمين الصحي" },
    claim: { role: "agent", organism: "ma-anam" },
  },
];
