import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../../test-support/books.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import { correctClaim, payOrders, readClaim, reverseClaim, submitClaim } from "../../index.ts";

describeOnStores("reversing and correcting a claim", (open) => {
  let office: Office;
  let professionalId: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    professionalId = await office.newProfessional();
  });

  const submit = async (personId: string, day: string, fee?: string): Promise<string> =>
    granted(await submitClaim(office.north, { key: office.key(), personId, professionalId, sheet: visit(day, fee) })).claimId;
  const reverse = (claimId: string) => reverseClaim(office.north, { key: office.key(), claimId, motive: "keyed twice" });
  const correct = (claimId: string, sheet: unknown) => correctClaim(office.north, { key: office.key(), claimId, motive: "wrong fee", sheet });
  const pay = async (): Promise<unknown> => granted(await payOrders(office.system, { key: office.key(), organism: "NORTH", limit: 1000 }));
  const fileOf = async (claimId: string) => granted(await readClaim(office.north, { claimId }));
  const books = () => wrongInBooks(office.fund.database.kysely);

  test("a reversal restores the counters, cancels what is not paid, and frees the care", async () => {
    const personId = await office.newPerson();
    const claimId = await submit(personId, "2026-11-20");
    expect(granted(await reverse(claimId)).status).toBe("reversed");
    const file = await fileOf(claimId);
    expect(file.orders.map(({ status, cents }) => [status, cents])).toEqual([["cancelled", 0]]);
    expect(file.receivables).toEqual([]);
    expect(file.life.map(({ step }) => step)).toEqual(["received", "decided", "ordered", "reversed"]);
    const again = await fileOf(await submit(personId, "2026-11-20"));
    expect(again.counters[0]?.before).toEqual({ count: 0, cents: 0 });
    expect(await books()).toEqual([]);
  });

  test("what was already paid is to be recovered", async () => {
    const claimId = await submit(await office.newPerson(), "2026-11-20");
    await pay();
    granted(await reverse(claimId));
    const file = await fileOf(claimId);
    expect(file.orders.map(({ status, cents }) => [status, cents])).toEqual([["paid", 1945]]);
    expect(file.receivables.map(({ status, cents, to }) => [status, cents, to])).toEqual([["to-recover", 1945, "beneficiary"]]);
    expect(await books()).toEqual([]);
  });

  test("a claim is reversed once, even when two agents reverse it at the same moment", async () => {
    const claimId = await submit(await office.newPerson(), "2026-11-20");
    const answers = await Promise.all([reverse(claimId), reverse(claimId)]);
    expect(answers.map(codeOf).sort()).toEqual(["claim-not-live", "done"]);
    expect(codeOf(await correct(claimId, visit("2026-11-20", "20.00")))).toBe("claim-not-live");
    expect(await books()).toEqual([]);
  });

  test("a payment and a reversal at the same moment: the order is paid and to be recovered, or cancelled and never paid", async () => {
    const claims: string[] = [];
    for (let count = 0; count < 6; count += 1) claims.push(await submit(await office.newPerson(), "2026-11-20"));
    await Promise.all([pay(), ...claims.map(async (claimId) => granted(await reverse(claimId))), pay()]);
    for (const claimId of claims) {
      const { orders, receivables } = await fileOf(claimId);
      const [order] = orders;
      expect(order?.status === "paid" ? receivables.map(({ cents }) => cents) : [order?.status, receivables.length]).toEqual(
        order?.status === "paid" ? [1945] : ["cancelled", 0],
      );
    }
    expect(await books()).toEqual([]);
  });

  test("a correction is one command: only the difference moves, up or down, paid or not", async () => {
    const personId = await office.newPerson();
    const first = await submit(personId, "2026-11-20", "20.00");
    // 20.00 x 65 % - 2.00 = 11.00, corrected to 19.45.
    const second = granted(await correct(first, visit("2026-11-20")));
    expect(second).toMatchObject({ status: "ordered", paid: 1945 });
    expect((await fileOf(second.claimId)).orders.map(({ cents, status }) => [cents, status])).toEqual([
      [1100, "ordered"],
      [845, "ordered"],
    ]);
    expect(await books()).toEqual([]);
    await pay();
    const third = granted(await correct(second.claimId, visit("2026-11-20", "20.00")));
    expect((await fileOf(third.claimId)).receivables.map(({ cents, status }) => [cents, status])).toEqual([[845, "to-recover"]]);
    expect(await books()).toEqual([]);
    // More is owed again: what is still to recover is set off before anything new is ordered.
    const fourth = granted(await correct(third.claimId, visit("2026-11-20", "30.00")));
    const file = await fileOf(fourth.claimId);
    expect(file.receivables.map(({ cents, status }) => [cents, status])).toEqual([[195, "to-recover"]]);
    expect(file.orders.map(({ status }) => status)).toEqual(["paid", "paid"]);
    expect(await books()).toEqual([]);
  });

  test("claims of a chain name each other, and the counters are taken once", async () => {
    const first = await submit(await office.newPerson(), "2026-11-20");
    const second = granted(await correct(first, visit("2026-11-19")));
    const [old, made] = [await fileOf(first), await fileOf(second.claimId)];
    expect(old.claim).toMatchObject({ status: "corrected", correctedBy: made.claim.id });
    expect(made.claim).toMatchObject({ status: "ordered", corrects: old.claim.id, originId: old.claim.id });
    expect(made.counters).toEqual([{ name: "participation", span: "2026", before: { count: 0, cents: 0 }, after: { count: 1, cents: 200 } }]);
    expect(old.orders).toEqual(made.orders);
    expect(await books()).toEqual([]);
  });

  test("a correction that the rules refuse or cannot decide changes nothing", async () => {
    const personId = await office.newPerson({ from: "2026-11-01" });
    const claimId = await submit(personId, "2026-11-20");
    expect(codeOf(await correct(claimId, visit("2026-10-20")))).toBe("zz-no-rights");
    expect(codeOf(await correct(claimId, { lines: [] }))).toBe("claim-sheet-invalid");
    const unlicensed = await office.newProfessional(false);
    const undecided = await correctClaim(office.north, {
      key: office.key(),
      claimId,
      motive: "wrong doctor",
      sheet: visit("2026-11-20"),
      professionalId: unlicensed,
    });
    expect(codeOf(undecided)).toBe("correction-undecided");
    expect((await fileOf(claimId)).claim.status).toBe("ordered");
    expect(await books()).toEqual([]);
    granted(await reverse(claimId));
  });

  test("a motive is needed, and a repeated correction answers alike", async () => {
    const claimId = await submit(await office.newPerson(), "2026-11-20");
    expect(codeOf(await reverseClaim(office.north, { key: office.key(), claimId, motive: " " }))).toBe("motive-missing");
    const input = { key: office.key(), claimId, motive: "wrong fee", sheet: visit("2026-11-20", "25.00") };
    const first = await correctClaim(office.north, input);
    expect(await correctClaim(office.north, input)).toEqual({ ...first, replayed: true });
    expect(await books()).toEqual([]);
  });
});
