import {
  defineReason,
  inLocale,
  isoDay,
  type Parameter,
  type PreparedReason,
  percentOf,
  type Rate,
  RefusalSignal,
  refusal,
  type Trace,
  valueOn,
  versionOn,
} from "@openamo/kernel";
import { takeoverDay } from "../network/managers.ts";
import { type CoverGrid, describedScheme } from "../network/schemes.ts";
import type { Item } from "../nomenclature/act.ts";
import {
  CNOPS_AMBULATORY,
  CNOPS_DENTAL,
  CNOPS_DEVICE,
  CNOPS_EXONERATED,
  CNOPS_FULL,
  CNOPS_HOSPITAL_PRIVATE,
  CNOPS_HOSPITAL_PUBLIC,
  CNOPS_MEDICINE,
} from "../parameters/rates/cnops.ts";
import {
  CNSS_ALC,
  CNSS_ALD_LEAST,
  CNSS_DEVICE,
  CNSS_DIALYSIS,
  CNSS_HOSPITAL_PUBLIC,
  CNSS_MEDICINE,
  CNSS_SEVERE_PUBLIC,
  CNSS_STANDARD,
  CNSS_TRANSPLANT,
} from "../parameters/rates/cnss.ts";
import { d736, d737 } from "../sources/texts.ts";
import { words } from "../words.ts";
import type { LineFacts } from "./line.ts";
import { NO_RATE, RATE_AFTER_TAKEOVER, RATE_OUTSIDE_LIMITS, SCHEME_NOT_ON_DAY } from "./refusals.ts";

const shareReason = (id: string, law: PreparedReason["law"], fr: string, en: string, ar: string): PreparedReason =>
  defineReason({
    id: `ma.rate.${id}`,
    effect: "takes",
    law,
    args: { rate: "rate", base: "cents", left: "cents" },
    title: words("Taux de couverture", "Rate of cover", "نسبة التغطية"),
    sentence: words(
      `${fr} : l'assurance prend {rate} de {base} ; {left} restent.`,
      `${en}: the insurance bears {rate} of {base}; {left} is left.`,
      `${ar}: يتحمل التأمين {rate} من {base}، ويبقى {left}.`,
    ),
  });

/** Decrees 2-05-736 and 2-05-737: the rate of the scheme for this kind of care. */
export const RATE_CNSS = shareReason(
  "cnss",
  [d737("taux de couverture")],
  "Taux de la CNSS pour ces soins",
  "CNSS rate for this care",
  "نسبة الضمان الاجتماعي لهذه العلاجات",
);
export const RATE_CNOPS = shareReason("cnops", [d736("1")], "Taux de la CNOPS pour ces soins", "CNOPS rate for this care", "نسبة الكنوبس لهذه العلاجات");
/** The rate of an exonerated disease is written on the decision of the fund. */
export const RATE_EXONERATED = shareReason(
  "exonerated",
  [d737("exonération"), d736("1")],
  "Affection exonérée par décision",
  "Disease exonerated by decision",
  "مرض معفى بقرار",
);
/** At least 90 % in public health services. */
export const RATE_SEVERE_PUBLIC = shareReason(
  "severe-public",
  [d737("taux de couverture")],
  "Maladie grave soignée dans un service public",
  "Serious disease treated in a public service",
  "مرض خطير يعالج في مرفق عمومي",
);
/** Heavy and costly diseases. */
export const RATE_ALC = shareReason("alc", [d737("exonération")], "Affection lourde et coûteuse (ALC)", "Heavy and costly disease (ALC)", "مرض خطير ومكلف");

export const rateReasons = [RATE_CNSS, RATE_CNOPS, RATE_EXONERATED, RATE_SEVERE_PUBLIC, RATE_ALC];

type Grid = Exclude<CoverGrid, "none">;
type Table = Readonly<Partial<Record<Item, Parameter<Rate>>>>;

const OF_ITEM: Readonly<Record<Grid, Table>> = {
  cnss: {
    medicine: CNSS_MEDICINE,
    "costly-medicine": CNSS_MEDICINE,
    device: CNSS_DEVICE,
    optics: CNSS_DEVICE,
    dialysis: CNSS_DIALYSIS,
    transplant: CNSS_TRANSPLANT,
  },
  cnops: {
    medicine: CNOPS_MEDICINE,
    "costly-medicine": CNOPS_FULL,
    device: CNOPS_DEVICE,
    optics: CNOPS_DEVICE,
    dialysis: CNOPS_FULL,
    transplant: CNOPS_FULL,
    "dental-care": CNOPS_DENTAL,
    "dental-prosthesis": CNOPS_DENTAL,
    orthodontics: CNOPS_DENTAL,
  },
};

/** Care given in a hospital or clinic, whatever the act. */
export const HOSPITAL_ITEMS: readonly Item[] = ["hospital-stay", "surgery", "birth"];

const OF_HOSPITAL: Readonly<Record<Grid, Readonly<Record<LineFacts["sector"], Parameter<Rate>>>>> = {
  cnss: { private: CNSS_STANDARD, public: CNSS_HOSPITAL_PUBLIC },
  cnops: { private: CNOPS_HOSPITAL_PRIVATE, public: CNOPS_HOSPITAL_PUBLIC },
};

const OF_OTHER: Readonly<Record<Grid, Parameter<Rate>>> = { cnss: CNSS_STANDARD, cnops: CNOPS_AMBULATORY };

function ordinaryRate(facts: LineFacts, grid: Grid): Parameter<Rate> {
  if (HOSPITAL_ITEMS.includes(facts.act.item)) return OF_HOSPITAL[grid][facts.sector];
  return OF_ITEM[grid][facts.act.item] ?? OF_OTHER[grid];
}

/**
 * The grid that a scheme pays on for care of a day.
 * @throws RefusalSignal where no source gives the rate: another cover, a scheme that has ended, the public sector once CNSS runs it.
 */
export function gridOf({ scheme, careDay }: Pick<LineFacts, "scheme" | "careDay">): Grid {
  const { grid, from, to, label } = describedScheme(scheme);
  const name = inLocale(label, "fr");
  if (careDay < from || (to !== null && careDay > to)) throw new RefusalSignal(refusal(SCHEME_NOT_ON_DAY, { scheme: name, date: isoDay(careDay) }));
  if (grid === "none") throw new RefusalSignal(refusal(NO_RATE, { scheme: name }));
  if (grid === "cnops" && careDay >= takeoverDay()) {
    throw new RefusalSignal(refusal(RATE_AFTER_TAKEOVER, { date: isoDay(careDay), takeover: isoDay(takeoverDay()) }));
  }
  return grid;
}

/** A rate, and how it is told once the amounts are known. */
export interface RateOfLine {
  readonly rate: Rate;
  tell(base: number, left: number, trace: Trace): void;
}

const fromParameter = (reason: PreparedReason, parameter: Parameter<Rate>, facts: LineFacts): RateOfLine => {
  const version = versionOn(parameter, facts.careDay);
  return { rate: version.value, tell: (base, left, trace) => trace.add(reason, version, version.value, base, left) };
};

/** The rate of the line: that of the exoneration first, then that of the care. */
export function rateOf(facts: LineFacts, grid: Grid): RateOfLine {
  const { exoneration } = facts;
  if (exoneration === null) return fromParameter(grid === "cnss" ? RATE_CNSS : RATE_CNOPS, ordinaryRate(facts, grid), facts);
  if (grid === "cnops") return fromParameter(RATE_EXONERATED, CNOPS_EXONERATED, facts);
  if (exoneration.kind === "alc") return fromParameter(RATE_ALC, CNSS_ALC, facts);
  if (exoneration.rate === null) throw new RangeError("the rate of an exoneration decision is asked for before the line is decided");
  return decidedRate(facts, exoneration.rate);
}

/** CNSS: the rate that the decision gives, never under that of serious diseases in public services. */
function decidedRate(facts: LineFacts, rate: Rate): RateOfLine {
  const least = valueOn(CNSS_ALD_LEAST, facts.careDay);
  const most = valueOn(CNSS_ALC, facts.careDay);
  if (rate < least || rate > most) throw new RefusalSignal(refusal(RATE_OUTSIDE_LIMITS, { rate: percentOf(rate), least: percentOf(least) }));
  if (facts.sector === "public" && rate < valueOn(CNSS_SEVERE_PUBLIC, facts.careDay)) return fromParameter(RATE_SEVERE_PUBLIC, CNSS_SEVERE_PUBLIC, facts);
  return { rate, tell: (base, left, trace) => trace.tell(RATE_EXONERATED, rate, base, left) };
}
