import type { NewClaim } from "../api/claims.ts";
import type { ClaimView, PersonRow, ProfessionalRow, Sheet, SheetLine } from "../api/types.ts";
import { inputOf, type Values } from "../schema-form/fields.ts";
import { emptyFields, type FamilyFields, firstValues } from "./sheet-form.ts";

/** A technical act as it is typed. */
export interface TechnicalEntry {
  readonly code: string | null;
  readonly activity: string;
  readonly phase: string;
  /** Letters one after the other. */
  readonly modifiers: string;
  readonly association: string | null;
  readonly outsideIndications: boolean;
  /** Left out unless somebody says it. */
  readonly sexConfirmed?: boolean;
}

export const emptyTechnicalAct = (): TechnicalEntry => ({
  code: null,
  activity: "1",
  phase: "0",
  modifiers: "",
  association: null,
  outsideIndications: false,
});

/** A line as it is typed; what is not typed yet is null. */
export interface LineEntry {
  /** Identity of the line on the screen, whatever its place. */
  readonly key: number;
  careDate: string | null;
  acts: string[];
  /** In place of the acts of a consultation; null on their lines. */
  technicalAct: TechnicalEntry | null;
  /** Kilometres from the practice to the patient, one way: where an act pays them. */
  kilometres: string | null;
  fee: string | null;
  relatedToLongTermCondition: boolean;
  /** The ground on which the act itself is borne whole; null where there is none. */
  fullCover: string | null;
  /** What the line of another family than the ordinary one asks. */
  values: Values;
}

/** A feuille de soins as it is typed. */
export interface Entry {
  person: PersonRow | null;
  professional: ProfessionalRow | null;
  /** Kind of sheet; null until the professional's trade gives it. */
  family: string | null;
  /** Null on a sheet that bears none. */
  nature: string | null;
  pathway: string | null;
  thirdPartyPayment: boolean;
  /** What a sheet of another family asks beside its nature and lines. */
  head: Values;
  lines: LineEntry[];
}

/** The kind of sheet that bears no family: its lines are acts, and it has a place in the pathway. */
export const ORDINARY = "doctor";

export const NATURES = ["sickness", "maternity", "work-accident"] as const;
export const PATHWAYS = [
  "declared-doctor",
  "declared-doctor-substitute",
  "referred",
  "direct-access",
  "emergency",
  "away-from-home",
  "out-of-hours",
  "care-plan",
  "care-protocol",
  "no-declared-doctor",
  "outside",
] as const;

/** Grounds on which an act of this sheet is borne whole. */
export const FULL_COVERS = [
  "termination",
  "contraception-consultation",
  "contraception-follow-up",
  "contraception-act",
  "sexual-health-consultation",
  "minor-prevention",
  "breast-screening",
  "cervical-cytology",
  "cervical-hpv",
  "follow-up-after-illness",
  "infertility",
  "procreation",
  "donor",
  "abused-minor",
  "high-breast-risk",
] as const;

let keys = 0;

export function emptyLine(careDate: string | null = null, fields?: FamilyFields): LineEntry {
  keys += 1;
  const values = fields === undefined ? {} : firstValues(fields.line, careDate === null ? {} : { careDate });
  return { key: keys, careDate, acts: [], technicalAct: null, kilometres: null, fee: null, relatedToLongTermCondition: false, fullCover: null, values };
}

export const emptyEntry = (): Entry => ({
  person: null,
  professional: null,
  family: null,
  nature: "sickness",
  pathway: null,
  thirdPartyPayment: false,
  head: {},
  lines: [emptyLine()],
});

/** A technical act of a sheet that was sent, as it is typed again. */
function technicalEntryOf(sent: unknown): TechnicalEntry | null {
  if (typeof sent !== "object" || sent === null) return null;
  const known = Object.entries(sent).filter(([name]) => name in emptyTechnicalAct() || name === "sexConfirmed");
  return { ...emptyTechnicalAct(), ...Object.fromEntries(known) };
}

const lineEntryOf = (line: SheetLine): LineEntry => ({
  ...emptyLine(line.careDate),
  acts: [...(line.acts ?? [])],
  technicalAct: technicalEntryOf(line.technicalAct),
  kilometres: typeof line.kilometres === "number" ? String(line.kilometres) : null,
  fee: line.fee ?? null,
  relatedToLongTermCondition: line.relatedToLongTermCondition === true,
  fullCover: typeof line.fullCover === "string" ? line.fullCover : null,
  values: { ...line },
});

/** Acts that pay the kilometres of a visit: they go with a distance. */
const KILOMETRE_ACTS: readonly string[] = ["IK", "IKM"];
const WHOLE_NUMBER = /^[1-9]\d{0,2}$/;
export const paysKilometres = ({ technicalAct, acts }: LineEntry): boolean => technicalAct === null && acts.some((code) => KILOMETRE_ACTS.includes(code));

/** The form of a claim that exists, to be corrected: everything as it was declared. */
export function entryOf(claim: ClaimView): Entry {
  const { family, nature, pathway, thirdPartyPayment, lines, ...head } = claim.sheet;
  return {
    person: claim.person,
    professional: claim.professional,
    family: family ?? ORDINARY,
    nature: nature ?? null,
    pathway: pathway ?? null,
    thirdPartyPayment,
    head,
    lines: lines.map(lineEntryOf),
  };
}

/** Turns the entry to another kind of sheet: what the new one asks is empty, days that were typed stay. */
export function turnTo(entry: Entry, family: string, fields: FamilyFields | undefined): void {
  entry.family = family;
  entry.head = fields === undefined ? {} : firstValues(fields.head);
  const days = entry.lines.map((line) => line.careDate ?? (typeof line.values.careDate === "string" ? line.values.careDate : null));
  entry.lines = days.slice(0, 1).map((day) => emptyLine(day, fields));
}

/** Paths of the fields that are still needed, as the server names them. */
export function missingOf(entry: Entry, fields?: FamilyFields): string[] {
  const missing: string[] = [];
  if (entry.person === null) missing.push("personId");
  if (entry.professional === null) missing.push("professionalId");
  if (fields !== undefined) {
    const ofLine = (line: LineEntry, index: number) => emptyFields(fields.line, line.values).map((name) => `lines.${index}.${name}`);
    return [...missing, ...emptyFields(fields.head, entry.head), ...entry.lines.flatMap(ofLine)];
  }
  if (entry.pathway === null) missing.push("pathway");
  entry.lines.forEach((line, index) => {
    if (line.careDate === null) missing.push(`lines.${index}.careDate`);
    if (line.technicalAct === null && line.acts.length === 0) missing.push(`lines.${index}.acts`);
    if (paysKilometres(line) && !WHOLE_NUMBER.test(line.kilometres ?? "")) missing.push(`lines.${index}.kilometres`);
    if (line.technicalAct !== null && line.technicalAct.code === null) missing.push(`lines.${index}.technicalAct.code`);
    if (line.fee === null) missing.push(`lines.${index}.fee`);
  });
  return missing;
}

function familySheetOf({ nature, thirdPartyPayment, head, lines }: Entry, fields: FamilyFields): Sheet {
  const typed = lines.map((line) => inputOf(fields.line, line.values) as unknown as SheetLine);
  const named = fields.plain ? {} : { family: fields.family, nature: nature ?? "" };
  return { ...named, thirdPartyPayment, ...inputOf(fields.head, head), lines: typed };
}

/** What was typed of a technical act, without what was left empty. */
function technicalActOf({ association, ...act }: TechnicalEntry): Record<string, unknown> {
  return association === null ? act : { ...act, association };
}

const ordinarySheetOf = (entry: Entry): Sheet => ({
  nature: entry.nature ?? "",
  pathway: entry.pathway ?? "",
  thirdPartyPayment: entry.thirdPartyPayment,
  lines: entry.lines.map((line) => ({
    careDate: line.careDate ?? "",
    acts: line.technicalAct === null ? [...line.acts] : [],
    ...(line.technicalAct === null ? {} : { technicalAct: technicalActOf(line.technicalAct) }),
    ...(paysKilometres(line) ? { kilometres: Number(line.kilometres) } : {}),
    fee: line.fee ?? "",
    relatedToLongTermCondition: line.relatedToLongTermCondition,
    ...(line.fullCover === null ? {} : { fullCover: line.fullCover }),
  })),
});

/** The claim to send, once nothing is missing. A kind of sheet whose fields are not known yet sends nothing. */
export function claimOf(entry: Entry, fields?: FamilyFields): NewClaim | undefined {
  if (entry.person === null || entry.professional === null || missingOf(entry, fields).length > 0) return undefined;
  if (fields === undefined && entry.family !== null && entry.family !== ORDINARY) return undefined;
  const sheet = fields === undefined ? ordinarySheetOf(entry) : familySheetOf(entry, fields);
  return { personId: entry.person.id, professionalId: entry.professional.id, sheet };
}
