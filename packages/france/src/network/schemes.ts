import { type Day, day, onFirstUse } from "@openamo/kernel";
import type { SchemeId, SchemeRow } from "./model.ts";
import { companies } from "./schemes/companies.ts";
import { complementaryAndVoluntary } from "./schemes/complementary-and-voluntary.ts";
import { ended } from "./schemes/ended.ts";
import { general } from "./schemes/general.ts";
import { selfEmployedAndAgricultural } from "./schemes/self-employed-and-agricultural.ts";
import { stateAndArmy } from "./schemes/state-and-army.ts";
import { transportAndSea } from "./schemes/transport-and-sea.ts";

/** Every scheme of the French facts. */
export const schemes: () => readonly SchemeRow[] = onFirstUse(() => [
  ...general(),
  ...selfEmployedAndAgricultural(),
  ...transportAndSea(),
  ...stateAndArmy(),
  ...companies(),
  ...ended(),
  ...complementaryAndVoluntary(),
]);

export const schemeById: () => ReadonlyMap<SchemeId, SchemeRow> = onFirstUse(() => new Map(schemes().map((scheme) => [scheme.id, scheme])));
export const schemeByCode: () => ReadonlyMap<string, SchemeRow> = onFirstUse(
  () => new Map(schemes().flatMap((scheme) => (scheme.code === undefined ? [] : [[scheme.code, scheme] as const]))),
);

/** The days of each scheme, read once. */
const daysOf = onFirstUse(
  () => new Map(schemes().map((scheme) => [scheme, { from: dayOr(scheme.from, Number.NEGATIVE_INFINITY), to: dayOr(scheme.to, Number.POSITIVE_INFINITY) }])),
);

function dayOr(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : day(text);
}

/** Whether a scheme exists on a day. */
export function schemeExistsOn(scheme: SchemeRow, on: Day): boolean {
  const days = daysOf().get(scheme);
  return days !== undefined && days.from <= on && on <= days.to;
}
