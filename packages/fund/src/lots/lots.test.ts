import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { describeOnStores } from "../../../../tests/support/stores.ts";
import { wrongInBooks } from "../../test-support/books.ts";
import { codeOf, granted, type Office, openOffice, visit } from "../../test-support/office.ts";
import { beginLot, finishLot, type LotLine, listLots, readLot, settleDay, settleLotLines } from "../index.ts";

describeOnStores("lots of care sheets", (open) => {
  let office: Office;
  let persons: { id: string; token: string }[];
  let doctor: string;
  let unlicensed: string;

  const tokenOfPerson = async (id: string): Promise<string> =>
    (await sql<{ value: string }>`select identifier as value from person where person_id = ${id}::uuid`.execute(office.fund.database.kysely)).rows[0]?.value ??
    "";
  const licenceOf = async (id: string): Promise<string> =>
    (await sql<{ value: string }>`select identifier as value from professional where id = ${id}::uuid`.execute(office.fund.database.kysely)).rows[0]?.value ??
    "";

  beforeAll(async () => {
    office = await openOffice(await open());
    const ids = [await office.newPerson(), await office.newPerson(), await office.newPerson({ organism: "SOUTH" })];
    persons = await Promise.all(ids.map(async (id) => ({ id, token: await tokenOfPerson(id) })));
    doctor = await licenceOf(await office.newProfessional());
    unlicensed = await licenceOf(await office.newProfessional(false));
  });

  let marks = 0;
  const begin = (rehearsal = false) => {
    marks += 1;
    const file = { fileName: "sheets.ndjson", fileMark: `mark-${marks}`, linesTotal: null, empty: false };
    return beginLot(office.north, { country: "zz", organism: "NORTH", format: "ndjson", rehearsal, ...file });
  };

  const sheetLine = (line: number, month: string, changes: Partial<NonNullable<LotLine["sheet"]>> = {}): LotLine => ({
    line,
    sheet: {
      key: `lot-${month}-${line}`,
      person: persons[line % 2]?.token ?? "",
      professional: doctor,
      sheet: visit(`2026-${month}-${String(line).padStart(2, "0")}`),
      ...changes,
    },
  });

  test("each line has its outcome: accepted, refused with its reason, waiting for a fact; the lot counts them", async () => {
    const lot = granted(await begin());
    const lines = [
      sheetLine(1, "03"),
      sheetLine(2, "03", { person: "000000000" }),
      sheetLine(3, "03", { professional: "nobody" }),
      sheetLine(4, "03", { key: "lot-03-1" }),
      sheetLine(5, "03", { professional: unlicensed }),
      sheetLine(6, "03", { person: persons[2]?.token ?? "" }),
      sheetLine(7, "03", { sheet: { lines: "none" } }),
      sheetLine(8, "03"),
    ];
    const after = granted(await settleLotLines(office.north, { lotId: lot.id, lines, batch: 3, lanes: 2 }));
    expect(after).toMatchObject({ linesDone: 8, accepted: 2, refused: 5, pending: 1, aside: 0, known: 0, status: "running" });
    const { lines: told } = granted(await readLot(office.north, { lotId: lot.id }));
    expect(told.items.map(({ outcome, refusal }) => refusal?.definition.code ?? outcome)).toEqual([
      "accepted",
      "lot-person-unknown",
      "lot-professional-unknown",
      "lot-key-repeated",
      "pending",
      "not-found-here",
      "claim-sheet-invalid",
      "accepted",
    ]);
    expect(after.paid).toBe(told.items.reduce((sum, { paid }) => sum + (paid ?? 0), 0));
    expect(granted(await readLot(office.north, { lotId: lot.id, outcomes: ["refused"] })).lines.total).toBe(5);
    expect(granted(await finishLot(office.north, { lotId: lot.id })).status).toBe("finished");
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("a lot taken up again after a stop, or sent again whole, has one effect", async () => {
    const lines = Array.from({ length: 12 }, (_, index) => sheetLine(index + 1, "04"));
    const lot = granted(await begin());
    granted(await settleLotLines(office.north, { lotId: lot.id, lines: lines.slice(0, 5) }));
    // The program dies after the sheets and before the lot: they are settled, and the lot does not know it.
    const sheets = lines.slice(5, 8).flatMap(({ sheet }) => sheet ?? []);
    const keyed = sheets.map((sheet) => ({ key: sheet.key, personId: persons.find(({ token }) => token === sheet.person)?.id ?? "", sheet: sheet.sheet }));
    const professionalId =
      (await sql<{ id: string }>`select id from professional where identifier = ${doctor}`.execute(office.fund.database.kysely)).rows[0]?.id ?? "";
    const asNorth = { ...office.system, actor: office.north.actor, grants: { ...office.system.grants, agent: office.system.grants.system } };
    expect(
      (
        await settleDay(
          asNorth,
          keyed.map((sheet) => ({ ...sheet, professionalId })),
        )
      ).settled,
    ).toBe(3);
    const again = granted(await settleLotLines(office.north, { lotId: lot.id, lines }));
    expect(again).toMatchObject({ linesDone: 12, accepted: 12, known: 3 });
    granted(await finishLot(office.north, { lotId: lot.id }));
    // The same sheets in another file: every key has its answer.
    const copy = granted(await begin());
    expect(granted(await settleLotLines(office.north, { lotId: copy.id, lines }))).toMatchObject({ accepted: 12, known: 12, paid: again.paid });
    expect(await wrongInBooks(office.fund.database.kysely)).toEqual([]);
  });

  test("a rehearsal decides and keeps nothing", async () => {
    const count = async () => (await sql<{ n: number }>`select count(*) as n from claim`.execute(office.fund.database.kysely)).rows[0]?.n;
    const before = await count();
    const lot = granted(await begin(true));
    const lines = [sheetLine(1, "05"), sheetLine(2, "05", { professional: unlicensed }), sheetLine(3, "05", { sheet: visit("2026-12-24") })];
    expect(granted(await settleLotLines(office.north, { lotId: lot.id, lines }))).toMatchObject({ accepted: 1, pending: 1, refused: 1, rehearsal: true });
    expect(await count()).toBe(before);
    const { lines: told } = granted(await readLot(office.north, { lotId: lot.id }));
    expect(told.items.map(({ paid, claimId }) => [paid, claimId])).toEqual([
      [expect.any(Number), null],
      [null, null],
      [null, null],
    ]);
  });

  test("a file done is not opened again; another organism sees none of it; who reads a lot is journaled", async () => {
    const file = { country: "zz", organism: "NORTH", format: "ndjson", fileName: "a", fileMark: "one", rehearsal: false, linesTotal: 1, empty: false } as const;
    const lot = granted(await beginLot(office.north, file));
    expect(granted(await beginLot(office.north, file)).id).toBe(lot.id);
    granted(await settleLotLines(office.north, { lotId: lot.id, lines: [sheetLine(9, "06")] }));
    granted(await finishLot(office.north, { lotId: lot.id }));
    expect(codeOf(await beginLot(office.north, file))).toBe("lot-already-settled");
    expect(codeOf(await settleLotLines(office.north, { lotId: lot.id, lines: [sheetLine(10, "06")] }))).toBe("lot-ended");
    expect(codeOf(await beginLot(office.south, file))).toBe("lot-of-another-organism");
    expect(codeOf(await readLot(office.south, { lotId: lot.id }))).toBe("not-found-here");
    expect(granted(await listLots(office.south, {})).total).toBe(0);
    expect(granted(await listLots(office.north, {})).items.map(({ id }) => id)).toContain(lot.id);
    const read = await sql`select 1 from audit_line where action = 'lots:read' and object = ${lot.id}`.execute(office.fund.database.kysely);
    granted(await readLot(office.north, { lotId: lot.id }));
    const after = await sql`select 1 from audit_line where action = 'lots:read' and object = ${lot.id}`.execute(office.fund.database.kysely);
    expect(after.rows.length).toBe(read.rows.length + 1);
  });
});
