import { day, isoDay } from "@openamo/kernel";
import { auditLinesOf } from "@openamo/platform";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice } from "../../test-support/office.ts";
import { tokenOf } from "../../test-support/zubrowka/pack.ts";
import {
  assignIdentifier,
  type MergeChoice,
  mergePeople,
  previewMerge,
  readIdentity,
  readPerson,
  readSituations,
  recordSituation,
  searchPeople,
  undoMerge,
} from "../index.ts";

describeOnStores("merging two files of one person", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  const record = async (personId: string, kind: string, from: string, to: string | null = null, details: Record<string, string> = {}): Promise<void> => {
    granted(await recordSituation(office.system, { key: office.key(), personId, kind, from, to, details, replaces: false }));
  };
  const facts = async (personId: string): Promise<string[]> =>
    granted(await readSituations(office.system, { personId }))
      .situations.map(({ kind, from, to, details }) => `${kind} ${isoDay(from)} ${to === null ? "" : isoDay(to)} ${details.organism ?? ""}`.trim())
      .sort();
  const merge = (keep: string, other: string, choices: Record<string, MergeChoice> = {}, as = office.north) =>
    mergePeople(as, { key: office.key(), keep, merge: other, motive: "same birth certificate", choices });
  const undo = (mergeId: string) => undoMerge(office.north, { key: office.key(), mergeId, motive: "two cousins" });
  const found = async (search: string): Promise<string[]> => granted(await searchPeople(office.north, { search })).items.map(({ id }) => id);
  const numberOf = async (personId: string): Promise<string> => granted(await readPerson(office.system, { personId })).identifier?.value ?? "";

  test("loses nothing, is found by both numbers and both names, and undone gives exactly what was", async () => {
    const keep = await office.newPerson({ familyName: "Ivanov", givenNames: "Anton" });
    const other = await office.newPerson({ familyName: "Iwanow", givenNames: "Anton", from: "2015-01-01" });
    await record(keep, "miner", "2024-01-01");
    await record(other, "miner", "2023-01-01", "2024-06-30");
    await record(other, "birth", "2022-01-01", "2022-09-01");
    const before = [await facts(keep), await facts(other)];
    const numbers = [await numberOf(keep), await numberOf(other)];

    const { mergeId } = granted(await merge(keep, other));
    expect(await facts(keep)).toEqual([
      "affiliation 2015-01-01 2019-12-31 NORTH",
      "affiliation 2020-01-01  NORTH",
      "birth 2022-01-01 2022-09-01",
      "miner 2023-01-01 2023-12-31",
      "miner 2024-01-01",
    ]);
    expect(await facts(other)).toEqual(before[1]);
    for (const search of [...numbers, "ivanov", "iwanow"]) expect(await found(search)).toEqual([keep]);
    const identity = granted(await readIdentity(office.north, { personId: keep }));
    expect(identity.identifiers.map(({ fact }) => [fact.details.value, fact.personId])).toEqual(
      expect.arrayContaining([
        [numbers[0], keep],
        [numbers[1], other],
      ]),
    );
    expect(granted(await readPerson(office.north, { personId: other })).mergedInto).toBe(keep);

    granted(await undo(mergeId));
    expect([await facts(keep), await facts(other)]).toEqual(before);
    expect([await found("ivanov"), await found("iwanow")]).toEqual([[keep], [other]]);
    expect([await found(numbers[0] ?? ""), await found(numbers[1] ?? "")]).toEqual([[keep], [other]]);
    expect(codeOf(await undo(mergeId))).toBe("merge-undone");
    for (const personId of [keep, other]) {
      const lines = (await auditLinesOf(office.fund.database.kysely, personId)).filter(
        ({ action, outcome }) => action === "people:merge" && outcome === "done",
      );
      expect(lines).toHaveLength(2);
    }
  });

  test("affiliations that disagree, and facts of health that conflict, wait for the agent's choice; nothing is written before", async () => {
    const keep = await office.newPerson({ familyName: "Kunz" });
    const other = await office.newPerson({ familyName: "Kunz", organism: "SOUTH" });
    await record(keep, "birth", "2026-01-01", "2026-09-30");
    await record(other, "birth", "2026-02-01", "2026-10-31");
    expect(codeOf(await merge(keep, other))).toBe("not-found-here");
    const refused = await merge(keep, other, {}, office.system);
    expect(refused.ok || [refused.refusal.definition.code, refused.refusal.details, refused.refusal.field]).toEqual([
      "merge-needs-choice",
      { count: "2" },
      "choices",
    ]);
    const preview = granted(await previewMerge(office.system, { keep, merge: other, choices: {} }));
    expect(preview.conflicts.map(({ kind, sensitive }) => [kind, sensitive])).toEqual([
      ["affiliation", false],
      ["birth", true],
    ]);
    expect(codeOf(await merge(keep, other, { affiliation: "kept" }, office.system))).toBe("merge-needs-choice");
    const before = await facts(keep);
    const { mergeId } = granted(await merge(keep, other, { affiliation: "merged", birth: "both" }, office.system));
    expect(await facts(keep)).toEqual(["affiliation 2020-01-01  SOUTH", "birth 2026-01-01 2026-09-30", "birth 2026-10-01 2026-10-31"]);
    granted(await undoMerge(office.system, { key: office.key(), mergeId, motive: "wrong choice" }));
    expect(await facts(keep)).toEqual(before);
  });

  test("whoever was covered through the file that gave way is covered through the one kept, and back", async () => {
    const keep = await office.newPerson({ familyName: "Serge" });
    const other = await office.newPerson({ familyName: "Serge" });
    const child = await office.newPerson({ familyName: "Serge", birthDate: "2019-12-01" });
    await record(child, "dependant", "2024-05-01", null, { holder: other, as: "child" });
    const holders = async (): Promise<(string | undefined)[]> =>
      granted(await readSituations(office.system, { personId: child, validOn: day("2026-01-01") }))
        .situations.filter(({ kind }) => kind === "dependant")
        .map(({ details }) => details.holder);
    const { mergeId } = granted(await merge(keep, other));
    expect(await holders()).toEqual([keep]);
    granted(await undo(mergeId));
    expect(await holders()).toEqual([other]);
  });

  test("a merge is not undone over what changed since, and what came beside it stays", async () => {
    const keep = await office.newPerson({ familyName: "Deborah" });
    const other = await office.newPerson({ familyName: "Deborah" });
    await record(other, "miner", "2023-01-01");
    const { mergeId } = granted(await merge(keep, other));
    const replacing = { personId: keep, kind: "miner", from: "2025-01-01", to: null, details: { pit: "2" }, replaces: true };
    granted(await recordSituation(office.north, { key: office.key(), ...replacing }));
    expect(codeOf(await undo(mergeId))).toBe("merge-followed");
    const second = await office.newPerson({ familyName: "Deborah" });
    const third = await office.newPerson({ familyName: "Deborah" });
    const beside = granted(await merge(second, third));
    await record(second, "miner", "2026-01-01");
    granted(await undo(beside.mergeId));
    expect(await facts(second)).toEqual(["affiliation 2020-01-01  NORTH", "miner 2026-01-01"]);
  });

  test("refuses what makes no sense, and a file that gave way takes no change", async () => {
    const keep = await office.newPerson({ familyName: "Ludwig" });
    const other = await office.newPerson({ familyName: "Ludwig" });
    expect(codeOf(await merge(keep, keep))).toBe("merge-same-file");
    expect(codeOf(await merge(keep, "nobody"))).toBe("not-found-here");
    expect(codeOf(await mergePeople(office.north, { key: office.key(), keep, merge: other, motive: " ", choices: {} }))).toBe("change-motive-missing");
    granted(await merge(keep, other));
    expect(codeOf(await merge(keep, other))).toBe("file-gave-way");
    const last = await office.newPerson({ familyName: "Ludwig" });
    expect(codeOf(await merge(last, keep))).toBe("merge-chain");
    const number = { personId: other, kind: "zz.token", value: tokenOf(70_000_001), from: "2026-01-01" };
    expect(codeOf(await assignIdentifier(office.north, { key: office.key(), ...number }))).toBe("file-gave-way");
    expect(codeOf(await undo("nothing"))).toBe("not-found-here");
  });

  test("two agents who merge the same files at the same moment merge them once", async () => {
    const [keep, other] = [await office.newPerson({ familyName: "Henckels" }), await office.newPerson({ familyName: "Henckels" })];
    const answers = (await Promise.all([merge(keep, other), merge(other, keep)])).map(codeOf).sort();
    expect(answers).toEqual(["done", "file-gave-way"]);
    const { rows } = await sql<{ merged: number }>`
      select count(*) as merged from person where person_id = any(${[keep, other]}::uuid[]) and merged_into is not null`.execute(office.fund.database.kysely);
    expect(rows[0]?.merged).toBe(1);
  });
});
