import type { Trace } from "@openamo/kernel";
import { isoDay } from "@openamo/kernel";
import { schemeById, schemeExistsOn } from "../../network/schemes.ts";
import { MISSING, type PersonFacts, type SchemeFound, type SchemeRule, type Stop } from "../facts.ts";
import { ABROAD, PENSIONER_ABROAD, SCHEME_NOT_IN_FORCE } from "../refusals.ts";
import { isActivity, type Status } from "../statuses.ts";
import { stopAsking, stopRefusing } from "../stop.ts";
import { schemeOfActivity } from "./activity.ts";
import { expatriate, foreignLegislation, swissFrontierWorker, swissPensioner } from "./foreign.ts";
import { SCHEME_REASONS as WHY } from "./reasons.ts";
import { decidingActivity } from "./several.ts";
import { schemeOfStudent } from "./student.ts";
import { schemeOfChild, schemeOfJobseeker, schemeOfPension, schemeWithoutActivity } from "./without-activity.ts";

const RULES: Partial<Record<Status, SchemeRule>> = {
  jobseeker: schemeOfJobseeker,
  pensioner: schemeOfPension,
  "invalidity-pensioner": schemeOfPension,
  student: schemeOfStudent,
  child: schemeOfChild,
  "no-activity": schemeWithoutActivity,
  "posted-to-france": foreignLegislation,
  "frontier-worker": foreignLegislation,
  "swiss-frontier-worker-french-insurance": swissFrontierWorker,
  "swiss-pensioner-french-insurance": swissPensioner,
  expatriate,
};

const isStop = (value: object): value is Stop => "stop" in value;

/** Statuses whose cover rests on living in France (L160-1). */
const NEEDS_RESIDENCE: readonly Status[] = ["jobseeker", "student", "child", "no-activity"];

function schemeOf(facts: PersonFacts, status: Status, trace: Trace): SchemeFound | Stop {
  if (facts.residence === "abroad") {
    if (status === "pensioner" || status === "invalidity-pensioner") return stopRefusing(PENSIONER_ABROAD, {}, "residence");
    if (NEEDS_RESIDENCE.includes(status)) return stopRefusing(ABROAD, {}, "residence");
    // Deemed to live in France (L761-1): the last residence there says which fund.
    if (status === "posted-abroad") return stopAsking(MISSING.lastResidence);
  }
  const found = (RULES[status] ?? schemeOfActivity)(facts, status, trace);
  if (isStop(found) || found.scheme === "foreign") return found;
  const row = schemeById().get(found.scheme);
  if (row === undefined || schemeExistsOn(row, facts.on) || row.successor !== undefined) return found;
  return stopRefusing(SCHEME_NOT_IN_FORCE, { scheme: row.short, date: isoDay(facts.on) });
}

/** The schemes of a person: the one that decides, and that of a second activity, for what it keeps of its own. */
export interface Schemes {
  readonly deciding: SchemeFound;
  readonly other?: SchemeFound;
}

/** Finds the schemes of a person. Writes the reasons in `trace`. @throws RefusalSignal outside the encoded law. */
export function schemesOf(facts: PersonFacts, trace: Trace): Schemes | Stop {
  const { status, otherStatus } = facts;
  // An activity is looked at before a pension or studies (D160-14, 1°).
  const swapped = otherStatus !== undefined && isActivity(otherStatus) && !isActivity(status);
  const [main, second] = swapped ? [otherStatus, status] : [status, otherStatus];
  const first = schemeOf(facts, main, trace);
  if (isStop(first) || second === undefined) return isStop(first) ? first : { deciding: first };
  if (!isActivity(second) || !isActivity(main)) {
    if (isActivity(main) && ["pensioner", "invalidity-pensioner"].includes(second)) trace.tell(WHY.pensionAndActivity);
    return { deciding: first };
  }
  const other = schemeOf(facts, second, trace);
  if (isStop(other)) return other;
  const deciding = decidingActivity(facts, first, other, trace);
  if (isStop(deciding)) return deciding;
  return { deciding, other: deciding === first ? other : first };
}
