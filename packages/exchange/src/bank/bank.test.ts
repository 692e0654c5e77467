import { type BankAccountRef, cents, day, type PaymentFileContent, RefusalSignal, type StatementPart } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { bankText, moroccanWriter, paymentWriters, readStatement, sepaWriter } from "./index.ts";

const debtor: BankAccountRef = { format: "iban", account: "FR7630006000011234567890189", bic: "AGRIFRPP", holder: "CPAM du Rhône" };
const creditor: BankAccountRef = { format: "iban", account: "FR1420041010050500013M02606", bic: null, holder: "Zoé Œuvrard & fils" };
const rib: BankAccountRef = { format: "ma.rib", account: "011780000012345678901234", bic: null, holder: "Amina Benali" };

const file = (facts: Partial<PaymentFileContent> = {}): PaymentFileContent => ({
  messageId: "NORTH-2026-11-0001",
  createdAt: "2026-11-21T09:00:00.000Z",
  executionDay: day("2026-11-23"),
  currency: "EUR",
  initiator: "CPAM du Rhône",
  debtor,
  transfers: [
    { endToEndId: "A1", cents: cents(1), creditor, text: "Relevé 2026-11-000001" },
    { endToEndId: "A2", cents: cents(123_456_789_012), creditor: { ...creditor, bic: "PSSTFRPP" }, text: "Relevé 2026-11-000002" },
  ],
  ...facts,
});

async function read(text: string, size = 7): Promise<StatementPart[]> {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
  const parts: StatementPart[] = [];
  for await (const part of readStatement(chunks)) parts.push(part);
  return parts;
}

async function refused(text: string): Promise<string> {
  return read(text).then(
    () => "read",
    (error: unknown) => (error instanceof RefusalSignal ? (error.refusal.details.because ?? "") : String(error)),
  );
}

describe("payment files", () => {
  test("hold exact cents, their count and their sum, and names that every bank takes", () => {
    const written = sepaWriter.write(file());
    expect(written).toContain('<InstdAmt Ccy="EUR">0.01</InstdAmt>');
    expect(written).toContain('<InstdAmt Ccy="EUR">1234567890.12</InstdAmt>');
    expect(written.match(/<CtrlSum>1234567890\.13<\/CtrlSum>/g)).toHaveLength(2);
    expect(written.match(/<NbOfTxs>2<\/NbOfTxs>/g)).toHaveLength(2);
    expect(written).toContain("<Nm>Zoe OEuvrard fils</Nm>");
    expect(written).toContain("<Cd>SEPA</Cd>");
  });

  test("each writer takes the accounts of its currency", () => {
    expect(paymentWriters.map((writer) => writer.accepts(creditor, "EUR"))).toEqual([true, false]);
    expect(paymentWriters.map((writer) => writer.accepts(rib, "MAD"))).toEqual([false, true]);
    expect(moroccanWriter.accepts(creditor, "MAD")).toBe(false);
    const transfers = [{ endToEndId: "A1", cents: cents(5600), creditor: rib, text: "Relevé" }];
    const written = moroccanWriter.write(file({ currency: "MAD", debtor: rib, transfers }));
    expect(written).toContain("<Othr><Id>011780000012345678901234</Id><SchmeNm><Prtry>RIB</Prtry></SchmeNm></Othr>");
    expect(written).not.toContain("SEPA");
  });

  test("a text keeps to the characters of banks", () => {
    expect(bankText("Éric  d’Œuf <b> & (1/2)", 70)).toBe("Eric d'OEuf b (1/2)");
    expect(bankText("//x//", 70)).toBe("x");
    expect(bankText("عمر", 70)).toBe("");
    expect(bankText("abcdef", 3)).toBe("abc");
  });
});

const NS = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";
const statement = (entries: string, ns = NS) =>
  `<?xml version="1.0"?><Document xmlns="${ns}"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S-1</Id><CreDtTm>2026-11-24T06:00:00Z</CreDtTm>
  <Acct><Id><IBAN>FR76 3000 6000</IBAN></Id></Acct>${entries}</Stmt></BkToCstmrStmt></Document>`;
const entry = (amount: string, rest: string, side = "DBIT", status = "<Cd>BOOK</Cd>") =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts>${status}</Sts><BookgDt><Dt>2026-11-23</Dt></BookgDt>
  <ValDt><DtTm>2026-11-24T00:00:00+01:00</DtTm></ValDt>${rest}</Ntry>`;

describe("statements of banks", () => {
  test("give the statement, then each transaction of each entry", async () => {
    const details = `<NtryDtls><Btch><MsgId>FILE</MsgId><NbOfTxs>2</NbOfTxs></Btch>
      <TxDtls><Refs><EndToEndId>A1</EndToEndId></Refs><Amt Ccy="EUR">10.00</Amt></TxDtls>
      <TxDtls><Refs><EndToEndId>A2</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="EUR">5.5</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls>`;
    const back = `<NtryDtls><TxDtls><Refs><EndToEndId>A1</EndToEndId></Refs><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf><RmtInf><Ustrd>x</Ustrd></RmtInf></TxDtls></NtryDtls>`;
    const parts = await read(
      statement(
        entry("15.50", details) +
          entry("10.00", back, "CRDT", "BOOK") +
          entry("3.00", "<NtryDtls><Btch><PmtInfId>FILE</PmtInfId><NbOfTxs>4</NbOfTxs></Btch></NtryDtls>"),
      ),
    );
    expect(parts[0]).toEqual({ kind: "statement", header: { kind: "camt.053", id: "S-1", account: "FR7630006000", createdAt: "2026-11-24T06:00:00Z" } });
    expect(parts.slice(1)).toMatchObject([
      { kind: "entry", entry: { entry: 1, transaction: 1, side: "debit", cents: 1000, endToEndId: "A1", messageId: "FILE", count: 2, booked: true } },
      { kind: "entry", entry: { entry: 1, transaction: 2, cents: 550, endToEndId: "A2", bookingDay: day("2026-11-23"), valueDay: day("2026-11-24") } },
      { kind: "entry", entry: { entry: 2, transaction: 1, side: "credit", returnReason: "AC04", text: "x", booked: true } },
      { kind: "entry", entry: { entry: 3, transaction: 0, endToEndId: null, paymentInformationId: "FILE", count: 4 } },
    ]);
  });

  test("an entry that cannot be read is told and the rest goes on; fractions of a cent are not rounded away", async () => {
    const parts = await read(statement(entry("1.001", "") + entry("2.500", "", "DBIT", "<Cd>PDNG</Cd>") + entry("3", "", "OTHER")));
    expect(parts.slice(1)).toMatchObject([
      { kind: "unreadable", entry: 1, because: "amount" },
      { kind: "entry", entry: { cents: 250, booked: false } },
      { kind: "unreadable", entry: 3, because: "side" },
    ]);
  });

  test("what is no statement is refused in words: another message, a cut file, a document type, broken XML", async () => {
    expect(await refused(statement("", "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"))).toContain("no camt.053");
    expect(await refused(statement(entry("1.00", "")).slice(0, -30))).toMatch(/cut|well formed/);
    expect(await refused(`<!DOCTYPE Document [<!ENTITY a "aaaa">]>${statement("")}`)).toContain("document type");
    expect(await refused("<Document><a></Document>")).toMatch(/no camt|well formed/);
    expect(await refused("")).toMatch(/cut|well formed/);
    expect(await refused(statement("").replace("<Id>S-1</Id>", ""))).toContain("number is missing");
  });

  test("entries are given while the file is still coming", async () => {
    async function* many(): AsyncGenerator<string> {
      yield statement("").split("</Stmt>")[0] ?? "";
      for (let index = 0; index < 100; index += 1) yield entry("1.00", "");
      yield "</Stmt></BkToCstmrStmt></Document>";
    }
    const sent = many();
    const read = readStatement(sent);
    await read.next();
    expect((await read.next()).value).toMatchObject({ kind: "entry", entry: { entry: 1 } });
    // Most of the file has not been asked for: it goes on from where the reader stopped.
    expect((await sent.next()).value).toContain("<Ntry>");
  });
});
