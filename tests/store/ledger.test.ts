import { paymentWriters } from "@openamo/exchange";
import {
  changeBankDetails,
  closeDay,
  closeYear,
  endToEndIdOf,
  type FundContext,
  preparePayments,
  readAccount,
  readBankStatement,
  readJournal,
  readPaymentFile,
  releasePayments,
  reverseClaim,
  setPayingAccount,
  submitClaim,
  trialBalance,
  verifyLedger,
} from "@openamo/fund";
import { day } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { codeOf, filed, granted, type Office, openOffice, visit } from "../../packages/fund/test-support/office.ts";
import { camt, statementInput } from "../support/bank.ts";
import { describeOnStores } from "../support/stores.ts";

const FUND_IBAN = "FR7630006000011234567890189";

describeOnStores("the ledger", (open) => {
  let office: Office;
  let second: FundContext;
  let doctor: string;
  beforeEach(async () => {
    office = await openOffice(await open());
    second = office.fund.contextFor({ ...systemActor("tests"), role: "agent", subject: "agent-two", displayName: "Two", organism: "NORTH" });
    doctor = await office.newProfessional();
    const account = { format: "iban", account: FUND_IBAN, bic: null, holder: "Fund" };
    granted(await setPayingAccount(office.north, { key: office.key(), organism: "NORTH", from: day("2026-01-01"), ...account }));
  });

  const claim = async (careDate: string, account = true) => {
    const personId = await office.newPerson();
    const details = { format: "iban", account: "FR1420041010050500013M02606", bic: null, holder: "Zero" };
    if (account) granted(await changeBankDetails(office.north, { key: office.key(), personId, from: "2026-11-01", ...details }));
    const sheet = visit(careDate);
    return granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet }));
  };
  const payAll = async (): Promise<void> => {
    const executionDay = office.clock.today();
    const file = filed(await preparePayments(office.north, { key: office.key(), organism: "NORTH", executionDay }, paymentWriters));
    granted(await releasePayments(second, { key: office.key(), fileId: file.fileId }));
    const { items } = granted(await readPaymentFile(office.north, { fileId: file.fileId }));
    const entries = items.slice(1).map(({ id, cents }) => ({ side: "DBIT" as const, cents, endToEndId: endToEndIdOf(id) }));
    granted(await readBankStatement(office.north, statementInput(office.key(), "NORTH", camt(`S-${office.key()}`, FUND_IBAN, entries))));
  };
  const balances = async (input: Parameters<typeof trialBalance>[1] = {}) =>
    Object.fromEntries(granted(await trialBalance(office.north, input)).map(({ name, debited, credited }) => [name, debited - credited]));
  const close = (through: string) => closeDay(office.north, { key: office.key(), organism: "NORTH", day: day(through) });
  const proof = async () => granted(await verifyLedger(office.system, {}));

  test("many cases of a batch are one posting between the same accounts; the case keeps its own transfer", async () => {
    for (const careDate of ["2026-11-17", "2026-11-18", "2026-11-19"]) await claim(careDate);
    await payAll();
    const { items } = granted(await readJournal(office.north, { from: day("2026-11-01"), upTo: day("2026-11-30") }));
    const release = items.filter(({ purpose }) => purpose === "release");
    expect(release.map(({ transfers, debit, credit }) => [transfers, debit, credit])).toEqual([[3, "payable/beneficiary", "transit"]]);
    expect((await proof()).first).toEqual([]);
  });

  test("a closed day takes no more postings: they go to the next open day and keep their value day", async () => {
    await claim("2026-11-18");
    office.clock.moveTo("2026-11-22T09:00:00Z");
    granted(await close("2026-11-21"));
    expect(codeOf(await close("2026-11-21"))).toBe("day-already-closed");
    expect(codeOf(await close("2026-11-22"))).toBe("day-not-over");
    const before = await balances({ upTo: day("2026-11-21") });
    office.clock.moveTo("2026-11-21T22:00:00Z");
    await claim("2026-11-19");
    expect(await balances({ upTo: day("2026-11-21") })).toEqual(before);
    const { items } = granted(await readJournal(office.north, { from: day("2026-11-22"), upTo: day("2026-11-22") }));
    expect(items.map(({ accountingDay, valueDay, purpose }) => [accountingDay, valueDay, purpose])).toEqual([["2026-11-22", "2026-11-21", "settlement"]]);
    expect((await proof()).first).toEqual([]);
  });

  test("balances and statements are read at a day, and as they were known at an instant", async () => {
    const first = await claim("2026-11-18");
    const known = new Date("2026-11-21T10:00:00Z");
    office.clock.moveTo("2026-11-23T09:00:00Z");
    granted(await reverseClaim(office.north, { key: office.key(), claimId: first.claimId, motive: "entered twice" }));
    expect(await balances({})).toEqual({ "benefits/base-scheme": 0, "payable/beneficiary": 0 });
    expect(await balances({ knownAt: known })).toEqual({ "benefits/base-scheme": 1945, "payable/beneficiary": -1945 });
    expect(await balances({ upTo: day("2026-11-22") })).toEqual({ "benefits/base-scheme": 1945, "payable/beneficiary": -1945 });
    const account = "NORTH:sickness:payable/beneficiary";
    const whole = granted(await readAccount(office.north, { account, from: day("2026-11-01"), upTo: day("2026-11-30") }));
    expect(whole.lines.map(({ side, cents, balance }) => [side, cents, balance])).toEqual([
      ["credit", 1945, -1945],
      ["debit", 1945, 0],
    ]);
    const later = granted(await readAccount(office.north, { account, from: day("2026-11-22"), upTo: day("2026-11-30"), size: 1 }));
    expect([later.opening, later.total]).toEqual([-1945, 1]);
    expect(codeOf(await readAccount(office.south, { account, from: day("2026-11-22"), upTo: day("2026-11-30") }))).toBe("account-unknown");
  });

  test("a year is closed: its benefits pass to the result, what is owed goes on, and the next year starts from it", async () => {
    await claim("2026-11-18");
    office.clock.moveTo("2027-01-15T09:00:00Z");
    granted(await close("2027-01-14"));
    expect(codeOf(await closeYear(office.north, { key: office.key(), organism: "NORTH", year: 2027 }))).toBe("day-not-over");
    granted(await closeYear(office.north, { key: office.key(), organism: "NORTH", year: 2026 }));
    expect(codeOf(await closeYear(office.north, { key: office.key(), organism: "NORTH", year: 2026 }))).toBe("year-already-closed");
    expect(await balances({})).toEqual({ "benefits/base-scheme": 0, "payable/beneficiary": -1945, result: 1945 });
    expect(await balances({ upTo: day("2026-12-31") })).toMatchObject({ result: 1945 });
    expect((await proof()).first).toEqual([]);
  });

  test("the ledger proves itself, and every kind of corruption is found and named", async () => {
    const taken = await claim("2026-11-16");
    for (const careDate of ["2026-11-17", "2026-11-18", "2026-11-19"]) await claim(careDate);
    await payAll();
    granted(await reverseClaim(office.north, { key: office.key(), claimId: taken.claimId, motive: "entered twice" }));
    await claim("2026-11-20");
    office.clock.moveTo("2026-11-22T09:00:00Z");
    granted(await close("2026-11-21"));
    expect((await proof()).first).toEqual([]);
    expect((await proof()).checks.length).toBe(21);
    const { kysely } = office.fund.database;
    const corrupt = async (change: string): Promise<string[]> => {
      const found = await kysely
        .transaction()
        .execute(async (tx) => {
          for (const table of APPEND_ONLY) {
            await sql.raw(`alter table ${table} disable trigger ${table}_append_only`).execute(tx);
          }
          await sql.raw(change).execute(tx);
          const context = { ...office.system, database: { ...office.fund.database, kysely: tx } };
          const { first } = granted(await verifyLedger(context, { limit: 3 }));
          for (const difference of first) expect(difference.expected === difference.found && !COUNTED.includes(difference.check)).toBe(false);
          throw new Found([...new Set(first.map(({ check }) => check))]);
        })
        .catch((error: unknown) => {
          if (error instanceof Found) return error.checks;
          throw error;
        });
      return found;
    };
    const one = (table: string, where = "true") => `(select ctid from ${table} where ${where} limit 1)`;
    expect(await corrupt(`update transfer set cents = cents + 1 where ctid = ${one("transfer", "purpose = 'settlement'")}`)).toEqual(
      expect.arrayContaining(["decision-transfers", "transfer-posting", "order-payable"]),
    );
    expect(await corrupt(`update posting set cents = cents + 1 where ctid = ${one("posting")}`)).toEqual(["transfer-posting", "kept-balances"]);
    expect(await corrupt(`update payment_order set cents = cents + 1 where ctid = ${one("payment_order", "status = 'ordered'")}`)).toEqual(["order-payable"]);
    expect(await corrupt(`update payment_order set cents = cents + 1 where ctid = ${one("payment_order", "status = 'sent'")}`)).toEqual([
      "order-transit",
      "payment-orders",
    ]);
    expect(await corrupt(`update payment_order set cents = cents + 1 where ctid = ${one("payment_order", "status = 'paid'")}`)).toEqual([
      "order-bank",
      "payment-orders",
    ]);
    expect(await corrupt(`update receivable set cents = cents + 1 where ctid = ${one("receivable")}`)).toEqual(["debt-receivable"]);
    expect(await corrupt(`update payment set cents = cents + 1 where ctid = ${one("payment")}`)).toEqual(["payment-orders", "file-payments"]);
    expect(await corrupt(`update payment set status = 'sent' where ctid = ${one("payment", "status = 'paid'")}`)).toEqual(["payment-orders"]);
    expect(await corrupt("update payment_file set content = replace(content, 'EUR', 'USD')")).toEqual(["file-payments"]);
    expect(await corrupt(`update account_balance set debited = debited + 1 where ctid = ${one("account_balance")}`)).toEqual(["kept-balances"]);
    expect(await corrupt("update ledger_closing set closed_at = '2026-11-20T00:00:00Z'")).toEqual(["closed-days"]);
    expect((await proof()).first).toEqual([]);
    for (const [change, found] of ORPHANS) expect({ change, found: await corrupt(change) }).toEqual({ change, found: expect.arrayContaining([...found]) });
    expect((await proof()).first).toEqual([]);
  });
});

/** Comparisons that may tell of a row without money. */
const COUNTED = ["payment-orders", "claim-decision", "claim-names", "claim-state", "counter-decisions", "command-answer"];

const APPEND_ONLY = ["transfer", "posting", "claim_decision", "claim_action", "account_balance", "payment_line", "ledger_closing"];

const live = "status = 'ordered' and paid > 0";
const oneClaim = (where = live) => `(select id from claim where ${where} limit 1)`;

/** What may be missing, or hang in the air, and the comparisons that say so. */
const ORPHANS: readonly (readonly [change: string, found: readonly string[]])[] = [
  [`delete from claim_decision where claim_id = ${oneClaim()}`, ["claim-decision", "decision-transfers", "counter-decisions", "order-decision"]],
  [`update claim_action set claim_id = gen_random_uuid() where claim_id = ${oneClaim()}`, ["claim-decision", "claim-state"]],
  [`delete from transfer where claim_id = ${oneClaim()} and purpose = 'settlement'`, ["decision-transfers", "transfer-posting"]],
  [`update claim set professional_id = gen_random_uuid() where id = ${oneClaim()}`, ["claim-names"]],
  [`update claim set organism = 'NOWHERE' where id = ${oneClaim()}`, ["claim-names"]],
  [`update claim set status = 'refused', paid = null, charged = null where id = ${oneClaim()}`, ["claim-state", "counter-decisions", "decision-transfers"]],
  [`delete from claim_reversal where claim_id = ${oneClaim("status = 'reversed'")}`, ["claim-state", "decision-transfers"]],
  ["update claim_counter set count = count + 1 where ctid = (select ctid from claim_counter limit 1)", ["counter-decisions"]],
  ["delete from claim_counter where ctid = (select ctid from claim_counter where cents > 0 limit 1)", ["counter-decisions"]],
  ["update payment_order set claim_id = gen_random_uuid() where ctid = (select ctid from payment_order limit 1)", ["order-decision"]],
  ["delete from payment_order where ctid = (select ctid from payment_order where status = 'ordered' limit 1)", ["order-payable"]],
  ["update transfer set claim_id = gen_random_uuid() where ctid = (select ctid from transfer limit 1)", ["transfer-cause"]],
  [
    "update payment_order set origin_id = gen_random_uuid() where origin_id = (select origin_id from payment_order where status = 'paid' limit 1)",
    ["transfer-cause", "order-decision"],
  ],
  ["update receivable set claim_id = gen_random_uuid() where ctid = (select ctid from receivable limit 1)", ["debt-cause"]],
  ["update payment_line set order_id = gen_random_uuid() where ctid = (select ctid from payment_line limit 1)", ["debt-cause"]],
  ["delete from command_answer where ctid = (select ctid from command_answer limit 1)", ["command-answer"]],
  ["delete from command_key where ctid = (select ctid from command_key limit 1)", ["command-answer"]],
];

class Found extends Error {
  readonly checks: string[];
  constructor(checks: string[]) {
    super("found");
    this.checks = checks;
  }
}
