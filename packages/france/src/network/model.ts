import type { Day, PreparedReason } from "@openamo/kernel";
import type { FAMILIES } from "./families.ts";

/** `confirmed`: seen in the source named. `recalled`: known, but no source was found. `partly-confirmed`: some of each, see the evidence. */
export type FactStatus = "confirmed" | "recalled" | "partly-confirmed";

/** One fact: how it is known, the ids of its sources separated by spaces, and what it says. */
export type Evidence = readonly [status: "confirmed" | "recalled", sources: string, fact: string];

export const SCHEMES = [
  "general",
  "self-employed",
  "agricultural",
  "alsace-moselle-local",
  "sncf",
  "ratp",
  "seafarers",
  "mines",
  "military",
  "notary-clerks",
  "national-assembly",
  "senate",
  "clergy",
  "electricity-and-gas",
  "state-civil-servants",
  "local-civil-servants",
  "state-workers",
  "paris-opera",
  "comedie-francaise",
  "banque-de-france",
  "bordeaux-port",
  "paris-chamber-of-commerce",
  "students",
  "saint-pierre-et-miquelon",
  "mayotte",
  "french-abroad",
] as const;
export type SchemeId = (typeof SCHEMES)[number];

export type OrganismType = keyof typeof FAMILIES;

/** What an organism does for a person or an employer. */
export const FUNCTIONS = [
  "affiliation",
  "care",
  "local-scheme",
  "c2s",
  "sickness-cash",
  "maternity-cash",
  "invalidity",
  "death",
  "accident-benefits",
  "medical-control",
  "accident-pricing",
  "accident-prevention",
  "social-service",
  "job-loss-prevention",
  "contributions",
  "retirement",
  "family",
  "autonomy",
] as const;
export type NetworkFunction = (typeof FUNCTIONS)[number];

/** Codes by which files and forms name an organism. */
export interface OrganismCodes {
  /** Three digits of the fund: `011`. */
  readonly fund?: string;
  /** Number in the national table of organisms: scheme, kind and fund, `01C011`. */
  readonly base?: string;
  /** The same where an overseas fund serves the agricultural scheme. */
  readonly agriculturalBase?: string;
  /** Two digits of the scheme, for an organism that has no number of its own. */
  readonly scheme?: string;
  readonly dsn?: string;
  readonly siret?: string;
  /** Legal entity in the directory of establishments. */
  readonly finess?: string;
  /** Area of the former regional fund. */
  readonly formerCram?: string;
  readonly mutualSection?: string;
}

/** What all the organisms of one type share. */
export interface Family {
  readonly longName?: string;
  readonly shortName?: string;
  readonly branches: readonly string[];
  readonly functions: readonly string[];
  readonly schemes: readonly SchemeId[];
  readonly parent?: string;
  readonly supervision?: string;
  readonly legalStatus?: string;
  readonly website?: string;
  readonly evidence: readonly Evidence[];
  readonly note?: string;
  readonly territoryRule?: string;
  /** Where the addresses come from, and of which day. */
  readonly addressSource?: readonly [source: string, dated: string];
}

/** An organism as its data file writes it: only what its family does not say. */
export interface OrganismRow {
  readonly id: string;
  /** The name, or (`of`) what follows the family's name: `de l'Ain`. */
  readonly name?: string;
  readonly of?: string;
  readonly short?: string;
  /** Short names that the organism bore before, on days that are not known. */
  readonly formerNames?: readonly string[];
  readonly codes?: OrganismCodes;
  readonly seat?: readonly [town: string, commune?: string];
  readonly address?: string;
  readonly addressSource?: readonly [source: string, dated: string];
  /** Departments, `arr-` arrondissements, communes, or `FR`; separated by spaces. */
  readonly territory: string;
  readonly except?: string;
  readonly territoryStatus?: FactStatus;
  /** The limits are not wholly known: the answer must be confirmed by the fund. */
  readonly territoryPartial?: boolean;
  readonly territoryRule?: string;
  readonly territoryEvidence?: readonly Evidence[];
  readonly predecessors?: readonly string[];
  readonly successor?: string;
  /** First and last day; left out when not known or without end. */
  readonly from?: string;
  readonly to?: string;
  /** It has ended, on a day that is not known. */
  readonly ended?: boolean;
  readonly branches?: readonly string[];
  readonly functions?: readonly string[];
  readonly schemes?: readonly SchemeId[];
  readonly parent?: string;
  readonly supervision?: string;
  readonly legalStatus?: string;
  readonly website?: string;
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
}

/** Number of the establishment, name, town, department, union that runs it. */
export type EstablishmentRow = readonly [finess: string, name: string, town: string, department: string, ugecam: string];

/** The area of an organism. */
export interface Territory {
  readonly everywhere: boolean;
  readonly departments: ReadonlySet<string>;
  readonly arrondissements: ReadonlySet<string>;
  readonly communes: ReadonlySet<string>;
  readonly except: ReadonlySet<string>;
  readonly status: FactStatus;
  readonly partial: boolean;
  readonly rule?: string;
}

/** An organism of the network. Days: null when not known or without end. */
export interface Organism {
  readonly id: string;
  readonly type: OrganismType;
  readonly name: string;
  readonly shortName: string;
  readonly formerNames: readonly string[];
  readonly codes: OrganismCodes;
  readonly town?: string;
  readonly seat?: string;
  readonly address?: { readonly text: string; readonly source: string; readonly dated: string };
  readonly territory: Territory;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly ended: boolean;
  readonly branches: readonly string[];
  readonly functions: readonly string[];
  readonly schemes: readonly SchemeId[];
  readonly parent?: string;
  readonly supervision?: string;
  readonly legalStatus?: string;
  readonly website?: string;
  readonly predecessors: readonly string[];
  readonly successor?: string;
  readonly status: FactStatus;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly string[];
}

/** What a scheme covers for one risk, and who manages it. */
export interface SchemeRisk {
  readonly risk: string;
  readonly cover: "full" | "partial" | "complementary" | "none";
  readonly status: FactStatus;
  readonly managers?: string;
  readonly from?: string;
  readonly to?: string;
  readonly note?: string;
}

/** A scheme of social security, what it covers, and its state. */
export interface SchemeRow {
  readonly id: SchemeId;
  readonly name: string;
  readonly short: string;
  readonly family: "general" | "self-employed" | "agricultural" | "special" | "territorial" | "complementary" | "voluntary";
  /** Two digits of the scheme in the national tables. */
  readonly code?: string;
  readonly smallSchemes?: readonly string[];
  readonly population: string;
  readonly state: "open" | "closed-to-entrants" | "folded-into-general" | "ended";
  readonly stateSince?: string;
  readonly managesCare: boolean;
  readonly managers: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly successor?: SchemeId;
  readonly basis: readonly string[];
  readonly website?: string;
  readonly note?: string;
  readonly risks: readonly SchemeRisk[];
  readonly evidence: readonly Evidence[];
}

/** Where a responsibility holds: a set of departments. */
export type AreaId =
  | "france"
  | "metropole"
  | "mainland-but-lozere"
  | "outside-ile-de-france"
  | "mainland-but-lozere-and-ile-de-france"
  | "ile-de-france"
  | "lozere"
  | "overseas"
  | "mayotte"
  | "saint-barthelemy"
  | "saint-pierre-et-miquelon";

/** The place of the person that decides: where they live, or where the establishment is. */
export type Anchor = "residence" | "workplace" | "none";

/** Who answers for some functions of a scheme, in an area, during a time. */
export interface Responsibility {
  readonly scheme: SchemeId;
  readonly functions: readonly NetworkFunction[];
  readonly area: AreaId;
  /** A type of local organism, one organism by id (`#cramif`), or the employer. */
  readonly by: OrganismType | `#${string}` | "employer";
  readonly anchor: Anchor;
  readonly from?: string;
  readonly to?: string;
  readonly status: FactStatus;
  readonly sources: string;
  readonly reason: PreparedReason;
  readonly note?: string;
}

/** Functions of a scheme for which the general scheme's own organisms answer. */
export interface ThroughGeneral {
  readonly scheme: SchemeId;
  readonly functions: readonly NetworkFunction[];
  readonly from?: string;
  readonly to?: string;
  readonly status: FactStatus;
  readonly sources: string;
  readonly reason: PreparedReason;
}
