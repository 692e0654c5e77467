import type { ListEntry } from "../entry.ts";
import { ROW_AMOUNT_INVALID } from "../refusals.ts";
import { codeOf, hundredthsOf, neededText, optionalDay, type Row, refuseRow, textOf, withoutEmpty } from "../rows/row.ts";
import type { FileShape, ListMemory } from "../shape.ts";

const CIS = /^\d{8}$/;
const CIP13 = /^\d{13}$/;
const CIP7 = /^\d{7}$/;
const RATE = /^(\d{1,3}) ?%$/;

const NAME_COLUMNS = [
  "cis",
  "name",
  "form",
  "routes",
  "authorisation",
  "procedure",
  "marketing",
  "authorisedOn",
  "bdmStatus",
  "european",
  "holders",
  "watched",
];
const BOX_COLUMNS = ["cis", "cip7", "box", "status", "marketing", "declaredOn", "cip13", "hospitals", "rates", "price", "public", "fee", "conditions"];
const GENERIC_COLUMNS = ["group", "label", "cis", "type", "rank"];

const plain = (text: string): string =>
  text
    .replaceAll(/<br\s*\/?>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/[ \t]+/g, " ")
    .trim();

/** `65%` or `65 %`; several rates (by indication) are given as they stand, with spaces between. */
function ratesOf(row: Row): string {
  return textOf(row, "rates")
    .split(";")
    .map((rate) => rate.trim())
    .filter((rate) => rate !== "")
    .map((rate) => RATE.exec(rate)?.[1] ?? refuseRow(ROW_AMOUNT_INVALID, "rates", rate))
    .join(" ");
}

/** A box without a price is one of hospitals, or is not reimbursed: it has no tariff. */
function tariffOf(row: Row, code: string): readonly ListEntry[] {
  const [price, withFee, fee] = [hundredthsOf(row, "price"), hundredthsOf(row, "public"), hundredthsOf(row, "fee")];
  const rate = ratesOf(row);
  if (price === undefined && rate === "") return [];
  const values = withoutEmpty({ price, fee, public: withFee });
  return [{ part: "tariff", code, line: "", from: null, to: null, label: "", family: "", content: { unit: "EUR", values, ...withoutEmpty({ rate }) } }];
}

function boxReader({ names }: ListMemory): (row: Row) => readonly ListEntry[] {
  return (row) => {
    const code = codeOf(row, "cip13", CIP13);
    const cis = codeOf(row, "cis", CIS);
    const box = plain(neededText(row, "box"));
    const name = names.get(cis);
    const content = withoutEmpty({
      cis,
      cip7: codeOf(row, "cip7", CIP7),
      status: textOf(row, "status"),
      marketing: textOf(row, "marketing"),
      hospitals: textOf(row, "hospitals"),
      conditions: plain(textOf(row, "conditions")),
    });
    const label = name === undefined ? box : `${name} – ${box}`;
    const act: ListEntry = { part: "act", code, line: "", from: optionalDay(row, "declaredOn"), to: null, label, family: "medicine", content };
    return [act, ...tariffOf(row, code)];
  };
}

const generic = (row: Row): readonly ListEntry[] => [
  {
    part: "generic",
    code: codeOf(row, "cis", CIS),
    line: codeOf(row, "group", /^\d{1,6}$/),
    from: null,
    to: null,
    label: plain(neededText(row, "label")),
    family: "",
    content: { type: codeOf(row, "type", /^[0-4]$/) },
  },
];

/** Public database of medicines: boxes with their price and rate on the day of the copy, and the groups of generics. */
export const medicineFiles: readonly FileShape[] = [
  {
    name: "CIS_bdpm",
    form: "tab",
    columns: NAME_COLUMNS,
    looksLike: (row) => CIS.test(textOf(row, "cis")) && !CIP7.test(textOf(row, "name")),
    // It only lends its names to the boxes, and is read before them.
    parts: [],
    codeOf: (row) => textOf(row, "cis"),
    reader: ({ names }) => ({
      read(row) {
        names.set(codeOf(row, "cis", CIS), plain(neededText(row, "name")));
        return [];
      },
    }),
  },
  {
    name: "CIS_CIP_bdpm",
    form: "tab",
    columns: BOX_COLUMNS,
    looksLike: (row) => CIS.test(textOf(row, "cis")) && CIP13.test(textOf(row, "cip13")),
    parts: ["act", "tariff"],
    codeOf: (row) => textOf(row, "cip13"),
    reader: (memory) => ({ read: boxReader(memory) }),
  },
  {
    name: "CIS_GENER_bdpm",
    form: "tab",
    columns: GENERIC_COLUMNS,
    looksLike: (row) => CIS.test(textOf(row, "cis")) && /^[0-4]$/.test(textOf(row, "type")),
    parts: ["generic"],
    codeOf: (row) => textOf(row, "cis"),
    reader: () => ({ read: generic }),
  },
];
