import { AFFILIATION, DEPENDANT, type SituationKind, type Text } from "@openamo/kernel";

/** Where a person lives: `country`, and in France `commune`; after an arrival `arrived`, `stability`, `stay`, `permitUntil`. */
export const RESIDENCE = "residence";
/** An occupation: `status` (statuses.ts), `commune` of the work, `hours` a month, `permanent`, `months`, `main`, `employer`. */
export const ACTIVITY = "activity";
/** Unemployment benefit that keeps the scheme of the last activity. */
export const UNEMPLOYMENT = "unemployment";
/** A retirement pension: `scheme` that pays it. */
export const PENSION = "pension";
/** Higher education: `since` and the parents' scheme, `parentScheme`. */
export const STUDIES = "studies";
/** Rights to care: `ground`. */
export const RIGHTS = "rights";
/** Rights to cash benefits kept after the activity: `scheme`. */
export const MAINTAINED_RIGHTS = "maintained-rights";
/** Sent to work abroad by an employer in France: `country`. */
export const POSTED_ABROAD = "posted-abroad";
/** Marriage, civil union or shared life: `with` (a person) and `as`. */
export const UNION = "union";
/** The definitive number is still awaited: `born` in France or abroad. */
export const NUMBER_AWAITED = "number-awaited";
export const DECLARED_DOCTOR = "declared-doctor";
export const LOCAL_SCHEME = "local-scheme";
/** The first days of life, during which care in hospital is borne whole. */
export const NEWBORN = "newborn";
export const WORK_ACCIDENT = "work-accident";
export const ALD = "ald";
export const MATERNITY = "maternity";
export const INVALIDITY = "invalidity";
export const C2S = "c2s";
/** Allowance of solidarity to older persons (ASPA). */
export const SOLIDARITY_ALLOWANCE = "solidarity-allowance";
export const AME = "ame";

/** `one`: a person holds at most one on a day. */
const kind = (name: string, one: "one" | "several", fr: string, en: string): SituationKind => ({
  kind: name,
  holder: "person",
  sensitive: false,
  label: { fr, en } satisfies Text,
  ...(one === "one" ? { exclusive: true } : {}),
});

/** Facts of a person's file on which affiliation and rights rest. */
export const affiliationKinds: readonly SituationKind[] = [
  kind(AFFILIATION, "one", "Affiliation (régime et organisme)", "Affiliation (scheme and organism)"),
  kind(DEPENDANT, "several", "Ayant droit", "Dependant"),
  kind(RIGHTS, "one", "Droits ouverts", "Rights open"),
  kind(RESIDENCE, "one", "Résidence", "Residence"),
  kind(ACTIVITY, "several", "Activité professionnelle", "Occupation"),
  kind(UNEMPLOYMENT, "one", "Allocation de chômage", "Unemployment benefit"),
  kind(PENSION, "several", "Pension de retraite", "Retirement pension"),
  kind(STUDIES, "one", "Études supérieures", "Higher education"),
  kind(MAINTAINED_RIGHTS, "one", "Maintien des droits aux indemnités", "Cash rights maintained"),
  kind(POSTED_ABROAD, "several", "Détachement à l'étranger", "Posting abroad"),
  kind(UNION, "one", "Vie de couple", "Couple"),
  kind(NEWBORN, "one", "Nouveau-né", "Newborn"),
  kind(NUMBER_AWAITED, "one", "Numéro définitif attendu", "Final number awaited"),
];

/** Facts that lift the person's share of the cost of care, wholly or in part. */
export const EXEMPTIONS: readonly string[] = [
  NEWBORN,
  ALD,
  MATERNITY,
  WORK_ACCIDENT,
  "work-accident-pension",
  INVALIDITY,
  "war-pension",
  SOLIDARITY_ALLOWANCE,
  C2S,
  AME,
];
