import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { moroccanWriter, playBank, readInitiation, readStatement, sepaWriter } from "@openamo/exchange";
import { type BankAccountRef, cents, day, type PaymentFileContent, type PaymentWriter, type StatementPart } from "@openamo/kernel";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";

/** The schemas of ISO 20022 stand beside the project, like the published cases; elsewhere these tests say that they are missing. */
const folder = join(import.meta.dirname, "..", "..", "..", "shared", "reference", "iso20022");
const present = existsSync(folder);
if (!present) console.warn("The schemas of ISO 20022 are not beside the project: payment files are not checked against them here.");

const schema = (name: string): string => readFileSync(join(folder, "xsd", `${name}.xsd`), "utf8");

async function wrongIn(contents: string, schemaName: string): Promise<string[]> {
  const result = await validateXML({ xml: [{ fileName: "file.xml", contents }], schema: [schema(schemaName)] });
  return result.valid ? [] : result.errors.map(({ message }) => message);
}

const account = (format: string, number: string, bic: string | null): BankAccountRef => ({ format, account: number, bic, holder: "Éléonore d'Œuf & Cie <1>" });
const iban = account("iban", "FR7630006000011234567890189", "AGRIFRPP");

function fileOf(currency: PaymentFileContent["currency"], debtor: BankAccountRef, creditors: readonly BankAccountRef[]): PaymentFileContent {
  const transfers = creditors.map((creditor, index) => ({
    endToEndId: `E${index}`,
    cents: cents(1 + index * 9_999),
    creditor,
    text: `Relevé 2026-11-00000${index}`,
  }));
  return {
    messageId: "NORTH-2026-11-0001",
    createdAt: "2026-11-21T09:00:00.000Z",
    executionDay: day("2026-11-23"),
    currency,
    initiator: "Caisse",
    debtor,
    transfers,
  };
}

async function partsOf(text: string): Promise<StatementPart[]> {
  const parts: StatementPart[] = [];
  for await (const part of readStatement([text])) parts.push(part);
  return parts;
}

describe.skipIf(!present)("files of banks against the schemas of ISO 20022", () => {
  const rib = account("ma.rib", "011780000012345678901234", null);
  test.each<[string, PaymentWriter, PaymentFileContent]>([
    ["euros", sepaWriter, fileOf("EUR", iban, [iban, { ...iban, bic: null }])],
    ["euros from an account without its BIC", sepaWriter, fileOf("EUR", { ...iban, bic: null }, [iban])],
    ["dirhams by RIB and by IBAN", moroccanWriter, fileOf("MAD", rib, [rib, account("iban", "MA64011519000001205000534921", "ATTIMAMC")])],
  ])("a payment file in %s is valid", async (_name, writer, file) => {
    expect(await wrongIn(writer.write(file), "pain.001.001.09")).toEqual([]);
  });

  test.each<[string, PaymentWriter, PaymentFileContent]>([
    ["euros", sepaWriter, fileOf("EUR", iban, [iban, iban, iban])],
    ["dirhams", moroccanWriter, fileOf("MAD", rib, [rib, rib, rib])],
  ])("the bank that demonstrations play reads a file in %s and answers with a valid statement", async (_name, writer, file) => {
    const asked = readInitiation(writer.write(file));
    const { messageId, currency, transfers, debtor } = file;
    const wanted = transfers.map(({ endToEndId, cents: amount }) => ({ endToEndId, cents: amount }));
    expect(asked).toEqual({ messageId, account: debtor.account, currency, transfers: wanted });
    const returnReason = (_transfer: unknown, place: number) => (place === 1 ? "AC04" : null);
    const told = playBank(asked, { statementId: "S-1", createdAt: "2026-11-23T18:00:00Z", bookingDay: file.executionDay, returnReason });
    expect(await wrongIn(told, "camt.053.001.08")).toEqual([]);
    const entries = (await partsOf(told)).flatMap((part) => (part.kind === "entry" ? [part.entry] : []));
    expect(entries.map(({ side, endToEndId, cents: amount, returnReason: reason, booked }) => [side, endToEndId, amount, reason, booked])).toEqual([
      ...transfers.map(({ endToEndId, cents: amount }) => ["debit", endToEndId, amount, null, true]),
      ["credit", "E1", transfers[1]?.cents, "AC04", true],
    ]);
  });

  test("would be caught otherwise", async () => {
    const written = sepaWriter.write(fileOf("EUR", iban, [iban]));
    expect(await wrongIn(written.replace("<PmtMtd>TRF</PmtMtd>", ""), "pain.001.001.09")).not.toEqual([]);
  });

  test("every published statement is read whole, and the one that says nothing right is not", async () => {
    const names = present ? readdirSync(join(folder, "examples")).filter((name) => /^camt/.test(name)) : [];
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const text = readFileSync(join(folder, "examples", name), "utf8");
      const parts = await partsOf(text).catch((error: Error) => error.message);
      if (typeof parts === "string") expect({ name, parts }).toEqual({ name: "camt053.v2.wrong.xml", parts: "statement-unreadable" });
      else {
        expect(parts[0]).toMatchObject({ kind: "statement" });
        expect(parts.filter(({ kind }) => kind !== "statement").length).toBeGreaterThanOrEqual((text.match(/<(\w+:)?Ntry>/g) ?? []).length);
      }
    }
  });
});
