import { paymentWriters } from "@openamo/exchange";
import {
  changeBankDetails,
  changeProfessionalAccount,
  downloadPaymentFile,
  endToEndIdOf,
  type FundContext,
  listBankEntries,
  listClaims,
  listPayments,
  type PreparedFile,
  preparePayments,
  previewPayments,
  readBankStatement,
  readClaim,
  readPaymentFile,
  registerPerson,
  reissuePayment,
  releasePayments,
  resolveBankEntry,
  reverseClaim,
  setPayingAccount,
  submitClaim,
  trialBalance,
  withdrawPayments,
} from "@openamo/fund";
import { addDays, day } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { beforeEach, expect, test } from "vitest";
import { wrongInBooks } from "../../packages/fund/test-support/books.ts";
import { codeOf, filed, granted, type Office, openOffice, visit } from "../../packages/fund/test-support/office.ts";
import { tokenOf } from "../../packages/fund/test-support/zubrowka/pack.ts";
import { camt, statementInput, type ToldEntry } from "../support/bank.ts";
import { describeOnStores } from "../support/stores.ts";

const FUND_IBAN = "FR7630006000011234567890189";
const IBANS = ["FR1420041010050500013M02606", "DE89370400440532013000", "BE68539007547034"];
const TODAY = day("2026-11-21");

describeOnStores("payments", (open) => {
  let office: Office;
  let second: FundContext;
  let doctor: string;
  beforeEach(async () => {
    office = await openOffice(await open());
    second = office.fund.contextFor({ ...systemActor("tests"), role: "agent", subject: "agent-two", displayName: "Two", organism: "NORTH" });
    doctor = await office.newProfessional();
    const account = { format: "iban", account: FUND_IBAN, bic: "AGRIFRPP", holder: "Fund of the north" };
    granted(await setPayingAccount(office.north, { key: office.key(), organism: "NORTH", from: TODAY, ...account }));
  });

  const withAccount = async (iban = IBANS[0] ?? ""): Promise<string> => {
    const personId = await office.newPerson();
    await giveAccount(personId, iban);
    return personId;
  };
  const giveAccount = async (personId: string, iban: string, from = "2026-11-01") =>
    granted(await changeBankDetails(office.north, { key: office.key(), personId, from, format: "iban", account: iban, bic: null, holder: "Zéro Moustafa" }));
  const claim = async (personId: string, careDate = "2026-11-20", direct = false) =>
    granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit(careDate, "33.00", direct) }));
  /** Where the payment of a claim stands, on its page and in the list. */
  const standing = async (claimId: string) => {
    const { payment } = granted(await readClaim(office.north, { claimId }));
    const listed = granted(await listClaims(office.north, {})).items.find((item) => item.claim.id === claimId);
    return [payment, listed?.payment];
  };
  const prepare = () => preparePayments(office.north, { key: office.key(), organism: "NORTH", executionDay: addDays(TODAY, 2) }, paymentWriters);
  const release = (file: PreparedFile) => releasePayments(second, { key: office.key(), fileId: file.fileId });
  const paymentsOf = async (file: PreparedFile) => granted(await readPaymentFile(office.north, { fileId: file.fileId })).items;
  const read = (id: string, entries: readonly ToldEntry[]) =>
    readBankStatement(office.north, statementInput(office.key(), "NORTH", camt(id, FUND_IBAN, entries)));
  const balances = async () =>
    Object.fromEntries(
      granted(await trialBalance(office.north, {}))
        .map(({ name, debited, credited }) => [name, debited - credited])
        .filter(([, amount]) => amount !== 0),
    );
  const sent = async (): Promise<PreparedFile> => {
    const file = filed(await prepare());
    granted(await release(file));
    return file;
  };

  test("an order goes into a file, is released by another person, and is paid when the bank says so", async () => {
    expect(codeOf(await prepare())).toBe("no-order-waiting");
    const { claimId } = await claim(await withAccount());
    const file = filed(await prepare());
    expect(file).toMatchObject({ payments: 1, orders: 1, setAside: [], deducted: 0 });
    expect(codeOf(await releasePayments(office.north, { key: office.key(), fileId: file.fileId }))).toBe("release-same-person");
    expect(codeOf(await downloadPaymentFile(second, { fileId: file.fileId }))).toBe("payment-file-not-yours");
    expect(await standing(claimId)).toEqual(["ordered", "ordered"]);
    granted(await release(file));
    expect(await standing(claimId)).toEqual(["sent", "sent"]);
    expect(await balances()).toMatchObject({ transit: -file.cents });
    const { content, name } = granted(await downloadPaymentFile(second, { fileId: file.fileId }));
    expect(name).toBe(`${file.reference}.xml`);
    expect(codeOf(await downloadPaymentFile(office.north, { fileId: file.fileId }))).toBe("payment-file-not-yours");
    const [payment] = await paymentsOf(file);
    expect(content).toContain(`<EndToEndId>${endToEndIdOf(payment?.id ?? "")}</EndToEndId>`);
    const answer = granted(await read("S1", [{ side: "DBIT", cents: file.cents, messageId: file.reference, count: 1 }]));
    expect(answer).toMatchObject({ statements: 1, paid: 1, returned: 0, toLookAt: 0 });
    expect(await balances()).toMatchObject({ bank: -file.cents });
    expect(await balances()).not.toHaveProperty("transit");
    const { orders, life } = granted(await readClaim(office.north, { claimId }));
    expect(orders.map(({ status }) => status)).toEqual(["paid"]);
    expect(life.map(({ step }) => step)).toContain("paid");
    expect(await standing(claimId)).toEqual(["paid", "paid"]);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("the text for the bank names neither the care nor whoever gave it", async () => {
    await claim(await withAccount());
    await claim(await withAccount(IBANS[1]), "2026-11-19");
    const file = await sent();
    const { content } = granted(await downloadPaymentFile(second, { fileId: file.fileId }));
    const texts = [...content.matchAll(/<Ustrd>([^<]*)<\/Ustrd>/g)].map((match) => match[1]);
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toMatch(/^Releve \d{4}-\d{2}-\d{6} NORTH$/);
    for (const word of ["visit", "scan", "Gustave", "2026-11-20", "2026-11-19", "33.00"]) expect(content).not.toContain(word);
  });

  test("orders of one payee are one transfer; a child without an account is paid to the one who covers it; who cannot be paid is set aside", async () => {
    const parent = await withAccount();
    const child = granted(
      await registerPerson(office.system, {
        key: office.key(),
        country: "zz",
        identifierKind: "zz.token",
        identifier: tokenOf(9_100_001),
        familyName: "Moustafa",
        givenNames: "Agatha",
        birthDate: "2020-03-01",
        affiliation: { scheme: "general", organism: "NORTH", from: "2020-03-01", to: null },
        situations: [{ kind: "dependant", from: "2020-03-01", to: null, details: { holder: parent, as: "child" } }],
      }),
    ).personId;
    await claim(parent, "2026-11-18");
    await claim(parent, "2026-11-19");
    await claim(child, "2026-11-20");
    await claim(await office.newPerson(), "2026-11-20");
    await claim(await withAccount(IBANS[1]), "2026-11-20", true);
    const preview = granted(await previewPayments(office.north, { organism: "NORTH", executionDay: TODAY }, paymentWriters));
    const file = filed(await prepare());
    expect({ payments: preview.payments, orders: preview.orders, cents: preview.cents }).toEqual({ payments: 1, orders: 3, cents: file.cents });
    expect(file.setAside.map(({ to, reason, orders }) => [to, reason, orders]).sort()).toEqual([
      ["beneficiary", "no-account", 1],
      ["professional", "no-account", 1],
    ]);
    const details = { from: "2026-11-01", format: "iban", account: IBANS[2] ?? "", bic: null, holder: "H. Gustave" };
    granted(await changeProfessionalAccount(office.north, { key: office.key(), professionalId: doctor, ...details }));
    expect((await paymentsOf(filed(await prepare()))).map(({ to, account }) => [to, account])).toEqual([["professional", "BE68 •••• 034"]]);
    expect(codeOf(await prepare())).toBe("nothing-to-pay");
  });

  test("a payment that comes back is owed again, closes the account where the bank says so, and is given again on another", async () => {
    const personId = await withAccount();
    const { claimId } = await claim(personId);
    const file = await sent();
    const [payment] = await paymentsOf(file);
    const reference = endToEndIdOf(payment?.id ?? "");
    granted(await read("S1", [{ side: "DBIT", cents: file.cents, endToEndId: reference }]));
    const back = granted(await read("S2", [{ side: "CRDT", cents: file.cents, endToEndId: reference, reason: "AC04" }]));
    expect(back).toMatchObject({ returned: 1, toLookAt: 0 });
    expect(await balances()).toEqual({ "benefits/base-scheme": file.cents, "payable/beneficiary": -file.cents });
    const sentBack = granted(await readClaim(office.north, { claimId }));
    expect(sentBack.orders.map(({ status }) => status)).toEqual(["returned"]);
    expect(sentBack.life.at(-1)?.step).toBe("returned");
    expect(await standing(claimId)).toEqual(["returned", "returned"]);
    const [returned] = granted(await listPayments(office.north, { status: "returned" })).items;
    expect(returned).toMatchObject({ id: payment?.id, returnReason: "AC04" });
    const again = () => reissuePayment(office.north, { key: office.key(), paymentId: payment?.id ?? "" }, paymentWriters);
    expect(codeOf(await again())).toBe("account-still-the-same");
    expect(codeOf(await prepare())).toBe("no-order-waiting");
    await giveAccount(personId, IBANS[1] ?? "", "2026-11-21");
    granted(await again());
    expect(codeOf(await again())).toBe("payment-not-returned");
    const next = await sent();
    expect(next.cents).toBe(file.cents);
    expect((await paymentsOf(next)).map(({ account }) => account)).toEqual(["DE89 •••• 000"]);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("a statement has its effect once, whoever sends it and however often; another content under its number is refused", async () => {
    await claim(await withAccount());
    const file = await sent();
    const [payment] = await paymentsOf(file);
    const entries: ToldEntry[] = [{ side: "DBIT", cents: file.cents, endToEndId: endToEndIdOf(payment?.id ?? "") }];
    const same = () => readBankStatement(second, statementInput(office.key(), "NORTH", camt("S1", FUND_IBAN, entries)));
    const answers = await Promise.all([read("S1", entries), same(), same()]);
    expect(answers.map((answer) => granted(answer).paid).sort()).toEqual([0, 0, 1]);
    expect(granted(await read("S2", entries))).toMatchObject({ paid: 0, outcomes: { known: 1 } });
    expect(codeOf(await read("S1", [{ side: "DBIT", cents: 1 }]))).toBe("statement-differs");
    expect(await balances()).toMatchObject({ bank: -file.cents });
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("what nobody can explain waits for an agent: another amount, an unknown movement, a payment that nobody released", async () => {
    await claim(await withAccount());
    const file = filed(await prepare());
    const [payment] = await paymentsOf(file);
    const endToEndId = endToEndIdOf(payment?.id ?? "");
    const told: ToldEntry[] = [
      { side: "DBIT", cents: file.cents, endToEndId },
      { side: "DBIT", cents: file.cents + 1, endToEndId },
      { side: "CRDT", cents: 5_000 },
      { side: "DBIT", cents: 10, status: "PDNG" },
    ];
    expect(granted(await read("S1", told))).toMatchObject({ paid: 0, toLookAt: 3, outcomes: { unknown: 2, "amount-differs": 1, pending: 1 } });
    const { items } = granted(await listBankEntries(office.north, {}));
    expect(items.map(({ outcome }) => outcome).sort()).toEqual(["amount-differs", "unknown", "unknown"]);
    const entryId = items[0]?.id ?? "";
    expect(codeOf(await resolveBankEntry(office.south, { key: office.key(), entryId, resolution: "not ours" }))).toBe("bank-entry-not-waiting");
    granted(await resolveBankEntry(office.north, { key: office.key(), entryId, resolution: "Asked the bank: an error of theirs." }));
    expect(granted(await listBankEntries(office.north, {})).total).toBe(2);
    expect(granted(await listBankEntries(office.north, { resolved: true })).items[0]).toMatchObject({ id: entryId, resolvedBy: "agent-north" });
    const wrong = camt("S9", "DE89370400440532013000", []);
    expect(codeOf(await readBankStatement(office.north, statementInput(office.key(), "NORTH", wrong)))).toBe("statement-of-another-account");
  });

  test("a file is released or withdrawn once, whoever tries at the same time", async () => {
    await claim(await withAccount());
    const file = filed(await prepare());
    const third = office.fund.contextFor({ ...second.actor, subject: "agent-three" });
    const tries = [
      release(file),
      releasePayments(third, { key: office.key(), fileId: file.fileId }),
      withdrawPayments(third, { key: office.key(), fileId: file.fileId }),
    ];
    expect((await Promise.all(tries)).map(codeOf).sort()).toEqual(["done", "payment-file-not-prepared", "payment-file-not-prepared"]);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
    expect(codeOf(await releasePayments(office.fund.contextFor({ ...second.actor, organism: "SOUTH" }), { key: office.key(), fileId: file.fileId }))).toBe(
      "not-found-here",
    );
  });

  test("two files prepared at once never hold the same order; a withdrawn one gives its orders back", async () => {
    for (const careDate of ["2026-11-17", "2026-11-18", "2026-11-19"]) await claim(await withAccount(), careDate);
    const both = await Promise.all([prepare(), prepare()]);
    const files = both.flatMap((result) => (result.ok ? [result.value] : []));
    expect(files.reduce((sum, { orders }) => sum + orders, 0)).toBe(3);
    for (const { fileId } of files) granted(await withdrawPayments(office.north, { key: office.key(), fileId: fileId ?? "" }));
    expect(granted(await prepare()).orders).toBe(3);
  });

  test("what is in a file is paid and then recovered; what waits is only cancelled", async () => {
    const personId = await withAccount();
    const first = await claim(personId, "2026-11-18");
    const file = await sent();
    const later = await claim(personId, "2026-11-19");
    for (const { claimId } of [first, later]) granted(await reverseClaim(office.north, { key: office.key(), claimId, motive: "entered by mistake" }));
    const read = async (claimId: string) => granted(await readClaim(office.north, { claimId }));
    expect((await read(first.claimId)).receivables.map(({ cents, ground }) => [cents, ground])).toEqual([[file.cents, "undue"]]);
    expect((await read(later.claimId)).receivables).toEqual([]);
    expect((await read(later.claimId)).orders.map(({ status }) => status)).toEqual(["cancelled"]);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });
});
