import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import { listClaims, readClaim, submitClaim } from "../../index.ts";

describeOnStores("submitting a claim", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  test("stores, decides, counts, orders and posts in one go", async () => {
    const personId = await office.newPerson();
    const professionalId = await office.newProfessional();
    const receipt = granted(await submitClaim(office.north, { key: office.key(), personId, professionalId, sheet: visit("2026-11-20") }));
    // 33.00 x 65 % = 21.45, less 2.00 of participation.
    expect(receipt).toMatchObject({ personId, status: "ordered", charged: 3300, paid: 1945 });
    expect(receipt.reference).toMatch(/^2026-11-\d{6}$/);
    const file = granted(await readClaim(office.north, { claimId: receipt.claimId }));
    expect(file.orders.map(({ to, payer, branch, cents, status }) => ({ to, payer, branch, cents, status }))).toEqual([
      { to: "beneficiary", payer: "base-scheme", branch: "sickness", cents: 1945, status: "ordered" },
    ]);
    expect(file.counters).toEqual([{ name: "participation", span: "2026", before: { count: 0, cents: 0 }, after: { count: 1, cents: 200 } }]);
    expect(file.life.map(({ step }) => step)).toEqual(["received", "decided", "ordered"]);
    const listed = granted(await listClaims(office.north, { search: receipt.reference }));
    expect(listed.items.map(({ claim }) => claim.id)).toContain(receipt.claimId);
  });

  test("the same key and sheet give the same answer and move nothing; another sheet is refused", async () => {
    const personId = await office.newPerson();
    const professionalId = await office.newProfessional();
    const input = { key: office.key(), personId, professionalId, sheet: visit("2026-11-20") };
    const first = await submitClaim(office.north, input);
    const again = await submitClaim(office.north, input);
    expect(again).toEqual({ ...first, replayed: true });
    expect(codeOf(await submitClaim(office.north, { ...input, sheet: visit("2026-11-19") }))).toBe("idempotency-key-reused");
    expect(codeOf(await submitClaim(office.north, { ...input, personId: await office.newPerson() }))).toBe("idempotency-key-reused");
    expect(granted(await listClaims(office.north, { personId })).total).toBe(1);
  });
});
