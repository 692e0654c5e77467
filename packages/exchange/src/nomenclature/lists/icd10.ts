import type { ListEntry } from "../entry.ts";
import { codeOf, neededText, type Row, textOf, withoutEmpty } from "../rows/row.ts";
import type { FileShape } from "../shape.ts";

const CODE = /^[A-Z]\d{2}[0-9A-Z+]*$/;
const CATEGORY = /^[A-Z]\d{2}$/;
/** The insurer writes 99 for “outside the list”. */
const NO_CONDITION = "99";

/** Some labels were put in quotes twice. */
const unquoted = (label: string): string => (/^".*"$/.test(label) ? label.slice(1, -1).replaceAll('""', '"') : label);

function diagnosis(row: Row): readonly ListEntry[] {
  const condition = textOf(row, "ALD_030_COD");
  return [
    {
      part: "act",
      code: codeOf(row, "CIM_COD", CODE),
      line: "",
      from: null,
      to: null,
      label: unquoted(neededText(row, "CIM_LIB")),
      family: "diagnosis",
      content: withoutEmpty({
        category: codeOf(row, "CAT_CIM_COD", CATEGORY),
        longTermCondition: condition === NO_CONDITION ? undefined : condition,
        version: textOf(row, "VER_CPT_COD"),
      }),
    },
  ];
}

const word = (family: string, code: string, label: string): readonly ListEntry[] => [
  { part: "word", code, line: family, from: null, to: null, label, family, content: {} },
];

/** ICD-10: diagnoses, the long-term condition that the insurer attaches to each, categories and the list of conditions. */
export const icd10Files: readonly FileShape[] = [
  {
    name: "IR_CIM_V",
    form: "csv",
    columns: ["CIM_COD", "CIM_LIB", "ALD_030_COD", "CAT_CIM_COD"],
    parts: ["act"],
    codeOf: (row) => textOf(row, "CIM_COD"),
    reader: () => ({ read: diagnosis }),
  },
  {
    name: "IR_CCI_V",
    form: "csv",
    columns: ["CAT_CIM_COD", "CAT_CIM_LIB"],
    parts: ["word"],
    family: "category",
    codeOf: (row) => textOf(row, "CAT_CIM_COD"),
    reader: () => ({ read: (row) => word("category", codeOf(row, "CAT_CIM_COD", CATEGORY), unquoted(neededText(row, "CAT_CIM_LIB"))) }),
  },
  {
    name: "IR_ALD_V",
    form: "csv",
    columns: ["ALD_030_COD", "ALD_030_LIB"],
    parts: ["word"],
    family: "long-term-condition",
    codeOf: (row) => textOf(row, "ALD_030_COD"),
    reader: () => ({ read: (row) => word("long-term-condition", codeOf(row, "ALD_030_COD", /^\d{1,2}$/), neededText(row, "ALD_030_LIB")) }),
  },
];
