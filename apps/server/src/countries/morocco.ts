import { type Cents, type Day, decimalOf, findVersion, inLocale, isoDay, type Locale, sumCents, type Text } from "@openamo/kernel";
import { actByCode, acts, type CareSheet, coefficientText, morocco, SPECIALTIES, SPECIALTY_LABELS, type Specialty, tariffInForce } from "@openamo/morocco";
import type { BillableAct, CounterFace, CountryFaces } from "./faces.ts";

const isSpecialty = (word: string): word is Specialty => (SPECIALTIES as readonly string[]).includes(word);

/** The sheet in the store is the one that the pack's schema has read. */
const sheetOf = (stored: unknown): CareSheet => stored as CareSheet;

/** Acts with a reference tariff of the private sector; what comes with its own base (medicines, devices, packages) has none to show. */
function billableActs(specialty: string, on: Day, locale: Locale): BillableAct[] {
  if (!isSpecialty(specialty)) return [];
  return acts.flatMap((act) => {
    const tariff = act.specialties.includes(specialty) ? tariffInForce(act.code, "private", "cnss", on) : undefined;
    const version = tariff === undefined ? undefined : findVersion(tariff, on);
    return version === undefined ? [] : [{ code: act.code, label: inLocale(act.label, locale), family: act.item, tariffCents: version.value }];
  });
}

const amount = (cents: Cents | undefined): string | undefined => (cents === undefined ? undefined : decimalOf(cents));

function publishSheet(stored: unknown): unknown {
  const { filedOn, treatmentEndedOn, thirdPartyPayment, lines } = sheetOf(stored);
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

const DENTAL: Text = { fr: "Prothèses dentaires", en: "Dental prostheses", ar: "بدائل الأسنان" };

/** A month of dental prostheses: the limit is an amount over several months, told by the decision itself. */
function counter(name: string, span: string, _on: Day, locale: Locale): CounterFace | undefined {
  return name === "dental-prostheses" ? { label: `${inLocale(DENTAL, locale)} ${span}` } : undefined;
}

/** Morocco as this server shows it. */
export const moroccoFaces: CountryFaces = {
  country: morocco.id,
  specialtyLabel: (specialty, locale) => (isSpecialty(specialty) ? inLocale(SPECIALTY_LABELS[specialty], locale) : specialty),
  actLabel(code, locale) {
    const act = actByCode.get(code);
    return act === undefined ? code : inLocale(act.label, locale);
  },
  billableActs,
  publishSheet,
  chargedOf: (stored) => sumCents(sheetOf(stored).lines.map(({ billed }) => billed)),
  counter,
};
