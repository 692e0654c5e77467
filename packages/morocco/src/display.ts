import { type BillableAct, type Cents, type Day, decimalOf, findVersion, isoDay, type PackDisplay, sumCents, type Text } from "@openamo/kernel";
import type { CareSheet } from "./claims/care-sheet.ts";
import { sheetForms } from "./claims/sheet-form.ts";
import { isSpecialty } from "./nomenclature/act.ts";
import { actByCode, acts } from "./nomenclature/acts.ts";
import { coefficientText } from "./nomenclature/coefficient.ts";
import { packActs } from "./nomenclature/pack-acts.ts";
import { tariffInForce } from "./nomenclature/tariffs.ts";
import { SPECIALTY_LABELS } from "./questions/labels.ts";

/** Acts with a reference tariff of the private sector; what comes with its own base (medicines, devices, packages) has none to show. */
function billableActs(specialty: string, on: Day): BillableAct[] {
  if (!isSpecialty(specialty)) return [];
  return acts.flatMap((act) => {
    const tariff = act.specialties.includes(specialty) ? tariffInForce(act.code, "private", "cnss", on) : undefined;
    const version = tariff === undefined ? undefined : findVersion(tariff, on);
    return version === undefined ? [] : [{ code: act.code, label: act.label, family: act.item, tariffCents: version.value }];
  });
}

const amount = (cents: Cents | undefined): string | undefined => (cents === undefined ? undefined : decimalOf(cents));

function publishSheet({ filedOn, treatmentEndedOn, thirdPartyPayment, lines }: CareSheet): unknown {
  return {
    filedOn: isoDay(filedOn),
    thirdPartyPayment,
    treatmentEndedOn: treatmentEndedOn === undefined ? undefined : isoDay(treatmentEndedOn),
    lines: lines.map((line) => ({
      ...line,
      careDate: isoDay(line.careDate),
      billed: decimalOf(line.billed),
      referencePrice: amount(line.referencePrice),
      coefficient: line.coefficient === undefined ? undefined : coefficientText(line.coefficient),
    })),
  };
}

const DENTAL = (span: string): Text => ({ fr: `Prothèses dentaires ${span}`, en: `Dental prostheses ${span}`, ar: `بدائل الأسنان ${span}` });

/** The words of the Moroccan pack for a reader. */
export const display: PackDisplay<CareSheet> = {
  specialtyLabel: (specialty) => (isSpecialty(specialty) ? SPECIALTY_LABELS[specialty] : undefined),
  specialties: Object.keys(SPECIALTY_LABELS),
  actLabel: (code) => actByCode.get(code)?.label,
  billableActs,
  acts: packActs,
  sheetForms,
  publishSheet,
  chargedOf: ({ lines }) => sumCents(lines.map(({ billed }) => billed)),
  // A month of dental prostheses: the limit is an amount over several months, told by the decision itself.
  counter: (name, span) => (name === "dental-prostheses" ? { label: DENTAL(span) } : undefined),
};
