import type { Day } from "@openamo/kernel";

/** What may happen to a card. */
export const CARD_STEPS = ["order", "hand-over", "make", "send", "activate", "update", "lose", "steal", "fault", "return", "end", "cancel"] as const;
export type CardStep = (typeof CARD_STEPS)[number];

/** Where a card stands. */
export type CardState = "ordered" | "in-making" | "made" | "sent" | "active" | "lost" | "stolen" | "faulty" | "returned" | "ended" | "cancelled";

/** One line of the life of a card, as it was recorded. */
export interface CardAction {
  readonly id: string;
  readonly cardId: string;
  readonly kind: CardStep | "undo";
  readonly on: Day;
  readonly at: Date;
  readonly by: string;
  readonly batchId: string | null;
  /** The action that an `undo` takes back. */
  readonly undoes: string | null;
  /** The life event that it follows from. */
  readonly eventId: string | null;
}

interface Transition {
  readonly from: readonly CardState[];
  readonly to: CardState;
}

const UNDER_WAY: readonly CardState[] = ["in-making", "made", "sent", "active"];

/** From where each step may be taken, and where it leads. An order begins a life. */
const TRANSITIONS: Readonly<Record<Exclude<CardStep, "order">, Transition>> = {
  "hand-over": { from: ["ordered"], to: "in-making" },
  make: { from: ["in-making"], to: "made" },
  send: { from: ["made"], to: "sent" },
  activate: { from: ["sent"], to: "active" },
  update: { from: ["active"], to: "active" },
  lose: { from: ["sent", "active"], to: "lost" },
  steal: { from: ["sent", "active"], to: "stolen" },
  fault: { from: ["sent", "active"], to: "faulty" },
  return: { from: ["sent", "active", "lost", "stolen", "faulty", "ended"], to: "returned" },
  end: { from: UNDER_WAY, to: "ended" },
  cancel: { from: ["ordered"], to: "cancelled" },
};

/** States of a card that is, or will be, in somebody's hands and good. A person has one such card. */
const HELD: readonly CardState[] = ["ordered", ...UNDER_WAY];
export const isHeld = (state: CardState): boolean => HELD.includes(state);

/** Steps after which the card is on the opposition list: CSS L161-31, I calls for it on loss, theft and malfunction, L161-15-4 at the end of the rights. */
export const OPPOSING_STEPS = ["lose", "steal", "fault", "return", "end"] as const satisfies readonly CardStep[];
const isOpposing = (kind: CardStep): boolean => (OPPOSING_STEPS as readonly CardStep[]).includes(kind);

/** Steps that whoever erred may take back on the day they recorded them. A file handed to the maker is withdrawn as a whole instead. */
const UNDOABLE: readonly CardStep[] = ["activate", "update", "lose", "steal", "fault", "return", "end"];
export const isUndoable = (kind: CardStep): boolean => UNDOABLE.includes(kind);

/** A step that still counts. */
export type LiveAction = CardAction & { readonly kind: CardStep };

/** What the log of a card comes to. */
export interface CardLife {
  readonly state: CardState;
  readonly last: LiveAction;
  readonly orderedOn: Day;
  /** Day on which the card was sent, activated or last updated, whichever came last: the year of its update runs from there. */
  readonly currentSince: Day | null;
  readonly opposition: { readonly since: Day; readonly because: CardStep } | null;
}

/** Whether a step may follow a state. */
export const mayFollow = (state: CardState, step: CardStep): boolean => step !== "order" && TRANSITIONS[step].from.includes(state);

/** The steps that still count, in the order in which they were recorded. */
export function liveActions(actions: readonly CardAction[]): LiveAction[] {
  const undone = new Set(actions.map(({ undoes }) => undoes));
  return actions.filter((action): action is LiveAction => action.kind !== "undo" && !undone.has(action.id));
}

/** Folds the log of one card. @throws Error when it does not begin with an order, or breaks a transition: a defect of the store. */
export function foldLife(actions: readonly CardAction[]): CardLife {
  const live = liveActions(actions);
  const [first] = live;
  const last = live.at(-1);
  if (first?.kind !== "order" || last === undefined) throw new Error("the life of a card begins with its order");
  let state: CardState = "ordered";
  let currentSince: Day | null = null;
  let opposition: CardLife["opposition"] = null;
  for (const { kind, on } of live.slice(1)) {
    if (kind === "order" || !mayFollow(state, kind)) throw new Error(`a card that is ${state} cannot ${kind}`);
    state = TRANSITIONS[kind].to;
    if (kind === "send" || kind === "activate" || kind === "update") currentSince = on;
    if (isOpposing(kind)) opposition ??= { since: on, because: kind };
  }
  return { state, last, orderedOn: first.on, currentSince, opposition };
}
