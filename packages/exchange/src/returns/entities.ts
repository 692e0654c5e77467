import { cents } from "@openamo/kernel";
import { amount, count, dayOrNone, figures, text, WIDTH, writeZones } from "../fixed-width/index.ts";
import type { ReturnHeader, ReturnLine, ReturnOutcome } from "./return.ts";

/*
 * Entities of 128 characters in the manner of the returns of the funds: each level is closed by an entity of totals. The reference is ours, so that
 * nobody takes it for a certified one.
 */

/** Reference of this layout, in the header of every file. */
export const RETURN_REFERENCE = "OPENAMO1";

const OUTCOMES: Readonly<Record<ReturnOutcome, string>> = { accepted: "A", refused: "R", pending: "P", aside: "S", paid: "V" };

const header = { layout: text("layout", 4, 8), kind: text("kind", 12, 1), organism: text("organism", 13, 9), on: dayOrNone("day", 22) };
const invoice = {
  outcome: text("outcome", 4, 1),
  number: count("place", 5, 9),
  careFrom: dayOrNone("care-from", 14),
  careTo: dayOrNone("care-to", 20),
  charged: amount("charged", 26, 10),
  paid: amount("paid", 36, 10),
};
const total = { level: figures("level", 4, 1), lines: count("lines", 5, 9), charged: amount("charged", 26, 12), paid: amount("paid", 38, 12) };

/** Names and codes as they can stand in an entity: capitals without accents, what is too long cut. */
const plain = (value: string, most: number): string =>
  value
    .normalize("NFD")
    .replace(/[^\x20-\x7e]/g, "")
    .toUpperCase()
    .slice(0, most);

const WORDS_AT = 46;
const put = (record: string, at: number, words: string): string => `${record.slice(0, at - 1)}${words}${record.slice(at - 1 + words.length)}`;

/** A return as entities: 000 the file, 100 an invoice, 110 why it is refused, 990 the totals, 999 the end. */
export async function* writeReturnEntities(head: ReturnHeader, lines: AsyncIterable<ReturnLine>): AsyncGenerator<string> {
  const { kind, organism, on, reference } = head;
  const first = writeZones("000", header, { layout: RETURN_REFERENCE, kind: kind === "lot" ? "L" : "V", organism: plain(organism, 9), on });
  yield `${put(first, WORDS_AT, plain(reference, WIDTH - WORDS_AT + 1))}\r\n`;
  let [records, place, charged, paid] = [1, 0, 0, 0];
  for await (const line of lines) {
    place += 1;
    charged += line.charged ?? 0;
    paid += line.paid ?? 0;
    const { careFrom, careTo } = line;
    const values = { outcome: OUTCOMES[line.outcome], number: place, careFrom, careTo, charged: line.charged ?? cents(0), paid: line.paid ?? cents(0) };
    yield `${put(writeZones("100", invoice, values), WORDS_AT, plain(`${line.reference ?? ""} ${line.invoice}`.trim(), WIDTH - WORDS_AT + 1))}\r\n`;
    records += 1;
    if (line.code === null) continue;
    const why = writeZones("110", { number: invoice.number }, { number: place });
    yield `${put(why, 14, plain(`${line.code} ${line.sentence ?? ""}`, WIDTH - 13))}\r\n`;
    records += 1;
  }
  yield `${writeZones("990", total, { level: "0", lines: place, charged: cents(charged), paid: cents(paid) })}\r\n`;
  yield `${writeZones("999", { records: count("records", 4, 9) }, { records: records + 2 })}\r\n`;
}
