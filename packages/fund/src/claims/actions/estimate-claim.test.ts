import { day, isoDay } from "@openamo/kernel";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import { estimateClaim, listClaims, previewClaim, recordSituation, submitClaim } from "../../index.ts";

describeOnStores("an estimate", (open) => {
  let office: Office;
  let personId: string;
  let professionalId: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    personId = await office.newPerson();
    professionalId = await office.newProfessional();
  });

  const asked = (careDate: string) => ({ personId, professionalId, sheet: visit(careDate) });
  const paidOf = ({ decision }: { decision: { kind: string; outcome?: { paid: number } } }): number | undefined => decision.outcome?.paid;

  test("decides care to come by the same rules as a claim, and keeps nothing but the audit line", async () => {
    expect(codeOf(await previewClaim(office.north, asked("2026-12-10")))).toBe("care-to-come");
    const estimate = granted(await estimateClaim(office.north, asked("2026-12-10")));
    expect(paidOf(estimate)).toBe(1945);
    expect([estimate.madeOn, estimate.repaidOn, estimate.validUntil].map(isoDay)).toEqual(["2026-11-21", "2026-12-10", "2026-12-21"]);
    expect(granted(await listClaims(office.north, { personId })).total).toBe(0);
    const lines = await sql<{ action: string }>`select action from audit_line where person_id = ${personId}::uuid and action like 'claims:%'`.execute(
      office.fund.database.kysely,
    );
    expect(lines.rows.map(({ action }) => action)).toEqual(["claims:estimate"]);
  });

  test("rests on today's counters: care paid in between changes it", async () => {
    const patient = await office.newPerson();
    const input = { personId: patient, professionalId, sheet: visit("2026-12-12") };
    expect(paidOf(granted(await estimateClaim(office.north, input)))).toBe(1945);
    for (const on of ["2026-11-01", "2026-11-02", "2026-11-03"])
      granted(await submitClaim(office.north, { key: office.key(), personId: patient, professionalId, sheet: visit(on) }));
    expect(paidOf(granted(await estimateClaim(office.north, input)))).toBe(2145);
  });

  test("the counters of the year of the care are those of that year, and it is relied on until the year ends", async () => {
    const next = granted(await estimateClaim(office.north, asked("2027-01-15")));
    expect(paidOf(next)).toBe(1945);
    expect(next.decision.facts.settledOn).toBe(day("2027-01-15"));
    expect(isoDay(next.validUntil)).toBe("2026-12-21");
  });

  test("ends with the first fact known to end", async () => {
    const miner = await office.newPerson();
    const input = { key: office.key(), personId: miner, kind: "miner", from: "2026-01-01", to: "2026-11-30", details: {}, replaces: false };
    granted(await recordSituation(office.north, input));
    const estimate = granted(await estimateClaim(office.north, { personId: miner, professionalId, sheet: visit("2026-11-28") }));
    expect(isoDay(estimate.validUntil)).toBe("2026-11-30");
  });

  test("is for the person, their organism and the professional; nobody else learns that the file is there", async () => {
    expect(codeOf(await estimateClaim(office.insured(personId), asked("2026-12-10")))).toBe("done");
    expect(codeOf(await estimateClaim(office.professional(professionalId), asked("2026-12-10")))).toBe("done");
    expect(codeOf(await estimateClaim(office.insured(await office.newPerson()), asked("2026-12-10")))).toBe("not-found-here");
    expect(codeOf(await estimateClaim(office.south, asked("2026-12-10")))).toBe("not-found-here");
    await expect(submitClaim(office.insured(personId), { key: office.key(), ...asked("2026-11-20") })).rejects.toThrow("permission-denied");
  });

  test("a sheet that cannot be read, or care already paid, is refused as a claim would be", async () => {
    expect(codeOf(await estimateClaim(office.north, { personId, professionalId, sheet: { lines: [] } }))).toBe("claim-sheet-invalid");
    const patient = await office.newPerson();
    granted(await submitClaim(office.north, { key: office.key(), personId: patient, professionalId, sheet: visit("2026-11-20") }));
    expect(codeOf(await estimateClaim(office.north, { personId: patient, professionalId, sheet: visit("2026-11-20") }))).toBe("duplicate-claim");
  });
});
