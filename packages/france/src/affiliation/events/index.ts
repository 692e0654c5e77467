import { ald } from "./ald.ts";
import { arrival, numberGiven } from "./arrival.ts";
import { birth } from "./birth.ts";
import { careDecision } from "./care-decision.ts";
import { contractDeclared, contractEnded } from "./contract.ts";
import { death } from "./death.ts";
import type { EventRule } from "./define.ts";
import { departure, foreignWork } from "./departure.ts";
import { doctorChosen } from "./doctor.ts";
import { ame, c2s, exemptionEnded, invalidity, maternity, solidarityAllowance, workAccident } from "./exemptions.ts";
import { adoption, separation, union } from "./family.ts";
import { hired } from "./hired.ts";
import { move } from "./move.ts";
import { pension } from "./pension.ts";
import { studiesEnd, studiesStart } from "./studies.ts";
import { activityEnded, selfEmployed, unemploymentEnded } from "./work.ts";

/** The events of life that the pack understands, in the order in which they are offered. */
export const eventRules: readonly EventRule[] = [
  move,
  hired,
  selfEmployed,
  activityEnded,
  unemploymentEnded,
  studiesStart,
  studiesEnd,
  pension,
  birth,
  adoption,
  union,
  separation,
  death,
  arrival,
  departure,
  foreignWork,
  numberGiven,
  doctorChosen,
  ald,
  careDecision,
  maternity,
  workAccident,
  invalidity,
  solidarityAllowance,
  c2s,
  ame,
  exemptionEnded,
  contractDeclared,
  contractEnded,
];
