// Who answers for a person: a million routings, every function each, on one core. Run: node bench/routing.ts
import { createRequire } from "node:module";
import { organismForPerson } from "@openamo/france";
import { day } from "@openamo/kernel";

interface Written {
  readonly code: string;
  readonly type: string;
}
const ROUTINGS = 1_000_000;
const GOAL_SECONDS = 10;
const require = createRequire(import.meta.url);
const communes = (require("@etalab/decoupage-administratif/data/communes.json") as readonly Written[])
  .filter(({ code, type }) => type === "commune-actuelle" && !code.startsWith("98"))
  .map(({ code }) => code);
const statuses = ["employee", "self-employed", "farmer"] as const;
const date = day("2026-11-21");

const started = performance.now();
let organisms = 0;
for (let count = 0; count < ROUTINGS; count += 1) {
  const commune = communes[count % communes.length];
  const status = statuses[Math.floor(count / communes.length) % statuses.length];
  const decision = organismForPerson.answer({ date, status, residenceCommune: commune, workCommune: commune, number: "known" });
  if (decision.kind !== "decided") throw new Error(`${commune} ${status}: ${decision.kind}`);
  for (const { kind } of decision.outcome.functions) if (kind === "organism") organisms += 1;
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${ROUTINGS.toLocaleString("en")} routings, ${organisms.toLocaleString("en")} organisms named, in ${seconds.toFixed(1)} s (goal ${GOAL_SECONDS} s: ${seconds < GOAL_SECONDS ? "reached" : "MISSED"}).`,
);
