import { type CounterKey, type CounterMove, cents, type Day, defineRefusal, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import { uncam } from "../../sources/texts.ts";
import type { CareSheet, CareSheetLine } from "../care-sheet.ts";
import type { Counters } from "../counters.ts";

export const ACTS_ON_ANOTHER_SHEET = defineRefusal({
  code: "acts-on-another-sheet",
  sentence: {
    fr: "Une autre feuille du {date} porte déjà un acte technique de ce praticien : l'acte {act} ne peut pas être pesé avec lui.",
    en: "Another sheet of {date} already bears a technical act of this practitioner: act {act} cannot be weighed with it.",
  },
  remedy: {
    fr: "Portez sur une même feuille les actes d'une séance, en corrigeant la première ; un acte fait à un autre moment du jour porte le code d'association 5.",
    en: "Write the acts of a session on one sheet, by correcting the first; an act at another time of the day bears association code 5.",
  },
  law: [uncam("III-3", "B")],
});

/** Technical acts of one session, paid for a day of care with one practitioner. */
const sessionKey = (on: Day, professionalId: string): CounterKey => ({ name: "session-of-day", span: `${isoDay(on)}/${professionalId}` });

/** Another moment of the day is another session (article III-3 B, code 5). */
const weighs = ({ technicalAct }: CareSheetLine): boolean => technicalAct !== undefined && technicalAct.association !== "5";

/** The counters that tell what other sheets of the same days hold. */
export const sessionKeys = ({ lines }: CareSheet, professionalId: string): CounterKey[] =>
  [...new Set(lines.filter(weighs).map(({ careDate }) => careDate))].map((day) => sessionKey(day, professionalId));

/**
 * Article III-3: the acts of a session are weighed together, so they stand on one sheet.
 * @throws RefusalSignal `acts-on-another-sheet` for a technical act whose session another sheet already holds.
 */
export function refuseActsOfOtherSheets({ lines }: CareSheet, professionalId: string, counters: Counters): void {
  for (const [index, line] of lines.entries()) {
    if (line.technicalAct === undefined || !weighs(line)) continue;
    if (counters.value(sessionKey(line.careDate, professionalId)).count === 0) continue;
    throw new RefusalSignal(refusal(ACTS_ON_ANOTHER_SHEET, { act: line.technicalAct.code, date: isoDay(line.careDate) }, `lines.${index}.technicalAct.code`));
  }
}

/** What the lines of a sheet add to these counters. */
export const sessionMoves = ({ lines }: CareSheet, professionalId: string): CounterMove[] =>
  lines.filter(weighs).map(({ careDate }) => ({ ...sessionKey(careDate, professionalId), count: 1, cents: cents(0) }));
