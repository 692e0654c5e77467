import {
  addDays,
  addMonths,
  ageOn,
  type Cents,
  type Day,
  type DelayLengthening,
  decimalOf,
  isoDay,
  type LengtheningRules,
  type Parameter,
  type Period,
  type Refusal,
  type RefusalDefinition,
  refusal,
  sumCents,
  valueOn,
} from "@openamo/kernel";
import {
  COMPLAINT_CEILINGS,
  LENGTHENED_FIRST_MONTHS,
  LENGTHENED_HARM_CEILINGS,
  LENGTHENED_KEPT_MONTHS,
  LENGTHENED_NOTICE_YEARS,
  LENGTHENED_RENEWALS,
} from "../parameters/payment-delays-lengthened.ts";
import { MONTHLY_CEILING } from "../parameters/recovery.ts";
import { css } from "../sources/texts.ts";
import {
  LONGER_DELAY_COMPLAINT_SMALL,
  LONGER_DELAY_DAYS,
  LONGER_DELAY_HARM_SMALL,
  LONGER_DELAY_MOTIVE,
  LONGER_DELAY_NOTICE_LATE,
  LONGER_DELAY_RENEWED,
  LONGER_DELAY_TOO_LONG,
} from "./longer-delay-refusals.ts";

const FINAL_DAY = { fr: "Sanction définitive le", en: "Sanction final on", ar: "تاريخ صيرورة العقوبة نهائية" };

/** CSS D161-13-6, first and third paragraphs: what an organism may rest on. */
const grounds: LengtheningRules["grounds"] = [
  {
    id: "sanction",
    label: {
      fr: "Pénalité ou condamnation définitive pour fraude, et nouvelles irrégularités de facturation",
      en: "Final penalty or conviction for fraud, and new irregularities of billing",
      ar: "غرامة أو إدانة نهائية بسبب الغش، ومخالفات فوترة جديدة",
    },
    dayLabel: FINAL_DAY,
  },
  {
    id: "presumed-fraud",
    label: {
      fr: "Pénalité ou condamnation définitive pour fraude, et nouvelle fraude présumée",
      en: "Final penalty or conviction for fraud, and a new fraud presumed",
      ar: "غرامة أو إدانة نهائية بسبب الغش، وغش جديد مفترض",
    },
    dayLabel: FINAL_DAY,
  },
  {
    id: "complaint",
    label: { fr: "Plainte de l’organisme pour fraude", en: "Complaint of the organism for fraud", ar: "شكاية الهيئة بسبب الغش" },
    dayLabel: { fr: "Plainte déposée le", en: "Complaint lodged on", ar: "تاريخ إيداع الشكاية" },
  },
];

/** The decisions of an unbroken line before this one: none before a first lengthening, one before it is kept up, more before it is renewed. */
function rankOf(one: Period, others: readonly Period[]): number {
  const before = others.find(({ to }) => to !== null && addDays(to, 1) === one.from);
  return before === undefined ? 0 : 1 + rankOf(before, others);
}

/** So many monthly ceilings of the day on which the facts began (CSS D114-5). */
function ceilings(count: Parameter, { notifiedOn, factsFrom }: DelayLengthening): Cents {
  const ceiling = valueOn(MONTHLY_CEILING, factsFrom);
  return sumCents(Array.from({ length: valueOn(count, notifiedOn) }, () => ceiling));
}

const tooSmall = (definition: RefusalDefinition, least: Cents): Refusal => refusal(definition, { least: decimalOf(least) }, "amount");

/** First paragraph: a sanction for facts of at least one monthly ceiling, or a complaint about more than the threshold of D114-5. */
function badGround(asked: DelayLengthening): Refusal | null {
  const { ground, groundOn, factsFrom, notifiedOn, cents } = asked;
  if (groundOn > notifiedOn) return refusal(LONGER_DELAY_DAYS, {}, "groundOn");
  if (factsFrom > groundOn) return refusal(LONGER_DELAY_DAYS, {}, "factsFrom");
  if (ground === "complaint") {
    const least = ceilings(COMPLAINT_CEILINGS, asked);
    return cents > least ? null : tooSmall(LONGER_DELAY_COMPLAINT_SMALL, least);
  }
  const least = ceilings(LENGTHENED_HARM_CEILINGS, asked);
  return cents >= least ? null : tooSmall(LONGER_DELAY_HARM_SMALL, least);
}

/** Third paragraph: notified within two years of the final sanction, unless a new fraud is presumed or a complaint was lodged. */
function badNotice({ ground, groundOn, notifiedOn }: DelayLengthening): Refusal | null {
  if (ground !== "sanction") return null;
  const years = valueOn(LENGTHENED_NOTICE_YEARS, notifiedOn);
  if (ageOn(groundOn, addDays(notifiedOn, -1)) < years) return null;
  return refusal(LONGER_DELAY_NOTICE_LATE, { final: isoDay(groundOn), years: String(years) }, "notifiedOn");
}

function tooLong({ from, to }: Period, months: number): Refusal | null {
  const last: Day = addDays(addMonths(from, months, "next-month"), -1);
  if (to !== null && to <= last) return null;
  return refusal(LONGER_DELAY_TOO_LONG, { months: String(months), last: isoDay(last) }, "to");
}

/** 2°: kept up by a reasoned decision for six months at most, renewable once, or for as long as the investigations of a complaint go on. */
function badKeepingUp(asked: DelayLengthening, rank: number): Refusal | null {
  const { ground, notifiedOn, to, motive } = asked;
  if (motive === "") return refusal(LONGER_DELAY_MOTIVE, {}, "motive");
  if (ground === "complaint" && to === null) return null;
  if (rank > 1 + valueOn(LENGTHENED_RENEWALS, notifiedOn)) return refusal(LONGER_DELAY_RENEWED, {}, "from");
  return tooLong(asked, valueOn(LENGTHENED_KEPT_MONTHS, notifiedOn));
}

const FIRST = { fr: "Premier allongement", en: "First lengthening", ar: "التمديد الأول" };
const KEPT_UP = { fr: "Maintien", en: "Kept up", ar: "إبقاء" };
const RENEWED = { fr: "Maintien renouvelé", en: "Kept up again", ar: "إبقاء مجدد" };

/**
 * CSS D161-13-6: after a final sanction for fraud, or with a complaint for fraud, the organism may take longer to pay a professional in third-party
 * payment, so as to check the sheets before it pays them. What follows a lengthening without a day between keeps it up; after a day of the ordinary delay it
 * is a first one again, which takes new irregularities.
 * Where the text leaves room, what protects the professional is held: the least harm binds penalties as it does convictions, and the ceiling is that of the
 * first day of the facts, as D114-5 says it of complaints. The two years bind the decision that lengthens, not those that keep it up.
 */
export const longerDelay: LengtheningRules = {
  grounds,
  check(asked, others) {
    if (asked.from < asked.notifiedOn) return refusal(LONGER_DELAY_DAYS, {}, "from");
    const wrong = badGround(asked);
    if (wrong !== null) return wrong;
    const rank = rankOf(asked, others);
    if (rank > 0) return badKeepingUp(asked, rank);
    return badNotice(asked) ?? tooLong(asked, valueOn(LENGTHENED_FIRST_MONTHS, asked.notifiedOn));
  },
  stageOf(one, others) {
    const rank = rankOf(one, others);
    if (rank === 0) return { label: FIRST, law: [css("D161-13-6")] };
    return { label: rank === 1 ? KEPT_UP : RENEWED, law: [css("D161-13-6", "2°")] };
  },
};
