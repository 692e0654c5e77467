import { type ClaimRules, type CounterKey, type Day, isoDay, type TariffKey } from "@openamo/kernel";
import { technicalActKey } from "../nomenclature/technical-acts/listed-act.ts";
import { careDays } from "./care-days.ts";
import type { CareSheet } from "./care-sheet.ts";
import { lumpKeys } from "./contract.ts";
import { dailyKey, yearlyKey } from "./counters.ts";
import { linesOf } from "./families/index.ts";
import { frequencyKeys } from "./frequency.ts";
import { doctorFullCover, fullCoverKeys } from "./full-cover.ts";
import { invoices } from "./invoice/index.ts";
import { paymentDeadlines } from "./payment-deadlines.ts";
import { tacitAgreement } from "./prior-agreement.ts";
import { restsOn } from "./rests-on.ts";
import { sending } from "./sending.ts";
import { isFamilySheet, settle } from "./settle.ts";
import { type AnySheet, anySheet } from "./sheets/index.ts";
import { situationKinds } from "./situations.ts";
import { sessionKeys } from "./technical/other-sheets.ts";
import { waterfall } from "./waterfall.ts";

/** A technical act is another care by its activity, its phase, and at another moment of the day. */
function doctorMark({ careDate, acts, technicalAct }: CareSheet["lines"][number]): string {
  if (technicalAct === undefined) return `${isoDay(careDate)} ${[...acts].sort().join("+")}`;
  const { code, activity, phase, association } = technicalAct;
  return [isoDay(careDate), code, `${activity}/${phase}`, ...(association === "5" ? ["apart"] : [])].join(" ");
}

const technicalKeys = ({ lines }: CareSheet): TariffKey[] =>
  lines.flatMap(({ careDate, technicalAct }) => (technicalAct === undefined ? [] : [technicalActKey(technicalAct.code, careDate)]));

function doctorCounters(sheet: CareSheet, professionalId: string, settledOn: Day): CounterKey[] {
  const days = [...new Set(sheet.lines.map((line) => line.careDate))];
  const limited = sheet.lines.flatMap(({ acts, careDate }) => frequencyKeys(acts, careDate, professionalId));
  const covered = sheet.lines.flatMap((line) => fullCoverKeys(doctorFullCover(line), line.careDate));
  return [
    yearlyKey(settledOn),
    ...days.map((day) => dailyKey(day, professionalId)),
    ...distinct(limited),
    ...distinct(covered),
    ...distinct(sessionKeys(sheet, professionalId)),
  ];
}

/** Each counter once, however many lines ask for it. */
function distinct(keys: readonly CounterKey[]): CounterKey[] {
  const found: CounterKey[] = [];
  for (const key of keys) if (!found.some(({ name, span }) => name === key.name && span === key.span)) found.push(key);
  return found;
}

/** What the back office asks of France when it settles a care sheet. */
export const claims: ClaimRules<AnySheet> = {
  get sheet() {
    return anySheet();
  },
  situationKinds,
  careDays,
  fingerprints(sheet) {
    if (!isFamilySheet(sheet)) return sheet.lines.map(doctorMark);
    return linesOf(sheet).map(({ from, acts, mark }) => [isoDay(from), [...acts].sort().join("+"), mark()].filter((part) => part.trim() !== "").join(" "));
  },
  countersNeeded(sheet, professional, settledOn) {
    if (!isFamilySheet(sheet)) return doctorCounters(sheet, professional.id, settledOn);
    return distinct(
      linesOf(sheet).flatMap((line) => [
        ...line.counters(settledOn, professional.id),
        ...lumpKeys(sheet.family, line.from),
        ...fullCoverKeys(line.fullCover, line.from),
      ]),
    );
  },
  tariffsNeeded: (sheet) => (isFamilySheet(sheet) ? linesOf(sheet).flatMap(({ tariffs = [] }) => tariffs) : technicalKeys(sheet)),
  settle,
  restsOn,
  invoices,
  tacitAgreement,
  paymentDeadlines,
  sending,
  waterfall,
};
