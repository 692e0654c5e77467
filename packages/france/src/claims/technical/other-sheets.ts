import { type Cents, type CounterKey, type CounterMove, cents, type Day, defineRefusal, isoDay, RefusalSignal, refusal } from "@openamo/kernel";
import type { Part } from "../../reimbursement/technical-acts/association.ts";
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
export const CONSULTATION_ON_ANOTHER_SHEET = defineRefusal({
  code: "consultation-on-another-sheet",
  sentence: {
    fr: "Une autre feuille du {date} porte déjà une consultation de ce praticien : l'acte {act} de la même séance ne s'y ajoute pas en entier.",
    en: "Another sheet of {date} already bears a consultation of this practitioner: act {act} of the same session is not added to it in full.",
  },
  remedy: {
    fr: "Portez la séance sur une seule feuille, en corrigeant la première ; un acte fait à un autre moment du jour porte le code d'association 5.",
    en: "Write the session on one sheet, by correcting the first; an act at another time of the day bears association code 5.",
  },
  law: [uncam("III-3", "A")],
});
export const ACT_EXCLUDES_CONSULTATION = defineRefusal({
  code: "act-of-another-sheet-excludes-consultation",
  sentence: {
    fr: "Une autre feuille du {date} porte un acte technique de ce praticien auquel une consultation de la même séance ne s'ajoute pas.",
    en: "Another sheet of {date} bears a technical act of this practitioner to which a consultation of the same session is not added.",
  },
  remedy: {
    fr: "Gardez le plus favorable des deux ; si la consultation a eu lieu à un autre moment du jour, corrigez la première feuille en portant le code d'association 5 sur l'acte.",
    en: "Keep the better of the two; if the consultation took place at another time of the day, correct the first sheet by writing association code 5 on the act.",
  },
  law: [uncam("III-3", "A")],
});

/** Technical acts of the session of a day with one practitioner; in cents, the flat participation that they bore. */
const sessionKey = (on: Day, professionalId: string): CounterKey => ({ name: "session-of-day", span: `${isoDay(on)}/${professionalId}` });
/** Consultations of a day with one practitioner; in cents, the tariffs of the technical acts to which one is not added in full. */
const consultationKey = (on: Day, professionalId: string): CounterKey => ({ name: "consultation-of-day", span: `${isoDay(on)}/${professionalId}` });

/** What a consultation needs of its day. */
export const keysBesideConsultation = (on: Day, professionalId: string): CounterKey[] => [consultationKey(on, professionalId)];

/** What a technical act needs of its day. */
export const keysBesideAct = (on: Day, professionalId: string): CounterKey[] => [sessionKey(on, professionalId), consultationKey(on, professionalId)];

/** Where and what of a day is compared with other sheets. `own` is how many the same sheet has already added. */
interface Compared {
  readonly counters: Counters;
  readonly professionalId: string;
  readonly on: Day;
  readonly field: string;
  readonly own?: number;
}

/** Flat participation of R160-16 that the session has borne so far. */
export const flatOfSession = (counters: Counters, on: Day, professionalId: string): Cents => counters.value(sessionKey(on, professionalId)).cents;

/**
 * Article III-3: the acts of a session are weighed together, so they stand on one sheet.
 * @throws RefusalSignal `acts-on-another-sheet` for a technical act whose session another sheet already holds.
 */
export function refuseActOfOtherSheet(act: string, compared: Compared): void {
  const { counters, professionalId, on, own = 0 } = compared;
  if (counters.value(sessionKey(on, professionalId)).count === own) return;
  throw new RefusalSignal(refusal(ACTS_ON_ANOTHER_SHEET, { act, date: isoDay(compared.on) }, compared.field));
}

/**
 * Article III-3 A across sheets: an act that a consultation does not go with in full, where another sheet holds the consultation.
 * @throws RefusalSignal `consultation-on-another-sheet`.
 */
export function refuseBesideOtherConsultation(act: string, part: Part | undefined, compared: Compared): void {
  const { counters, professionalId, on, own = 0 } = compared;
  if (part === "full" || counters.value(consultationKey(on, professionalId)).count === own) return;
  throw new RefusalSignal(refusal(CONSULTATION_ON_ANOTHER_SHEET, { act, date: isoDay(compared.on) }, compared.field));
}

/** The same, the consultation coming second. @throws RefusalSignal `act-of-another-sheet-excludes-consultation`. */
export function refuseConsultationBesideAct({ counters, professionalId, on, field }: Omit<Compared, "own">): void {
  if (counters.value(consultationKey(on, professionalId)).cents === 0) return;
  throw new RefusalSignal(refusal(ACT_EXCLUDES_CONSULTATION, { date: isoDay(on) }, field));
}

/** A technical act as its day counts it: its tariff, what a consultation would leave of it, what it bore of the flat participation. */
export interface CountedAct {
  readonly tariff: Cents;
  readonly part: Part | undefined;
  readonly flat: Cents;
}

/** What a technical act adds to its day. */
export function movesOfAct(on: Day, professionalId: string, { tariff, part, flat }: CountedAct): CounterMove[] {
  const session = { ...sessionKey(on, professionalId), count: 1, cents: flat };
  return part === "full" ? [session] : [session, { ...consultationKey(on, professionalId), count: 0, cents: tariff }];
}

/** What a consultation adds to its day. */
export const movesOfConsultation = (on: Day, professionalId: string): CounterMove[] => [{ ...consultationKey(on, professionalId), count: 1, cents: cents(0) }];

/** Another moment of the day is another session (article III-3 B, code 5). */
export const weighs = ({ technicalAct }: CareSheetLine): boolean => technicalAct !== undefined && technicalAct.association !== "5";

/** The counters that tell what other sheets of the same days hold. An act at another moment of the day is weighed with nothing. */
export const sessionKeys = ({ lines }: CareSheet, professionalId: string): CounterKey[] =>
  lines.flatMap((line) => {
    if (line.technicalAct === undefined) return keysBesideConsultation(line.careDate, professionalId);
    return weighs(line) ? keysBesideAct(line.careDate, professionalId) : [];
  });
