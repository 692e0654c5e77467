import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../../test-support/books.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import {
  correctClaim,
  holdClaim,
  listWaiting,
  readClaim,
  resumeClaim,
  resumeWaiting,
  reverseClaim,
  submitClaim,
  supplyPiece,
  takeUpWaiting,
} from "../../index.ts";

describeOnStores("claims that wait", (open) => {
  let office: Office;
  let doctor: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    doctor = await office.newProfessional();
  });

  const license = async (professionalId: string, knownFrom = new Date()): Promise<void> => {
    await sql`insert into professional_situation (professional_id, id, kind, valid_from, details, known_from, recorded_by)
      values (${professionalId}::uuid, gen_random_uuid(), 'licensed', '2020-01-01', '{}', ${knownFrom}, 'tests')`.execute(office.fund.database.kysely);
  };
  const act = async (claimId: string) => granted(await readClaim(office.north, { claimId }));

  test("a claim that lacks a fact is decided when the fact arrives, and only once", async () => {
    const personId = await office.newPerson();
    const late = await office.newProfessional(false);
    const input = { key: office.key(), personId, professionalId: late, sheet: visit("2026-11-02") };
    const { claimId, reference, status } = granted(await submitClaim(office.north, input));
    expect(status).toBe("undecided");
    expect(codeOf(await resumeClaim(office.north, { key: office.key(), claimId }))).toBe("claim-still-undecided");
    expect(granted(await resumeWaiting(office.north, { personId }))).toEqual([]);
    expect((await act(claimId)).actions.map(({ kind }) => kind)).toEqual(["undecided"]);
    await license(late);
    const [resumed] = granted(await resumeWaiting(office.north, { personId }));
    expect(resumed).toMatchObject({ claimId, reference, status: "ordered", paid: 1945 });
    const file = await act(claimId);
    expect(file.claim).toMatchObject({ status: "ordered", paid: 1945 });
    expect(file.decision.kind).toBe("decided");
    expect(file.orders.map(({ cents }) => cents)).toEqual([1945]);
    expect(file.actions.map(({ kind, number }) => [number, kind])).toEqual([
      [1, "undecided"],
      [2, "decided"],
    ]);
    expect(codeOf(await resumeClaim(office.north, { key: office.key(), claimId }))).toBe("claim-not-waiting");
    // The first command keeps its answer for ever.
    expect(await submitClaim(office.north, input)).toMatchObject({ ok: true, replayed: true, value: { status: "undecided" } });
    expect(codeOf(await submitClaim(office.north, { ...input, key: office.key() }))).toBe("duplicate-claim");
    expect(codeOf(await reverseClaim(office.north, { key: office.key(), claimId, motive: "test" }))).toBe("done");
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("a sheet held for a piece pays nothing until it is supplied and decided", async () => {
    const personId = await office.newPerson();
    const hold = (reason: string) => holdClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit("2026-11-03"), reason });
    expect(codeOf(await hold("whim"))).toBe("hold-reason-unknown");
    const { claimId, status } = granted(await hold("prior-agreement"));
    expect(status).toBe("undecided");
    const held = await act(claimId);
    expect(held.decision).toMatchObject({ kind: "undecided", missing: [{ field: "hold.prior-agreement" }] });
    expect(held.orders).toEqual([]);
    expect(codeOf(await resumeClaim(office.north, { key: office.key(), claimId }))).toBe("claim-held");
    expect(granted(await resumeWaiting(office.north, { personId }))).toEqual([]);
    expect(codeOf(await supplyPiece(office.north, { key: office.key(), claimId, reason: "missing-piece" }))).toBe("nothing-held");
    expect(codeOf(await supplyPiece(office.south, { key: office.key(), claimId, reason: "prior-agreement" }))).toBe("not-found-here");
    expect(codeOf(await supplyPiece(office.north, { key: office.key(), claimId, reason: "prior-agreement" }))).toBe("done");
    expect(granted(await resumeClaim(office.north, { key: office.key(), claimId }))).toMatchObject({ status: "ordered", paid: 1945 });
    expect((await act(claimId)).actions.map(({ kind, details }) => [kind, details.reason])).toEqual([
      ["undecided", undefined],
      ["held", "prior-agreement"],
      ["supplied", "prior-agreement"],
      ["decided", undefined],
    ]);
    await expect(
      holdClaim(office.professional(doctor), { key: office.key(), personId, professionalId: doctor, sheet: visit("2026-11-04"), reason: "missing-piece" }),
    ).rejects.toThrow("permission-denied");
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("what arrived is taken up by the program itself, once, and what still waits is listed with its reason", async () => {
    const began = office.clock.now();
    const later = () => office.clock.moveTo(new Date(office.clock.now().getTime() + 1000).toISOString());
    const round = async () => {
      later();
      return granted(await takeUpWaiting(office.north));
    };
    await round();
    const personId = await office.newPerson();
    const late = await office.newProfessional(false);
    const lacking = granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: late, sheet: visit("2026-11-05") })).claimId;
    const held = granted(
      await holdClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit("2026-11-06"), reason: "missing-piece" }),
    ).claimId;
    const waiting = async (waitsFor?: "missing-piece" | "fact") =>
      granted(await listWaiting(office.north, { size: 100, ...(waitsFor === undefined ? {} : { waitsFor }) })).items.filter(
        ({ person }) => person.id === personId,
      );
    expect((await waiting()).map(({ claim, holds, missing }) => [claim.id, holds, missing.length])).toEqual([
      [lacking, [], 1],
      [held, ["missing-piece"], 0],
    ]);
    expect((await waiting("fact")).map(({ claim }) => claim.id)).toEqual([lacking]);
    expect((await waiting("missing-piece")).map(({ claim }) => claim.id)).toEqual([held]);
    // Nothing was learnt: nothing is tried again.
    expect(await round()).toEqual({ agreed: 0, persons: 0, decided: 0 });
    later();
    await license(late, office.clock.now());
    expect(await round()).toEqual({ agreed: 0, persons: 1, decided: 1 });
    later();
    granted(await supplyPiece(office.north, { key: office.key(), claimId: held, reason: "missing-piece" }));
    expect(await round()).toEqual({ agreed: 0, persons: 1, decided: 1 });
    expect(await round()).toEqual({ agreed: 0, persons: 0, decided: 0 });
    expect(await waiting()).toEqual([]);
    expect((await act(held)).claim.status).toBe("ordered");
    office.clock.moveTo(began.toISOString());
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("a held sheet that the rules refuse is refused when it is decided; two agents at once decide it once", async () => {
    const personId = await office.newPerson({ from: "2026-11-10" });
    const make = async (sheet: unknown) =>
      granted(await holdClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet, reason: "missing-piece" })).claimId;
    const bad = await make({ direct: false, lines: Array.from({ length: 6 }, (_, index) => visit(`2026-11-${12 + index}`).lines[0]) });
    granted(await supplyPiece(office.north, { key: office.key(), claimId: bad, reason: "missing-piece" }));
    expect(granted(await resumeClaim(office.north, { key: office.key(), claimId: bad }))).toMatchObject({ status: "refused", paid: null });
    const good = await make(visit("2026-11-20"));
    granted(await supplyPiece(office.north, { key: office.key(), claimId: good, reason: "missing-piece" }));
    const both = await Promise.all([1, 2, 3].map(() => resumeClaim(office.north, { key: office.key(), claimId: good })));
    expect(both.map(codeOf).sort()).toEqual(["claim-not-waiting", "claim-not-waiting", "done"]);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("the acts of a claim are never rewritten, and what remembers its state is found out when it differs", async () => {
    const { kysely } = office.fund.database;
    const personId = await office.newPerson();
    const claimId = granted(await submitClaim(office.north, { key: office.key(), personId, professionalId: doctor, sheet: visit("2026-11-05") })).claimId;
    await expect(sql`update claim_action set kind = 'refused' where claim_id = ${claimId}::uuid`.execute(kysely)).rejects.toThrow("append-only");
    const corrected = await correctClaim(office.north, { key: office.key(), claimId, motive: "test", sheet: visit("2026-11-06") });
    expect(codeOf(corrected)).toBe("done");
    expect((await act(claimId)).actions.map(({ kind }) => kind)).toEqual(["decided", "corrected"]);
    expect(await wrongInBooks(kysely)).toEqual([]);
    const newer = granted(corrected).claimId;
    await sql`update claim set status = 'reversed' where id = ${newer}::uuid`.execute(kysely);
    expect((await wrongInBooks(kysely)).filter((wrong) => wrong.includes("stands as"))).toHaveLength(1);
    await sql`update claim set status = 'ordered' where id = ${newer}::uuid`.execute(kysely);
    expect(await wrongInBooks(kysely)).toEqual([]);
  });
});
