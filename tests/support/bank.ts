import { createHash } from "node:crypto";
import { readStatement } from "@openamo/exchange";
import type { ReadBankStatement } from "@openamo/fund";
import { type Cents, decimalOf } from "@openamo/kernel";

/** A movement that a bank tells, as these tests write it. */
export interface ToldEntry {
  readonly side: "DBIT" | "CRDT";
  readonly cents: number;
  readonly endToEndId?: string;
  readonly messageId?: string;
  readonly count?: number;
  readonly reason?: string;
  readonly status?: "BOOK" | "PDNG";
  /** Day on which the bank booked it. */
  readonly day?: string;
}

const tag = (name: string, text: string | number | undefined): string => (text === undefined ? "" : `<${name}>${text}</${name}>`);

function entryOf({ side, cents, endToEndId, messageId, count, reason, status = "BOOK", day = "2026-11-23" }: ToldEntry): string {
  const batch = messageId === undefined ? "" : `<Btch>${tag("PmtInfId", messageId)}${tag("NbOfTxs", count)}</Btch>`;
  const back = reason === undefined ? "" : `<RtrInf><Rsn><Cd>${reason}</Cd></Rsn></RtrInf>`;
  const details = endToEndId === undefined ? "" : `<TxDtls><Refs>${tag("EndToEndId", endToEndId)}</Refs>${back}</TxDtls>`;
  return `<Ntry><Amt Ccy="EUR">${decimalOf(cents as Cents)}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts><Cd>${status}</Cd></Sts>
    <BookgDt>${tag("Dt", day)}</BookgDt><ValDt>${tag("Dt", day)}</ValDt><NtryDtls>${batch}${details}</NtryDtls></Ntry>`;
}

/** A bank statement (camt.053) of an account. */
export const camt = (id: string, account: string, entries: readonly ToldEntry[]): string =>
  `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>${id}</MsgId></GrpHdr>
  <Stmt><Id>${id}</Id><Acct><Id><IBAN>${account}</IBAN></Id></Acct>${entries.map(entryOf).join("")}</Stmt></BkToCstmrStmt></Document>`;

/** What reading a statement takes, from its text. */
export const statementInput = (key: string, organism: string, text: string): ReadBankStatement => ({
  key,
  organism,
  contentHash: createHash("sha256").update(text).digest("hex"),
  parts: () => readStatement([text]),
});
