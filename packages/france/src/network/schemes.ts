import { type Day, day } from "@openamo/kernel";
import type { SchemeId, SchemeRow } from "./model.ts";
import { companies } from "./schemes/companies.ts";
import { complementaryAndVoluntary } from "./schemes/complementary-and-voluntary.ts";
import { ended } from "./schemes/ended.ts";
import { general } from "./schemes/general.ts";
import { selfEmployedAndAgricultural } from "./schemes/self-employed-and-agricultural.ts";
import { stateAndArmy } from "./schemes/state-and-army.ts";
import { transportAndSea } from "./schemes/transport-and-sea.ts";

/** Every scheme of the French facts. */
export const schemes: readonly SchemeRow[] = [
  ...general,
  ...selfEmployedAndAgricultural,
  ...transportAndSea,
  ...stateAndArmy,
  ...companies,
  ...ended,
  ...complementaryAndVoluntary,
];

export const schemeById: ReadonlyMap<SchemeId, SchemeRow> = new Map(schemes.map((scheme) => [scheme.id, scheme]));
export const schemeByCode: ReadonlyMap<string, SchemeRow> = new Map(
  schemes.flatMap((scheme) => (scheme.code === undefined ? [] : [[scheme.code, scheme] as const])),
);

/** Whether a scheme exists on a day. */
export const schemeExistsOn = (scheme: SchemeRow, on: Day): boolean =>
  (scheme.from === undefined || day(scheme.from) <= on) && (scheme.to === undefined || on <= day(scheme.to));
