import { paymentWriters } from "@openamo/exchange";
import {
  agreeInstalments,
  answerContest,
  changeBankDetails,
  contestDebt,
  type FundContext,
  giveUpDebt,
  listBankEntries,
  listDebts,
  listPaymentFiles,
  notifyDebt,
  type PreparedFile,
  payOrders,
  preparePayments,
  previewPayments,
  readBankStatement,
  readClaim,
  readDebt,
  recordRepayment,
  releasePayments,
  reverseClaim,
  setPayingAccount,
  submitClaim,
  verifyLedger,
} from "@openamo/fund";
import { cents, day } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { wrongInBooks } from "../../packages/fund/test-support/books.ts";
import { codeOf, filed, granted, type Office, openOffice, visit } from "../../packages/fund/test-support/office.ts";
import { camt, statementInput } from "../support/bank.ts";
import { describeOnStores } from "../support/stores.ts";

const FUND_IBAN = "FR7630006000011234567890189";

describeOnStores("debts", (open) => {
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

  const person = async (): Promise<string> => {
    const personId = await office.newPerson();
    const details = { format: "iban", account: "FR1420041010050500013M02606", bic: null, holder: "Zero" };
    granted(await changeBankDetails(office.north, { key: office.key(), personId, from: "2026-11-01", ...details }));
    return personId;
  };
  const claim = async (personId: string, careDate: string, fee = "33.00") =>
    granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit(careDate, fee) }));
  const pay = async (): Promise<PreparedFile> => {
    const executionDay = office.clock.today();
    const file = filed(await preparePayments(office.north, { key: office.key(), organism: "NORTH", executionDay }, paymentWriters));
    granted(await releasePayments(second, { key: office.key(), fileId: file.fileId }));
    return file;
  };
  /** A claim that was paid and is then taken back: its amount is to be recovered. */
  const debt = async (personId: string, careDate = "2026-11-10"): Promise<string> => {
    const { claimId } = await claim(personId, careDate);
    granted(await payOrders(office.system, { key: office.key(), organism: "NORTH", limit: 10 }));
    granted(await reverseClaim(office.north, { key: office.key(), claimId, motive: "entered by mistake" }));
    const { items } = granted(await listDebts(office.north, {}));
    return items.find((one) => one.claimId === claimId)?.id ?? "";
  };
  const notify = (debtId: string, receivedOn = "2026-11-21") => notifyDebt(office.north, { key: office.key(), debtId, receivedOn: day(receivedOn) });
  const read = async (debtId: string) => granted(await readDebt(office.north, { debtId }));
  const sound = async (): Promise<void> => {
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
    expect(granted(await verifyLedger(office.system, {})).first).toEqual([]);
  };

  test("what was paid by mistake is held back only after it was notified and the delay has run, and within the limit of the country", async () => {
    const personId = await person();
    const debtId = await debt(personId);
    const { debt: found, letter } = await read(debtId);
    expect([found.debtorName, found.claimReference, found.paidOn]).toEqual([
      expect.stringMatching(/\w+ \w+/),
      expect.stringMatching(/^2026-11-/),
      day("2026-11-21"),
    ]);
    expect(letter?.details).toMatchObject({ reference: found.claimReference, paidOn: "2026-11-21" });
    await claim(personId, "2026-11-18");
    expect((await pay()).deducted).toBe(0);
    granted(await notify(debtId));
    expect(codeOf(await notify(debtId))).toBe("debt-already-notified");
    await claim(personId, "2026-11-19");
    office.clock.moveTo("2026-11-30T09:00:00Z");
    expect((await pay()).deducted).toBe(0);
    office.clock.moveTo("2026-12-01T09:00:00Z");
    const { paid } = await claim(personId, "2026-11-25");
    const file = await pay();
    expect([file.deducted, file.cents]).toEqual([Math.floor((paid ?? 0) / 2), (paid ?? 0) - Math.floor((paid ?? 0) / 2)]);
    const { debt: after, events } = await read(debtId);
    expect(after.cents).toBe(after.opened - file.deducted);
    expect(events.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["notified", null],
      ["deducted", file.deducted],
    ]);
    await sound();
  });

  test("a participation left by third-party payment is deducted from the next payment; an order of nothing more is settled without the bank", async () => {
    const personId = await person();
    const direct = granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit("2026-11-17", "33.00", true) }));
    const { items } = granted(await listDebts(office.north, { ground: "participation" }));
    expect(items.map(({ claimId, cents: left }) => [claimId, left])).toEqual([[direct.claimId, 200]]);
    expect(codeOf(await giveUpDebt(office.north, { key: office.key(), debtId: items[0]?.id ?? "" }))).toBe("debt-never-given-up");
    const { paid } = await claim(personId, "2026-11-18");
    const file = await pay();
    expect([file.deducted, file.cents]).toEqual([200, (paid ?? 0) - 200]);
    expect((await read(items[0]?.id ?? "")).debt.status).toBe("settled");
    await sound();
    const corrupt = office.fund.database.kysely;
    await sql`alter table transfer disable trigger transfer_append_only`.execute(corrupt);
    await sql`update transfer set ground = 'undue' where ctid = (select ctid from transfer where compensation_id is not null limit 1)`.execute(corrupt);
    const { first } = granted(await verifyLedger(office.system, {}));
    expect(first.map(({ check }) => check)).toContain("compensation-pairs");
  });

  test("where debts take everything there is no file: they are held back, told, lower afterwards, and the books agree", async () => {
    const personId = await person();
    granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit("2026-11-17", "33.00", true) }));
    const { items } = granted(await listDebts(office.north, { ground: "participation" }));
    const [debtId, owed] = [items[0]?.id ?? "", items[0]?.cents ?? 0];
    const { claimId, paid } = await claim(personId, "2026-11-18", "4.50");
    const order = { organism: "NORTH", executionDay: office.clock.today() };
    expect([paid !== null && paid > 0 && paid < owed]).toEqual([true]);
    const whole = { payments: 0, orders: 0, cents: 0, currency: "EUR", deducted: paid, settled: 1 };
    const aside = [{ to: "professional", payeeId: doctor, reason: "no-account", orders: 1, cents: expect.any(Number) }];
    expect(granted(await previewPayments(office.north, order, paymentWriters))).toEqual({ ...whole, setAside: aside });
    expect((await read(debtId)).debt.cents).toBe(owed);
    const key = office.key();
    for (const _again of [1, 2]) {
      expect(granted(await preparePayments(office.north, { key, ...order }, paymentWriters))).toMatchObject({
        ...whole,
        fileId: null,
        reference: null,
        setAside: aside,
      });
      const { debt: after, events } = await read(debtId);
      expect([after.cents, after.status, events.map(({ kind, amount }) => [kind, amount])]).toEqual([owed - (paid ?? 0), "to-recover", [["deducted", paid]]]);
    }
    expect(granted(await listPaymentFiles(office.north, {})).items).toEqual([]);
    expect(granted(await readClaim(office.north, { claimId })).payment).toBe("paid");
    expect(codeOf(await preparePayments(office.north, { key: office.key(), ...order }, paymentWriters))).toBe("nothing-to-pay");
    await sound();
  });

  test("a debt contested holds nothing back; accepted, nothing is owed; rejected, the recovery goes on", async () => {
    const personId = await person();
    const [accepted, rejected] = [await debt(personId, "2026-11-10"), await debt(personId, "2026-11-11")];
    const contest = (debtId: string) => contestDebt(office.north, { key: office.key(), debtId, on: day("2026-11-21") });
    expect(codeOf(await contest(accepted))).toBe("debt-not-notified");
    for (const debtId of [accepted, rejected]) {
      granted(await notify(debtId));
      granted(await contest(debtId));
    }
    office.clock.moveTo("2026-12-05T09:00:00Z");
    await claim(personId, "2026-11-18");
    expect((await pay()).deducted).toBe(0);
    granted(await answerContest(office.north, { key: office.key(), debtId: accepted, accepted: true }));
    granted(await answerContest(office.north, { key: office.key(), debtId: rejected, accepted: false }));
    expect((await read(accepted)).debt).toMatchObject({ status: "given-up", cents: 0 });
    await claim(personId, "2026-11-19");
    expect((await pay()).deducted).toBeGreaterThan(0);
    expect(codeOf(await answerContest(office.north, { key: office.key(), debtId: accepted, accepted: false }))).toBe("debt-ended");
    await sound();
  });

  test("a debt is paid by instalments, the last one from a movement that waited in the worklist", async () => {
    const debtId = await debt(await person());
    granted(await notify(debtId));
    const agree = (months: number) => agreeInstalments(office.north, { key: office.key(), debtId, months });
    expect(codeOf(await agree(7))).toBe("instalments-too-long");
    granted(await agree(2));
    const { debt: open } = await read(debtId);
    expect(open.instalments?.map(({ on }) => on)).toEqual(["2026-12-21", "2027-01-21"]);
    expect(open.instalments?.reduce((sum, part) => sum + part.cents, 0)).toBe(open.cents);
    const [first = 0, last = 0] = open.instalments?.map((part) => part.cents) ?? [];
    const repay = (amount: number, entryId?: string) =>
      recordRepayment(office.north, { key: office.key(), debtId, cents: cents(amount), receivedOn: day("2026-11-21"), ...(entryId ? { entryId } : {}) });
    expect(codeOf(await repay(open.cents + 1))).toBe("amount-above-debt");
    expect(codeOf(await repay(0))).toBe("amount-above-debt");
    granted(await repay(first));
    granted(await readBankStatement(office.north, statementInput(office.key(), "NORTH", camt("S1", FUND_IBAN, [{ side: "CRDT", cents: last }]))));
    const [entry] = granted(await listBankEntries(office.north, {})).items;
    granted(await repay(last, entry?.id));
    expect((await read(debtId)).debt.status).toBe("settled");
    expect(granted(await listBankEntries(office.north, {})).total).toBe(0);
    await sound();
  });

  test("a small debt is given up under the amount of the law, a larger one is not", async () => {
    const personId = await person();
    const small = await debt(personId);
    granted(await giveUpDebt(office.north, { key: office.key(), debtId: small }));
    expect((await read(small)).debt.status).toBe("given-up");
    const { claimId } = await claim(personId, "2026-11-12", "90.00");
    await claim(personId, "2026-11-13", "90.00");
    granted(await payOrders(office.system, { key: office.key(), organism: "NORTH", limit: 10 }));
    granted(await reverseClaim(office.north, { key: office.key(), claimId, motive: "entered by mistake" }));
    expect(codeOf(await giveUpDebt(office.south, { key: office.key(), debtId: small }))).toBe("not-found-here");
    await sound();
  });
});
