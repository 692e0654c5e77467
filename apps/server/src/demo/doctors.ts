import type { Specialty, Territory } from "@openamo/france";
import { DEMO_IDS } from "../identity/demo-accounts.ts";
import { stableId } from "./random.ts";

export type Sector = "sector-1" | "sector-2-optam" | "sector-2" | "not-contracted";

export interface DemoDoctor {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly specialty: Specialty;
  readonly sector: Sector;
  readonly territory: Territory;
  readonly town: string;
  /** Organism of the region where the demo's people consult. */
  readonly region: "cpam-691" | "cpam-673" | "elsewhere";
}

type Row = readonly [
  givenNames: string,
  familyName: string,
  specialty: Specialty,
  sector: Sector,
  town: string,
  region: DemoDoctor["region"],
  territory?: Territory,
];

const ROWS: readonly Row[] = [
  ["Isabelle", "Petit", "dermatology", "sector-2-optam", "Lyon 3ᵉ", "cpam-691"],
  ["Marc", "Dubois", "general-practice", "sector-1", "Lyon 7ᵉ", "cpam-691"],
  ["Sophie", "Laurent", "general-practice", "sector-1", "Villeurbanne", "cpam-691"],
  ["Karim", "Haddad", "general-practice", "sector-1", "Bron", "cpam-691"],
  ["Julie", "Fontaine", "paediatrics", "sector-1", "Lyon 6ᵉ", "cpam-691"],
  ["Antoine", "Mercier", "endocrinology", "sector-2", "Lyon 2ᵉ", "cpam-691"],
  ["Hélène", "Roche", "psychiatry", "sector-1", "Lyon 4ᵉ", "cpam-691"],
  ["Olivier", "Girard", "general-practice", "not-contracted", "Lyon 6ᵉ", "cpam-691"],
  ["Thomas", "Weber", "general-practice", "sector-1", "Strasbourg", "cpam-673"],
  ["Anne", "Keller", "general-practice", "sector-1", "Haguenau", "cpam-673"],
  ["Lucie", "Schneider", "ophthalmology", "sector-2-optam", "Strasbourg", "cpam-673"],
  ["Paul", "Marchal", "gynaecology", "sector-2", "Sélestat", "cpam-673"],
  ["Nathalie", "Payet", "general-practice", "sector-1", "Saint-Denis", "elsewhere", "RE"],
];

/** A dozen invented doctors: specialties, sectors and territories that tariffs tell apart. */
export const demoDoctors: readonly DemoDoctor[] = ROWS.map(([givenNames, familyName, specialty, sector, town, region, territory = "metropole"], index) => ({
  id: index === 0 ? DEMO_IDS.isabelle : stableId(`doctor-${index}`),
  familyName,
  givenNames,
  specialty,
  sector,
  territory,
  town,
  region,
}));

/** Family doctors with whom people of an organism declare themselves. */
export const familyDoctors = (organism: string): DemoDoctor[] =>
  demoDoctors.filter(({ specialty, region, sector }) => specialty === "general-practice" && region === organism && sector === "sector-1");
