import { day } from "@openamo/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../test-support/office.ts";
import {
  confirmLifeEvent,
  findDifferences,
  issueAttestation,
  mergePeople,
  orderCard,
  proposeConsequences,
  readReplay,
  recordSituation,
  reverseClaim,
  settleDay,
  submitClaim,
  undoMerge,
  withdrawLifeEvent,
  withdrawSituation,
} from "../index.ts";

const TODAY = "2026-11-21";

describeOnStores("files of one person, in the other rooms", (open) => {
  let office: Office;
  let professionalId: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    professionalId = await office.newProfessional();
  });

  const merge = async (keep: string, other: string): Promise<string> =>
    granted(await mergePeople(office.north, { key: office.key(), keep, merge: other, motive: "same birth certificate", choices: {} })).mergeId;
  const undo = (mergeId: string) => undoMerge(office.north, { key: office.key(), mergeId, motive: "two cousins" });
  const submit = (personId: string, on: string) => submitClaim(office.north, { key: office.key(), personId, professionalId, sheet: visit(on) });
  /** What is paid for a visit of a day: less while the yearly participation is not reached. */
  const paid = async (personId: string, on: string): Promise<number> => granted(await submit(personId, on)).paid ?? Number.NaN;

  describe("counters of the year", () => {
    test("count both files while they are one, and each its own again once they are apart", async () => {
      const [keep, other] = [await office.newPerson(), await office.newPerson()];
      const months = ["02", "03", "04", "05", "06"];
      const amounts: number[] = [];
      for (const month of months) amounts.push(await paid(other, `2026-${month}-10`));
      const [first = 0, last = 0] = [amounts[0], amounts.at(-1)];
      expect(last - first).toBe(200);
      const mergeId = await merge(keep, other);
      expect(await paid(keep, "2026-06-15")).toBe(last);
      granted(await undo(mergeId));
      expect(await paid(keep, "2026-06-16")).toBe(first);
    });

    test("give back what a claim of the merged file bore when it is reversed", async () => {
      const [keep, other] = [await office.newPerson(), await office.newPerson()];
      const first = await paid(await office.newPerson(), "2026-01-10");
      const claims: string[] = [];
      for (const month of ["02", "03", "04", "05"]) claims.push(granted(await submit(other, `2026-${month}-10`)).claimId);
      await merge(keep, other);
      for (const claimId of claims) granted(await reverseClaim(office.north, { key: office.key(), claimId, motive: "another patient" }));
      expect(await paid(keep, "2026-06-15")).toBe(first);
    });

    test("run on through a batch with several sheets of one person, each of which sees the merged file and the sheets before it", async () => {
      const [keep, other] = [await office.newPerson(), await office.newPerson()];
      await submit(other, "2026-09-01");
      await merge(keep, other);
      const sheetOf = (personId: string, on: string) => ({ key: office.key(), personId, professionalId, sheet: visit(on) });
      const sent = [sheetOf(keep, "2026-09-02"), sheetOf(keep, "2026-09-03"), sheetOf(keep, "2026-09-04")];
      const [again, gone] = [sheetOf(keep, "2026-09-01"), sheetOf(other, "2026-09-05")];
      const result = await settleDay(office.system, [...sent, again, gone], { batch: 10 });
      expect(result.settled).toBe(sent.length);
      expect(new Map(result.refused.map(({ key, code }) => [key, code]))).toEqual(
        new Map([
          [again.key, "duplicate-claim"],
          [gone.key, "file-gave-way"],
        ]),
      );
      // Of the 5.00 of the year the merged file bore 2.00: 2.00 and 1.00 are left for the first two.
      const answers = await Promise.all(sent.map(async (sheet) => granted(await submitClaim(office.system, sheet)).paid));
      expect(answers).toEqual([1945, 2045, 2145]);
    });

    test("count both files when the past of the one kept is decided again, and its own alone once they are apart", async () => {
      const [keep, other] = [await office.newPerson(), await office.newPerson()];
      const found = async (): Promise<readonly unknown[]> => {
        const run = granted(await findDifferences(office.system, { selection: { careFrom: day("2026-01-01"), personId: keep } }));
        const { differences } = granted(await readReplay(office.system, { runId: run.id, limit: 10 }));
        return differences.map(({ beforePaid, afterPaid, causes }) => [beforePaid, afterPaid, causes]);
      };
      for (const month of ["02", "03", "04", "05"]) await paid(other, `2026-${month}-10`);
      const mergeId = await merge(keep, other);
      const whole = await paid(keep, "2026-06-15");
      expect(await found()).toEqual([]);
      granted(await undo(mergeId));
      expect(await found()).toEqual([[whole, whole - 200, ["counters"]]]);
    });

    test("care paid under the merged file is not paid again under the one kept", async () => {
      const [keep, other] = [await office.newPerson(), await office.newPerson()];
      granted(await submit(other, "2026-02-10"));
      const mergeId = await merge(keep, other);
      expect(codeOf(await submit(keep, "2026-02-10"))).toBe("duplicate-claim");
      granted(await undo(mergeId));
      expect(codeOf(await submit(keep, "2026-02-10"))).toBe("done");
    });
  });

  test("nothing new is written in a file that gave way", async () => {
    const [keep, other] = [await office.newPerson(), await office.newPerson()];
    const child = await office.newPerson({ birthDate: "2019-12-01" });
    const event = { kind: "move", on: TODAY, details: { town: "Nebelsbad" } };
    const { hash } = granted(await proposeConsequences(office.north, { personId: other, event }));
    await merge(keep, other);
    const key = (): string => office.key();
    const fact = { kind: "miner", from: TODAY, to: null, details: {}, replaces: false };
    const link = { personId: child, kind: "dependant", from: TODAY, to: null, details: { holder: other, as: "child" }, replaces: false };
    const attempts = {
      situation: await recordSituation(office.north, { key: key(), personId: other, ...fact }),
      link: await recordSituation(office.north, { key: key(), ...link }),
      withdrawal: await withdrawSituation(office.north, { key: key(), personId: other, situationId: other }),
      proposal: await proposeConsequences(office.north, { personId: other, event }),
      event: await confirmLifeEvent(office.north, { key: key(), personId: other, event, proposal: hash, accepted: [] }),
      named: await proposeConsequences(office.north, { personId: keep, event: { kind: "birth", on: TODAY, details: { child: other } } }),
      card: await orderCard(office.north, { key: key(), personId: other, consent: true }),
      claim: await submit(other, TODAY),
    };
    const codes = Object.fromEntries(Object.entries(attempts).map(([name, answer]) => [name, codeOf(answer)]));
    expect(codes).toEqual(Object.fromEntries(Object.keys(attempts).map((name) => [name, "file-gave-way"])));
    const paper = await issueAttestation(office.north, { key: key(), personId: other, mentionExemptions: true, subject: "rights" });
    expect(codeOf(paper)).toBe("file-gave-way");
  });

  test("a merge is undone once the event that changed one of its facts was taken back", async () => {
    const [keep, other] = [await office.newPerson({ from: "2024-01-01" }), await office.newPerson({ from: "2020-01-01", to: "2023-12-31" })];
    const fact = { kind: "miner", from: "2021-01-01", to: null, details: {}, replaces: false };
    granted(await recordSituation(office.north, { key: office.key(), personId: other, ...fact }));
    const child = await office.newPerson({ birthDate: "2019-12-01" });
    const link = { personId: child, kind: "dependant", from: "2021-01-01", to: null, details: { holder: other, as: "child" }, replaces: false };
    granted(await recordSituation(office.north, { key: office.key(), ...link }));
    const mergeId = await merge(keep, other);
    const event = { kind: "death", on: "2022-06-30", details: {} };
    const { hash, consequences } = granted(await proposeConsequences(office.north, { personId: keep, event }));
    const accepted = consequences.map((_, index) => index);
    const { eventId } = granted(await confirmLifeEvent(office.north, { key: office.key(), personId: keep, event, proposal: hash, accepted }));
    expect(codeOf(await undo(mergeId))).toBe("merge-followed");
    granted(await withdrawLifeEvent(office.system, { key: office.key(), personId: keep, eventId, motive: "a namesake" }));
    expect(codeOf(await undo(mergeId))).toBe("done");
  });
});
