import { type Cents, type Day, parseCents, parseDay, type StatementEntry } from "@openamo/kernel";
import { at, textAt, type XmlNode } from "./xml-node.ts";

const LONGEST_TEXT = 140;

/** An amount of a statement: up to five decimals are allowed there, and those past the second must be nothing. */
function centsOf(node: XmlNode | undefined): Cents | undefined {
  const text = node?.text.trim() ?? "";
  if (!/^\d{1,13}(\.\d{1,5})?$/.test(text)) return undefined;
  const [whole = "", decimals = ""] = text.split(".");
  return /^\d{0,2}0*$/.test(decimals) ? parseCents(`${Number(whole)}.${decimals.slice(0, 2).padEnd(2, "0")}`) : undefined;
}

/** A day written as a day or as an instant with its offset: the day that the bank wrote. */
function dayAt(node: XmlNode, name: string): Day | null {
  const text = textAt(node, name, "Dt") ?? textAt(node, name, "DtTm");
  return text === null ? null : (parseDay(text.slice(0, 10)) ?? null);
}

const sideOf = (text: string | null): StatementEntry["side"] | undefined => (text === "DBIT" ? "debit" : text === "CRDT" ? "credit" : undefined);

/** References that stand for nothing in the practice of banks. */
const given = (reference: string | null): string | null => (reference === null || reference === "NOTPROVIDED" ? null : reference);

const cut = (text: string | null): string | null => (text === null ? null : text.slice(0, LONGEST_TEXT));

const count = (text: string | null): number | null => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null);

/** What stands for itself in an entry that the bank does not detail, or the detail of one of its transactions. */
export type ReadEntry = StatementEntry | { readonly because: string };

/** Reads an entry, or one of its transactions (`detail`). What cannot be read is told in a few words, without its content. */
export function readEntry(node: XmlNode, entry: number, transaction: number, detail?: XmlNode): ReadEntry {
  const own = detail === undefined ? undefined : (at(detail, "Amt") ?? at(detail, "AmtDtls", "TxAmt", "Amt"));
  const amount = own ?? at(node, "Amt");
  const cents = centsOf(amount);
  if (cents === undefined || cents === 0) return { because: "amount" };
  const side = sideOf((detail === undefined ? null : textAt(detail, "CdtDbtInd")) ?? textAt(node, "CdtDbtInd"));
  if (side === undefined) return { because: "side" };
  const batch = at(node, "NtryDtls", "Btch");
  const reference = (name: string): string | null => given(textAt(detail, "Refs", name));
  const parties = at(detail, "RltdPties");
  const other = at(parties, side === "debit" ? "Cdtr" : "Dbtr");
  return {
    entry,
    transaction,
    side,
    cents,
    currency: amount?.attributes.Ccy ?? "",
    booked: (textAt(node, "Sts", "Cd") ?? textAt(node, "Sts")) === "BOOK",
    bookingDay: dayAt(node, "BookgDt"),
    valueDay: dayAt(node, "ValDt"),
    bankReference: cut(textAt(node, "AcctSvcrRef") ?? textAt(node, "NtryRef")),
    endToEndId: reference("EndToEndId"),
    messageId: reference("MsgId") ?? given(textAt(batch, "MsgId")),
    paymentInformationId: reference("PmtInfId") ?? given(textAt(batch, "PmtInfId")),
    count: count(textAt(batch, "NbOfTxs")),
    returnReason: textAt(detail, "RtrInf", "Rsn", "Cd") ?? textAt(detail, "RtrInf", "Rsn", "Prtry"),
    counterparty: cut(textAt(other, "Nm") ?? textAt(other, "Pty", "Nm")),
    text: cut(textAt(detail, "RmtInf", "Ustrd") ?? textAt(node, "AddtlNtryInf")),
  };
}
