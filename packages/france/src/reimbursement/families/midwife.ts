import { type Cents, cents, type Parameter, type Rate, RefusalSignal, refusal, shareOf, type Trace, versionOn } from "@openamo/kernel";
import { MIDWIFE_CONSULTATION, MIDWIFE_LETTER, MIDWIFE_PREVENTION, MIDWIFE_VISIT } from "../../parameters/care/midwife.ts";
import type { KeyLetterValue } from "../../parameters/care/paramedics.ts";
import { RATES } from "../care-rates.ts";
import { type CareFacts, type Priced, priced } from "./care-line.ts";
import { KEY_LETTER, PARAMEDIC_PACKAGE, SUPPLEMENT } from "./paramedic.ts";
import { CARE_TARIFF_UNKNOWN } from "./refusals.ts";

/** Acts whose value is the key letter times a coefficient. */
export const MIDWIFE_KEY_LETTERS = ["SF", "SP"] as const;
const CONSULTATIONS = { consultation: MIDWIFE_CONSULTATION, visit: MIDWIFE_CONSULTATION, prevention: MIDWIFE_PREVENTION } as const;
export const MIDWIFE_ACTS = ["consultation", "visit", "prevention", ...MIDWIFE_KEY_LETTERS] as const;
export type MidwifeAct = (typeof MIDWIFE_ACTS)[number];

/** An act of a midwife. `coefficient` is null for a consultation. */
export interface MidwifeCare {
  readonly act: MidwifeAct;
  readonly coefficient: Rate | null;
  /** The supplement of a visit by day. */
  readonly travel: boolean;
}

const unknown = (fr: string, en: string): RefusalSignal => new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, { "item.fr": fr, "item.en": en }, "midwifeAct"));

function inTerritory(value: KeyLetterValue, facts: CareFacts): Parameter<Cents> {
  if (facts.territory === "metropole") return value.mainland;
  if (value.overseas === null) throw unknown("cet acte de sage-femme outre-mer", "this midwife's act overseas");
  return value.overseas;
}

function actTariff({ act, coefficient }: MidwifeCare, facts: CareFacts, trace: Trace): Cents {
  if (act !== "SF" && act !== "SP") {
    const version = versionOn(inTerritory(CONSULTATIONS[act], facts), facts.careDay);
    trace.add(PARAMEDIC_PACKAGE, version, version.value);
    return version.value;
  }
  if (coefficient === null) throw unknown("un acte sans coefficient", "an act without a coefficient");
  const version = versionOn(inTerritory(MIDWIFE_LETTER, facts), facts.careDay);
  const tariff = shareOf(version.value, coefficient, "half-up-to-cent");
  trace.add(KEY_LETTER, version, version.value, coefficient, tariff);
  return tariff;
}

/** The base of a midwife's act. Midwives are outside the pathway and bear neither deductible nor flat participation (L160-13 II and III). */
export function priceMidwife(care: MidwifeCare, facts: CareFacts, trace: Trace): Priced {
  if (facts.givenBase !== null) return priced(facts.givenBase, RATES.midwife);
  const tariff = actTariff(care, facts, trace);
  if (!care.travel) return priced(tariff, RATES.midwife, tariff);
  const travel = versionOn(inTerritory(MIDWIFE_VISIT, facts), facts.careDay);
  trace.add(SUPPLEMENT, travel, travel.value);
  return priced(cents(tariff + travel.value), RATES.midwife, tariff);
}
