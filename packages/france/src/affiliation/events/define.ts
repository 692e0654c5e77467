import {
  type Consequence,
  type Decision,
  decide,
  decided,
  type Household,
  type LifeEvent,
  type LifeEventKind,
  onFirstUse,
  refusal,
  refused,
  type Schema,
  type Text,
} from "@openamo/kernel";
import type { z } from "zod";
import type { Stop } from "../facts.ts";
import { checkDays } from "./checks.ts";
import { Proposal } from "./proposal.ts";
import { EVENT_NOT_READ } from "./refusals.ts";

interface Definition<Details> {
  readonly kind: string;
  readonly label: Text;
  readonly description: Text;
  /** Its form, made when it is first shown or read. */
  readonly details: () => z.ZodType<Details>;
  /** Whether the event tells of health. */
  readonly sensitive?: boolean;
  /** Persons that the details name, by id. */
  readonly persons?: (details: Details) => readonly (string | undefined)[];
  /** Writes the consequences, in the order of the law. */
  readonly follow: (proposal: Proposal, details: Details) => Stop | undefined;
}

/** A kind of event, and the rule that says what follows from it. */
export interface EventRule extends LifeEventKind {
  consequences(household: Household, event: LifeEvent): Decision<readonly Consequence[]>;
}

/** Makes the rule of an event: reads its details, checks its day, then lets the law follow. */
export function defineEvent<Details>({ kind, label, description, details, sensitive = false, persons, follow }: Definition<Details>): EventRule {
  const schema = onFirstUse(details);
  const named = (given: unknown): readonly string[] => {
    const read = schema().safeParse(given);
    return read.success ? (persons?.(read.data) ?? []).filter((id) => id !== undefined) : [];
  };
  return {
    kind,
    label,
    description,
    get details() {
      return schema() as Schema<Readonly<Record<string, unknown>>>;
    },
    sensitive,
    personsIn: named,
    consequences: (household, event) =>
      decide(() => {
        const read = schema().safeParse(event.details);
        if (!read.success) return refused(refusal(EVENT_NOT_READ, {}, `details.${read.error.issues[0]?.path.join(".") ?? ""}`));
        const wrong = checkDays(household, event.on);
        if (wrong !== undefined) return refused(wrong);
        const proposal = new Proposal(household, event.on);
        const stop = follow(proposal, read.data);
        return stop?.stop ?? decided(proposal.consequences, proposal.trace);
      }),
  };
}
