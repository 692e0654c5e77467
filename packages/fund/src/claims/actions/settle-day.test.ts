import { isoDay } from "@openamo/kernel";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../../test-support/books.ts";
import { granted, type Office, openOffice, visit } from "../../../test-support/office.ts";
import { type FundContext, listClaims, type SubmitClaim, settleDay, submitClaim } from "../../index.ts";

describeOnStores("settling a day of claims", (open) => {
  let office: Office;
  let people: string[];
  let professionalId: string;
  beforeAll(async () => {
    office = await openOffice(await open());
    professionalId = await office.newProfessional();
    people = [await office.newPerson(), await office.newPerson({ organism: "SOUTH" }), await office.newPerson()];
  });

  /** `count` claims spread over the people, on different days. */
  const claimsOf = (count: number, month: string): SubmitClaim[] =>
    Array.from({ length: count }, (_, index) => ({
      key: `day-${month}-${index}`,
      personId: people[index % people.length] ?? "",
      professionalId,
      sheet: visit(`2026-${month}-${String(1 + Math.floor(index / people.length)).padStart(2, "0")}`),
    }));

  /** The office with rules that have a defect: they throw on one day of care of one person. */
  function throwingFor(of: Office, careDate: string, personId: string): FundContext {
    const pack = of.system.pack("zz");
    const settle: typeof pack.claims.settle = (facts) => {
      const days = pack.claims.careDays(facts.sheet);
      if (facts.beneficiary.id === personId && isoDay(days.from) === careDate) throw new RangeError(`a defect that would tell of ${careDate}`);
      return pack.claims.settle(facts);
    };
    return { ...of.system, pack: () => ({ ...pack, claims: { ...pack.claims, settle } }) };
  }

  test("gives in batches what one by one would give: later claims see the counters that earlier ones moved", async () => {
    const progress: string[] = [];
    const result = await settleDay(office.system, claimsOf(24, "09"), { batch: 10, onProgress: ({ done, total }) => progress.push(`${done}/${total}`) });
    expect(result).toEqual({ settled: 24, known: 0, refused: [], aside: [] });
    expect(progress).toEqual(["10/24", "20/24", "24/24"]);
    for (const personId of people) {
      const found = granted(await listClaims(office.system, { personId })).items.map(({ claim }) => claim);
      // Participation of 2.00, 2.00 and 1.00, then the year is full.
      expect(found.sort((a, b) => a.care.from - b.care.from).map(({ paid }) => paid)).toEqual([1945, 1945, 2045, 2145, 2145, 2145, 2145, 2145]);
    }
    const references = granted(await listClaims(office.north, { size: 100 })).items.map(({ claim }) => claim.reference);
    expect(new Set(references).size).toBe(references.length);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("is taken up where it stopped, and settles nothing twice", async () => {
    const claims = claimsOf(12, "08");
    const half = await settleDay(office.system, claims.slice(0, 7), { batch: 5 });
    expect(half.settled).toBe(7);
    expect(await settleDay(office.system, claims, { batch: 5 })).toEqual({ settled: 5, known: 7, refused: [], aside: [] });
    expect(await settleDay(office.system, claims, { batch: 50 })).toEqual({ settled: 0, known: 12, refused: [], aside: [] });
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("a sheet that cannot be opened stops no other, and the same care twice in a batch is paid once", async () => {
    const [first, second] = claimsOf(2, "07");
    if (first === undefined || second === undefined) throw new Error("two claims");
    const batch = [first, { ...second, sheet: { lines: "none" } }, { ...first, key: "the-same-care" }, { ...second, key: "day-07-good" }];
    const result = await settleDay(office.system, batch);
    expect(result.settled).toBe(2);
    expect(result.refused).toEqual([
      { key: second.key, code: "claim-sheet-invalid" },
      { key: "the-same-care", code: "duplicate-in-batch" },
    ]);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("a sheet whose rule throws, or whose row the database refuses, is set aside with its reason, and the others go on", async () => {
    const { kysely } = office.fund.database;
    const claims = claimsOf(16, "05");
    const [poisoned, refused] = [claims[3], claims[9]];
    if (poisoned === undefined || refused === undefined) throw new Error("sixteen claims");
    // The database refuses this care of this person, as a constraint of tomorrow would.
    const day = refused.sheet as ReturnType<typeof visit>;
    const mark = `${day.lines[0]?.careDate}%`;
    await sql
      .raw(`alter table claim_fingerprint add constraint never_this check (person_id <> '${refused.personId}' or fingerprint not like '${mark}')`)
      .execute(kysely);
    const failing = throwingFor(office, (poisoned.sheet as ReturnType<typeof visit>).lines[0]?.careDate ?? "", poisoned.personId);
    try {
      const first = await settleDay(failing, claims, { batch: 16, lanes: 2 });
      expect(first.settled).toBe(14);
      expect(first.aside.map(({ key, poison }) => [key, poison.kind]).sort()).toEqual([
        [poisoned.key, "rule-failed"],
        [refused.key, "row-refused"],
      ]);
      expect(first.aside.find(({ key }) => key === refused.key)?.poison.detail).toBe("never_this");
      expect(first.aside.find(({ key }) => key === poisoned.key)?.poison.detail).toMatch(/^RangeError settle-day\.test\.ts:\d+$/);
      expect(await wrongInBooks(kysely)).toEqual([]);
    } finally {
      await sql`alter table claim_fingerprint drop constraint never_this`.execute(kysely);
    }
    // Once the defects are mended the same sheets, under their own keys, are settled.
    expect(await settleDay(office.system, claims, { batch: 16 })).toEqual({ settled: 2, known: 14, refused: [], aside: [] });
    expect(await wrongInBooks(kysely)).toEqual([]);
  });

  test("two runs of one day at the same moment, and a single claim between them, have one effect", async () => {
    const claims = claimsOf(20, "06");
    const single = claims[11];
    if (single === undefined) throw new Error("twenty claims");
    const [a, b] = await Promise.all([
      settleDay(office.system, claims, { batch: 6 }),
      settleDay(office.system, [...claims].reverse(), { batch: 7 }),
      submitClaim(office.system, single),
    ]);
    expect(a.settled + a.known).toBe(20);
    expect(b.settled + b.known).toBe(20);
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
    await expect(settleDay(office.north, claims)).rejects.toThrow("permission-denied");
  });
});
