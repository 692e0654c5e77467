import type { Day } from "./day.ts";
import type { LawReference } from "./law.ts";
import type { Locale, Text } from "./text.ts";

/** Words of the data in the language of their source, and in others where somebody wrote them. */
export interface SourceWords {
  readonly fr: string;
  readonly en?: string;
  readonly ar?: string;
}

/** The words as they can be shown to a reader, and the language that they are in. */
export function inSourceLocale(words: SourceWords, locale: Locale): { readonly text: string; readonly language: Locale } {
  const own = words[locale];
  return own === undefined ? { text: words.fr, language: "fr" } : { text: own, language: locale };
}

/** `confirmed`: read in the source named. `recalled`: known, no source found. `partly-confirmed`: some of each. */
export type FactStatus = "confirmed" | "recalled" | "partly-confirmed";

/** Where a fact of the network was read. */
export interface FactSource {
  readonly what: SourceWords;
  /** One address, or several separated by ` ; `. */
  readonly address?: string;
  /** Day, month or year of the source, as it gives it. */
  readonly dated?: string;
}

/** One fact and how it is known. */
export interface FactEvidence {
  readonly fact: SourceWords;
  readonly status: "confirmed" | "recalled";
  readonly sources: readonly FactSource[];
}

/** A part of the country by which territories are told: in France a department, or the collectivity that stands for one. */
export interface NetworkArea {
  readonly id: string;
  readonly name: Text;
}

/** The area of an organism. Nothing in it when the organism has no area of its own. */
export interface NetworkTerritory {
  readonly everywhere: boolean;
  /** Areas that it touches; `part` where it holds only some of their communes. */
  readonly areas: readonly { readonly id: string; readonly part: boolean }[];
  /** Codes of the communes held in the areas held in part. */
  readonly communes: readonly string[];
  /** Codes of communes left to another organism in the areas held. */
  readonly except: readonly string[];
  readonly rule?: SourceWords;
  readonly status: FactStatus;
  /** The limits are not wholly known: the answer must be confirmed by the organism. */
  readonly toConfirm: boolean;
}

/** An establishment that an organism runs. */
export interface NetworkEstablishment {
  readonly name: string;
  readonly town: string;
  /** Number in the national directory of establishments. */
  readonly number?: string;
}

/** All that is known of an organism. */
export interface OrganismDetail {
  readonly longName: SourceWords;
  readonly formerNames: readonly string[];
  /** It has ended, or was never set up, on a day that is not known. */
  readonly ended: boolean;
  readonly codes: readonly { readonly label: Text; readonly value: string }[];
  readonly legalStatus?: SourceWords;
  readonly supervision?: SourceWords;
  readonly website?: string;
  readonly town?: string;
  readonly address?: { readonly text: string; readonly sources: readonly FactSource[]; readonly dated: string };
  /** Ids of organisms. */
  readonly parent?: string;
  readonly predecessors: readonly string[];
  readonly successor?: string;
  /** Ids of the schemes that it works for. */
  readonly schemes: readonly string[];
  readonly branches: readonly Text[];
  readonly functions: readonly Text[];
  readonly territory: NetworkTerritory;
  readonly establishments: readonly NetworkEstablishment[];
  readonly notes: readonly SourceWords[];
  readonly status: FactStatus;
  readonly evidence: readonly FactEvidence[];
}

/** Who manages something: organisms by id, and types of organism each in its own area. */
export interface NetworkManagers {
  /** In which case these manage it. */
  readonly where?: SourceWords;
  readonly organisms: readonly string[];
  readonly kinds: readonly string[];
  /** Said where the data name nobody by id. */
  readonly words?: SourceWords;
}

/** What a scheme does for one risk. */
export interface RiskCover {
  readonly label: Text;
  readonly cover: "full" | "partial" | "complementary" | "none";
  readonly managers: readonly NetworkManagers[];
  readonly from: Day | null;
  readonly to: Day | null;
  readonly note?: SourceWords;
  readonly status: FactStatus;
}

/** Who answers for a function of a scheme, where and when, and the law that says so. */
export interface SchemeDuty {
  readonly label: Text;
  readonly where: Text;
  /** Absent when the employer answers. */
  readonly organism?: string;
  readonly kind?: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly sentence: Text;
  readonly law: readonly LawReference[];
  readonly note?: SourceWords;
  readonly status: FactStatus;
}

/** All that is known of a scheme. */
export interface SchemeDetail {
  readonly shortName: SourceWords;
  readonly family: Text;
  readonly code?: string;
  readonly population: SourceWords;
  readonly state: { readonly label: Text; readonly since: Day | null };
  /** Whether it manages care today. */
  readonly managesCare: boolean;
  /** Ids of organisms. */
  readonly managers: readonly string[];
  readonly successor?: string;
  readonly basis: readonly SourceWords[];
  readonly website?: string;
  readonly notes: readonly SourceWords[];
  readonly risks: readonly RiskCover[];
  readonly duties: readonly SchemeDuty[];
  readonly status: FactStatus;
  readonly evidence: readonly FactEvidence[];
}

/** The network of a country for those who read it. Pure: no I/O, no clock. */
export interface NetworkExplorer {
  /** Types of organism, in the order of a list. */
  readonly kinds: readonly { readonly kind: string; readonly label: Text }[];
  /** Parts of the country by which territories are told; empty where all organisms are national. */
  readonly areas: readonly NetworkArea[];
  /** Undefined for an id that is not in the network. */
  organism(id: string): OrganismDetail | undefined;
  scheme(id: string): SchemeDetail | undefined;
}

/** A commune found from what somebody typed. */
export interface FoundPlace {
  /** Code of the entry: of the commune, or of a part of it that bears a name of its own. */
  readonly id: string;
  /** Code of the commune of today: what questions take. */
  readonly commune: string;
  readonly name: string;
  /** The commune of today, where the entry is a part of it. */
  readonly within?: string;
  readonly area: NetworkArea;
  readonly postcodes: readonly string[];
}

/** The communes of a country: beside the pack, because they weigh more than all the rest of it. */
export interface PackPlaces {
  /** Communes that a text typed by hand may mean: a name, a postcode, an official code, or a postcode with a name. */
  find(text: string, most: number): readonly FoundPlace[];
  /** Code of the commune that the text means, when it means one alone; undefined when there are several or none. */
  understand(text: string): string | undefined;
  /** Name of a commune of today; undefined for another code. */
  nameOf(commune: string): string | undefined;
}
