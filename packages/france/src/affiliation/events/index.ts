import { ald } from "./ald.ts";
import { birth } from "./birth.ts";
import { death } from "./death.ts";
import type { EventRule } from "./define.ts";
import { doctorChosen } from "./doctor.ts";
import { hired } from "./hired.ts";
import { move } from "./move.ts";

/** The events of life that the pack understands, in the order in which they are offered. */
export const eventRules: readonly EventRule[] = [move, hired, birth, death, doctorChosen, ald];
