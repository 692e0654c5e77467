import { onFirstUse } from "@openamo/kernel";
import * as z from "zod";
import { careSheet } from "../care-sheet.ts";
import { dentalSheet } from "./dental.ts";
import { hearingSheet, opticsSheet } from "./devices.ts";
import { deviceSheet } from "./devices-of-the-list.ts";
import { monitoringSheet, preventionSheet, terminationSheet } from "./flat-acts.ts";
import { hospitalSheet } from "./hospital.ts";
import { laboratorySheet } from "./laboratory.ts";
import { midwifeSheet } from "./midwife.ts";
import { paramedicSheet } from "./paramedic.ts";
import { pharmacySheet } from "./pharmacy.ts";
import { psychologistSheet } from "./psychologist.ts";
import { spaSheet } from "./spa.ts";
import { transportSheet } from "./transport.ts";

/** Sheets of the families beside doctors' consultations, by their family. */
export const familySheets = {
  paramedic: paramedicSheet,
  midwife: midwifeSheet,
  psychologist: psychologistSheet,
  pharmacy: pharmacySheet,
  dental: dentalSheet,
  optics: opticsSheet,
  hearing: hearingSheet,
  laboratory: laboratorySheet,
  device: deviceSheet,
  transport: transportSheet,
  hospital: hospitalSheet,
  spa: spaSheet,
  prevention: preventionSheet,
  termination: terminationSheet,
  "remote-monitoring": monitoringSheet,
} as const;

/** Any care sheet of France. Its family says of which kind; a sheet without one is a doctor's. */
export const anySheet = onFirstUse(() =>
  z.discriminatedUnion("family", [
    careSheet(),
    paramedicSheet(),
    midwifeSheet(),
    psychologistSheet(),
    pharmacySheet(),
    dentalSheet(),
    opticsSheet(),
    hearingSheet(),
    laboratorySheet(),
    deviceSheet(),
    transportSheet(),
    hospitalSheet(),
    spaSheet(),
    preventionSheet(),
    terminationSheet(),
    monitoringSheet(),
  ]),
);
export type AnySheet = z.output<ReturnType<typeof anySheet>>;
export type FamilySheet = { readonly [Family in keyof typeof familySheets]: z.output<ReturnType<(typeof familySheets)[Family]>> }[keyof typeof familySheets];
