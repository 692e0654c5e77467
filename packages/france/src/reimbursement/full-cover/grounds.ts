import type { LawReference, Parameter, Rate, Text } from "@openamo/kernel";
import {
  CONTRACEPTION_AGE,
  CONTRACEPTION_CONSULTATIONS,
  CONTRACEPTION_EXAMINATIONS,
  CONTRACEPTION_FOLLOW_UPS,
  FULL_COVER_SHARES,
  MEASLES_VACCINE_AGE,
} from "../../parameters/full-cover.ts";

/** What a line of a sheet bears, as far as the grounds of full cover tell lines apart. */
export type CareKind = "consultation" | "act" | "medicine" | "examination" | "other";

/** Grounds on which an act itself is borne whole, whoever the person is (CSS L160-14 20°, 21°, 29° to 31°). */
export type FullCover = keyof typeof FULL_COVER_SHARES;
export const FULL_COVERS = Object.keys(FULL_COVER_SHARES) as [FullCover, ...FullCover[]];

/** How often a ground may be used, in a calendar year or once for all. */
export interface Times {
  readonly most: Parameter;
  readonly per: "year" | "life";
}

/** One ground of CSS R160-17 I: from when, for which care, until which age, how often. */
export interface Ground {
  readonly label: Text;
  /** What the ground says of the care, at the head of the sentence of its reason. */
  readonly says: Text;
  readonly share: Parameter<Rate>;
  readonly law: readonly LawReference[];
  readonly care: readonly CareKind[];
  /** Birthday from which the ground is lost; null at any age. */
  readonly untilAge: Parameter | null;
  readonly times: Times | null;
  /** The only examinations of the national list that the ground covers; null where it lists none. */
  readonly codes: readonly string[] | null;
  /** Whether the law lets the product be dispensed without a prescription (CSP L5134-1). */
  readonly withoutPrescription: boolean;
}

type Terms = Pick<Ground, "care"> & Partial<Pick<Ground, "untilAge" | "times" | "codes" | "withoutPrescription">>;

const ground = (word: FullCover, label: Text, says: Text, terms: Terms): Ground => ({
  label,
  says,
  share: FULL_COVER_SHARES[word],
  law: FULL_COVER_SHARES[word].law,
  untilAge: null,
  times: null,
  codes: null,
  withoutPrescription: false,
  ...terms,
});

/** Glucose, total cholesterol, triglycerides, and the profile that holds the last two: their codes in the national list (R160-17 I 5° b). */
const CONTRACEPTION_CODES = ["0552", "0580", "0590", "0996"] as const;

const young = { untilAge: CONTRACEPTION_AGE } as const;

/** CSS R160-17 I: the grounds in the order of the article. Each begins on the first day of its share. */
export const GROUNDS: Readonly<Record<FullCover, Ground>> = {
  termination: ground(
    "termination",
    { fr: "Interruption volontaire de grossesse", en: "Voluntary termination of pregnancy" },
    { fr: "Ces frais sont liés à une interruption volontaire de grossesse", en: "These costs are those of a voluntary termination of pregnancy" },
    { care: ["consultation", "act", "medicine", "examination"] },
  ),
  "contraception-consultation": ground(
    "contraception-consultation",
    { fr: "Contraception du jeune assuré : consultation de l'année", en: "Contraception of a young person: consultation of the year" },
    { fr: "C'est la consultation annuelle de contraception d'un jeune assuré", en: "This is the yearly consultation on contraception of a young person" },
    { care: ["consultation"], ...young, times: { most: CONTRACEPTION_CONSULTATIONS, per: "year" } },
  ),
  "contraception-follow-up": ground(
    "contraception-follow-up",
    { fr: "Contraception du jeune assuré : suivi de la première année", en: "Contraception of a young person: follow-up of the first year" },
    { fr: "C'est la consultation de suivi d'une première contraception", en: "This is the follow-up consultation of a first contraception" },
    { care: ["consultation"], ...young, times: { most: CONTRACEPTION_FOLLOW_UPS, per: "life" } },
  ),
  "contraception-examination": ground(
    "contraception-examination",
    { fr: "Contraception du jeune assuré : examens de biologie", en: "Contraception of a young person: laboratory examinations" },
    { fr: "Cet examen prépare une prescription contraceptive d'un jeune assuré", en: "This examination prepares the contraception of a young person" },
    { care: ["examination"], ...young, times: { most: CONTRACEPTION_EXAMINATIONS, per: "year" }, codes: CONTRACEPTION_CODES },
  ),
  contraceptive: ground(
    "contraceptive",
    { fr: "Contraception du jeune assuré : contraceptif remboursable", en: "Contraception of a young person: listed contraceptive" },
    { fr: "C'est un contraceptif d'un jeune assuré", en: "This is a contraceptive of a young person" },
    { care: ["medicine"], ...young },
  ),
  "contraception-act": ground(
    "contraception-act",
    { fr: "Contraception du jeune assuré : pose, changement ou retrait", en: "Contraception of a young person: insertion, change or removal" },
    { fr: "Cet acte pose, change ou retire le contraceptif d'un jeune assuré", en: "This act inserts, changes or removes the contraceptive of a young person" },
    { care: ["consultation", "act"], ...young },
  ),
  "emergency-contraception": ground(
    "emergency-contraception",
    { fr: "Contraception d'urgence", en: "Emergency contraception" },
    { fr: "C'est une contraception d'urgence", en: "This is emergency contraception" },
    { care: ["medicine"], withoutPrescription: true },
  ),
  "influenza-vaccine": ground(
    "influenza-vaccine",
    { fr: "Vaccin contre la grippe d'une personne visée par le calendrier", en: "Influenza vaccine of a person whom the calendar names" },
    { fr: "Le calendrier des vaccinations recommande ce vaccin à cette personne", en: "The calendar of vaccinations recommends this vaccine to this person" },
    { care: ["medicine"] },
  ),
  "school-vaccine": ground(
    "school-vaccine",
    { fr: "Vaccin HPV ou méningocoques d'une campagne scolaire", en: "HPV or meningococcal vaccine of a school campaign" },
    { fr: "Ce vaccin est celui d'une campagne nationale dans les établissements scolaires", en: "This vaccine is that of a national campaign in schools" },
    { care: ["medicine"] },
  ),
  "measles-vaccine": ground(
    "measles-vaccine",
    { fr: "Vaccin rougeole, oreillons, rubéole d'un mineur", en: "Measles, mumps and rubella vaccine of a minor" },
    { fr: "C'est le vaccin contre la rougeole, les oreillons et la rubéole d'un mineur", en: "This is the measles, mumps and rubella vaccine of a minor" },
    { care: ["medicine"], untilAge: MEASLES_VACCINE_AGE },
  ),
};

/** Names of the grounds, as a choice shows them. */
export const FULL_COVER_LABELS = Object.fromEntries(FULL_COVERS.map((word) => [word, GROUNDS[word].label])) as Readonly<Record<FullCover, Text>>;

/** The grounds that lines of these kinds may claim. */
export const fullCoversOf = (...kinds: readonly CareKind[]): [FullCover, ...FullCover[]] =>
  FULL_COVERS.filter((word) => GROUNDS[word].care.some((kind) => kinds.includes(kind))) as [FullCover, ...FullCover[]];
