import { createFund, holdClaim, listClaims, readClaim, settleDay, submitClaim, takeUpWaiting } from "@openamo/fund";
import { isoDay } from "@openamo/kernel";
import { systemActor } from "@openamo/platform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoCarers } from "../demo/carers.ts";
import { packs } from "../packs.ts";
import type { Caller, ProblemBody } from "../testing/api.ts";
import { consultation, DERMATOLOGIST, type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

interface View {
  readonly id: string;
  readonly status: string;
  readonly decision: { readonly kind: string; readonly missing?: readonly { field: string; question: string }[] };
  readonly waits: readonly { readonly reason: string; readonly label: string }[];
  readonly sending: { readonly due: string; readonly workingDays: number; readonly late: boolean; readonly law: readonly string[] } | null;
  readonly deadline: {
    readonly due: string;
    readonly workingDays: number;
    readonly state: string;
    readonly penalty: string | null;
    readonly law: readonly string[];
  } | null;
}

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.server.close());

const request = (careDate: string, sheet: Record<string, unknown> = {}) => ({
  personId: office.people.claire.id,
  professionalId: DERMATOLOGIST,
  sheet: consultation(careDate, {}, sheet),
});

describe("claims that wait, over HTTP", () => {
  test("a sheet held for a prior agreement pays nothing until it is given", async () => {
    const held = await office.rhone<View>("POST", "/api/v1/claims/held", { ...request("2026-10-12"), reason: "prior-agreement" });
    expect(held.status).toBe(201);
    expect(held.body).toMatchObject({ status: "undecided", waits: [{ reason: "prior-agreement", label: "Accord préalable" }] });
    const path = `/api/v1/claims/${held.body.id}`;
    const waiting = (caller: Caller) =>
      caller<{ items: (View & { agreedFrom: string | null })[]; total: number }>("POST", "/api/v1/claims/waiting", { waitsFor: "prior-agreement" });
    // Received on 21 November 2026: a silence of fifteen days is an agreement from the day after.
    expect((await waiting(office.rhone)).body).toMatchObject({
      total: 1,
      items: [{ id: held.body.id, agreedFrom: "2026-12-07", waits: [{ reason: "prior-agreement" }] }],
    });
    expect((await waiting(office.basRhin)).body.total).toBe(0);
    const early = await office.rhone<ProblemBody>("POST", `${path}/resumption`, {});
    expect([early.status, early.body.code]).toEqual([409, "claim-held"]);
    expect((await office.basRhin<ProblemBody>("POST", `${path}/pieces`, { reason: "prior-agreement" })).body.code).toBe("not-found-here");
    expect((await office.rhone<View>("POST", `${path}/pieces`, { reason: "prior-agreement" })).body.waits).toEqual([]);
    const resumed = await office.rhone<View>("POST", `${path}/resumption`, {});
    expect(resumed.body).toMatchObject({ status: "ordered", decision: { kind: "decided", paid: "20.05" } });
    expect((await office.dermatologist("POST", "/api/v1/claims/held", { ...request("2026-10-13"), reason: "missing-piece" })).status).toBe(403);
  });

  test("the legal delays to pay and to send are shown for sheets sent as data, and not for paper", async () => {
    const direct = { thirdPartyPayment: true };
    const sent = await office.dermatologist<View>("POST", "/api/v1/claims", request("2026-10-14", direct));
    // Received on Saturday 21 November 2026: seven working days end on Tuesday 1 December.
    expect(sent.body.deadline).toEqual({ due: "2026-12-01", workingDays: 7, state: "running", penalty: null, law: expect.any(Array) });
    expect(sent.body.deadline?.law.join(" ")).toContain("D161-13-3");
    // The care was on Wednesday 14 October 2026: eight working days to send the sheet.
    expect(sent.body.sending).toEqual({ due: "2026-10-26", workingDays: 8, late: true, law: expect.any(Array) });
    expect(sent.body.sending?.law[0]).toContain("R161-47");
    expect((await office.rhone<View>("POST", "/api/v1/claims", request("2026-10-15", direct))).body).toMatchObject({ deadline: null, sending: null });
    const paid = await office.dermatologist<View>("POST", "/api/v1/claims", request("2026-10-16"));
    expect(paid.body).toMatchObject({ deadline: null, sending: { due: "2026-10-21", workingDays: 3, late: true } });
    // Sessions end before the delay does: the days after are read by the back office itself.
    const context = createFund({ packs, database: office.server.database, clock: office.clock }).contextFor(systemActor("tests"));
    const on = async (instant: string) => {
      office.clock.moveTo(instant);
      const file = await readClaim(context, { claimId: sent.body.id });
      return file.ok ? file.value.deadline : file.refusal;
    };
    expect(await on("2026-12-01T22:00:00Z")).toMatchObject({ state: "running", penalty: null });
    expect(await on("2026-12-02T09:00:00Z")).toMatchObject({ state: "late", penalty: 100 });
    expect(await on("2026-12-04T09:00:00Z")).toMatchObject({ state: "late", penalty: 221 });
  });

  test("a professional sanctioned for fraud is paid within thirty working days once that was decided, notified and recorded", async () => {
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const path = `/api/v1/professionals/${DERMATOLOGIST}`;
    const decision = { from: "2026-11-21", to: "2027-02-20", notifiedOn: "2026-11-20", ground: "sanction", groundOn: "2025-06-01", factsFrom: "2022-03-01" };
    const record = <Body = ProblemBody>(more: Record<string, unknown> = {}, key?: string, caller: Caller = office.rhone) =>
      caller<Body>("POST", `${path}/delay-lengthenings`, { ...decision, amount: "9000.00", ...more }, key === undefined ? {} : { "idempotency-key": key });
    const told = async (more: Record<string, unknown>) => {
      const { status, body } = await record(more);
      return [status, body.code, body.field];
    };
    expect(await told({ to: "2027-02-21" })).toEqual([422, "longer-delay-too-long", "to"]);
    expect(await told({ groundOn: "2024-11-19" })).toEqual([422, "longer-delay-notified-too-late", "notifiedOn"]);
    expect((await record({}, undefined, office.dermatologist)).status).toBe(403);
    const made = await record<{ lengtheningId: string }>({}, "lengthening-recorded-once");
    expect(made.status).toBe(201);
    expect((await record<{ lengtheningId: string }>({}, "lengthening-recorded-once")).body).toEqual(made.body);
    expect(await told({ from: "2027-02-20" })).toEqual([409, "delay-lengthening-overlaps", "from"]);
    expect(await told({ from: "2027-02-21", to: "2027-08-20" })).toEqual([422, "longer-delay-motive-missing", "motive"]);

    const sent = await office.dermatologist<View>("POST", "/api/v1/claims", request("2026-10-19", { thirdPartyPayment: true }));
    // Received on Saturday 21 November 2026: thirty working days, without Christmas and the first of January, end on Tuesday 5 January.
    expect(sent.body.deadline).toMatchObject({ due: "2027-01-05", workingDays: 30, state: "running" });
    expect(sent.body.deadline?.law.join(" ")).toContain("D161-13-6");
    const file = await office.rhone<{ lengthenings: readonly Record<string, unknown>[]; grounds: readonly { id: string }[] }>("GET", path);
    expect(file.body.lengthenings).toMatchObject([{ id: made.body.lengtheningId, stage: "Premier allongement", law: ["CSS D161-13-6"], withdrawn: false }]);
    expect(file.body.grounds.map(({ id }) => id)).toEqual(["sanction", "presumed-fraud", "complaint"]);
    expect((await office.dermatologist<{ lengthenings: readonly unknown[] }>("GET", path)).body.lengthenings.length).toBe(1);
    expect((await office.basRhin<{ lengthenings: readonly unknown[] }>("GET", path)).body.lengthenings).toEqual([]);

    const one = `${path}/delay-lengthenings/${made.body.lengtheningId}`;
    expect((await office.rhone("POST", `${one}/end`, { to: "2026-12-31", motive: "Aucune anomalie" })).status).toBe(200);
    expect((await office.rhone("POST", `${one}/withdrawal`, { motive: "Autre professionnel" })).status).toBe(200);
    expect((await office.rhone<View>("GET", `/api/v1/claims/${sent.body.id}`)).body.deadline).toMatchObject({ due: "2026-12-01", workingDays: 7 });
  });

  test("silence becomes the agreement on the day after the delay: for what is held, in a batch and at intake", async () => {
    const context = office.fund.contextFor(systemActor("tests"));
    const { personId, professionalId, sheet } = request("2026-10-20");
    office.clock.moveTo("2026-11-21T09:00:00Z");
    const held = await holdClaim(context, { key: "held-for-silence", personId, professionalId, sheet, reason: "prior-agreement" });
    if (!held.ok) throw new Error(held.refusal.definition.code);
    const takenUp = async (instant: string) => {
      office.clock.moveTo(instant);
      const round = await takeUpWaiting(context);
      return round.ok ? [round.value.agreed, round.value.decided] : round.refusal;
    };
    // Half past eleven in the evening of the fifteenth day, in Paris; an hour later the delay has passed.
    expect(await takenUp("2026-12-06T22:30:00Z")).toEqual([0, 0]);
    expect(await takenUp("2026-12-06T23:30:00Z")).toEqual([1, 1]);
    expect(await takenUp("2026-12-07T09:00:00Z")).toEqual([0, 0]);
    const file = await readClaim(context, { claimId: held.value.claimId });
    if (!file.ok) throw new Error(file.refusal.definition.code);
    expect(file.value.claim.status).toBe("ordered");
    expect(file.value.actions.find(({ kind }) => kind === "supplied")?.details).toEqual({ reason: "prior-agreement", because: "silence" });

    const taxi = demoCarers.find(({ specialty }) => specialty === "taxi-firm")?.id ?? "";
    const ride = { mode: "taxi", journeys: 1, kilometres: 200, department: "69", ratePerKilometre: "1.13", fee: "300.00", agreementAskedOn: "2026-11-10" };
    const journey = (key: string, careDate: string) => {
      const lines = [{ ...ride, careDate, relatedToLongTermCondition: false }];
      return {
        key,
        personId,
        professionalId: taxi,
        sheet: { family: "transport", nature: "sickness", thirdPartyPayment: true, prescribedOn: "2026-11-05", lines },
      };
    };
    const said = async (claimId: string) => {
      const read = await readClaim(context, { claimId });
      if (!read.ok) return read.refusal.definition.code;
      const { decision } = read.value;
      return decision.kind === "refused" ? decision.refusal.definition.code : JSON.stringify(decision).includes("fr.agreement.tacit");
    };
    const kept = async (): Promise<Map<string, string>> => {
      const found = await listClaims(context, { personId, size: 100 });
      if (!found.ok) throw new Error(found.refusal.definition.code);
      return new Map(found.value.items.filter(({ professional }) => professional.id === taxi).map(({ claim }) => [isoDay(claim.care.from), claim.id]));
    };
    expect(await settleDay(context, [journey("silence-batch-1", "2026-11-25"), journey("silence-batch-2", "2026-11-26")])).toMatchObject({
      settled: 2,
      aside: [],
    });
    await submitClaim(context, journey("silence-intake-1", "2026-11-24"));
    await submitClaim(context, journey("silence-intake-2", "2026-11-27"));
    const claims = await kept();
    const answers = await Promise.all(["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"].map((careDay) => said(claims.get(careDay) ?? "")));
    expect(answers).toEqual(["prior-agreement-awaited", "prior-agreement-awaited", true, true]);
  });
});
