import type { ListEntry } from "../entry.ts";
import { ROW_WITHOUT_TARIFF } from "../refusals.ts";
import { codeOf, hundredthsOf, neededDay, neededText, optionalDay, type Row, refuseRow, textOf, withoutEmpty } from "../rows/row.ts";
import type { FileShape } from "../shape.ts";

const CODE = /^[A-Z]{4}\d{3}$/;
const ACTIVITY = /^\d$/;
const GRID = /^\d{1,2}$/;
const ACT_TYPES: Readonly<Record<string, string>> = { "0": "isolated", "1": "procedure", "2": "complementary" };
const SEXES: Readonly<Record<string, string>> = { "1": "male", "2": "female" };

const code = (row: Row): string => textOf(row, "code");

const act = (row: Row): readonly ListEntry[] => [
  {
    part: "act",
    code: codeOf(row, "code", CODE),
    line: "",
    from: neededDay(row, "date_debut"),
    to: optionalDay(row, "date_fin"),
    label: neededText(row, "libelle_long"),
    family: "technical-act",
    content: withoutEmpty({
      shortLabel: textOf(row, "libelle_court"),
      actType: ACT_TYPES[textOf(row, "type_acte")],
      sex: SEXES[textOf(row, "compatibilite_sexe")],
    }),
  },
];

/** Tariffs by grid. A grid without a tariff is absent: at that day it has none. */
function values(row: Row): Record<string, number> {
  const found: Record<string, number> = {};
  for (const column of Object.keys(row)) {
    const amount = GRID.test(column) ? hundredthsOf(row, column) : undefined;
    if (amount !== undefined) found[column] = amount;
  }
  return Object.keys(found).length === 0 ? refuseRow(ROW_WITHOUT_TARIFF, "code") : found;
}

const tariff = (row: Row): readonly ListEntry[] => [
  {
    part: "tariff",
    code: codeOf(row, "code", CODE),
    line: `${codeOf(row, "activite", ACTIVITY)}/${codeOf(row, "phase", ACTIVITY)}`,
    from: neededDay(row, "date_effet"),
    to: null,
    label: "",
    family: "",
    content: { unit: "EUR", values: values(row), ...withoutEmpty({ decidedOn: textOf(row, "date_arr_minis"), publishedOn: textOf(row, "date_jo") }) },
  },
];

const grouping = (row: Row): readonly ListEntry[] => [
  {
    part: "grouping",
    code: codeOf(row, "code", CODE),
    line: codeOf(row, "activite", ACTIVITY),
    from: neededDay(row, "date_debut"),
    to: null,
    label: neededText(row, "regroupement"),
    family: "",
    content: {},
  },
];

/** A sentence of a note that says with what the act is not billed, as far as the next sentence. */
const NOT_BILLED = /ne peu(?:t|vent) (?:pas )?être (?:facturée?s?|codée?s?|cumulée?s?|associée?s?)[^;\n]*? (?:avec|en même temps que)([^;\n]*)/giu;
const ACT_CODE = /[A-Z]{4}\d{3}/g;

/** Codes of acts that a note says are not billed with the act. */
export const notBilledWith = (note: string): string[] => [
  ...new Set([...note.matchAll(NOT_BILLED)].flatMap(([, others = ""]) => [...others.matchAll(ACT_CODE)].map(([found]) => found))),
];

/** Several notes of one kind may stand under one act: they are numbered in the order of the file. */
function noteReader(): (row: Row) => readonly ListEntry[] {
  let last = "";
  let rank = 0;
  return (row) => {
    const acted = codeOf(row, "code", CODE);
    const kind = neededText(row, "type_note");
    rank = last === `${acted} ${kind}` ? rank + 1 : 1;
    last = `${acted} ${kind}`;
    const label = neededText(row, "note")
      .replaceAll("¶", "\n")
      .replaceAll(/ *\n */g, "\n");
    const others = notBilledWith(label);
    const content = { kind: textOf(row, "libelle_type_note"), ...(others.length === 0 ? {} : { notBilledWith: others }) };
    return [{ part: "note", code: acted, line: `${kind}/${rank}`, from: neededDay(row, "date_debut"), to: null, label, family: "", content }];
  };
}

/** A word of the list: the name of a grid, of a modifier, of a grouping. */
const words = (name: string, family: string, code: string, label: string): FileShape => ({
  name,
  form: "json",
  columns: [code, label],
  parts: ["word"],
  family,
  codeOf: (row) => textOf(row, code),
  reader: () => ({
    read: (row) => [{ part: "word", code: neededText(row, code), line: family, from: null, to: null, label: neededText(row, label), family, content: {} }],
  }),
});

/** CCAM: technical acts of doctors, dentists and midwives, with every tariff line since 2005. */
export const ccamFiles: readonly FileShape[] = [
  {
    name: "ccam_actes",
    form: "json",
    columns: ["code", "libelle_long", "type_acte", "date_debut"],
    parts: ["act"],
    codeOf: code,
    reader: () => ({ read: act }),
  },
  {
    name: "ccam_tarifs_detailles",
    form: "json",
    columns: ["code", "activite", "phase", "date_effet"],
    parts: ["tariff"],
    codeOf: code,
    reader: () => ({ read: tariff }),
  },
  {
    name: "ccam_regroupement",
    form: "json",
    columns: ["code", "date_debut", "activite", "regroupement"],
    parts: ["grouping"],
    codeOf: code,
    reader: () => ({ read: grouping }),
  },
  {
    name: "ccam_notes",
    form: "json",
    columns: ["code", "type_note", "note", "date_debut"],
    parts: ["note"],
    codeOf: code,
    reader: () => ({ read: noteReader() }),
  },
  words("ccam_libelles_grille_tarifs", "grid", "grille", "libelle_grille_tarif"),
  words("ccam_libelle_modificateur", "modifier", "modificateur", "libelle_modificateur"),
  words("ccam_libelle_regroupement", "grouping", "regroupement", "libelle_regroupement"),
];
