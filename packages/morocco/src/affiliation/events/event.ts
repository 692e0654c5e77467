import { type Day, type LifeEventKind, RefusalSignal, refusal } from "@openamo/kernel";
import type { z } from "zod";
import type { Words } from "../../words.ts";
import { EVENT_DETAILS_WRONG } from "../event-refusals.ts";
import type { Proposal } from "./proposal.ts";

/** An event of the pack: what the agent enters, and what follows. */
export interface MoroccanEvent extends LifeEventKind {
  apply(proposal: Proposal, on: Day, details: Readonly<Record<string, unknown>>): void;
}

interface Definition<Shape extends z.ZodType> {
  readonly kind: string;
  readonly label: Words;
  readonly description: Words;
  readonly details: Shape;
  readonly sensitive?: boolean;
  readonly persons?: (details: z.output<Shape>) => readonly string[];
  readonly apply: (proposal: Proposal, on: Day, details: z.output<Shape>) => void;
}

/** An event whose details are read by its own schema. Schemas of events change nothing: read details are read again as they are. */
export function defineEvent<Shape extends z.ZodType<Record<string, unknown>>>(definition: Definition<Shape>): MoroccanEvent {
  const { details, persons, apply, ...words } = definition;
  const read = (value: unknown): z.output<Shape> => {
    const found = details.safeParse(value);
    if (found.success) return found.data;
    throw new RefusalSignal(refusal(EVENT_DETAILS_WRONG, {}, ["details", ...(found.error.issues[0]?.path ?? [])].join(".")));
  };
  return {
    ...words,
    details,
    personsIn: (value) => persons?.(read(value)) ?? [],
    apply: (proposal, on, value) => apply(proposal, on, read(value)),
  };
}
