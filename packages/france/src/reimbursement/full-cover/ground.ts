import type { LawReference, Parameter, Rate, Text } from "@openamo/kernel";
import { FULL_COVER_SHARES } from "../../parameters/full-cover/index.ts";

/** What a line of a sheet bears, as far as the grounds of full cover tell lines apart. */
export type CareKind = "consultation" | "act" | "medicine" | "examination" | "device" | "other";

/** Grounds on which an act itself is borne whole (CSS L160-14 12°, 15°, 16°, 18°, 20°, 21°, 23°, 26°, 27°, 29° to 31°). */
export type FullCover = keyof typeof FULL_COVER_SHARES;
export const FULL_COVERS = Object.keys(FULL_COVER_SHARES) as [FullCover, ...FullCover[]];

/** Decisions of the fund on which a ground may rest: kinds of the situations of a file. */
export const FERTILITY_CARE = "fertility-care";
export const ABUSE_CARE = "abuse-care";
export const SPECIFIC_SCREENING = "specific-screening";
export const ILLNESS_FOLLOW_UP = "illness-follow-up";

/** How often a ground may be used: in a calendar year, in some calendar years together, or once for all. */
export interface Times {
  readonly most: Parameter;
  readonly per: "year" | "life" | Parameter;
  /** Letter of its counter, where the kind of care does not tell two grounds apart. It tells nothing of the care. */
  readonly slot?: string;
}

/** One ground of CSS R160-17: from when, for which care, between which ages, how often. */
export interface Ground {
  readonly label: Text;
  /** What the ground says of the care, at the head of the sentence of its reason. */
  readonly says: Text;
  readonly share: Parameter<Rate>;
  readonly law: readonly LawReference[];
  readonly care: readonly CareKind[];
  /** Birthday on which the ground begins; null from birth. */
  readonly fromAge: Parameter | null;
  /** Birthday from which the ground is lost; null at any age. */
  readonly untilAge: Parameter | null;
  readonly times: Times | null;
  /** The only acts or examinations that the ground covers, by their codes; null where it lists none. */
  readonly codes: readonly string[] | null;
  /** Whether the law lets the product be dispensed, or the examination made, without a prescription. */
  readonly withoutPrescription: boolean;
  /** The decision of the fund that the ground rests on, as the file holds it; null where it needs none. */
  readonly agreedAs: string | null;
  /** From when the professional may not ask the person for money (third-party payment); null where no text says so. */
  readonly thirdParty: Parameter | null;
}

type Terms = Pick<Ground, "care"> & Partial<Omit<Ground, "label" | "says" | "share" | "law" | "care">>;

/** A ground in its words, with its terms. */
export const ground = (word: FullCover, label: Text, says: Text, terms: Terms): Ground => ({
  label,
  says,
  share: FULL_COVER_SHARES[word],
  law: FULL_COVER_SHARES[word].law,
  fromAge: null,
  untilAge: null,
  times: null,
  codes: null,
  withoutPrescription: false,
  agreedAs: null,
  thirdParty: null,
  ...terms,
});
