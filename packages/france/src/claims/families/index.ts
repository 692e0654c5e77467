import type { FamilySheet } from "../sheets/index.ts";
import type { ClaimLine } from "./claim-line.ts";
import { dentalLine } from "./dental.ts";
import { hearingLine, opticsLine } from "./devices.ts";
import { preventionLine, terminationLine } from "./flat-acts.ts";
import { hospitalLine } from "./hospital.ts";
import { deviceLine, laboratoryLine } from "./listed.ts";
import { midwifeLines } from "./midwife.ts";
import { paramedicLine, psychologistLine } from "./paramedic.ts";
import { pharmacyLine } from "./pharmacy.ts";
import { monitoringLine } from "./remote-monitoring.ts";
import { spaLine } from "./spa.ts";
import { transportLine } from "./transport.ts";

/** The lines of a sheet, each with the rules of its family. */
export function linesOf(sheet: FamilySheet): readonly ClaimLine[] {
  switch (sheet.family) {
    case "paramedic":
      return sheet.lines.map(paramedicLine);
    case "midwife":
      return midwifeLines(sheet);
    case "psychologist":
      return sheet.lines.map(psychologistLine);
    case "pharmacy":
      return sheet.lines.map(pharmacyLine);
    case "dental":
      return sheet.lines.map(dentalLine);
    case "optics":
      return sheet.lines.map(opticsLine);
    case "hearing":
      return sheet.lines.map(hearingLine);
    case "transport":
      return sheet.lines.map(transportLine);
    case "laboratory":
      return sheet.lines.map(laboratoryLine);
    case "device":
      return sheet.lines.map(deviceLine);
    case "hospital":
      return sheet.lines.map(hospitalLine);
    case "spa":
      return sheet.lines.map(spaLine);
    case "prevention":
      return sheet.lines.map(preventionLine);
    case "termination":
      return sheet.lines.map(terminationLine);
    case "remote-monitoring":
      return sheet.lines.map((line) => monitoringLine(sheet, line));
  }
}
