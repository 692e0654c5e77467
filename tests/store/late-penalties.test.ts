import { paymentWriters } from "@openamo/exchange";
import {
  changeProfessionalAccount,
  correctClaim,
  endLengthening,
  endToEndIdOf,
  type FundContext,
  findDelays,
  findPenalties,
  lengthenPaymentDelay,
  listDebts,
  listPenalties,
  payOrders,
  postPenalties,
  preparePayments,
  readBankStatement,
  readClaim,
  readPaymentFile,
  readProfessional,
  releasePayments,
  reverseClaim,
  setPayingAccount,
  submitClaim,
  takeBackPenalty,
  trialBalance,
  verifyLedger,
  withdrawLengthening,
} from "@openamo/fund";
import { day } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { codeOf, filed, granted, type Office, openOffice, visit } from "../../packages/fund/test-support/office.ts";
import { camt, statementInput } from "../support/bank.ts";
import { describeOnStores } from "../support/stores.ts";

const FUND_IBAN = "FR7630006000011234567890189";
const DOCTOR_IBAN = "FR1420041010050500013M02606";
/** 65 % of 33.00, and a tenth of it. */
const SHARE = 2145;
const PENALTY = 215;

describeOnStores("penalties of late payment", (open) => {
  let office: Office;
  let doctor: string;
  let person: string;
  beforeEach(async () => {
    office = await openOffice(await open(), "2026-09-01T09:00:00Z");
    doctor = await office.newProfessional();
    person = await office.newPerson();
  });

  const sent = async (careDate: string, by: FundContext = office.professional(doctor), direct = true): Promise<string> =>
    granted(await submitClaim(by, { key: office.key(), personId: person, professionalId: doctor, sheet: visit(careDate, "33.00", direct) })).claimId;
  const payAll = async () => granted(await payOrders(office.system, { key: office.key(), organism: "NORTH", limit: 100 }));
  const post = (context: FundContext = office.north, on?: string) =>
    postPenalties(context, { key: office.key(), organism: "NORTH", ...(on === undefined ? {} : { on: day(on) }) });
  const owed = async (on = "2026-09-15") => granted(await findPenalties(office.north, { organism: "NORTH", on: day(on) }));
  const balances = async () =>
    Object.fromEntries(granted(await trialBalance(office.north, {})).map(({ name, debited, credited }) => [name, debited - credited]));
  const proven = async () => expect(granted(await verifyLedger(office.system, {})).first).toEqual([]);
  /** A sheet received on the first and paid on the tenth. */
  const paidLate = async (careDate = "2026-08-20"): Promise<string> => {
    office.clock.moveTo("2026-09-01T09:00:00Z");
    const claimId = await sent(careDate);
    office.clock.moveTo("2026-09-10T09:00:00Z");
    await payAll();
    return claimId;
  };

  test("how long payments took is counted by profession and term: what was paid directly and sent as data, in time or not", async () => {
    await paidLate();
    office.clock.moveTo("2026-09-11T09:00:00Z");
    await sent("2026-08-21");
    // Typed from paper, and paid to the person: neither is bound to a delay.
    await sent("2026-08-22", office.north);
    await sent("2026-08-23", office.professional(doctor), false);
    office.clock.moveTo("2026-09-13T09:00:00Z");
    await payAll();
    const delays = async (context: FundContext, on?: string) => findDelays(context, { organism: "NORTH", ...(on === undefined ? {} : { on: day(on) }) });
    const [specialty] = granted(await delays(office.north, "2026-09-30")).professions.map((row) => row.specialty);
    expect(granted(await delays(office.north, "2026-09-30"))).toMatchObject({
      over: false,
      term: { from: day("2026-09-01"), to: day("2026-09-30"), law: [{ article: "40" }] },
      professions: [{ specialty, invoices: 2, inTime: 1, meanDays: 5.5, longest: 9 }],
    });
    // The term before had no payment; once September is over it is the one that is told.
    expect(granted(await delays(office.north)).professions).toEqual([]);
    office.clock.moveTo("2026-10-02T09:00:00Z");
    expect(granted(await delays(office.north))).toMatchObject({ over: true, professions: [{ invoices: 2 }] });
    expect(codeOf(await findDelays(office.north, { organism: "NOWHERE" }))).toBe("ledger-unknown");
    await expect(delays(office.professional(doctor))).rejects.toThrow();
  });

  test("a professional for whom the delay was lengthened is paid later without a penalty, by the organism that decided it and on its days alone", async () => {
    const asked = (more: Record<string, unknown> = {}) => ({
      ...{ key: office.key(), organism: "NORTH", professionalId: doctor, from: "2026-09-01", to: "2026-09-30", notifiedOn: "2026-09-01" },
      ...{ ground: "distrust", groundOn: "2026-08-01", factsFrom: "2026-05-01", amount: "900.00", motive: "" },
      ...more,
    });
    const claimId = await paidLate();
    const delay = async () => granted(await readClaim(office.north, { claimId })).deadline;
    expect(await delay()).toMatchObject({ workingDays: 3, state: "missed", penalty: PENALTY });
    const order = asked();
    const { lengtheningId } = granted(await lengthenPaymentDelay(office.north, order));
    expect(await lengthenPaymentDelay(office.north, order)).toEqual({ ok: true, value: { lengtheningId }, replayed: true });
    expect(await delay()).toMatchObject({ workingDays: 20, state: "met", penalty: null, law: [{ article: "43" }] });
    expect((await owed()).invoices).toBe(0);
    const [counted] = granted(await findDelays(office.north, { organism: "NORTH", on: day("2026-09-30") })).professions;
    expect(counted).toMatchObject({ invoices: 1, inTime: 1, longest: 9 });

    const refused = async (more: Record<string, unknown>, by: FundContext = office.north) => codeOf(await lengthenPaymentDelay(by, asked(more)));
    expect(await refused({ from: "2026-09-30", to: "2026-10-10" })).toBe("delay-lengthening-overlaps");
    expect(await refused({ from: "2026-08-01", to: "2026-08-31" })).toBe("delay-lengthening-followed");
    expect(await refused({ from: "2026-10-01", to: null })).toBe("zz-distrust-too-long");
    expect(await refused({ from: "2026-10-01", to: "2026-10-02", notifiedOn: "2026-09-11" })).toBe("delay-lengthening-not-notified");
    for (const wrong of [{ ground: "sanction" }, { to: "2026-08-01" }, { amount: "-1.00" }, { motive: "x".repeat(501) }])
      expect(await refused(wrong)).toBe("delay-lengthening-invalid");
    expect(await refused({}, office.south)).toBe("not-found-here");
    expect(await refused({ organism: "NOWHERE" }, office.system)).toBe("not-found-here");
    expect(await refused({ from: "2026-10-01", to: "2026-10-02" }, office.south)).toBe("not-found-here");
    await expect(lengthenPaymentDelay(office.professional(doctor), asked())).rejects.toThrow();

    // Ended sooner, what came before that day keeps its delay; taken back, it never had it.
    const party = { organism: "NORTH", professionalId: doctor, lengtheningId };
    const end = async (to: string, motive = "No anomaly found") => codeOf(await endLengthening(office.north, { key: office.key(), ...party, to, motive }));
    expect(await end("2026-09-30")).toBe("delay-lengthening-end-wrong");
    expect(await end("2026-09-05", " ")).toBe("delay-lengthening-motive-missing");
    expect(await end("2026-09-05")).toBe("done");
    expect(await delay()).toMatchObject({ workingDays: 20 });
    const withdraw = async () => codeOf(await withdrawLengthening(office.north, { key: office.key(), ...party, motive: "Another professional" }));
    expect(await withdraw()).toBe("done");
    expect(await withdraw()).toBe("delay-lengthening-withdrawn");
    expect(await delay()).toMatchObject({ workingDays: 3, state: "missed", penalty: PENALTY });
    expect((await owed()).cents).toBe(PENALTY);
    const seen = async (by: FundContext) =>
      granted(await readProfessional(by, { professionalId: doctor })).lengthenings.map(({ id, to, withdrawn, changeMotive }) => ({
        id,
        to,
        withdrawn,
        changeMotive,
      }));
    const told = [{ id: lengtheningId, to: day("2026-09-05"), withdrawn: true, changeMotive: "Another professional" }];
    expect(await seen(office.north)).toEqual(told);
    expect(await seen(office.professional(doctor))).toEqual(told);
    expect(await seen(office.south)).toEqual([]);
    expect(codeOf(await readProfessional(office.professional(await office.newProfessional()), { professionalId: doctor }))).toBe("not-found-here");
    // What another organism decides does not bind this one.
    granted(await lengthenPaymentDelay(office.south, asked({ organism: "SOUTH" })));
    expect(await delay()).toMatchObject({ workingDays: 3 });
    const { rows } = await sql<{ action: string; outcome: string }>`select action, outcome from audit_line where object = ${doctor}`.execute(
      office.fund.database.kysely,
    );
    for (const action of ["providers:lengthen-delay", "providers:end-lengthening", "providers:withdraw-lengthening"])
      expect(rows).toContainEqual({ action, outcome: "done" });
    expect(rows).toContainEqual({ action: "providers:read", outcome: "read" });
  });

  test("two agents who lengthen a delay at the same moment do it once", async () => {
    const asked = () => ({
      ...{ key: office.key(), organism: "NORTH", professionalId: doctor, from: "2026-09-01", to: "2026-09-30", notifiedOn: "2026-09-01" },
      ...{ ground: "distrust", groundOn: "2026-08-01", factsFrom: "2026-05-01", amount: "900.00", motive: "" },
    });
    const both = await Promise.all([1, 2].map(() => lengthenPaymentDelay(office.north, asked())));
    expect(both.map(codeOf).sort()).toEqual(["delay-lengthening-overlaps", "done"]);
  });

  test("what is late, direct and sent as data is listed by professional; posted once the term is over, ordered once, whoever asks again", async () => {
    const late = await paidLate();
    office.clock.moveTo("2026-09-01T10:00:00Z");
    await sent("2026-08-21", office.north);
    await sent("2026-08-22", office.professional(doctor), false);
    office.clock.moveTo("2026-09-12T09:00:00Z");
    await sent("2026-08-23");
    await payAll();
    expect(await owed()).toMatchObject({
      over: false,
      invoices: 1,
      cents: PENALTY,
      outside: 0,
      professionals: [{ professionalId: doctor, invoices: 1, cents: PENALTY }],
    });
    expect(codeOf(await post(office.north, "2026-09-15"))).toBe("late-penalty-term-not-over");
    office.clock.moveTo("2026-10-02T09:00:00Z");
    const key = office.key();
    const twice = await Promise.all([1, 2].map(() => postPenalties(office.north, { key, organism: "NORTH" })));
    expect(twice.map((result) => granted(result).cents)).toEqual([PENALTY, PENALTY]);
    expect(granted(await post())).toMatchObject({ invoices: 0, cents: 0 });
    expect((await owed()).invoices).toBe(0);
    const { items } = granted(await listPenalties(office.north, {}));
    expect(items).toMatchObject([
      { claimId: late, share: SHARE, cents: PENALTY, workingDay: 9, branch: "sickness", law: [{ article: "41" }], takenBack: null },
    ]);
    expect(await balances()).toMatchObject({ "late-penalties/professional": PENALTY, "payable/professional": -PENALTY });
    const { orders, deadline } = granted(await readClaim(office.north, { claimId: late }));
    expect(orders.map(({ payer, cents, status }) => [payer, cents, status])).toEqual([
      ["base-scheme", SHARE, "paid"],
      ["late-penalty", PENALTY, "ordered"],
    ]);
    // The penalty is no part of what was due: the delay reads as before.
    expect(deadline).toMatchObject({ state: "missed", penalty: PENALTY });
    expect(granted(await listPenalties(office.south, {})).total).toBe(0);
    expect(codeOf(await post(office.south))).toBe("ledger-unknown");
    await proven();
    expect(granted(await payOrders(office.system, { key: office.key(), organism: "NORTH", limit: 10 }))).toEqual({ orders: 1, cents: PENALTY });
    await proven();
    await sql`update late_penalty set cents = cents + 1`.execute(office.fund.database.kysely);
    expect(granted(await verifyLedger(office.system, {})).first.map(({ check, expected, found }) => [check, expected, found])).toEqual([
      ["penalty-transfers", PENALTY + 1, PENALTY],
    ]);
  });

  test("programs that post at the same moment order each penalty once", async () => {
    for (const careDate of ["2026-08-18", "2026-08-19", "2026-08-20"]) await paidLate(careDate);
    office.clock.moveTo("2026-10-02T09:00:00Z");
    const posted = await Promise.all(Array.from({ length: 4 }, () => post()));
    expect(posted.map((result) => granted(result).invoices).reduce((sum, count) => sum + count, 0)).toBe(3);
    expect((await balances())["late-penalties/professional"]).toBe(3 * PENALTY);
    await proven();
  });

  test("a penalty is taken back once with a motive: cancelled while it waits, to recover once it is paid; it is not posted again", async () => {
    const [waiting, paid] = [await paidLate("2026-08-19"), await paidLate("2026-08-20")];
    office.clock.moveTo("2026-10-02T09:00:00Z");
    granted(await post());
    const takeBack = (claimId: string, motive = "the bank was late") => takeBackPenalty(office.north, { key: office.key(), claimId, motive });
    expect(codeOf(await takeBack(waiting, ""))).toBe("motive-missing");
    expect(codeOf(await takeBackPenalty(office.south, { key: office.key(), claimId: waiting, motive: "not mine" }))).toBe("not-found-here");
    granted(await takeBack(waiting));
    expect(codeOf(await takeBack(waiting))).toBe("late-penalty-taken-back");
    expect((await balances())["payable/professional"]).toBe(-PENALTY);
    await payAll();
    granted(await takeBack(paid));
    const debts = granted(await listDebts(office.north, {})).items.filter(({ to }) => to === "professional");
    expect(debts).toMatchObject([{ payeeId: doctor, cents: PENALTY, payer: "late-penalty" }]);
    expect((await balances())["late-penalties/professional"]).toBe(0);
    expect(granted(await post()).invoices).toBe(0);
    await proven();
  });

  test("a claim taken back owes none; its correction and its penalty do not touch each other", async () => {
    const [gone, corrected] = [await paidLate("2026-08-19"), await paidLate("2026-08-20")];
    granted(await reverseClaim(office.north, { key: office.key(), claimId: gone, motive: "entered twice" }));
    office.clock.moveTo("2026-10-02T09:00:00Z");
    granted(await post());
    granted(await correctClaim(office.north, { key: office.key(), claimId: corrected, motive: "another fee", sheet: visit("2026-08-20", "30.00", true) }));
    expect((await balances())["late-penalties/professional"]).toBe(PENALTY);
    const { orders } = granted(await readClaim(office.north, { claimId: corrected }));
    expect(orders.filter(({ payer }) => payer === "late-penalty").map(({ cents }) => cents)).toEqual([PENALTY]);
    await proven();
  });

  test("the day of the bank counts, however late its statement is read", async () => {
    const account = { format: "iban", account: FUND_IBAN, bic: "AGRIFRPP", holder: "Fund of the north" };
    granted(await setPayingAccount(office.north, { key: office.key(), organism: "NORTH", from: day("2026-09-01"), ...account }));
    const theirs = { professionalId: doctor, from: "2026-08-01", format: "iban", account: DOCTOR_IBAN, bic: null, holder: "H. Gustave" };
    granted(await changeProfessionalAccount(office.north, { key: office.key(), ...theirs }));
    const claimId = await sent("2026-08-20");
    const file = filed(await preparePayments(office.north, { key: office.key(), organism: "NORTH", executionDay: day("2026-09-02") }, paymentWriters));
    const second = office.fund.contextFor({ ...systemActor("tests"), role: "agent", subject: "agent-two", displayName: "Two", organism: "NORTH" });
    granted(await releasePayments(second, { key: office.key(), fileId: file.fileId }));
    const [payment] = granted(await readPaymentFile(office.north, { fileId: file.fileId })).items;
    office.clock.moveTo("2026-09-20T09:00:00Z");
    const entry = { side: "DBIT" as const, endToEndId: endToEndIdOf(payment?.id ?? ""), cents: SHARE, day: "2026-09-03" };
    granted(await readBankStatement(office.north, statementInput(office.key(), "NORTH", camt("S1", FUND_IBAN, [entry]))));
    expect(granted(await readClaim(office.north, { claimId })).deadline).toMatchObject({ state: "met", penalty: null });
    expect((await owed()).invoices).toBe(0);
  });
});
