import { inLocale, type Locale } from "@openamo/kernel";
import { organisms } from "./network/organisms.ts";
import { schemes } from "./network/schemes.ts";
import { acts } from "./nomenclature/acts.ts";
import type { Words } from "./words.ts";

const names = new Map<number, Words>([
  ...acts.map((act): [number, Words] => [act.number, act.label]),
  ...schemes.map((scheme): [number, Words] => [scheme.number, scheme.label]),
  ...organisms.map((organism): [number, Words] => [organism.number, organism.name]),
]);

/** The name that a number of a trace stands for: an act, a scheme or an organism. Numbers are kept for ever in stored decisions. */
export function nameOf(number: number, locale: Locale): string {
  const name = names.get(number);
  if (name === undefined) throw new RangeError(`no name has the number ${number}`);
  return inLocale(name, locale);
}
