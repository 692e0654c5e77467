import { type CounterKey, type CounterMove, type Day, isoDay, type Parameter, RefusalSignal, refusal, valueOn } from "@openamo/kernel";
import { HEARING_MONTHS } from "../../parameters/care/hearing.ts";
import { SPECTACLES_CHILD_MONTHS, SPECTACLES_INFANT_MONTHS, SPECTACLES_MONTHS } from "../../parameters/care/optics.ts";
import { hearingTerms, opticalTerms } from "../../reimbursement/complementary/terms.ts";
import { priceHearing } from "../../reimbursement/families/hearing.ts";
import { priceOptics, spectaclesDelay } from "../../reimbursement/families/optics.ts";
import { EARLY_RENEWAL } from "../../reimbursement/families/renewal.ts";
import { EQUIPMENT_IN_DELAY } from "../refusals-of-families.ts";
import type { HearingSheet, OpticsSheet } from "../sheets/devices.ts";
import { type Pricing, settleCare } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type SettledLine } from "./claim-line.ts";
import { type Equipment, equipmentKeys, renewalKeys } from "./keys.ts";

type OpticalLine = OpticsSheet["lines"][number];
type HearingLine = HearingSheet["lines"][number];

/** What the file already repaid within the delay, the items of the same day apart: they are one equipment. */
function repaidInDelay(keys: readonly CounterKey[], on: Day, context: LineContext): CounterKey | undefined {
  const today = isoDay(on);
  const sameDay = keys.find(({ span }) => span === today);
  const ofThisDay = sameDay === undefined ? 0 : context.counters.value(sameDay).count;
  return keys.find((key) => context.counters.value(key).count > (today.startsWith(key.span) ? ofThisDay : 0));
}

/** Refuses equipment that the file repaid less than `delay` months ago, a medical ground apart (CSS L165-1). */
function checkFile(equipment: Equipment, delay: Parameter, line: { readonly careDate: Day; readonly earlyRenewal: boolean }, context: LineContext): void {
  const before = repaidInDelay(keysOf(equipment, delay, line.careDate), line.careDate, context);
  if (before === undefined) return;
  if (line.earlyRenewal) {
    context.trace.tell(EARLY_RENEWAL);
    return;
  }
  const [year, month] = before.span.split("-");
  const details = { when: before.name === equipment ? `${month}/${year}` : before.span, months: String(valueOn(delay, line.careDate)) };
  throw new RefusalSignal(refusal(EQUIPMENT_IN_DELAY, details, fieldOf(context.index, "careDate")));
}

/** Counters read for an equipment: those of the delay and those that it moves. */
function keysOf(equipment: Equipment, delay: Parameter, on: Day): CounterKey[] {
  const [, day] = equipmentKeys(equipment, on);
  return [...renewalKeys(equipment, delay, on), day];
}

const moved = (equipment: Equipment, on: Day, { base }: SettledLine): CounterMove[] =>
  equipmentKeys(equipment, on).map((key) => ({ ...key, count: 1, cents: base }));

/** The age is known only when the sheet is decided: counters of every delay are read. */
const SPECTACLES_DELAYS = [SPECTACLES_MONTHS, SPECTACLES_CHILD_MONTHS, SPECTACLES_INFANT_MONTHS];
const isSpectacles = ({ opticalItem }: OpticalLine): boolean => opticalItem !== "contact-lenses";

/** Frames, lenses and contact lenses. Spectacles are one equipment, renewed after a delay from an age on. */
export const opticsLine = (line: OpticalLine): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [isSpectacles(line) ? `${line.opticalItem}-${line.opticalClass}` : line.opticalItem],
  mark: () => `${line.lens} ${line.sphere ?? ""} ${line.cylinder ?? ""}`,
  counters: () => (isSpectacles(line) ? SPECTACLES_DELAYS.flatMap((delay) => keysOf("spectacles", delay, line.careDate)) : []),
  settle(context) {
    const { careDate, opticalItem, opticalClass, lens, sphere, cylinder, quantity, indication, previousEquipmentOn, earlyRenewal, fee, base } = line;
    if (isSpectacles(line)) checkFile("spectacles", spectaclesDelay(context.ageYears, careDate), line, context);
    const renewal = { previousOn: previousEquipmentOn ?? null, medicalGround: earlyRenewal };
    const power = { lens, sphere: sphere ?? null, cylinder: cylinder ?? 0, quantity };
    const product = { item: opticalItem, opticalClass: opticalClass ?? null, ...power, indication, renewal };
    const price: Pricing = (facts, trace) => priceOptics(product, facts, trace);
    const settled = settleCare(context, { fee, base, franchise: null }, price, (_price, { base: retained }) =>
      opticalTerms(opticalItem, opticalClass, careDate, retained),
    );
    return isSpectacles(line) ? { ...settled, moves: moved("spectacles", careDate, settled) } : settled;
  },
});

/** Hearing aids, renewed after a delay. */
export const hearingLine = (line: HearingLine): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [`hearing-${line.hearingClass}`],
  mark: () => "",
  counters: () => keysOf("hearing-aids", HEARING_MONTHS, line.careDate),
  settle(context) {
    const { careDate, hearingClass, quantity, blind, previousEquipmentOn, earlyRenewal, fee, base } = line;
    checkFile("hearing-aids", HEARING_MONTHS, line, context);
    const aids = { hearingClass, ears: quantity, blind, renewal: { previousOn: previousEquipmentOn ?? null, medicalGround: earlyRenewal } };
    const price: Pricing = (facts, trace) => priceHearing(aids, facts, trace);
    const settled = settleCare(context, { fee, base, franchise: null }, price, (_price, { base: retained }) =>
      hearingTerms(hearingClass, quantity, careDate, retained),
    );
    return { ...settled, moves: moved("hearing-aids", careDate, settled) };
  },
});
