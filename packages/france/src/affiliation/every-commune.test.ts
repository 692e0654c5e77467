import { createRequire } from "node:module";
import { day, Trace } from "@openamo/kernel";
import { expect, test } from "vitest";
import type { NetworkFunction } from "../network/index.ts";
import { placeOf } from "../network/index.ts";
import { route } from "./route.ts";
import { functionsOf, STATUS_FACTS, type Status } from "./statuses.ts";

interface Written {
  readonly code: string;
  readonly type: string;
}
const require = createRequire(import.meta.url);
const communes = (require("@etalab/decoupage-administratif/data/communes.json") as readonly Written[]).filter(
  ({ code, type }) => type === "commune-actuelle" && !code.startsWith("98"),
);

/** What the facts do not say, by department: told by name, never guessed. */
const UNKNOWN: Readonly<Record<string, (scheme: string, name: NetworkFunction) => boolean>> = {
  // Autonomy and the prevention of job loss are told for the mainland and the four departments only.
  "975": () => true,
  // A fund named by order, which was not found, manages farmers; a doubt remains on the prevention of job loss.
  "976": (scheme, name) => scheme === "agricultural" || name === "job-loss-prevention",
  "977": (_scheme, name) => name === "job-loss-prevention",
};

const STATUSES: readonly Status[] = ["employee", "self-employed", "farmer"];

test.each(STATUSES)("every commune has one organism for each function of a person who is %s", { timeout: 60_000 }, (status) => {
  const { scheme } = STATUS_FACTS[status];
  if (scheme === undefined) throw new Error("an activity has a scheme");
  const trace = new Trace();
  const on = day("2026-11-21");
  const gaps: string[] = [];
  for (const { code } of communes) {
    const place = placeOf(code);
    if (place === undefined) throw new Error(`${code} is not known`);
    trace.clear();
    for (const { name, kind } of route(
      scheme,
      status,
      functionsOf(status),
      { residence: place.department, residencePlace: place, workPlace: place },
      on,
      trace,
    )) {
      if (kind !== "organism" && UNKNOWN[place.department]?.(scheme, name) !== true) gaps.push(`${code} ${name} ${kind}`);
    }
  }
  expect(communes.length).toBe(34_879);
  expect(gaps.slice(0, 20)).toEqual([]);
});
