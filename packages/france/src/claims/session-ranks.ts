import { type Day, defineRefusal, isoDay, type Refusal, refusal } from "@openamo/kernel";
import { ngap } from "../sources/texts.ts";
import type { FamilySheet } from "./sheets/index.ts";

export const SESSION_RANK = defineRefusal({
  code: "session-rank",
  sentence: {
    fr: "Les actes du {date} ne font pas de séances : chacune a un premier acte, au plus un deuxième, et d'autres seulement après lui.",
    en: "The acts of {date} make no sessions: each has a first act, one second at most, and others only after it.",
  },
  remedy: {
    fr: "Portez tous les actes d'une séance sur la même feuille, et vérifiez le rang de chacun.",
    en: "Write all the acts of a session on one sheet, and check the rank of each.",
  },
  law: [ngap("11 B")],
});

/** NGAP article 11 B: the first act of a session is paid in full, the second by half, the others not at all. What is said of the acts of a day must make sessions. */
export function refusalOfRanks(sheet: FamilySheet, on: Day): Refusal | undefined {
  if (sheet.family !== "paramedic") return undefined;
  const acts = { first: 0, second: 0, further: 0 };
  for (const { careDate, rank, quantity } of sheet.lines) if (careDate === on) acts[rank] += quantity;
  const inSessions = acts.second <= acts.first && (acts.further === 0 || acts.second > 0);
  return inSessions ? undefined : refusal(SESSION_RANK, { date: isoDay(on) }, "lines");
}
