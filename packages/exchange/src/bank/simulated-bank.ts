import { type Cents, type Currency, type Day, decimalOf, isoDay, parseCents, sumCents } from "@openamo/kernel";
import saxParsers from "sax";
import { element, leaf } from "./xml.ts";

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

/** A transfer that a bank was asked for. */
export interface AskedTransfer {
  readonly endToEndId: string;
  readonly cents: Cents;
}

/** What a bank reads in a payment file. */
export interface AskedPayments {
  readonly messageId: string;
  readonly account: string;
  readonly currency: Currency;
  readonly transfers: readonly AskedTransfer[];
}

/** Reads back a payment initiation (pain.001) as a bank would. @throws Error when the text is none of ours: the bank is played, not met. */
export function readInitiation(text: string): AskedPayments {
  const path: string[] = [];
  let [messageId, account, currency, endToEndId] = ["", "", "EUR", ""];
  const transfers: AskedTransfer[] = [];
  const sax = saxParsers.parser(true, {});
  sax.onopentag = ({ name, attributes }) => {
    path.push(name);
    if (name === "InstdAmt") currency = String(attributes.Ccy);
  };
  sax.onclosetag = () => void path.pop();
  sax.ontext = (content) => {
    const where = path.slice(-3).join("/");
    if (where.endsWith("GrpHdr/MsgId")) messageId = content;
    if (where === "DbtrAcct/Id/IBAN" || path.slice(-4).join("/") === "DbtrAcct/Id/Othr/Id") account = content;
    if (where.endsWith("PmtId/EndToEndId")) endToEndId = content;
    if (where.endsWith("Amt/InstdAmt")) transfers.push({ endToEndId, cents: centsOf(content) });
  };
  sax.onerror = (error) => {
    throw error;
  };
  sax.write(text).close();
  return { messageId, account, currency: currency === "MAD" ? "MAD" : "EUR", transfers };
}

function centsOf(text: string): Cents {
  const amount = parseCents(text);
  if (amount === undefined) throw new Error("a payment file without amounts");
  return amount;
}

export interface PlayedBank {
  /** The bank's own number of the statement. */
  readonly statementId: string;
  readonly createdAt: string;
  readonly bookingDay: Day;
  /** Why a transfer comes back (code of ISO 20022), or null where it is carried out. */
  readonly returnReason: (transfer: AskedTransfer, place: number) => string | null;
}

/** The statement (camt.053) of a bank that carried a file out: one debit for the whole, detailed, then each transfer that came back. */
export function playBank(asked: AskedPayments, { statementId, createdAt, bookingDay, returnReason }: PlayedBank): string {
  const { messageId, account, currency, transfers } = asked;
  const currencyOf = ` Ccy="${currency}"`;
  const total = sumCents(transfers.map(({ cents }) => cents));
  const back = transfers.flatMap((transfer, place) => {
    const reason = returnReason(transfer, place);
    return reason === null ? [] : [{ ...transfer, reason }];
  });
  const on = isoDay(bookingDay);
  const booked = (cents: Cents, side: "DBIT" | "CRDT", reference: string, details: string): string =>
    element(
      "Ntry",
      leaf("Amt", decimalOf(cents), currencyOf),
      leaf("CdtDbtInd", side),
      element("Sts", leaf("Cd", "BOOK")),
      element("BookgDt", leaf("Dt", on)),
      element("ValDt", leaf("Dt", on)),
      leaf("AcctSvcrRef", reference),
      element("BkTxCd", element("Prtry", leaf("Cd", "TRANSFER"))),
      element("NtryDtls", details),
    );
  const batch = element(
    "Btch",
    leaf("MsgId", messageId),
    leaf("PmtInfId", messageId),
    leaf("NbOfTxs", String(transfers.length)),
    leaf("TtlAmt", decimalOf(total), currencyOf),
    leaf("CdtDbtInd", "DBIT"),
  );
  const detail = ({ endToEndId, cents }: AskedTransfer, side: string, reason?: string): string =>
    element(
      "TxDtls",
      element("Refs", leaf("EndToEndId", endToEndId)),
      leaf("Amt", decimalOf(cents), currencyOf),
      leaf("CdtDbtInd", side),
      reason === undefined ? undefined : element("RtrInf", element("Rsn", leaf("Cd", reason))),
    );
  const debit = booked(total, "DBIT", `${statementId}-0`, batch + transfers.map((transfer) => detail(transfer, "DBIT")).join(""));
  const credits = back.map(({ reason, ...transfer }, index) => booked(transfer.cents, "CRDT", `${statementId}-${index + 1}`, detail(transfer, "CRDT", reason)));
  const balance = (kind: string, cents: Cents): string =>
    element(
      "Bal",
      element("Tp", element("CdOrPrtry", leaf("Cd", kind))),
      leaf("Amt", decimalOf(cents), currencyOf),
      leaf("CdtDbtInd", "CRDT"),
      element("Dt", leaf("Dt", on)),
    );
  const returned = sumCents(back.map(({ cents }) => cents));
  const statement = element(
    "Stmt",
    leaf("Id", statementId),
    leaf("CreDtTm", createdAt),
    element("Acct", element("Id", /^[A-Z]{2}/.test(account) ? leaf("IBAN", account) : element("Othr", leaf("Id", account)))),
    balance("OPBD", total),
    balance("CLBD", returned),
    debit,
    ...credits,
  );
  const header = element("GrpHdr", leaf("MsgId", statementId), leaf("CreDtTm", createdAt));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}">${element("BkToCstmrStmt", header, statement)}</Document>\n`;
}
