import type { ListEntry } from "../entry.ts";
import { ROW_AMOUNT_INVALID } from "../refusals.ts";
import { codeOf, countOf, hundredthsOf, neededDay, neededText, optionalDay, type Row, refuseRow, textOf, withoutEmpty } from "../rows/row.ts";
import type { FileShape } from "../shape.ts";

const CODE = /^\d{7}$/;
const KINDS: Readonly<Record<string, string>> = { A: "purchase", L: "rental", S: "service", E: "upkeep", R: "repair", V: "delivery" };
const DEEPEST = 9;

/** Titles above the product, from the widest. */
const placeOf = (row: Row): string =>
  Array.from({ length: DEEPEST }, (_none, level) => textOf(row, `lib_arbo${level + 1}`))
    .filter((title) => title !== "")
    .join(" > ");

interface Columns {
  readonly code: string;
  readonly label: string;
  readonly to: string;
  readonly age: string;
  readonly kind: string;
}

const product =
  (columns: Columns) =>
  (row: Row): readonly ListEntry[] => [
    {
      part: "act",
      code: codeOf(row, columns.code, CODE),
      line: "",
      // Neither file gives the first day of a product.
      from: null,
      to: optionalDay(row, columns.to),
      label: neededText(row, columns.label),
      family: "device",
      content: withoutEmpty({ kind: KINDS[textOf(row, columns.kind)], greatestAge: countOf(row, columns.age) || undefined, place: placeOf(row) }),
    },
  ];

function tariff(row: Row): readonly ListEntry[] {
  const limit = hundredthsOf(row, "LPP_PRU");
  const values = { tariff: hundredthsOf(row, "LPP_TAR") ?? refuseRow(ROW_AMOUNT_INVALID, "LPP_TAR"), ...(limit ? { limit } : {}) };
  const [code, from] = [codeOf(row, "LPP_COD", CODE), neededDay(row, "VAL_DTD")];
  return [{ part: "tariff", code, line: "", from, to: null, label: "", family: "", content: { unit: "EUR", values } }];
}

const CARD = { code: "code_tips", label: "nom_court", to: "date_fin", age: "age_max", kind: "type_prest" };
const TABLE = { code: "LPP_PRS_IDE", label: "LPP_RED_LIB", to: "LPP_VAL_DTF", age: "LPP_MAX_AGE", kind: "LPP_PRS_TYP" };

/** LPP: devices and services, by two descriptions of which one is given, and their tariffs. */
export const deviceFiles: readonly FileShape[] = [
  {
    name: "lpp_fiche",
    form: "json",
    columns: [CARD.code, CARD.label, CARD.kind],
    parts: ["act"],
    codeOf: (row) => textOf(row, CARD.code),
    reader: () => ({ read: product(CARD) }),
  },
  {
    name: "NT_LPP",
    form: "csv",
    columns: [TABLE.code, TABLE.label, TABLE.kind],
    parts: ["act"],
    codeOf: (row) => textOf(row, TABLE.code),
    reader: () => ({ read: product(TABLE) }),
  },
  {
    name: "IR_LPP_V",
    form: "csv",
    columns: ["LPP_COD", "VAL_DTD", "LPP_TAR", "LPP_PRU"],
    parts: ["tariff"],
    codeOf: (row) => textOf(row, "LPP_COD"),
    reader: () => ({ read: tariff }),
  },
];
