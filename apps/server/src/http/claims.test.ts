import { auditLinesOf } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoNir } from "../demo/identifiers.ts";
import { type Caller, newKey, type ProblemBody } from "../testing/api.ts";
import { consultation, DERMATOLOGIST, type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

interface View {
  readonly id: string;
  readonly reference: string;
  readonly status: string;
  readonly person: { readonly name: string; readonly identifier: string };
  readonly professional: { readonly specialtyLabel: string };
  readonly sheet: { readonly lines: readonly { readonly careDate: string; readonly fee: string }[] };
  readonly decision: {
    readonly kind: string;
    readonly charged: string;
    readonly paid: string;
    readonly lines: readonly { readonly waterfall: readonly { name: string; amount: string }[]; readonly reasons: readonly unknown[] }[];
  };
  readonly payments: readonly { readonly to: string; readonly payer: string; readonly branch: string; readonly amount: string; readonly status: string }[];
  readonly toRecover: readonly { readonly amount: string; readonly status: string }[];
  readonly counters: readonly { readonly name: string; readonly count: number; readonly limitCount?: number }[];
  readonly life: readonly { readonly step: string; readonly label: string }[];
  readonly correctedBy?: string;
  readonly corrects?: string;
}

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.server.close());

let days = 0;
/** Each test has its own day of care, so that no claim is another's duplicate. */
const anotherDay = (): string => {
  days += 1;
  return `2026-${String(10 - Math.floor(days / 28)).padStart(2, "0")}-${String((days % 28) + 1).padStart(2, "0")}`;
};

const request = (sheet: unknown, personId = office.people.claire.id, professionalId = DERMATOLOGIST) => ({ personId, professionalId, sheet });
const submit = (caller: Caller, sheet: unknown = consultation(anotherDay())) => caller<View>("POST", "/api/v1/claims", request(sheet));
const total = async (caller: Caller = office.rhone): Promise<number> =>
  (await caller<{ total: number }>("POST", "/api/v1/claims/search", { size: 1 })).body.total;

describe("a claim", () => {
  test("is stored, decided, explained and ordered in one request", async () => {
    const { status, headers, body } = await submit(office.rhone);
    expect(status).toBe(201);
    expect(headers.get("location")).toBe(`/api/v1/claims/${body.id}`);
    expect(body).toMatchObject({ status: "ordered", person: { name: "Claire Moreau" }, professional: { specialtyLabel: "Dermatologie" } });
    expect(body.decision).toMatchObject({ kind: "decided", charged: "50.00", paid: "20.05" });
    expect(body.decision.lines[0]?.waterfall.map(({ name, amount }) => [name, amount])).toEqual([
      ["fee", "50.00"],
      ["excess", "18.50"],
      ["base", "31.50"],
      ["legalShare", "9.45"],
      ["participationForfaitaire", "2.00"],
      ["paid", "20.05"],
    ]);
    expect(body.payments).toMatchObject([{ to: "beneficiary", payer: "base-scheme", branch: "sickness", amount: "20.05", status: "ordered" }]);
    expect(body.counters[0]).toMatchObject({ name: "participation-forfaitaire", limitCount: 25 });
    expect(body.life.map(({ step }) => step)).toEqual(["received", "decided", "ordered"]);
    const read = await office.rhone<View>("GET", `/api/v1/claims/${body.id}`);
    expect(read.body).toEqual(body);
  });

  test("is answered as it is read afterwards, whoever pays it and whether the rules decide it or not", async () => {
    const sent = [
      await submit(office.rhone),
      await submit(office.rhone, consultation(anotherDay(), {}, { thirdPartyPayment: true })),
      await submit(office.machine),
      await submit(office.dermatologist),
    ];
    for (const { body } of sent) expect((await office.rhone<View>("GET", `/api/v1/claims/${body.id}`)).body).toEqual(body);
  });

  test("is told in the reader's language", async () => {
    const { body } = await submit(office.rhone);
    const english = await office.rhone<View>("GET", `/api/v1/claims/${body.id}`, undefined, { "accept-language": "fr" });
    expect(english.body.life[0]?.label).toBe("Reçue");
    expect(JSON.stringify(body.decision.lines[0]?.reasons)).toContain("Le patient est adressé par son médecin traitant.");
  });

  test("sent again with its key gives the same answer and has no second effect", async () => {
    const key = { "idempotency-key": newKey() };
    const body = request(consultation(anotherDay()));
    const first = await office.rhone<View>("POST", "/api/v1/claims", body, key);
    const before = await total();
    const again = await office.rhone<View>("POST", "/api/v1/claims", body, key);
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.body.id).toBe(first.body.id);
    expect(await total()).toBe(before);
    const other = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(consultation(anotherDay())), key);
    expect(other).toMatchObject({ status: 422, body: { code: "idempotency-key-reused" } });
  });

  test("is answered with its receipt to whoever prefers it, and its file is not read for that", async () => {
    const headers = { "idempotency-key": newKey(), prefer: "return=minimal" };
    const body = request(consultation(anotherDay()));
    const { status, headers: answered, body: receipt } = await office.rhone<View>("POST", "/api/v1/claims", body, headers);
    expect(status).toBe(201);
    expect(answered.get("preference-applied")).toBe("return=minimal");
    expect(answered.get("location")).toBe(`/api/v1/claims/${receipt.id}`);
    const receivedAt = expect.stringMatching(/^\d{4}-/);
    const { id, reference } = receipt;
    expect(receipt).toEqual({ id, reference, status: "ordered", charged: "50.00", paid: expect.stringMatching(/^\d+\.\d\d$/), currency: "EUR", receivedAt });
    const lines = await auditLinesOf(office.server.database.kysely, office.people.claire.id, 2);
    expect(lines.map(({ action, object }) => [action, object])[0]).toEqual(["claims:submit", reference]);
    expect(lines.some(({ action, object }) => action === "claims:read" && object === reference)).toBe(false);

    const again = await office.rhone<View>("POST", "/api/v1/claims", body, headers);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(again.body).toEqual(receipt);
    const whole = await office.rhone<View>("POST", "/api/v1/claims", body, { ...headers, prefer: "return=representation" });
    expect(whole.headers.get("preference-applied")).toBeNull();
    expect(whole.body).toEqual((await office.rhone<View>("GET", `/api/v1/claims/${id}`)).body);
  });

  test("that the rules decline tells why, whatever answer is preferred", async () => {
    const headers = { "idempotency-key": newKey(), prefer: "return=minimal" };
    const body = request(consultation("2012-05-10"));
    const declined = await office.rhone<ProblemBody>("POST", "/api/v1/claims", body, headers);
    expect(declined).toMatchObject({ status: 422, body: { claim: { id: expect.any(String) } } });
    const [line] = await auditLinesOf(office.server.database.kysely, office.people.claire.id, 1);
    expect(line).toMatchObject({ action: "claims:read" });
    const again = await office.rhone<ProblemBody>("POST", "/api/v1/claims", body, headers);
    expect({ ...again.body, instance: "" }).toEqual({ ...declined.body, instance: "" });
    const whole = await office.rhone<ProblemBody>("POST", "/api/v1/claims", body, { "idempotency-key": headers["idempotency-key"] });
    expect(whole.body.code).toBe(declined.body.code);
  });

  test("sent twice at the same moment has one effect", async () => {
    const key = { "idempotency-key": newKey() };
    const body = request(consultation(anotherDay()));
    const before = await total();
    const answers = await Promise.all([1, 2, 3].map(() => office.rhone<View>("POST", "/api/v1/claims", body, key)));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await total()).toBe(before + 1);
  });

  test("without a key is refused", async () => {
    for (const key of ["", "short", "with a space in it"]) {
      const answer = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(consultation(anotherDay())), { "idempotency-key": key });
      expect(answer).toMatchObject({ status: 400, body: { code: "idempotency-key-invalid" } });
    }
  });

  test("can be tried first: the same décompte, and nothing is kept", async () => {
    const sheet = consultation(anotherDay());
    const before = await total();
    const preview = await office.rhone<View>("POST", "/api/v1/claims/preview", request(sheet));
    expect(preview.status).toBe(200);
    expect(await total()).toBe(before);
    const { body } = await submit(office.rhone, sheet);
    const kept = await office.rhone<View>("GET", `/api/v1/claims/${body.id}`);
    expect(preview.body.decision.lines).toEqual(kept.body.decision.lines);
    expect(preview.body.counters).toEqual(kept.body.counters);
  });

  test("taken back restores the counters and cancels what was not yet paid", async () => {
    const first = await submit(office.rhone);
    const reversal = await office.rhone<View>("POST", `/api/v1/claims/${first.body.id}/reversal`, { motive: "Feuille envoyée par erreur" });
    expect(reversal.body).toMatchObject({ status: "reversed", payments: [{ amount: "0.00", status: "cancelled" }] });
    const second = await submit(office.rhone);
    expect(second.body.counters[0]?.count).toBe(first.body.counters[0]?.count);
    const again = await office.rhone<ProblemBody>("POST", `/api/v1/claims/${first.body.id}/reversal`, { motive: "Encore une fois" });
    expect(again).toMatchObject({ status: 422, body: { code: "claim-not-live" } });
  });

  test("corrected moves only the difference, and each claim names the other", async () => {
    const day = anotherDay();
    const first = await submit(office.rhone, consultation(day));
    const corrected = await office.rhone<View>("POST", `/api/v1/claims/${first.body.id}/correction`, {
      motive: "Majoration oubliée par le cabinet",
      sheet: consultation(day, { acts: ["CS"], fee: "26.50" }),
    });
    expect(corrected.status).toBe(201);
    // 26.50 x 70 % = 18.55, less 2.00.
    expect(corrected.body).toMatchObject({ status: "ordered", corrects: first.body.id, decision: { paid: "16.55" } });
    const old = await office.rhone<View>("GET", `/api/v1/claims/${first.body.id}`);
    expect(old.body).toMatchObject({ status: "corrected", correctedBy: corrected.body.id });
    const left = corrected.body.payments.filter(({ status }) => status === "ordered").reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
    expect(left).toBe(1655);
  });

  test("a correction is previewed as it will be settled, and a preview moves nothing", async () => {
    const day = anotherDay();
    const first = await submit(office.rhone, consultation(day));
    const sheet = consultation(day, { acts: ["CS"], fee: "26.50" });
    const before = await office.rhone<View>("GET", `/api/v1/claims/${first.body.id}`);
    const preview = await office.rhone<View>("POST", "/api/v1/claims/preview", { ...request(sheet), correcting: first.body.id });
    expect(preview).toMatchObject({ status: 200, body: { decision: { paid: "16.55" } } });
    expect((await office.rhone<View>("GET", `/api/v1/claims/${first.body.id}`)).body).toEqual(before.body);
    const corrected = await office.rhone<View>("POST", `/api/v1/claims/${first.body.id}/correction`, { motive: "Majoration non due", sheet });
    expect(corrected.body.decision.lines).toEqual(preview.body.decision.lines);
    expect(corrected.body.counters).toEqual(preview.body.counters);
  });

  test("with third-party payment pays the doctor whole and leaves the participation to recover from the person", async () => {
    const { body } = await submit(office.rhone, consultation(anotherDay(), {}, { thirdPartyPayment: true }));
    expect(body.payments).toMatchObject([{ to: "professional", amount: "22.05" }]);
    expect(body.toRecover).toMatchObject([{ amount: "2.00", status: "to-recover" }]);
    expect(body.decision.paid).toBe("20.05");
    const reversal = await office.rhone<View>("POST", `/api/v1/claims/${body.id}/reversal`, { motive: "Feuille envoyée par erreur" });
    expect(reversal.body.toRecover.filter(({ status }) => status === "to-recover")).toEqual([]);
    expect(reversal.body.payments.every(({ status }) => status === "cancelled")).toBe(true);
  });
});

describe("each sees their own", () => {
  const sameProblem = async (caller: Caller, method: string, path: string, unknown: string, body?: unknown) => {
    const [hidden, absent] = [await caller<ProblemBody>(method, path, body), await caller<ProblemBody>(method, unknown, body)];
    expect(hidden).toMatchObject({ status: 404, body: { code: "not-found-here" } });
    expect(hidden.body).toEqual(absent.body);
  };
  const NOBODY = "00000000-0000-7000-8000-00000000dead";

  test("an agent of another fund learns nothing of a claim or a person, not even that they exist", async () => {
    const { body } = await submit(office.rhone);
    const claire = office.people.claire.id;
    await sameProblem(office.basRhin, "GET", `/api/v1/claims/${body.id}`, `/api/v1/claims/${NOBODY}`);
    await sameProblem(office.basRhin, "GET", `/api/v1/people/${claire}`, `/api/v1/people/${NOBODY}`);
    await sameProblem(office.basRhin, "GET", `/api/v1/people/${claire}/situations`, `/api/v1/people/${NOBODY}/situations`);
    await sameProblem(office.basRhin, "POST", `/api/v1/claims/${body.id}/reversal`, `/api/v1/claims/${NOBODY}/reversal`, { motive: "Je voudrais voir" });
    await sameProblem(office.basRhin, "POST", `/api/v1/claims/${body.id}/correction`, `/api/v1/claims/${NOBODY}/correction`, {
      motive: "Je voudrais voir",
      sheet: consultation(anotherDay()),
    });
    const sheet = consultation(anotherDay());
    const hidden = await office.basRhin<ProblemBody>("POST", "/api/v1/claims", request(sheet));
    expect(hidden).toMatchObject({ status: 404, body: { code: "not-found-here" } });
    expect(hidden.body).toEqual((await office.basRhin<ProblemBody>("POST", "/api/v1/claims", request(sheet, NOBODY))).body);
    expect((await office.basRhin<{ total: number }>("POST", "/api/v1/people/search", { search: "moreau" })).body.total).toBe(0);
    expect((await office.basRhin<{ total: number }>("POST", "/api/v1/claims/search", { search: body.reference })).body.total).toBe(0);
    expect((await office.rhone<View>("GET", `/api/v1/claims/${body.id}`)).body.status).toBe("ordered");
  });

  test("ids that are not ids are not found either", async () => {
    for (const id of ["x", "1%20or%201=1", "..%2f..%2fetc"]) expect((await office.rhone("GET", `/api/v1/claims/${id}`)).status).toBe(404);
  });

  test("an insured person reads their own claims and sends none", async () => {
    const own = await submit(office.rhone);
    const { alsatian } = office.people;
    const other = await office.basRhin<View>("POST", "/api/v1/claims", request(consultation(anotherDay()), alsatian.id));
    expect(other.status).toBe(201);
    expect((await office.insured<View>("GET", `/api/v1/claims/${own.body.id}`)).body.decision.paid).toBe("20.05");
    expect(await office.insured<ProblemBody>("GET", `/api/v1/claims/${other.body.id}`)).toMatchObject({ status: 404, body: { code: "not-found-here" } });
    const list = await office.insured<{ items: { person: { id: string } }[] }>("POST", "/api/v1/claims/search", { size: 100 });
    expect(new Set(list.body.items.map(({ person }) => person.id))).toEqual(new Set([office.people.claire.id]));
    expect(await office.insured<ProblemBody>("POST", "/api/v1/claims", request(consultation(anotherDay())))).toMatchObject({
      status: 403,
      body: { code: "permission-denied" },
    });
    expect((await office.insured("POST", `/api/v1/claims/${own.body.id}/reversal`, { motive: "Je préfère" })).status).toBe(403);
    expect((await office.insured("GET", `/api/v1/people/${alsatian.id}`)).status).toBe(404);
  });

  test("a professional finds a person by the card, sends their own care and sees no other's", async () => {
    const { alsatian, claire } = office.people;
    const card = await office.dermatologist<{ items: { id: string }[] }>("POST", "/api/v1/people/search", { search: claire.nir });
    expect(card.body.items.map(({ id }) => id)).toEqual([claire.id]);
    expect((await office.dermatologist<{ total: number }>("POST", "/api/v1/people/search", { search: "moreau" })).body.total).toBe(0);
    const sent = await submit(office.dermatologist);
    expect(sent.status).toBe(201);
    const [other] = (await office.rhone<{ items: { id: string }[] }>("GET", "/api/v1/professionals?search=dubois")).body.items;
    const byOther = await office.rhone<View>(
      "POST",
      "/api/v1/claims",
      request(consultation(anotherDay(), { acts: ["G"], fee: "30.00" }, { pathway: "declared-doctor" }), claire.id, other?.id),
    );
    expect(byOther.status).toBe(201);
    expect((await office.dermatologist("GET", `/api/v1/claims/${byOther.body.id}`)).status).toBe(404);
    expect((await office.dermatologist("POST", "/api/v1/claims", request(consultation(anotherDay()), claire.id, other?.id))).status).toBe(404);
    expect((await office.dermatologist("GET", `/api/v1/people/${alsatian.id}`)).status).toBe(403);
  });

  test("a professional is found by trade, and an agent gives the account that pays them", async () => {
    const found = async (search: string) =>
      (await office.rhone<{ items: { id: string; specialty: string }[] }>("GET", `/api/v1/professionals?search=${encodeURIComponent(search)}`)).body.items;
    expect(await found("dermatologue petit")).toMatchObject([{ id: DERMATOLOGIST, specialty: "dermatology" }]);
    const general = await found("généraliste");
    expect(general.length).toBeGreaterThan(0);
    expect(new Set(general.map(({ specialty }) => specialty))).toEqual(new Set(["general-practice"]));
    const path = `/api/v1/professionals/${DERMATOLOGIST}/bank-details`;
    const account = { from: "2026-11-21", account: "FR76 3000 4000 0312 3456 7890 143", holder: "Isabelle Petit" };
    expect(await office.rhone("POST", path, account)).toMatchObject({ status: 201, body: { professionalId: DERMATOLOGIST } });
    expect((await office.rhone<ProblemBody>("POST", path, { ...account, account: "FR76 1" })).body).toMatchObject({ field: "account" });
    expect((await office.dermatologist("POST", path, account)).status).toBe(403);
  });

  test("a machine sends claims for its organism with its token", async () => {
    const sent = await submit(office.machine);
    expect(sent).toMatchObject({ status: 201, body: { status: "ordered" } });
    expect((await office.machine("POST", "/api/v1/claims", request(consultation(anotherDay()), office.people.alsatian.id))).status).toBe(404);
    expect((await office.machine("POST", `/api/v1/claims/${sent.body.id}/reversal`, { motive: "Automatique" })).status).toBe(403);
  });

  test("a page of another site cannot act through the browser of an agent", async () => {
    const answer = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(consultation(anotherDay())), { "x-openamo-csrf": "" });
    expect(answer).toMatchObject({ status: 403, body: { code: "csrf-header-missing" } });
  });

  test("each reading of a file leaves a line that says who, for whom and why", async () => {
    const { body } = await submit(office.rhone);
    await office.insured("GET", `/api/v1/claims/${body.id}`);
    const [line] = await auditLinesOf(office.server.database.kysely, office.people.claire.id, 1);
    expect(line).toMatchObject({
      subject: "claire.moreau",
      role: "insured",
      purpose: "own-file",
      action: "claims:read",
      outcome: "read",
      object: body.reference,
    });
  });
});

describe("bad input is refused by name, and nothing is kept but the refusal", () => {
  const line = (change: Record<string, unknown>) => consultation(anotherDay(), change);

  test.each([
    ["a negative amount", () => line({ fee: "-5.00" }), "sheet.lines.0.fee"],
    ["three decimals", () => line({ fee: "50.001" }), "sheet.lines.0.fee"],
    ["a word for an amount", () => line({ fee: "fifty" }), "sheet.lines.0.fee"],
    ["a number for an amount", () => line({ fee: 50 }), "sheet.lines.0.fee"],
    ["a day that no calendar has", () => line({ careDate: "2026-02-30" }), "sheet.lines.0.careDate"],
    ["no line", () => ({ ...line({}), lines: [] }), "sheet.lines"],
    ["a pathway that does not exist", () => ({ ...line({}), pathway: "by-boat" }), "sheet.pathway"],
    ["a field that nobody asked for", () => ({ ...line({}), secret: 1 }), "sheet"],
    ["no sheet", () => undefined, "sheet"],
  ])("%s", async (_name, sheet, field) => {
    const before = await total();
    const answer = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(sheet()));
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-input", field } });
    expect(answer.body.errors?.[0]?.field).toBe(field);
    expect(await total()).toBe(before);
  });

  test("an unknown act: the rule's own code, and the claim kept as refused moves no money", async () => {
    const answer = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(line({ acts: ["ZZ"] })));
    expect(answer).toMatchObject({ status: 422, body: { code: "unknown-act", field: "sheet.lines.0.acts" } });
    const kept = await office.rhone<View>("GET", `/api/v1/claims/${answer.body.claim?.id}`);
    expect(kept.body).toMatchObject({ status: "refused", payments: [], decision: { kind: "refused" } });
  });

  test("care before the encoded law, of a person registered here with rights as old", async () => {
    const nir = demoNir({ sex: 2, year: 1985, month: 2, department: "69", order: 777 });
    const { status, body: person } = await office.rhone<{ id: string }>("POST", "/api/v1/people", newPerson(nir));
    expect(status).toBe(201);
    const answer = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(consultation("2012-05-10"), person.id));
    expect(answer).toMatchObject({ status: 422, body: { code: "outside-coverage" } });
  });

  test("care to come, and the same care twice", async () => {
    expect(await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(consultation("2026-12-24")))).toMatchObject({
      status: 422,
      body: { code: "care-to-come" },
    });
    const sheet = consultation(anotherDay());
    const first = await submit(office.rhone, sheet);
    const twice = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(sheet));
    expect(twice).toMatchObject({ status: 422, body: { code: "duplicate-claim" } });
    expect(twice.body.detail).toContain(first.body.reference);
  });

  test("an unknown person or professional", async () => {
    const nobody = "00000000-0000-7000-8000-00000000dead";
    expect(await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(consultation(anotherDay()), nobody))).toMatchObject({
      status: 404,
      body: { code: "not-found-here", field: "personId" },
    });
    expect(await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(consultation(anotherDay()), office.people.claire.id, nobody))).toMatchObject({
      status: 422,
      body: { code: "unknown-professional" },
    });
  });

  const newPerson = (identifier: string) => ({
    country: "fr",
    identifierKind: "fr.nir",
    identifier,
    familyName: "Durand",
    givenNames: "Ève",
    birthDate: "1985-02-03",
    affiliation: { scheme: "general", organism: "cpam-691", from: "1990-01-01", to: null },
    situations: [{ kind: "rights", from: "1990-01-01", to: null, details: {} }],
  });

  test("a NIR with a wrong key, or of a wrong form, or already known", async () => {
    const register = (identifier: string) => office.rhone<ProblemBody>("POST", "/api/v1/people", newPerson(identifier));
    expect(await register("285026999970199")).toMatchObject({ status: 422, body: { code: "nir-key", field: "identifier" } });
    expect(await register("12")).toMatchObject({ status: 422, body: { code: "nir-format", field: "identifier" } });
    expect(await register(office.people.claire.nir)).toMatchObject({ status: 422, body: { code: "identifier-taken", field: "identifier" } });
  });

  test("malformed JSON and a body too large", async () => {
    expect(await office.rhone<ProblemBody>("POST", "/api/v1/claims", '{"personId":')).toMatchObject({ status: 400, body: { code: "malformed-json" } });
    expect(await office.rhone<ProblemBody>("POST", "/api/v1/claims", { personId: "x".repeat(300 * 1024) })).toMatchObject({
      status: 413,
      body: { code: "body-too-large" },
    });
  });

  test("the log names nobody, no number, no care", () => {
    const log = office.server.logged.join("");
    expect(log).toContain("/api/v1/claims/:id");
    for (const word of ["Moreau", "moreau", office.people.claire.nir, office.people.claire.id, "CS", "referred", "search="]) expect(log).not.toContain(word);
  });
});

describe("facts of a person", () => {
  test("are asked for a day, as they were believed on a day", async () => {
    const { alsatian } = office.people;
    const recorded = await office.basRhin<{ situationId: string }>("POST", `/api/v1/people/${alsatian.id}/situations`, {
      kind: "ald",
      from: "2026-01-01",
      to: null,
    });
    expect(recorded.status).toBe(201);
    const kinds = async (query: string): Promise<string[]> =>
      (await office.basRhin<{ situations: { kind: string }[] }>("GET", `/api/v1/people/${alsatian.id}/situations${query}`)).body.situations
        .map(({ kind }) => kind)
        .sort();
    expect(await kinds("?validOn=2026-06-01")).toContain("ald");
    expect(await kinds("?validOn=2025-06-01")).not.toContain("ald");
    expect(await kinds("?validOn=2026-06-01&knownOn=2026-11-20")).not.toContain("ald");
    expect(
      await office.basRhin<ProblemBody>("POST", `/api/v1/people/${alsatian.id}/situations`, { kind: "lucky", from: "2026-01-01", to: null }),
    ).toMatchObject({ status: 422, body: { code: "unknown-situation-kind" } });
  });
});
