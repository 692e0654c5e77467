import type { EntryPart, NomenclatureList, PartDating } from "../entry.ts";
import { NOMENCLATURE_LISTS } from "../entry.ts";
import type { FileShape } from "../shape.ts";
import { biologyFiles } from "./biology.ts";
import { ccamFiles } from "./ccam.ts";
import { deviceFiles } from "./devices.ts";
import { ghsFiles } from "./ghs.ts";
import { icd10Files } from "./icd10.ts";
import { medicineFiles } from "./medicines.ts";

/** Files of each list. One that lends names to another stands before it: they are read in this order. */
export const shapesOf: Readonly<Record<NomenclatureList, readonly FileShape[]>> = {
  ccam: ccamFiles,
  medicines: medicineFiles,
  ghs: ghsFiles,
  biology: biologyFiles,
  devices: deviceFiles,
  icd10: icd10Files,
};

const USUAL: Readonly<Record<EntryPart, PartDating>> = { act: "none", tariff: "by-row", grouping: "by-row", note: "none", generic: "none", word: "none" };

/** How each part of a list stands in time. */
export const partDatings = (list: NomenclatureList): Readonly<Record<EntryPart, PartDating>> => {
  if (list === "medicines") return { ...USUAL, tariff: "by-list" };
  return list === "ghs" ? { ...USUAL, act: "by-row" } : USUAL;
};

export const isNomenclatureList = (word: string): word is NomenclatureList => (NOMENCLATURE_LISTS as readonly string[]).includes(word);

/** Names of the files that are read for a list. */
export const knownFilesOf = (list: NomenclatureList): readonly string[] => shapesOf[list].map(({ name }) => name);
