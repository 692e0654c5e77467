import { deliverEvents } from "@openamo/platform";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../../test-support/books.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import { listClaims, payOrders, previewClaim, readClaim, recordSituation, reverseClaim, submitClaim, trialBalance } from "../../index.ts";

describeOnStores("submitting a claim", (open) => {
  let office: Office;
  let personId: string;
  let professionalId: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    personId = await office.newPerson();
    professionalId = await office.newProfessional();
  });

  const submit = (sheet: unknown, facts: { personId?: string; professionalId?: string } = {}) =>
    submitClaim(office.north, { key: office.key(), personId, professionalId, sheet, ...facts });

  test("stores, decides, counts, orders and posts in one go", async () => {
    const receipt = granted(await submit(visit("2026-11-20")));
    // 33.00 x 65 % = 21.45, less 2.00 of participation.
    expect(receipt).toMatchObject({ personId, status: "ordered", charged: 3300, paid: 1945 });
    expect(receipt.reference).toMatch(/^2026-11-\d{6}$/);
    const file = granted(await readClaim(office.north, { claimId: receipt.claimId }));
    expect(file.orders.map(({ to, payer, branch, cents, status }) => ({ to, payer, branch, cents, status }))).toEqual([
      { to: "beneficiary", payer: "base-scheme", branch: "sickness", cents: 1945, status: "ordered" },
    ]);
    expect(file.counters).toEqual([{ name: "participation", span: "2026", before: { count: 0, cents: 0 }, after: { count: 1, cents: 200 } }]);
    expect(file.life.map(({ step }) => step)).toEqual(["received", "decided", "ordered"]);
    const balances = granted(await trialBalance(office.north, {}));
    expect(balances.map(({ name, debited, credited }) => [name, debited, credited])).toEqual([
      ["benefits/base-scheme", 1945, 0],
      ["payable/beneficiary", 0, 1945],
    ]);
    const events: unknown[] = [];
    await deliverEvents(office.fund.database, office.clock, 10, async (batch) => void events.push(...batch.map(({ topic, payload }) => ({ topic, payload }))));
    expect(events).toEqual([{ topic: "claims.ordered", payload: { claimId: receipt.claimId, reference: receipt.reference } }]);
  });

  test("the same key and sheet give the same answer and move nothing; another sheet or person is refused", async () => {
    const other = await office.newPerson();
    const input = { key: office.key(), personId: other, professionalId, sheet: visit("2026-11-20") };
    const first = await submitClaim(office.north, input);
    expect(await submitClaim(office.north, input)).toEqual({ ...first, replayed: true });
    expect(codeOf(await submitClaim(office.north, { ...input, sheet: visit("2026-11-19") }))).toBe("idempotency-key-reused");
    expect(codeOf(await submitClaim(office.north, { ...input, personId }))).toBe("idempotency-key-reused");
    expect(granted(await listClaims(office.north, { personId: other })).total).toBe(1);
  });

  test("the yearly ceiling is shared by claims sent at the same moment", async () => {
    const crowded = await office.newPerson();
    const days = ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"];
    const receipts = await Promise.all(days.map((day) => submit(visit(day), { personId: crowded })));
    // 2.00 twice, 1.00 once, then nothing: 5.00 a year at most.
    expect(receipts.map((receipt) => granted(receipt).paid).sort()).toEqual([1945, 1945, 2045, 2145, 2145, 2145]);
    expect(new Set(receipts.map((receipt) => granted(receipt).reference)).size).toBe(6);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("one key sent twice at the same moment has one effect", async () => {
    const twice = await office.newPerson();
    const input = { key: office.key(), personId: twice, professionalId, sheet: visit("2026-11-20") };
    const [a, b] = await Promise.all([submitClaim(office.north, input), submitClaim(office.north, input)]);
    expect(granted(a)).toEqual(granted(b));
    expect([a.replayed, b.replayed].sort()).toEqual([false, true]);
    expect(granted(await listClaims(office.north, { personId: twice })).total).toBe(1);
  });

  test("the same care is not paid twice, even at the same moment, and two lines of one sheet may not tell of the same care", async () => {
    const patient = await office.newPerson();
    const answers = await Promise.all([submit(visit("2026-11-18"), { personId: patient }), submit(visit("2026-11-18"), { personId: patient })]);
    expect(answers.map(codeOf).sort()).toEqual(["done", "duplicate-claim"]);
    const colleague = await office.newProfessional();
    expect(codeOf(await submit(visit("2026-11-18"), { personId: patient, professionalId: colleague }))).toBe("done");
    const line = { careDate: "2026-11-17", act: "visit", fee: "33.00" };
    expect(codeOf(await submit({ direct: false, lines: [line, line] }, { personId: patient }))).toBe("duplicate-line");
  });

  test("branches and payers are posted apart, and the professional is paid when the sheet says so", async () => {
    const mother = await office.newPerson();
    const add = (kind: string, from: string, to: string) =>
      recordSituation(office.north, { key: office.key(), personId: mother, kind, from, to, details: {}, replaces: false });
    granted(await add("birth", "2026-11-10", "2026-11-30"));
    granted(await add("miner", "2026-01-01", "2026-12-31"));
    const sheet = {
      direct: true,
      lines: [
        { careDate: "2026-11-09", act: "scan", fee: "150.00" },
        { careDate: "2026-11-12", act: "visit", fee: "33.00" },
      ],
    };
    const receipt = granted(await submit(sheet, { personId: mother }));
    const { orders } = granted(await readClaim(office.north, { claimId: receipt.claimId }));
    // 120.05 x 65 % = 78.0325 and x 12.5 % = 15.00625.
    expect(orders.map(({ to, payer, branch, cents }) => [to, payer, branch, cents]).sort()).toEqual([
      ["professional", "base-scheme", "birth", 3300],
      ["professional", "base-scheme", "sickness", 7803],
      ["professional", "miners-fund", "sickness", 1501],
    ]);
  });

  test("what direct payment did not hold back from the patient is theirs to give back", async () => {
    const patient = await office.newPerson();
    const receipt = granted(await submit(visit("2026-11-20", "33.00", true), { personId: patient }));
    const { orders, receivables } = granted(await readClaim(office.north, { claimId: receipt.claimId }));
    expect(receipt.paid).toBe(1945);
    expect(orders.map(({ to, payeeId, cents }) => [to, payeeId, cents])).toEqual([["professional", professionalId, 2145]]);
    expect(receivables.map(({ to, payeeId, cents, status }) => [to, payeeId, cents, status])).toEqual([["beneficiary", patient, 200, "to-recover"]]);
    granted(await reverseClaim(office.north, { key: office.key(), claimId: receipt.claimId, motive: "not given" }));
    const after = granted(await readClaim(office.north, { claimId: receipt.claimId }));
    expect([after.orders[0]?.status, after.receivables[0]?.status]).toEqual(["cancelled", "settled"]);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("what the rules refuse or cannot decide is kept with its facts, and moves nothing", async () => {
    const late = await office.newPerson({ from: "2026-11-15" });
    const refused = granted(await submit(visit("2026-11-10"), { personId: late }));
    expect(refused).toMatchObject({ status: "refused", charged: null, paid: null });
    const unknown = await office.newProfessional(false);
    const undecided = granted(await submit(visit("2026-11-20"), { personId: late, professionalId: unknown }));
    expect(undecided.status).toBe("undecided");
    for (const { claimId } of [refused, undecided]) {
      const file = granted(await readClaim(office.north, { claimId }));
      expect(file.orders).toEqual([]);
      expect(file.decision.facts.beneficiary.id).toBe(late);
    }
    const { rows } = await sql`select 1 from claim_counter where person_id = ${late}`.execute(office.fund.database.kysely);
    expect(rows).toHaveLength(0);
    expect(codeOf(await submit(visit("2026-11-10"), { personId: late }))).toBe("done");
  });

  test("bad input is refused with a stable code and leaves no claim", async () => {
    const before = granted(await listClaims(office.north, {})).total;
    expect(codeOf(await submit({ direct: false, lines: [] }))).toBe("claim-sheet-invalid");
    expect(codeOf(await submit(visit("2026-11-20", "-3.00")))).toBe("claim-sheet-invalid");
    expect(codeOf(await submit("not a sheet"))).toBe("claim-sheet-invalid");
    expect(codeOf(await submit(visit("2026-11-22")))).toBe("care-to-come");
    expect(codeOf(await submit(visit("2023-11-20")))).toBe("done");
    expect(codeOf(await submit(visit("2026-11-20"), { personId: "nobody" }))).toBe("not-found-here");
    expect(codeOf(await submit(visit("2026-11-20"), { professionalId: personId }))).toBe("unknown-professional");
    expect(codeOf(await submitClaim(office.north, { key: "short", personId, professionalId, sheet: visit("2026-11-16") }))).toBe("idempotency-key-invalid");
    // The care of 2023 lies before the law that the pack holds: kept as a refused claim.
    expect(granted(await listClaims(office.north, {})).total).toBe(before + 1);
    const invalid = await submit(visit("2026-11-20", "-3.00"));
    expect(invalid.ok ? "" : invalid.refusal.field).toBe("sheet.lines.0.fee");
  });

  test("a preview decides alike and keeps nothing", async () => {
    const patient = await office.newPerson();
    const request = { personId: patient, professionalId, sheet: visit("2026-11-14") };
    const preview = granted(await previewClaim(office.north, request));
    expect(granted(await listClaims(office.north, { personId: patient })).total).toBe(0);
    const file = granted(await readClaim(office.north, { claimId: granted(await submit(request.sheet, { personId: patient })).claimId }));
    expect(file.decision).toEqual(preview.decision);
    expect(codeOf(await previewClaim(office.north, request))).toBe("duplicate-claim");
  });

  test("paying orders empties what is payable", async () => {
    granted(await payOrders(office.system, { key: office.key(), organism: "NORTH", limit: 1000 }));
    const payable = granted(await trialBalance(office.north, {})).filter(({ name }) => name.startsWith("payable/"));
    expect(payable.map(({ debited, credited }) => debited - credited)).toEqual(payable.map(() => 0));
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });
});
