import { day } from "@openamo/kernel";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../test-support/office.ts";
import { tokenOf } from "../../test-support/zubrowka/pack.ts";
import {
  beginEnrolment,
  type EnrolmentLine,
  type EnrolmentRecord,
  enrolLines,
  finishEnrolment,
  listEnrolments,
  readEnrolment,
  readSituations,
  recordSituation,
  reverseEnrolment,
  searchPeople,
  submitClaim,
} from "../index.ts";

const EMPTY = {
  identifier_kind: "",
  used_name: "",
  second_birth_name: "",
  second_used_name: "",
  second_given_names: "",
  sex: "",
  birth_commune: "",
  birth_country: "",
  organism: "",
  address: "",
  postcode: "",
  town: "",
  commune: "",
};

describeOnStores("files of persons to enrol", (open) => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(await open());
  });

  let numbers = 700_000;
  const record = (changes: Partial<EnrolmentRecord> = {}): EnrolmentRecord => {
    numbers += 1;
    const rights = { rights_from: "", rights_to: "", ground: "" };
    const names = { birth_name: "Dmitri", given_names: `Desgoffe ${numbers}`, birth_date: "1985-04-01" };
    return { ...EMPTY, ...rights, ...names, identifier: tokenOf(numbers), scheme: "general", from: "2026-01-01", ...changes };
  };
  const lines = (records: readonly EnrolmentRecord[], from = 2): EnrolmentLine[] => records.map((one, index) => ({ line: from + index, record: one }));
  let files = 0;
  const begin = async (rehearsal = false, fileHash?: string, context = office.north) => {
    files += 1;
    return beginEnrolment(context, { country: "zz", organism: "NORTH", fileName: "staff.csv", fileHash: fileHash ?? `hash-${files}`, rehearsal });
  };
  const unmet = async (enrolmentId: string): Promise<string[]> =>
    granted(await readEnrolment(office.north, { enrolmentId })).unmet.items.map(({ line, outcome, code }) => `${line} ${outcome} ${code}`);
  const people = async (search: string): Promise<string[]> => granted(await searchPeople(office.north, { search })).items.map(({ id }) => id);
  const rows = async (): Promise<number> => {
    const { rows: counted } = await sql<{ count: number }>`select count(*) as count from person`.execute(office.fund.database.kysely);
    return Number(counted[0]?.count);
  };

  test("each line becomes a person with a file, affiliated from its day", async () => {
    const { id } = granted(await begin());
    const one = record();
    const done = granted(await enrolLines(office.north, { enrolmentId: id, lines: lines([one, record()]) }));
    expect(done).toMatchObject({ status: "running", linesDone: 3, enrolled: 2, doubles: 0, refused: 0 });
    expect(granted(await finishEnrolment(office.north, { enrolmentId: id })).status).toBe("finished");
    const [personId = ""] = await people(one.identifier);
    const { situations } = granted(await readSituations(office.north, { personId, validOn: day("2026-01-01") }));
    expect(situations).toMatchObject([{ kind: "affiliation", organism: "NORTH", details: { scheme: "general" } }]);
    expect(granted(await readSituations(office.north, { personId, validOn: day("2025-12-31") })).situations).toEqual([]);
  });

  test("a line that is wrong is refused with its number and its reason; the rest goes on", async () => {
    const { id } = granted(await begin());
    const known = record();
    const wrong = [
      record({ identifier: "900000018" }),
      record({ birth_date: "2030-01-01" }),
      record({ from: "1984-01-01" }),
      record({ from: "2026-02-30" }),
      record({ scheme: "miners" }),
      record({ organism: "SOUTH" }),
      record({ sex: "X" }),
      known,
      { ...known, given_names: "Twin" },
    ];
    const done = granted(await enrolLines(office.north, { enrolmentId: id, lines: lines([...wrong, record()]) }));
    expect(done).toMatchObject({ enrolled: 2, doubles: 1, refused: 7, linesDone: 11 });
    expect(await unmet(id)).toEqual([
      "2 refused zz-token-wrong",
      "3 refused birth-to-come",
      "4 refused enrolment-day-invalid",
      "5 refused enrolment-day-invalid",
      "6 refused unknown-scheme",
      "7 refused enrolment-of-another-organism",
      "8 refused enrolment-sex-unknown",
      "10 double person-already-known",
    ]);
  });

  test("a rehearsal says the same as the enrolment and leaves nobody", async () => {
    const known = record();
    const records = [record(), record({ scheme: "miners" }), known, known, record({ identifier: "" })];
    const before = await rows();
    const rehearsed = granted(await begin(true)).id;
    granted(await enrolLines(office.north, { enrolmentId: rehearsed, lines: lines(records.slice(0, 3)) }));
    granted(await enrolLines(office.north, { enrolmentId: rehearsed, lines: lines(records.slice(3), 5) }));
    expect(await rows()).toBe(before);
    const real = granted(await begin()).id;
    const done = granted(await enrolLines(office.north, { enrolmentId: real, lines: lines(records) }));
    expect(done).toMatchObject({ enrolled: 3, doubles: 1, refused: 1 });
    expect(await unmet(rehearsed)).toEqual(await unmet(real));
    expect(await rows()).toBe(before + 3);
  });

  test("a file taken up after a stop goes on where it was; lines sent again have no further effect", async () => {
    const records = [record(), record(), record(), record()];
    const { id } = granted(await begin(false, "stopped"));
    granted(await enrolLines(office.north, { enrolmentId: id, lines: lines(records.slice(0, 2)) }));
    const again = granted(await begin(false, "stopped"));
    expect(again).toMatchObject({ id, linesDone: 3, enrolled: 2 });
    expect(granted(await enrolLines(office.north, { enrolmentId: id, lines: lines(records) }))).toMatchObject({ linesDone: 5, enrolled: 4, doubles: 0 });
    granted(await finishEnrolment(office.north, { enrolmentId: id }));
    expect(codeOf(await begin(false, "stopped"))).toBe("file-already-enrolled");
    expect(codeOf(await enrolLines(office.north, { enrolmentId: id, lines: lines([record()], 6) }))).toBe("enrolment-ended");
  });

  test("the same lines sent at the same moment are enrolled once", async () => {
    const { id } = granted(await begin());
    const batch = lines([record(), record(), record()]);
    const before = await rows();
    await Promise.all([1, 2, 3, 4].map(() => enrolLines(office.north, { enrolmentId: id, lines: batch })));
    expect(await rows()).toBe(before + 3);
    expect(granted(await readEnrolment(office.north, { enrolmentId: id })).enrolment).toMatchObject({ enrolled: 3, doubles: 0, linesDone: 4 });
  });

  test("a whole file is taken back; files used since are kept and named; then it may be enrolled again", async () => {
    office.clock.moveTo("2026-11-20T09:00:00Z");
    const records = [record(), record(), record(), record()];
    const { id } = granted(await begin(false, "mistake"));
    granted(await enrolLines(office.north, { enrolmentId: id, lines: lines(records) }));
    granted(await finishEnrolment(office.north, { enrolmentId: id }));
    const [withFact = ""] = await people(records[1]?.identifier ?? "");
    const [withClaim = ""] = await people(records[2]?.identifier ?? "");
    office.clock.moveTo("2026-11-21T09:00:00Z");
    granted(
      await recordSituation(office.north, { key: office.key(), personId: withFact, kind: "miner", from: "2026-02-01", to: null, details: {}, replaces: false }),
    );
    const professionalId = await office.newProfessional();
    granted(await submitClaim(office.north, { key: office.key(), personId: withClaim, professionalId, sheet: visit("2026-11-10") }));
    const [gone = ""] = await people(records[0]?.identifier ?? "");
    const reversed = granted(await reverseEnrolment(office.north, { enrolmentId: id, motive: "sent twice", batch: 2 }));
    expect(reversed).toMatchObject({ status: "reversed", takenBack: 2, kept: 2, motive: "sent twice", reversedBy: "agent-north" });
    expect(await unmet(id)).toEqual(["3 kept person-file-in-use", "4 kept person-file-in-use"]);
    expect(await people(records[0]?.identifier ?? "")).toEqual([]);
    expect(await people(records[1]?.identifier ?? "")).toEqual([withFact]);
    const believed = granted(await readSituations(office.system, { personId: gone, knownOn: day("2026-11-20") })).situations;
    expect(believed.map(({ kind }) => kind)).toEqual(["affiliation"]);
    expect(granted(await readSituations(office.system, { personId: gone })).situations).toEqual([]);
    const again = granted(await begin(false, "mistake"));
    expect(granted(await enrolLines(office.north, { enrolmentId: again.id, lines: lines(records) }))).toMatchObject({ enrolled: 2, doubles: 2 });
    expect(codeOf(await reverseEnrolment(office.north, { enrolmentId: id, motive: "again" }))).toBe("enrolment-ended");
  });

  test("an organism enrols with itself and sees its own files only", async () => {
    expect(codeOf(await begin(false, undefined, office.south))).toBe("affiliation-to-another-organism");
    const { id } = granted(await begin());
    expect(codeOf(await readEnrolment(office.south, { enrolmentId: id }))).toBe("not-found-here");
    expect(codeOf(await enrolLines(office.south, { enrolmentId: id, lines: lines([record()]) }))).toBe("not-found-here");
    expect(granted(await listEnrolments(office.south, {})).total).toBe(0);
    expect(granted(await listEnrolments(office.north, {})).items.map((one) => one.id)).toContain(id);
    expect(codeOf(await readEnrolment(office.north, { enrolmentId: "nothing" }))).toBe("not-found-here");
  });
});
