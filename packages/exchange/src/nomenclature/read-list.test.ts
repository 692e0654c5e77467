import { isoDay, RefusalSignal } from "@openamo/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, jsonList, type ListFolder, listFolder, tariff } from "../../test-support/files.ts";
import type { ListEntry, NomenclatureList } from "./entry.ts";
import { notBilledWith } from "./lists/ccam.ts";
import { openList, type RefusedRow, readList } from "./read-list.ts";

let folder: ListFolder;
beforeAll(async () => {
  folder = await listFolder();
});
afterAll(() => folder.remove());

interface Read {
  readonly rows: number;
  readonly entries: readonly ListEntry[];
  readonly refused: readonly RefusedRow[];
}

async function read(list: NomenclatureList, ...paths: readonly string[]): Promise<Read> {
  const all = { rows: 0, entries: [] as ListEntry[], refused: [] as RefusedRow[] };
  for await (const batch of readList(list, await openList(list, paths))) {
    all.rows += batch.rows;
    all.entries.push(...batch.entries);
    all.refused.push(...batch.refused);
  }
  return all;
}

/** The code of the refusal that a reading ends with. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "read";
  } catch (error) {
    if (error instanceof RefusalSignal) return error.refusal.definition.code;
    throw error;
  }
}

const days = ({ from, to }: ListEntry) => [from === null ? null : isoDay(from), to === null ? null : isoDay(to)];
const refusals = ({ refused }: Read) => refused.map(({ row, code, refusal }) => [row, code, refusal.definition.code, refusal.details.field]);

describe("technical acts", () => {
  test("a note that forbids billing with other acts names them; a sentence that says something else names none", () => {
    expect(notBilledWith("Facturation : ne peut pas être facturé avec un forfait de réanimation (YYYY015, YYYY020) ; avec ZZZA001 si besoin")).toEqual([
      "YYYY015",
      "YYYY020",
    ]);
    expect(notBilledWith("Facturation :\n- ne peut pas être facturée pour un acte (ZZZA001)\n- ne peut être facturée avec ZZZA002")).toEqual(["ZZZA002"]);
    expect(notBilledWith("Avec ou sans ZZZA003")).toEqual([]);
  });

  test("an act, its tariffs by grid in cents, its billing group, its notes and the names of grids", async () => {
    const files = [
      await folder.write(
        "tariffs.json.gz",
        jsonList([tariff("ZZZA001", "2021-01-01", { 3: 12.5, 16: 13.66 }), tariff("ZZZA001", "2025-01-01", { 3: 14.26, 19: 0.1 })]),
      ),
      await folder.write("acts.json", jsonList([act("ZZZA001", { date_fin: "2030-12-31", compatibilite_sexe: "2" })])),
      await folder.write("groups.json", jsonList([{ code: "ZZZA001", date_debut: "2006-03-01", activite: "1", regroupement: "ATM" }])),
      await folder.write("grids.json", jsonList([{ grille: 3, libelle_grille_tarif: "Une grille" }])),
      await folder.write(
        "notes.json",
        jsonList(
          [1, 2].map((n) => ({ code: "ZZZA001", date_debut: "2006-03-01", type_note: "01", note: `Note ${n} ¶- suite`, libelle_type_note: "Exclusion" })),
        ),
      ),
    ];
    const { entries, refused, rows } = await read("ccam", ...files);
    expect([rows, refused]).toEqual([7, []]);
    expect(entries.map(({ part, code, line }) => `${part} ${code} ${line}`)).toEqual([
      "act ZZZA001 ",
      "tariff ZZZA001 1/0",
      "tariff ZZZA001 1/0",
      "grouping ZZZA001 1",
      "note ZZZA001 01/1",
      "note ZZZA001 01/2",
      "word 3 grid",
    ]);
    expect(entries.slice(0, 3).map(days)).toEqual([
      ["2006-03-01", "2030-12-31"],
      ["2021-01-01", null],
      ["2025-01-01", null],
    ]);
    expect(entries[1]?.content).toMatchObject({ unit: "EUR", values: { 3: 1250, 16: 1366 } });
    expect(entries[2]?.content).toMatchObject({ values: { 3: 1426, 19: 10 } });
    expect(entries[4]?.label).toBe("Note 1\n- suite");
  });

  test("a bad row is refused by its place, code and reason, and the rest of the file goes on", async () => {
    const bad = [
      tariff("ZZZA002", "2021-02-30", { 3: 1 }),
      tariff("ZZZ2", "2021-01-01", { 3: 1 }),
      tariff("ZZZA004", "2021-01-01", {}),
      tariff("ZZZA005", "2021-01-01", { 3: -1 }),
      tariff("ZZZA006", "2021-01-01", { 3: 1.005 }),
      tariff("ZZZA007", "2021-01-01", { 3: 1 }, { activite: "" }),
    ];
    const path = await folder.write("bad.json", jsonList([tariff("ZZZA001", "2021-01-01", { 3: 1 }), ...bad, tariff("ZZZA008", "2021-01-01", { 3: 1 })]));
    const answer = await read("ccam", path);
    expect(answer.entries.map(({ code }) => code)).toEqual(["ZZZA001", "ZZZA008"]);
    expect(refusals(answer)).toEqual([
      [2, "ZZZA002", "row-date-invalid", "date_effet"],
      [3, "ZZZ2", "row-code-invalid", "code"],
      [4, "ZZZA004", "row-without-tariff", "code"],
      [5, "ZZZA005", "row-amount-invalid", "3"],
      [6, "ZZZA006", "row-amount-invalid", "3"],
      [7, "ZZZA007", "row-field-missing", "activite"],
    ]);
  });

  test("days in the wrong order are refused", async () => {
    const answer = await read("ccam", await folder.write("order.json", jsonList([act("ZZZA001", { date_fin: "2001-01-01" })])));
    expect(refusals(answer).map(([, , reason]) => reason)).toEqual(["row-days-reversed"]);
  });

  test("an object that is no JSON is refused alone where each has its line", async () => {
    const rows = [act("ZZZA001"), act("ZZZA002"), act("ZZZA003")].map((row) => JSON.stringify(row));
    const text = `[\n${[rows[0], rows[1]?.replace('"code":"', '"code":"x","y":"z'), rows[2]].join(",\n")}\n]`;
    const broken = text.replace('"y":"z', '"y":z');
    const answer = await read("ccam", await folder.write("lines.json", broken));
    expect(answer.entries.map(({ code }) => code)).toEqual(["ZZZA001", "ZZZA003"]);
    expect(refusals(answer)).toEqual([[2, "", "row-unreadable", undefined]]);
  });

  test("braces, brackets and quotes inside a text, and pieces that end anywhere, change nothing", async () => {
    const rows = Array.from({ length: 4000 }, (_none, rank) =>
      act(`ZZZA${String(rank % 1000).padStart(3, "0")}`, { libelle_long: `« {[}] » \\ "é${"ü".repeat(rank % 40)}"` }),
    );
    const { entries, refused } = await read("ccam", await folder.write("long.json", jsonList(rows)));
    expect([entries.length, refused.length]).toEqual([4000, 0]);
    expect(entries.map(({ label }) => label)).toEqual(rows.map(({ libelle_long }) => libelle_long));
  });
});

describe("medicines", () => {
  const name = "60000001\tINVENTOL 10 mg, comprimé\tcomprimé\torale\tactive\tnationale\tCommercialisée\t01/02/2003\t\t\tLABO\tNon";
  const box = (cip13: string, rate: string, price: string, withFee: string, fee: string) =>
    `60000001\t1234567\tplaquette de 8 comprimé(s)\tPrésentation active\tDéclaration\t05/03/2004\t${cip13}\toui\t${rate}\t${price}\t${withFee}\t${fee}\tSous<br>condition`;

  test("a box has the name of its medicine, its price, fee and rate; accents come in either encoding", async () => {
    const boxes = [
      box("3400900000001", "65 %", "1,16", "2,18", "1,02"),
      box("3400900000002", "100%", "1,379,01", "1,380,03", "1,02"),
      box("3400900000003", "", "", "", ""),
    ];
    const files = [await folder.write("boxes.txt.gz", `${boxes.join("\n")}\n`), await folder.write("names.txt", Buffer.from(`${name}\r\n`, "latin1"))];
    const { entries, refused } = await read("medicines", ...files);
    expect(refused).toEqual([]);
    const [first] = entries;
    expect(first).toMatchObject({
      part: "act",
      code: "3400900000001",
      label: "INVENTOL 10 mg, comprimé – plaquette de 8 comprimé(s)",
      content: { conditions: "Sous\ncondition" },
    });
    expect(first && days(first)).toEqual(["2004-03-05", null]);
    expect(entries.filter(({ part }) => part === "tariff").map(({ code, content }) => [code, content])).toEqual([
      ["3400900000001", { unit: "EUR", rate: "65", values: { price: 116, fee: 102, public: 218 } }],
      ["3400900000002", { unit: "EUR", rate: "100", values: { price: 137901, fee: 102, public: 138003 } }],
    ]);
  });

  test("a line with too few columns, a rate or a price that is none", async () => {
    const lines = [
      box("3400900000001", "65%", "1,16", "2,18", "1,02"),
      "60000001\tcut",
      box("3400900000002", "beaucoup", "1", "1", ""),
      box("3400900000003", "65%", "1.1.1", "", ""),
    ];
    const answer = await read("medicines", await folder.write("bad.txt", lines.join("\n")));
    expect(refusals(answer)).toEqual([
      [2, "", "row-unreadable", undefined],
      [3, "3400900000002", "row-amount-invalid", "rates"],
      [4, "3400900000003", "row-amount-invalid", "price"],
    ]);
    expect(answer.entries[0]?.label).toBe("plaquette de 8 comprimé(s)");
  });
});

describe("the other lists", () => {
  const stay = (year: number, effect: string, base: number, label = "Séjour inventé") => ({
    ghs: "0001",
    ghm: "99Z01A",
    libelle_ghm: label,
    borne_basse: 2,
    borne_haute: 9,
    tarif_base: base,
    forfait_exb: 0,
    tarif_exb: 10.5,
    tarif_exh: 20,
    date_effet: effect,
    anseqta: String(year),
    time_i: String(year),
  });

  test("a stay holds from March to February, is carried over, and is a new act under a new label", async () => {
    const rows = [stay(2020, "01/03/2020", 100), stay(2021, "01/03/2020", 100), stay(2022, "01/03/2022", 110, "Séjour renommé")];
    const { entries } = await read("ghs", await folder.write("ghs.json", jsonList(rows)));
    expect(entries.filter(({ part }) => part === "tariff").map(days)).toEqual([
      ["2020-03-01", "2021-02-28"],
      ["2021-03-01", "2022-02-28"],
      ["2022-03-01", "2023-02-28"],
    ]);
    expect(entries.filter(({ part }) => part === "act").map((entry) => [entry.label, ...days(entry)])).toEqual([
      ["Séjour inventé", "2020-03-01", "2022-02-28"],
      ["Séjour renommé", "2022-03-01", "2023-02-28"],
    ]);
    expect(entries[0]?.content).toMatchObject({ values: { base: 10000, shortStayDay: 1050 }, shortestStay: 2, longestStay: 9 });
  });

  test("laboratory acts by coefficient, the last year meaning no end", async () => {
    const files = [
      await folder.write("bio.csv", "BIO_PRS_IDE;BIO_INF_LIB;BIO_CRE_DAT;BIO_SUP_DAT;BIO_GRP_LIB\n42;DOSAGE   INVENTE;01JAN1996:00:00:00;;GROUPE\n"),
      await folder.write(
        "btf.csv",
        "BTF_PRS_IDE;BTF_HIS_DTD;BTF_TAR_NAT;BTF_HIS_DTF;BTF_TAR_COF\n42;30MAR1997:00:00:00;B;31DEC9999:00:00:00;12.50\n42;30FEB1997:00:00:00;B;;1\n",
      ),
    ];
    const answer = await read("biology", ...files);
    expect(answer.entries.map((entry) => [entry.part, entry.code, entry.label, ...days(entry)])).toEqual([
      ["act", "0042", "DOSAGE INVENTE", "1996-01-01", null],
      ["tariff", "0042", "", "1997-03-30", null],
    ]);
    expect(answer.entries[1]?.content).toEqual({ unit: "B", values: { coefficient: 1250 } });
    expect(refusals(answer)).toEqual([[3, "0042", "row-date-invalid", "BTF_HIS_DTD"]]);
  });

  test("devices with their tariff and highest price", async () => {
    const files = [
      await folder.write(
        "lpp.json",
        jsonList([{ code_tips: "9999999", nom_court: "OBJET INVENTE", age_max: "18", type_prest: "L", lib_arbo1: "TITRE", lib_arbo2: "CHAPITRE" }]),
      ),
      await folder.write("lpp.csv", "LPP_COD;VAL_DTD;LPP_TAR;LPP_PRU\n9999999;09JAN2012:00:00:00;108.90;0.00\n"),
    ];
    const { entries } = await read("devices", ...files);
    expect(entries.map(({ content }) => content)).toEqual([
      { kind: "rental", greatestAge: 18, place: "TITRE > CHAPITRE" },
      { unit: "EUR", values: { tariff: 10890 } },
    ]);
  });

  test("diagnoses, with the condition that the insurer attaches and labels quoted twice", async () => {
    const head = "CIM_COD;CIM_LIB;ALD_030_COD;CAT_CIM_COD";
    const lines = ['Z99;"""Mal """"inventé""""""";8;Z99', "Z990;Autre;99;Z99", 'Z991;"ouvert;99;Z99'];
    const answer = await read("icd10", await folder.write("cim.csv", [head, ...lines].join("\n")));
    expect(answer.entries.map(({ label, content }) => [label, content])).toEqual([
      ['Mal "inventé"', { category: "Z99", longTermCondition: "8" }],
      ["Autre", { category: "Z99" }],
    ]);
    expect(refusals(answer)).toEqual([[4, "", "row-unreadable", undefined]]);
  });
});

describe("a file that cannot be read", () => {
  const list = () => jsonList(Array.from({ length: 3000 }, (_none, rank) => act(`ZZZA${String(rank % 1000).padStart(3, "0")}`)));

  test.each([
    ["is missing", async () => `${folder.path}/none.json`, "file-unreadable"],
    ["is a folder", async () => folder.path, "file-unreadable"],
    ["is empty", () => folder.write("empty.json", ""), "file-empty"],
    ["is an empty list", () => folder.write("nothing.json", "[]"), "file-empty"],
    ["is something else", () => folder.write("other.csv", "a;b;c\n1;2;3\n"), "file-not-recognised"],
    ["belongs to another list", () => folder.write("cim2.csv", "CIM_COD;CIM_LIB;ALD_030_COD;CAT_CIM_COD\n"), "file-of-another-list"],
    ["stops in the middle of a list", () => folder.write("cut.json", list().slice(0, 100_000)), "file-cut-short"],
  ])("%s", async (_says, make, code) => {
    const path = await make();
    expect(await refusalOf(read("ccam", path))).toBe(code);
  });

  test("stops in the middle of its compression", async () => {
    const { gzipSync } = await import("node:zlib");
    const path = await folder.write("cut.bin", gzipSync(list()).subarray(0, -2000));
    expect(await refusalOf(read("ccam", path))).toBe("file-cut-short");
  });

  test("says the same as another", async () => {
    const [one, two] = [await folder.write("one.json", jsonList([act("ZZZA001")])), await folder.write("two.json", jsonList([act("ZZZA002")]))];
    expect(await refusalOf(read("ccam", one, two))).toBe("files-alike");
  });
});
