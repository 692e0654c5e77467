import { decimalOf, isoDay } from "@openamo/kernel";
import type { ReturnHeader, ReturnLine } from "./return.ts";

/** A value that a spreadsheet would take for a formula is told to be a text. */
const safe = (value: string): string => (/^[=+\-@\t]/.test(value) ? `'${value}` : value);
const field = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const row = (values: readonly string[]): string => `${values.map((value) => field(safe(value))).join(",")}\r\n`;

const COLUMNS = ["kind", "document", "organism", "on", "invoice", "reference", "outcome", "care_from", "care_to", "charged", "paid", "code", "sentence"];

/** A return as CSV (RFC 4180), line by line. */
export async function* writeReturnCsv({ kind, reference, organism, on }: ReturnHeader, lines: AsyncIterable<ReturnLine>): AsyncGenerator<string> {
  yield row(COLUMNS);
  const head = [kind, reference, organism, isoDay(on)];
  for await (const line of lines) {
    const { careFrom, careTo, charged, paid } = line;
    const days = [careFrom, careTo].map((day) => (day === null ? "" : isoDay(day)));
    const amounts = [charged, paid].map((amount) => (amount === null ? "" : decimalOf(amount)));
    yield row([...head, line.invoice, line.reference ?? "", line.outcome, ...days, ...amounts, line.code ?? "", line.sentence ?? ""]);
  }
}
