import { paymentWriters, writeInvoices } from "@openamo/exchange";
import { changeBankDetails, payOrders, preparePayments, releasePayments, setPayingAccount, submitClaim } from "@openamo/fund";
import { addDays, cents, day, decimalOf, isoDay } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoDoctors } from "../demo/doctors.ts";
import { demoRpps } from "../demo/identifiers.ts";
import type { Caller, ProblemBody } from "../testing/api.ts";
import { signIn } from "../testing/browser.ts";
import { consultation, DERMATOLOGIST, type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";
import { partsOf, readPdf } from "../testing/pdf.ts";

interface LotBody {
  readonly id: string;
  readonly status: string;
  readonly accepted: number;
  readonly refused: number;
  readonly known: number;
  readonly paid: string;
}

interface LineBody {
  readonly line: number;
  readonly outcome: string;
  readonly claim: { readonly id: string } | null;
  readonly refusal: { readonly code: string; readonly sentence: string } | null;
}

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.server.close());

const NDJSON = { "content-type": "application/x-ndjson" };
const DOCTOR = demoRpps(1 + demoDoctors.findIndex(({ specialty }) => specialty === "dermatology"));

const line = (key: string, careDate: string, changes: Record<string, unknown> = {}) =>
  JSON.stringify({ key, person: office.people.claire.nir, professional: DOCTOR, sheet: consultation(careDate), ...changes });

const handIn = (caller: Caller, text: string, key: string, query = "") =>
  caller<LotBody>("POST", `/api/v1/lots?organism=cpam-691&fileName=lot.ndjson${query}`, text, { ...NDJSON, "idempotency-key": key });

describe("lots over HTTP", () => {
  test("are settled as they arrive, and each line is told of", async () => {
    const text = [line("lot-http-1", "2026-10-01"), "not json", line("lot-http-2", "2026-10-02", { person: "0" }), line("lot-http-3", "2026-10-03")].join("\n");
    const { status, body, headers } = await handIn(office.rhone, text, "lot-key-one");
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: "finished", accepted: 2, refused: 2, known: 0, paid: "40.10" });
    const read = await office.rhone<{ lines: { items: LineBody[]; total: number } }>("GET", `${headers.get("location")}?size=10`);
    expect(read.body.lines.items.map(({ line: at, refusal, outcome }) => [at, refusal?.code ?? outcome])).toEqual([
      [1, "accepted"],
      [2, "lot-line-unreadable"],
      [3, "lot-person-unknown"],
      [4, "accepted"],
    ]);
    const claimId = read.body.lines.items[0]?.claim?.id ?? "";
    expect((await office.rhone("GET", `/api/v1/claims/${claimId}`)).status).toBe(200);
    const refused = await office.rhone<{ lines: { total: number } }>("GET", `${headers.get("location")}?outcome=refused`);
    expect(refused.body.lines.total).toBe(2);
  });

  test("without a sheet are refused, and their key is free for the whole file", async () => {
    const { status, body } = await handIn(office.rhone, "\n\n", "lot-key-empty");
    expect([status, (body as unknown as { code: string }).code]).toEqual([422, "lot-empty"]);
    expect((await handIn(office.rhone, line("lot-http-late", "2026-09-07"), "lot-key-empty")).body).toMatchObject({ status: "finished", accepted: 1 });
  });

  test("sent again under their key, or their sheets in another lot, have one effect", async () => {
    const text = [line("lot-http-5", "2026-10-05"), line("lot-http-6", "2026-10-06")].join("\n");
    const first = await handIn(office.rhone, text, "lot-key-two");
    expect(first.body).toMatchObject({ accepted: 2, known: 0 });
    const again = await office.rhone<ProblemBody>("POST", "/api/v1/lots?organism=cpam-691", text, { ...NDJSON, "idempotency-key": "lot-key-two" });
    expect([again.status, again.body.code]).toEqual([409, "lot-already-settled"]);
    const copy = await handIn(office.rhone, text, "lot-key-three");
    expect(copy.body).toMatchObject({ accepted: 2, known: 2, paid: first.body.paid });
  });

  test("a rehearsal keeps nothing; other organisms, the insured and professionals are kept out", async () => {
    const text = line("lot-http-9", "2026-10-09");
    expect((await handIn(office.rhone, text, "lot-key-four", "&dryRun=true")).body).toMatchObject({ accepted: 1, rehearsal: true });
    expect((await handIn(office.rhone, text, "lot-key-five")).body).toMatchObject({ accepted: 1, known: 0 });
    const foreign = await office.basRhin<ProblemBody>("POST", "/api/v1/lots?organism=cpam-691", text, { ...NDJSON, "idempotency-key": "lot-key-six" });
    expect(foreign.body.code).toBe("lot-of-another-organism");
    for (const caller of [office.insured, office.dermatologist]) expect((await caller("GET", "/api/v1/lots")).status).toBe(403);
    expect((await office.machine("GET", "/api/v1/lots")).status).toBe(200);
    expect((await office.basRhin<{ total: number }>("GET", "/api/v1/lots")).body.total).toBe(0);
  });

  test("of fixed width are read by their type, once, and a broken record is told under its line", async () => {
    const on = day("2026-11-10");
    const act = { careDay: day("2026-10-20"), code: "CS", quantity: 1, coefficient: 0, exemption: "0", charged: cents(2_300), technical: null, device: null };
    const invoice = { nature: "10", pathway: "O", thirdParty: false, prescribedOn: null, lines: [act] };
    const invoices = ["000000001", "000000002"].map((number, index) => ({
      number,
      person: office.people.claire.nir,
      invoice: { ...invoice, lines: [{ ...act, careDay: addDays(act.careDay, index) }] },
    }));
    const lots = [{ number: 1, professional: DOCTOR, writtenOn: on, invoices }];
    const records = [...writeInvoices({ sender: "000000001", receiver: "000000691", writtenOn: on, number: 1, lots })];
    const send = (key: string, lines: readonly string[]) =>
      office.rhone<LotBody>("POST", "/api/v1/lots?organism=cpam-691&fileName=lot.b2", lines.join("\n"), {
        "content-type": "application/x-fixed-width",
        "idempotency-key": key,
      });
    const first = await send("lot-key-fixed-1", [...records.slice(0, 7), "4 broken", ...records.slice(8)]);
    expect(first.body).toMatchObject({ status: "finished", accepted: 1, refused: 1, known: 0 });
    const whole = await send("lot-key-fixed-2", records);
    expect(whole.body).toMatchObject({ accepted: 2, refused: 0, known: 1 });
  });

  test("are given back line by line, as JSON, CSV or entities, and in sums; only to their organism", async () => {
    const text = [line("lot-return-1", "2026-09-01"), line("lot-return-2", "2026-09-02", { person: "0" })].join("\n");
    const { body } = await handIn(office.rhone, text, "lot-key-return");
    const path = `/api/v1/lots/${body.id}`;
    const given = async (format: string, query = "") => (await office.rhone<unknown>("GET", `${path}/return?format=${format}${query}`)).body;
    expect(await given("json")).toMatchObject({
      document: { kind: "lot", organism: "691" },
      lines: [
        { invoice: "lot-return-1", outcome: "accepted", paid: "20.05", code: null },
        { invoice: "#2", outcome: "refused", paid: null, code: "lot-person-unknown" },
      ],
    });
    const csv = String(await given("csv", "&outcome=refused"))
      .trimEnd()
      .split("\r\n");
    expect(csv).toHaveLength(2);
    expect(csv[1]).toContain("lot-person-unknown");
    const entities = String(await given("entities"))
      .split("\r\n")
      .slice(0, -1);
    expect(entities.map((record) => [record.slice(0, 3), record.length])).toEqual(["000", "100", "100", "110", "990", "999"].map((type) => [type, 128]));
    const figures = await office.rhone<{ refusals: { code: string; count: number }[]; trades: { sheets: number; paid: string }[] }>("GET", `${path}/figures`);
    expect(figures.body).toMatchObject({ refusals: [{ code: "lot-person-unknown", count: 1 }], trades: [{ sheets: 1, paid: "20.05" }] });
    for (const door of ["return", "figures"]) expect((await office.basRhin<ProblemBody>("GET", `${path}/${door}`)).body.code).toBe("not-found-here");
    expect((await office.insured("GET", `${path}/return`)).status).toBe(403);
  });

  test("a payment has its statement: for its payee and its organism, claim by claim, and for nobody else", async () => {
    const context = office.fund.contextFor({ ...systemActor("tests"), subject: "one" });
    const today = office.clock.today();
    const iban = (account: string) => ({ format: "iban", account, bic: null, holder: "Claire Moreau" });
    const key = { key: "statement-test-1" };
    await setPayingAccount(context, { ...key, organism: "cpam-691", from: addDays(today, -10), ...iban("FR7630006000011234567890189") });
    await changeBankDetails(context, {
      ...key,
      key: "statement-test-2",
      personId: office.people.claire.id,
      from: isoDay(addDays(today, -10)),
      ...iban("FR7630004000031234567890143"),
    });
    const prepared = await preparePayments(context, { key: "statement-test-3", organism: "cpam-691", executionDay: today }, paymentWriters);
    if (!prepared.ok) throw new Error(prepared.refusal.definition.code);
    const mine = () => office.insured<{ items: { id: string; reference: string }[]; total: number }>("GET", "/api/v1/statements");
    // What was not released is nobody's yet.
    expect((await mine()).body.total).toBe(0);
    const second = office.fund.contextFor({ ...systemActor("tests"), subject: "two" });
    expect((await releasePayments(second, { key: "statement-test-4", fileId: prepared.value.fileId ?? "" })).ok).toBe(true);
    const { items } = (await mine()).body;
    expect(items).toHaveLength(1);
    const path = `/api/v1/statements/${items[0]?.id}`;
    const read = await office.insured<{ payment: { amount: string }; lines: { paid: string; professional: string }[] }>("GET", path);
    const sum = read.body.lines.reduce((total, { paid }) => total + Math.round(Number(paid) * 100), 0);
    expect(read.body.lines.length).toBeGreaterThan(0);
    expect(decimalOf(cents(sum))).toBe(read.body.payment.amount);
    expect(String((await office.insured("GET", `${path}/file?format=csv`)).body)).toContain(items[0]?.reference);
    expect((await office.rhone("GET", path)).status).toBe(200);
    const paper = await signIn(office.server, "claire.moreau").then((browser) => browser.send(`${office.server.url}${path}/file?format=pdf&language=en`));
    expect(paper.headers.get("content-disposition")).toMatch(/^inline; filename="releve-691-\d{4}-\d{2}-\d+\.pdf"$/);
    const pdf = await readPdf(new Uint8Array(await paper.arrayBuffer()));
    expect(pdf).toMatchObject({ title: "Statement of payment", language: "en", tagged: true });
    expect(pdf.text).toContain(`Statement ${items[0]?.reference}`);
    expect(pdf.text).toContain("Isabelle Petit");
    expect(pdf.text).not.toMatch(/consultation|MCS/i);
    const headers = partsOf(pdf.structure).filter(({ role }) => role === "TH");
    expect(headers.length).toBe(4 + 6);
    for (const caller of [office.basRhin, office.dermatologist]) expect((await caller("GET", path)).status).toBe(404);
  });

  test("a replay is looked for by an agent of the organism, seen by that organism, and not posted by whoever began it", async () => {
    const begun = await office.rhone<{ id: string }>("POST", "/api/v1/replays", { careFrom: "2026-01-01" });
    expect(begun.status).toBe(202);
    const path = `/api/v1/replays/${begun.body.id}`;
    interface Report {
      readonly replay: { readonly status: string; readonly claims: number; readonly found: number; readonly mayPost: boolean };
    }
    const report = () => office.rhone<Report>("GET", path);
    await expect.poll(async () => (await report()).body.replay.status, { timeout: 30_000 }).toBe("found");
    const { replay } = (await report()).body;
    expect(replay).toMatchObject({ found: 0, mayPost: false });
    expect(replay.claims).toBeGreaterThan(0);
    expect((await office.rhone<{ items: { id: string }[] }>("GET", "/api/v1/replays")).body.items.map(({ id }) => id)).toContain(begun.body.id);
    expect((await office.basRhin<{ items: unknown[] }>("GET", "/api/v1/replays")).body.items).toEqual([]);
    expect((await office.basRhin<ProblemBody>("GET", path)).status).toBe(404);
    const own = await office.rhone<ProblemBody>("POST", `${path}/posting`, {});
    expect([own.status, own.body.code]).toEqual([403, "replay-same-person"]);
    expect((await office.machine("POST", "/api/v1/replays", { careFrom: "2026-01-01" })).status).toBe(403);
    const unknown = await office.rhone<ProblemBody>("POST", "/api/v1/replays", { careFrom: "2026-01-01", organism: "zzz" });
    expect([unknown.status, unknown.body.code]).toEqual([422, "replay-organism-unknown"]);
    expect((await office.rhone<ProblemBody>("POST", "/api/v1/replays", { careFrom: "2026-01-01", family: "zzz" })).body.code).toBe("invalid-input");
  });

  test("late payments of professionals are listed by half-year, posted once and taken back; what a late payment pays bears its day", async () => {
    const now = office.clock.now().toISOString();
    office.clock.moveTo("2026-03-02T09:00:00Z");
    const doctor = office.fund.contextFor({ ...systemActor("tests"), role: "professional", subject: "doctor", professionalId: DERMATOLOGIST });
    const sheet = consultation("2026-02-24", {}, { thirdPartyPayment: true });
    const received = await submitClaim(doctor, { key: "late-sheet-1", personId: office.people.claire.id, professionalId: DERMATOLOGIST, sheet });
    expect(received.ok).toBe(true);
    office.clock.moveTo("2026-03-16T09:00:00Z");
    await payOrders(office.fund.contextFor(systemActor("tests")), { key: "late-paid-1", organism: "cpam-691", limit: 100 });
    office.clock.moveTo(now);
    const path = "/api/v1/payments/penalties";
    const owed = (caller: Caller, query = "") => caller<{ invoices: number; amount: string }>("GET", `${path}/owed${query}`);
    const first = await owed(office.rhone);
    expect(first.body).toMatchObject({
      term: { from: "2026-01-01", to: "2026-06-30", payBy: "2026-12-31", law: ["CSS L161-36-3", "CSS D161-13-4"] },
      over: true,
      invoices: 1,
      amount: "2.21",
      professionals: [{ name: "Isabelle Petit", invoices: 1, amount: "2.21" }],
    });
    const delays = await office.rhone<{ professions: unknown[] }>("GET", "/api/v1/payments/delays?on=2026-03-31");
    expect(delays.body).toEqual({
      term: { from: "2026-01-01", to: "2026-03-31", law: ["CSS L161-36-3", "CSS D161-13-5"] },
      over: true,
      professions: [{ profession: "Dermatologie", invoices: 1, inTime: 0, meanDays: 10, longest: 10 }],
    });
    expect((await office.basRhin<{ professions: unknown[] }>("GET", "/api/v1/payments/delays?on=2026-03-31")).body.professions).toEqual([]);
    expect((await office.insured("GET", "/api/v1/payments/delays")).status).toBe(403);
    expect((await owed(office.rhone, "?on=2026-02-31")).body).toMatchObject({ code: "day-invalid", field: "on" });
    expect((await owed(office.basRhin)).body.invoices).toBe(0);
    for (const caller of [office.insured, office.dermatologist, office.machine]) expect((await owed(caller)).status).toBe(403);
    expect((await office.rhone<ProblemBody>("POST", path, { on: "2026-11-01" })).body.code).toBe("late-penalty-term-not-over");
    const key = { "idempotency-key": "penalties-http-1" };
    for (const _again of [1, 2]) expect((await office.rhone("POST", path, {}, key)).body).toMatchObject({ invoices: 1, amount: "2.21" });
    const { body } = await office.rhone<{ total: number; items: { claimId: string; workingDay: number; takenBack: unknown }[] }>("GET", path);
    expect(body).toMatchObject({ total: 1, items: [{ professional: "Isabelle Petit", workingDay: 10, share: "22.05", amount: "2.21", takenBack: null }] });
    const back = `${path}/${body.items[0]?.claimId}/reversal`;
    expect((await office.basRhin("POST", back, { motive: "not mine" })).status).toBe(404);
    expect((await office.rhone("POST", back, { motive: "the bank was late" })).status).toBe(200);
    expect((await office.rhone<ProblemBody>("POST", back, { motive: "again" })).body.code).toBe("late-penalty-taken-back");
  });
});
