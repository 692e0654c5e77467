import { type DetailFace, day, formatDay, parseDay } from "@openamo/kernel";
import { PROFESSION_LABELS } from "../contributions/self-employed.ts";
import { organisms } from "../network/organisms.ts";
import { organismId } from "../network/pack-network.ts";
import { SCHEME_LABELS } from "../questions/labels.ts";
import { type Words, words } from "../words.ts";
import { RELATION_LABELS } from "./dependants.ts";
import { GROUND_LABELS } from "./grounds.ts";
import { STATUS_LABELS } from "./routing.ts";

type Labels = Readonly<Record<string, Words>>;

const ORGANISM_NAMES: Labels = Object.fromEntries(organisms.map(({ code, name }) => [organismId(code), name]));

/** Details that name a word of the pack, and what the word is called. */
const WORDS_OF: Readonly<Record<string, readonly [label: Words, values: Labels]>> = {
  scheme: [words("Régime", "Scheme", "النظام"), SCHEME_LABELS as Labels],
  organism: [words("Organisme", "Organism", "الهيئة"), ORGANISM_NAMES],
  ground: [words("Fondement", "Ground", "الأساس"), GROUND_LABELS],
  status: [words("Situation", "Situation", "الوضعية"), STATUS_LABELS as Labels],
  category: [words("Catégorie", "Category", "الصنف"), PROFESSION_LABELS as Labels],
  as: [words("Lien", "Link", "الصلة"), RELATION_LABELS as Labels],
};

/** Details shown as they are. */
const PLAIN: Labels = {
  days: words("Jours déclarés", "Days declared", "الأيام المصرح بها"),
  index: words("Indice", "Index", "المؤشر"),
  rate: words("Taux (%)", "Rate (%)", "النسبة (%)"),
};

const asWritten = (value: string): Words => {
  if (parseDay(value) === undefined) return words(value, value, value);
  const on = day(value);
  return words(formatDay(on, "fr"), formatDay(on, "en"), formatDay(on, "ar"));
};

/** A detail of a fact in words; ids of persons are the back office's own and are not shown from here. */
export function detailFace(name: string, value: string): DetailFace | undefined {
  const named = WORDS_OF[name];
  if (named !== undefined) return { label: named[0], value: named[1][value] ?? asWritten(value) };
  const label = PLAIN[name];
  return label === undefined ? undefined : { label, value: asWritten(value) };
}
