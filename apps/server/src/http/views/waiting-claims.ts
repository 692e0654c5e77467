import { type ClaimFile, type DeadlineAnswer, type HoldReason, openHolds, type WaitingClaim } from "@openamo/fund";
import { decimalOf, formatReference, inLocale, isoDay, type Locale } from "@openamo/kernel";
import type { z } from "zod";
import type { claimViewSchema } from "../schemas/claims.ts";

type View = z.output<typeof claimViewSchema>;

const HOLDS: Readonly<Record<HoldReason, Readonly<Record<Locale, string>>>> = {
  "medical-opinion": { fr: "Avis du service médical", en: "Opinion of the medical service", ar: "رأي المصلحة الطبية" },
  "prior-agreement": { fr: "Accord préalable", en: "Prior agreement", ar: "موافقة مسبقة" },
  "missing-piece": { fr: "Pièce manquante", en: "Missing piece", ar: "وثيقة ناقصة" },
};

export function deadlineView(deadline: DeadlineAnswer): View["deadline"] {
  if (deadline === null || "refusal" in deadline) return null;
  const { due, workingDays, state, penalty, law } = deadline;
  return { due: isoDay(due), workingDays, state, penalty: penalty === null ? null : decimalOf(penalty), law: law.map(formatReference) };
}

function sendingView(sending: ClaimFile["sending"]): View["sending"] {
  if (sending === null || "refusal" in sending) return null;
  const { due, workingDays, late, law } = sending;
  return { due: isoDay(due), workingDays, late, law: law.map(formatReference) };
}

/** What a claim is held for, the legal delay to pay its professional, and theirs to send the sheet. */
export const waitingView = ({ actions, deadline, sending }: ClaimFile, locale: Locale): Pick<View, "waits" | "deadline" | "sending"> => ({
  waits: openHolds(actions).map((reason) => ({ reason, label: HOLDS[reason][locale] })),
  deadline: deadlineView(deadline),
  sending: sendingView(sending),
});

/** What a waiting claim of a list waits for, since when, and until when. */
export const waitingRow = ({ holds, missing, since, agreedFrom }: WaitingClaim, locale: Locale) => ({
  waits: holds.map((reason) => ({ reason: reason as string, label: HOLDS[reason][locale] })),
  missing: missing.map(({ field, question }) => ({ field, question: inLocale(question, locale) })),
  since: since.toISOString(),
  agreedFrom: agreedFrom === null ? null : isoDay(agreedFrom),
});
