import type { ListEntry } from "../entry.ts";
import { ROW_AMOUNT_INVALID } from "../refusals.ts";
import { codeOf, countOf, hundredthsOf, neededDay, neededText, optionalDay, type Row, refuseRow, textOf, withoutEmpty } from "../rows/row.ts";
import type { FileShape } from "../shape.ts";

const CODE = /^\d{1,4}$/;
const codeIn = (row: Row, field: string): string => codeOf(row, field, CODE).padStart(4, "0");

const padded = (field: string) => (row: Row) => textOf(row, field).padStart(4, "0");

const act = (row: Row): readonly ListEntry[] => [
  {
    part: "act",
    code: codeIn(row, "BIO_PRS_IDE"),
    line: "",
    from: optionalDay(row, "BIO_CRE_DAT"),
    to: optionalDay(row, "BIO_SUP_DAT"),
    label: neededText(row, "BIO_INF_LIB").replaceAll(/\s+/g, " "),
    family: "laboratory-act",
    content: withoutEmpty({
      group: textOf(row, "BIO_GRP_LIB"),
      priorAgreement: textOf(row, "BIO_ENP_TOP") === "1" ? true : undefined,
      mostExecutions: countOf(row, "BIO_MAX_EXE") || undefined,
    }),
  },
];

const tariff = (row: Row): readonly ListEntry[] => [
  {
    part: "tariff",
    code: codeIn(row, "BTF_PRS_IDE"),
    line: "",
    from: neededDay(row, "BTF_HIS_DTD"),
    to: optionalDay(row, "BTF_HIS_DTF"),
    label: "",
    family: "",
    content: {
      unit: codeOf(row, "BTF_TAR_NAT", /^[A-Z]{1,3}$/),
      values: { coefficient: hundredthsOf(row, "BTF_TAR_COF") ?? refuseRow(ROW_AMOUNT_INVALID, "BTF_TAR_COF") },
    },
  },
];

/** NABM: laboratory acts, and the coefficient of each through time. Its value in euros is the coefficient times the value of its key letter. */
export const biologyFiles: readonly FileShape[] = [
  {
    name: "IR_BIO_R",
    form: "csv",
    columns: ["BIO_PRS_IDE", "BIO_INF_LIB", "BIO_CRE_DAT", "BIO_SUP_DAT"],
    parts: ["act"],
    codeOf: padded("BIO_PRS_IDE"),
    reader: () => ({ read: act }),
  },
  {
    name: "IR_BTF_R",
    form: "csv",
    columns: ["BTF_PRS_IDE", "BTF_HIS_DTD", "BTF_TAR_NAT", "BTF_TAR_COF"],
    parts: ["tariff"],
    codeOf: padded("BTF_PRS_IDE"),
    reader: () => ({ read: tariff }),
  },
];
