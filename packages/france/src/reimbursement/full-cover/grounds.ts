import type { Text } from "@openamo/kernel";
import {
  CONTRACEPTION_AGE,
  CONTRACEPTION_CONSULTATIONS,
  CONTRACEPTION_EXAMINATIONS,
  CONTRACEPTION_FOLLOW_UPS,
  MEASLES_VACCINE_AGE,
  TERMINATION_THIRD_PARTY,
  YOUNG_THIRD_PARTY,
} from "../../parameters/full-cover/young-and-vaccines.ts";
import { agreedGrounds } from "./agreed-grounds.ts";
import { type CareKind, FULL_COVERS, type FullCover, type Ground, ground } from "./ground.ts";
import { screeningGrounds } from "./screening-grounds.ts";

/** Glucose, total cholesterol, triglycerides, and the profile that holds the last two: their codes in the national list (R160-17 I 5° b). */
const CONTRACEPTION_CODES = ["0552", "0580", "0590", "0996"] as const;

const young = { untilAge: CONTRACEPTION_AGE } as const;
/** CSS L162-4-5 and L162-8-1 bind doctors, midwives and laboratories. */
const youngCare = { ...young, thirdParty: YOUNG_THIRD_PARTY } as const;

/** CSS R160-17: every ground. Each begins on the first day of its share. */
export const GROUNDS: Readonly<Record<FullCover, Ground>> = {
  termination: ground(
    "termination",
    { fr: "Interruption volontaire de grossesse", en: "Voluntary termination of pregnancy" },
    { fr: "Ces frais sont liés à une interruption volontaire de grossesse", en: "These costs are those of a voluntary termination of pregnancy" },
    { care: ["consultation", "act", "medicine", "examination"], thirdParty: TERMINATION_THIRD_PARTY },
  ),
  "contraception-consultation": ground(
    "contraception-consultation",
    { fr: "Contraception du jeune assuré : consultation de l'année", en: "Contraception of a young person: consultation of the year" },
    { fr: "C'est la consultation annuelle de contraception d'un jeune assuré", en: "This is the yearly consultation on contraception of a young person" },
    { care: ["consultation"], ...youngCare, times: { most: CONTRACEPTION_CONSULTATIONS, per: "year" } },
  ),
  "contraception-follow-up": ground(
    "contraception-follow-up",
    { fr: "Contraception du jeune assuré : suivi de la première année", en: "Contraception of a young person: follow-up of the first year" },
    { fr: "C'est la consultation de suivi d'une première contraception", en: "This is the follow-up consultation of a first contraception" },
    { care: ["consultation"], ...youngCare, times: { most: CONTRACEPTION_FOLLOW_UPS, per: "life" } },
  ),
  "contraception-examination": ground(
    "contraception-examination",
    { fr: "Contraception du jeune assuré : examens de biologie", en: "Contraception of a young person: laboratory examinations" },
    { fr: "Cet examen prépare une prescription contraceptive d'un jeune assuré", en: "This examination prepares the contraception of a young person" },
    { care: ["examination"], ...youngCare, times: { most: CONTRACEPTION_EXAMINATIONS, per: "year" }, codes: CONTRACEPTION_CODES },
  ),
  contraceptive: ground(
    "contraceptive",
    { fr: "Contraception du jeune assuré : contraceptif remboursable", en: "Contraception of a young person: listed contraceptive" },
    { fr: "C'est un contraceptif d'un jeune assuré", en: "This is a contraceptive of a young person" },
    { care: ["medicine", "device"], ...young },
  ),
  "contraception-act": ground(
    "contraception-act",
    { fr: "Contraception du jeune assuré : pose, changement ou retrait", en: "Contraception of a young person: insertion, change or removal" },
    { fr: "Cet acte pose, change ou retire le contraceptif d'un jeune assuré", en: "This act inserts, changes or removes the contraceptive of a young person" },
    { care: ["consultation", "act"], ...youngCare },
  ),
  condoms: ground(
    "condoms",
    { fr: "Contraception du jeune assuré : préservatifs remboursables", en: "Contraception of a young person: listed condoms" },
    { fr: "Ce sont des préservatifs d'un jeune assuré", en: "These are condoms of a young person" },
    { care: ["device"], ...young, withoutPrescription: true },
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
  ...screeningGrounds,
  ...agreedGrounds,
};

/** Names of the grounds, as a choice shows them. */
export const FULL_COVER_LABELS = Object.fromEntries(FULL_COVERS.map((word) => [word, GROUNDS[word].label])) as Readonly<Record<FullCover, Text>>;

/** The grounds that lines of these kinds may claim. */
export const fullCoversOf = (...kinds: readonly CareKind[]): [FullCover, ...FullCover[]] =>
  FULL_COVERS.filter((word) => GROUNDS[word].care.some((kind) => kinds.includes(kind))) as [FullCover, ...FullCover[]];
