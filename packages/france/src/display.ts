import { type BillableAct, type Day, findVersion, type PackDisplay, sumCents } from "@openamo/kernel";
import { familyActLabel } from "./claims/act-labels.ts";
import { counter } from "./claims/counter-faces.ts";
import { publishSheet } from "./claims/publish-sheet.ts";
import { isSpecialty } from "./claims/sector.ts";
import { familiesOf, SHEET_FAMILY_LABELS } from "./claims/sheets/families.ts";
import { sheetForm } from "./claims/sheets/forms.ts";
import type { AnySheet } from "./claims/sheets/index.ts";
import { actByCode, doctorActs } from "./nomenclature/acts.ts";
import { listedLabel } from "./nomenclature/listed-label.ts";
import { packActs } from "./nomenclature/pack-acts.ts";
import { isProfession, PROFESSION_LABELS } from "./nomenclature/professions.ts";
import { tariffOf } from "./nomenclature/tariff-of.ts";
import { SPECIALTY_LABELS } from "./questions/labels.ts";

/** Acts with a tariff in mainland France on that day: the set one, or that of free fees where there is no other. */
function billableActs(specialty: string, on: Day): BillableAct[] {
  if (!isSpecialty(specialty)) return [];
  return doctorActs.flatMap((act) => {
    if (act.specialties !== undefined && !act.specialties.includes(specialty)) return [];
    const tariff = tariffOf(act, specialty, "opposable", "metropole") ?? tariffOf(act, specialty, "free", "metropole");
    const version = tariff === undefined ? undefined : findVersion(tariff, on);
    return version === undefined ? [] : [{ code: act.code, label: act.label, family: act.family, tariffCents: version.value }];
  });
}

/** The words of the French pack for a reader. */
export const display: PackDisplay<AnySheet> = {
  specialtyLabel: (word) => (isSpecialty(word) ? SPECIALTY_LABELS[word] : isProfession(word) ? PROFESSION_LABELS[word] : undefined),
  specialties: [...Object.keys(SPECIALTY_LABELS), ...Object.keys(PROFESSION_LABELS)],
  actLabel: (code) => actByCode.get(code)?.label ?? familyActLabel(code) ?? listedLabel(code),
  billableActs,
  get acts() {
    return packActs();
  },
  publicLists: ["ccam", "medicines", "ghs", "biology", "devices", "icd10"],
  sheetForms: (specialty) => familiesOf(specialty).map(sheetForm),
  sheetLabel: ({ family }) => SHEET_FAMILY_LABELS[family ?? "doctor"],
  publishSheet,
  chargedOf: (sheet) => sumCents(sheet.lines.map(({ fee }) => fee)),
  counter,
};
