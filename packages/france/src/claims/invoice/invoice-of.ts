import {
  INVOICE_DEVICE_CENTS,
  INVOICE_DEVICE_UNITS,
  INVOICE_MODIFIERS,
  type Invoice,
  type InvoiceLine,
  parseCents,
  type Rate,
  RefusalSignal,
  refusal,
  ZERO_CENTS,
} from "@openamo/kernel";
import { coefficientText } from "../../questions/care/numbers.ts";
import { type CareSheet, careSheet } from "../care-sheet.ts";
import { type DeviceSheet, deviceSheet } from "../sheets/devices-of-the-list.ts";
import { SHEET_FAMILIES, SHEET_FAMILY_LABELS } from "../sheets/families.ts";
import { type ParamedicSheet, paramedicSheet } from "../sheets/paramedic.ts";
import { DEVICE, LONG_TERM_EXEMPTION, NATURE_CODES, NO_EXEMPTION, PATHWAY_LETTERS, TECHNICAL } from "./codes.ts";
import { INVOICE_CANNOT_SAY, INVOICE_FAMILY_MISSING } from "./refusals.ts";

/** Coefficients are kept as millionths, and an invoice says hundredths. */
const hundredthsOf = (coefficient: Rate | undefined): number =>
  coefficient === undefined ? ZERO_CENTS : (parseCents(coefficientText(coefficient)) ?? ZERO_CENTS);

const cannotSay = (field: string): RefusalSignal => new RefusalSignal(refusal(INVOICE_CANNOT_SAY, { field }, field));
const exemptionOf = ({ relatedToLongTermCondition }: { readonly relatedToLongTermCondition: boolean }): string =>
  relatedToLongTermCondition ? LONG_TERM_EXEMPTION : NO_EXEMPTION;

/** A family of sheets in the words of its readers; one that is none, as it was written. */
function namesOf(family: unknown): Record<string, string> {
  const known = SHEET_FAMILIES.find((name) => name === family);
  const label = known === undefined ? undefined : SHEET_FAMILY_LABELS[known];
  return { familyFr: label?.fr ?? String(family), familyEn: label?.en ?? label?.fr ?? String(family) };
}

/** The invoice of a sheet in the shape in which it is sent. What the format has no zone for is refused by name: nothing is left out in silence. */
export function invoiceOf(sheet: Readonly<Record<string, unknown>>): Invoice {
  if (sheet.family === "paramedic") return paramedicInvoice(paramedicSheet().parse(sheet));
  if (sheet.family === "device") return deviceInvoice(deviceSheet().parse(sheet));
  if (sheet.family === undefined || sheet.family === "doctor") return doctorInvoice(careSheet().parse(sheet));
  throw new RefusalSignal(refusal(INVOICE_FAMILY_MISSING, namesOf(sheet.family), "family"));
}

function doctorInvoice({ nature, pathway, thirdPartyPayment, lines }: CareSheet): Invoice {
  const consultations = lines.filter(({ technicalAct }) => technicalAct === undefined);
  const days = new Set(consultations.map((line) => `${line.careDate} ${line.relatedToLongTermCondition}`));
  if (days.size !== consultations.length) throw cannotSay("lines");
  const head = { nature: NATURE_CODES[nature], pathway: PATHWAY_LETTERS[pathway], thirdParty: thirdPartyPayment, prescribedOn: null };
  return { ...head, lines: lines.flatMap(doctorLine) };
}

function doctorLine({ careDate, acts, fee, technicalAct, fullCover, ...line }: CareSheet["lines"][number]): InvoiceLine[] {
  if (fullCover !== undefined) throw cannotSay("fullCover");
  if (line.kilometres !== undefined) throw cannotSay("kilometres");
  const base = { careDay: careDate, quantity: 1, coefficient: 0, exemption: exemptionOf(line) };
  if (technicalAct === undefined) {
    // The fee is that of the consultation as a whole: it stands on its first act.
    return acts.map((code, index) => ({ ...base, code, charged: index === 0 ? fee : ZERO_CENTS, technical: null, device: null }));
  }
  const { code, activity, phase, modifiers, association = "", outsideIndications, sexConfirmed = false } = technicalAct;
  if (outsideIndications) throw cannotSay("outsideIndications");
  if (sexConfirmed) throw cannotSay("sexConfirmed");
  if (modifiers.length > INVOICE_MODIFIERS) throw cannotSay("modifiers");
  return [{ ...base, code: TECHNICAL, charged: fee, technical: { code, activity, phase, modifiers, association }, device: null }];
}

function paramedicInvoice({ nature, thirdPartyPayment, prescribedOn, lines }: ParamedicSheet): Invoice {
  const head = { nature: NATURE_CODES[nature], pathway: "", thirdParty: thirdPartyPayment, prescribedOn: prescribedOn ?? null };
  return { ...head, lines: lines.flatMap(paramedicLine) };
}

function paramedicLine({ careDate, fee, letter, coefficient, quantity, rank, supplements, ...line }: ParamedicSheet["lines"][number]): InvoiceLine[] {
  if (rank !== "first") throw cannotSay("rank");
  const base = { careDay: careDate, exemption: exemptionOf(line), technical: null, device: null };
  const act = { ...base, code: letter, quantity, coefficient: hundredthsOf(coefficient), charged: fee };
  return [act, ...supplements.map((code) => ({ ...base, code, quantity: 1, coefficient: 0, charged: ZERO_CENTS }))];
}

function deviceInvoice({ nature, thirdPartyPayment, prescribedOn, renewal, lines }: DeviceSheet): Invoice {
  if (renewal) throw cannotSay("renewal");
  const head = { nature: NATURE_CODES[nature], pathway: "", thirdParty: thirdPartyPayment, prescribedOn: prescribedOn ?? null };
  return { ...head, lines: lines.map(deviceLine) };
}

function deviceLine({ careDate, fee, code, quantity, base, fullCover, ...line }: DeviceSheet["lines"][number]): InvoiceLine {
  // A base stands on the sheet for what the list lacks; the tariff of an invoice is only what the supplier read there.
  if (base !== undefined) throw cannotSay("base");
  if (fullCover !== undefined) throw cannotSay("fullCover");
  if (quantity > INVOICE_DEVICE_UNITS) throw cannotSay("quantity");
  if (fee > INVOICE_DEVICE_CENTS) throw cannotSay("fee");
  return { careDay: careDate, code: DEVICE, quantity, coefficient: 0, exemption: exemptionOf(line), charged: fee, technical: null, device: { code } };
}
