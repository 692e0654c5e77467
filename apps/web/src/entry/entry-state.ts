import type { NewClaim } from "../api/claims.ts";
import type { ClaimView, PersonRow, ProfessionalRow, Sheet } from "../api/types.ts";

/** A line as it is typed; what is not typed yet is null. */
export interface LineEntry {
  /** Identity of the line on the screen, whatever its place. */
  readonly key: number;
  careDate: string | null;
  acts: string[];
  fee: string | null;
  relatedToLongTermCondition: boolean;
}

/** A feuille de soins as it is typed. */
export interface Entry {
  person: PersonRow | null;
  professional: ProfessionalRow | null;
  nature: string;
  pathway: string | null;
  thirdPartyPayment: boolean;
  lines: LineEntry[];
}

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

let keys = 0;

export function emptyLine(careDate: string | null = null): LineEntry {
  keys += 1;
  return { key: keys, careDate, acts: [], fee: null, relatedToLongTermCondition: false };
}

export const emptyEntry = (): Entry => ({
  person: null,
  professional: null,
  nature: "sickness",
  pathway: null,
  thirdPartyPayment: false,
  lines: [emptyLine()],
});

/** The form of a claim that exists, to be corrected: everything as it was declared. */
export function entryOf(claim: ClaimView): Entry {
  const { sheet } = claim;
  return {
    person: claim.person,
    professional: claim.professional,
    nature: sheet.nature,
    pathway: sheet.pathway,
    thirdPartyPayment: sheet.thirdPartyPayment,
    lines: sheet.lines.map((line) => ({
      ...emptyLine(line.careDate),
      acts: [...line.acts],
      fee: line.fee,
      relatedToLongTermCondition: line.relatedToLongTermCondition,
    })),
  };
}

/** Paths of the fields that are still needed, as the server names them. */
export function missingOf(entry: Entry): string[] {
  const missing: string[] = [];
  if (entry.person === null) missing.push("personId");
  if (entry.professional === null) missing.push("professionalId");
  if (entry.pathway === null) missing.push("pathway");
  entry.lines.forEach((line, index) => {
    if (line.careDate === null) missing.push(`lines.${index}.careDate`);
    if (line.acts.length === 0) missing.push(`lines.${index}.acts`);
    if (line.fee === null) missing.push(`lines.${index}.fee`);
  });
  return missing;
}

function sheetOf(entry: Entry): Sheet {
  return {
    nature: entry.nature,
    pathway: entry.pathway ?? "",
    thirdPartyPayment: entry.thirdPartyPayment,
    lines: entry.lines.map((line) => ({
      careDate: line.careDate ?? "",
      acts: [...line.acts],
      fee: line.fee ?? "",
      relatedToLongTermCondition: line.relatedToLongTermCondition,
    })),
  };
}

/** The claim to send, once nothing is missing. */
export function claimOf(entry: Entry): NewClaim | undefined {
  if (entry.person === null || entry.professional === null || missingOf(entry).length > 0) return undefined;
  return { personId: entry.person.id, professionalId: entry.professional.id, sheet: sheetOf(entry) };
}
