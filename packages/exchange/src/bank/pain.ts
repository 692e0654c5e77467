import {
  type BankAccountRef,
  type CreditTransfer,
  type Currency,
  decimalOf,
  isoDay,
  type PaymentFileContent,
  type PaymentWriter,
  sumCents,
} from "@openamo/kernel";
import { bankText } from "./characters.ts";
import { element, leaf } from "./xml.ts";

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
const LONGEST_NAME = 70;
const LONGEST_TEXT = 140;

/** A name of nothing but characters that banks do not take still has to be written. */
const nameOf = (holder: string): string => bankText(holder, LONGEST_NAME) || "NOTPROVIDED";

const accountOf = ({ format, account }: BankAccountRef): string =>
  element(
    "Id",
    format === "iban"
      ? leaf("IBAN", account)
      : element("Othr", leaf("Id", account), element("SchmeNm", leaf("Prtry", format.replace(/^.*\./, "").toUpperCase()))),
  );

/** The bank of an account; the debtor's must be named, and a bank of an IBAN without its BIC says so. */
const agentOf = ({ bic }: BankAccountRef): string => element("FinInstnId", bic === null ? element("Othr", leaf("Id", "NOTPROVIDED")) : leaf("BICFI", bic));

function transferOf({ endToEndId, cents, creditor, text }: CreditTransfer, currency: Currency): string {
  return element(
    "CdtTrfTxInf",
    element("PmtId", leaf("EndToEndId", endToEndId)),
    element("Amt", leaf("InstdAmt", decimalOf(cents), ` Ccy="${currency}"`)),
    creditor.bic === null ? undefined : element("CdtrAgt", agentOf(creditor)),
    element("Cdtr", leaf("Nm", nameOf(creditor.holder))),
    element("CdtrAcct", accountOf(creditor)),
    element("RmtInf", leaf("Ustrd", bankText(text, LONGEST_TEXT))),
  );
}

/** A payment initiation (pain.001.001.09): one group of transfers, booked by the bank as one debit. */
function writePain(file: PaymentFileContent, serviceLevel: string | undefined): string {
  const { messageId, createdAt, executionDay, currency, debtor, transfers } = file;
  const count = leaf("NbOfTxs", String(transfers.length));
  const sum = leaf("CtrlSum", decimalOf(sumCents(transfers.map(({ cents }) => cents))));
  const header = element("GrpHdr", leaf("MsgId", messageId), leaf("CreDtTm", createdAt), count, sum, element("InitgPty", leaf("Nm", nameOf(file.initiator))));
  const group = element(
    "PmtInf",
    leaf("PmtInfId", messageId),
    leaf("PmtMtd", "TRF"),
    leaf("BtchBookg", "true"),
    count,
    sum,
    serviceLevel === undefined ? undefined : element("PmtTpInf", element("SvcLvl", leaf("Cd", serviceLevel))),
    element("ReqdExctnDt", leaf("Dt", isoDay(executionDay))),
    element("Dbtr", leaf("Nm", nameOf(debtor.holder))),
    element("DbtrAcct", accountOf(debtor), leaf("Ccy", currency)),
    element("DbtrAgt", agentOf(debtor)),
    leaf("ChrgBr", "SLEV"),
    ...transfers.map((transfer) => transferOf(transfer, currency)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}">${element("CstmrCdtTrfInitn", header, group)}</Document>\n`;
}

const COMMON = { mediaType: "application/xml", extension: "xml" } as const;

/** Transfers in euros between accounts with an IBAN: the SEPA credit transfer. */
export const sepaWriter: PaymentWriter = {
  format: "pain.001.001.09",
  ...COMMON,
  accepts: ({ format }, currency) => currency === "EUR" && format === "iban",
  write: (file) => writePain(file, "SEPA"),
};

/** Transfers in dirhams to Moroccan accounts, by their number of 24 digits (RIB) or by IBAN: the same message without the SEPA service level. */
export const moroccanWriter: PaymentWriter = {
  format: "pain.001.001.09/mad",
  ...COMMON,
  accepts: ({ format, account }, currency) => currency === "MAD" && (format === "ma.rib" || (format === "iban" && account.startsWith("MA"))),
  write: (file) => writePain(file, undefined),
};

/** The writers of this program, in the order in which they are tried. */
export const paymentWriters: readonly PaymentWriter[] = [sepaWriter, moroccanWriter];
