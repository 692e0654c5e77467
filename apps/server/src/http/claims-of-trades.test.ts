import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { carerOf } from "../demo/carers.ts";
import { newKey, type ProblemBody } from "../testing/api.ts";
import { type DemoOffice, openDemoOffice } from "../testing/demo-office.ts";

interface View {
  readonly id: string;
  readonly status: string;
  readonly sheetLabel?: string;
  readonly decision: { readonly kind: string; readonly paid: string };
  readonly counters: readonly { readonly name: string; readonly cents: number; readonly limitCents?: number }[];
}

let office: DemoOffice;
beforeAll(async () => {
  office = await openDemoOffice();
});
afterAll(() => office.server.close());

const line = { careDate: "2026-09-14", letter: "AMI", coefficient: "4", quantity: 3, fee: "37.80" };
const sheet = (more: Record<string, unknown> = {}) => ({
  family: "paramedic",
  nature: "sickness",
  thirdPartyPayment: false,
  prescribedOn: "2026-09-01",
  lines: [{ ...line, ...more }],
});
const request = (body: unknown, specialty = "nurse") => ({ personId: office.people.claire.id, professionalId: carerOf(specialty).id, sheet: body });
const submit = (body: unknown, specialty?: string) => office.rhone<View>("POST", "/api/v1/claims", request(body, specialty));
const dayCounter = ({ counters }: View) => counters.find(({ name }) => name === "franchise-paramedical-day");

describe("sheets of other trades", () => {
  test("the deductible of the day is counted over professions, and a reversal gives it back", async () => {
    const nurse = await submit(sheet());
    expect(nurse.body).toMatchObject({ status: "ordered", sheetLabel: "Actes d'auxiliaire médical", decision: { paid: "19.68" } });
    expect(dayCounter(nurse.body)).toMatchObject({ cents: 300, limitCents: 400 });
    const physio = sheet({ letter: "AMK", coefficient: "8", quantity: 2, fee: "35.36" });
    const second = await submit(physio, "physiotherapist");
    expect(dayCounter(second.body)).toMatchObject({ cents: 400 });
    const reversed = await office.rhone<View>("POST", `/api/v1/claims/${nurse.body.id}/reversal`, { motive: "Entered twice" });
    expect(reversed.body.status).toBe("reversed");
    const preview = await office.rhone<View>("POST", "/api/v1/claims/preview", request(sheet({ coefficient: "3", quantity: 1, fee: "9.45" })));
    expect(dayCounter(preview.body)).toMatchObject({ cents: 200 });
  });

  test("spectacles repaid once are known to the next claim", async () => {
    const frame = (careDate: string) => ({
      family: "optics",
      nature: "sickness",
      thirdPartyPayment: false,
      prescribedOn: "2026-01-05",
      lines: [{ careDate, opticalItem: "frame", opticalClass: "B", fee: "99.00" }],
    });
    expect((await submit(frame("2026-02-03"), "optician")).body.status).toBe("ordered");
    const again = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(frame("2026-08-04"), "optician"));
    expect(again.body).toMatchObject({ code: "equipment-in-delay", field: "sheet.lines.0.careDate" });
  });

  test("a mistake of shape is told at its field, in the reader's language", async () => {
    const { coefficient: _left, ...without } = line;
    const wrong = { ...sheet(), lines: [without] };
    const problem = await office.rhone<ProblemBody>("POST", "/api/v1/claims", request(wrong), { "accept-language": "fr", "idempotency-key": newKey() });
    expect(problem.body).toMatchObject({ errors: [{ field: "sheet.lines.0.coefficient", message: "Cette lettre demande un coefficient." }] });
  });
});
