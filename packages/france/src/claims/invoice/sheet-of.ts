import {
  type Cents,
  cents,
  decimalOf,
  type Invoice,
  type InvoiceLine,
  isoDay,
  parseCents,
  RefusalSignal,
  refusal,
  sumCents,
  ZERO_CENTS,
} from "@openamo/kernel";
import { PARAMEDIC_LETTERS } from "../../reimbursement/families/paramedic.ts";
import { PARAMEDIC_SUPPLEMENTS } from "../../reimbursement/families/supplements.ts";
import { DEVICE, LONG_TERM_EXEMPTION, NATURE_CODES, NO_EXEMPTION, PATHWAY_LETTERS } from "./codes.ts";
import { INVOICE_CODE_UNKNOWN } from "./refusals.ts";

type Line = Readonly<Record<string, unknown>>;

const unknown = (zone: string, code: string): RefusalSignal => new RefusalSignal(refusal(INVOICE_CODE_UNKNOWN, { zone, code }, zone));

function nameOf(codes: Readonly<Record<string, string>>, zone: string, code: string): string {
  const found = Object.entries(codes).find(([, known]) => known === code)?.[0];
  if (found === undefined) throw unknown(zone, code);
  return found;
}

const isLetter = (code: string): boolean => (PARAMEDIC_LETTERS as readonly string[]).includes(code);
const isSupplement = (code: string): boolean => (PARAMEDIC_SUPPLEMENTS as readonly string[]).includes(code);

function isLongTerm({ exemption }: InvoiceLine): boolean {
  if (exemption !== NO_EXEMPTION && exemption !== LONG_TERM_EXEMPTION) throw unknown("exemption", exemption);
  return exemption === LONG_TERM_EXEMPTION;
}

const add = (fee: string | undefined, more: Cents): string => decimalOf(sumCents([parseCents(fee ?? "0") ?? ZERO_CENTS, more]));

/**
 * The sheet of an invoice, in the shape in which sheets are sent: of a supplier where the first act is a device, of a paramedic where it bears a
 * key letter, else of a doctor.
 */
export function sheetOf(invoice: Invoice): Line {
  const { thirdParty, prescribedOn, lines } = invoice;
  const nature = nameOf(NATURE_CODES, "nature-of-insurance", invoice.nature);
  const [first] = lines;
  if (first !== undefined && first.device !== null) {
    const prescription = prescribedOn === null ? {} : { prescribedOn: isoDay(prescribedOn) };
    return { family: "device", nature, thirdPartyPayment: thirdParty, ...prescription, lines: lines.map(deviceLine) };
  }
  if (first !== undefined && first.technical === null && isLetter(first.code)) {
    const prescription = prescribedOn === null ? {} : { prescribedOn: isoDay(prescribedOn) };
    return { family: "paramedic", nature, thirdPartyPayment: thirdParty, ...prescription, lines: paramedicLines(lines) };
  }
  const pathway = nameOf(PATHWAY_LETTERS, "pathway", invoice.pathway);
  return { nature, pathway, thirdPartyPayment: thirdParty, lines: doctorLines(lines) };
}

/** A product of the list. An act among products is refused: a supplier bills none. */
function deviceLine(line: InvoiceLine): Line {
  const { careDay, code, device, quantity, charged } = line;
  if (device === null || code !== DEVICE) throw unknown("act-code", code);
  return { careDate: isoDay(careDay), fee: decimalOf(charged), code: device.code, quantity, relatedToLongTermCondition: isLongTerm(line) };
}

/** Acts of one day and one exemption are one consultation: their fees add up. A technical act stands alone. */
function doctorLines(lines: readonly InvoiceLine[]): Line[] {
  const found: (Line & { acts: readonly string[]; fee: string })[] = [];
  const consultations = new Map<string, number>();
  for (const line of lines) {
    if (line.device !== null) throw unknown("act-code", line.code);
    const relatedToLongTermCondition = isLongTerm(line);
    const base = { careDate: isoDay(line.careDay), relatedToLongTermCondition };
    if (line.technical !== null) {
      const { association, ...act } = line.technical;
      const technicalAct = { ...act, ...(association === "" ? {} : { association }) };
      found.push({ ...base, acts: [], technicalAct, fee: decimalOf(line.charged) });
      continue;
    }
    const key = `${base.careDate} ${relatedToLongTermCondition}`;
    const place = consultations.get(key);
    const open = place === undefined ? undefined : found[place];
    const joined = { ...base, acts: [...(open?.acts ?? []), line.code], fee: add(open?.fee, line.charged) };
    if (place === undefined) consultations.set(key, found.push(joined) - 1);
    else found[place] = joined;
  }
  return found;
}

/** Each key letter is a line; the supplements that follow it on its day are its own. */
function paramedicLines(lines: readonly InvoiceLine[]): Line[] {
  const found: (Line & { supplements: readonly string[]; fee: string })[] = [];
  for (const line of lines) {
    const careDate = isoDay(line.careDay);
    const last = found.at(-1);
    if (isSupplement(line.code) && last !== undefined && last.careDate === careDate) {
      found[found.length - 1] = { ...last, supplements: [...last.supplements, line.code], fee: add(last.fee, line.charged) };
      continue;
    }
    if (line.device !== null || !isLetter(line.code)) throw unknown("act-code", line.code);
    const coefficient = line.coefficient === 0 ? {} : { coefficient: decimalOf(cents(line.coefficient)) };
    const acts = { letter: line.code, ...coefficient, quantity: line.quantity, supplements: [], relatedToLongTermCondition: isLongTerm(line) };
    found.push({ careDate, ...acts, fee: decimalOf(line.charged) });
  }
  return found;
}
