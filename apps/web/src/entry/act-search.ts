import { type InjectionKey, inject, type Ref, ref } from "vue";
import { type FoundAct, searchActs } from "../api/nomenclature.ts";

/** The list that the system carries itself. */
const COMMON = "common";
const MOST = 20;

/** How the codes of a list are written: in the list of common acts, the same shape is the same nomenclature. */
const SHAPES: Readonly<Record<string, RegExp>> = { ccam: /^[A-Z]{4}\d{3}$/, biology: /^\d{4}$/, devices: /^\d{7}$/ };

/** Whether a text is a whole code of a list: it may be typed even where the list is not imported. */
export const isCodeOf = (list: string, text: string): boolean => SHAPES[list]?.test(text) ?? false;

/** The day of care of the line in which an act is looked for. */
export const careDayKey: InjectionKey<Ref<string | undefined>> = Symbol("careDay");
export const useCareDay = (): Ref<string | undefined> => inject(careDayKey, ref(undefined));

/** Acts of a list by code or words on a day: those of the imported list, then common ones that it lacks. */
export async function findActs(list: string, search: string, on: string | undefined): Promise<FoundAct[]> {
  const of = async (name: string) => (await searchActs({ search, list: name, on, page: 1, size: MOST })).items;
  const [imported, common] = await Promise.all([of(list), of(COMMON)]);
  const known = new Set(imported.map(({ code }) => code));
  return [...imported, ...common.filter(({ code }) => isCodeOf(list, code) && !known.has(code))].slice(0, MOST);
}
