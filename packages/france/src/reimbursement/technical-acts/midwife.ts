import { type Cents, cents, isoDay, RefusalSignal, refusal, type TariffFact, Trace } from "@openamo/kernel";
import { type ListedAct, type ListedTariff, listedAct } from "../../nomenclature/technical-acts/listed-act.ts";
import { openToMidwives } from "../../nomenclature/technical-acts/midwife-acts.ts";
import { RATES } from "../care-rates.ts";
import { type CareFacts, type Priced, priced } from "../families/care-line.ts";
import { CARE_TARIFF_UNKNOWN } from "../families/refusals.ts";
import type { Part } from "./association.ts";
import { MIDWIFE_GRID } from "./grid.ts";
import { participationOnAct, type SessionWeight } from "./participation.ts";
import { priceTechnicalAct, type TechnicalCare } from "./price.ts";
import {
  ACT_NOT_FOR_MIDWIFE,
  MIDWIFE_ACT_NEEDS_PRESCRIPTION,
  TECHNICAL_ACT_NOT_BORNE,
  TECHNICAL_ACT_NOT_FOUND,
  TECHNICAL_ACT_WITHOUT_TARIFF,
} from "./refusals.ts";

/** A technical act of a midwife, as a sheet or a question gives it. */
export interface MidwifeTechnicalAct {
  readonly code: string;
  readonly modifiers: string;
  /** Whether a doctor prescribed it: a few ultrasounds need it. */
  readonly prescribed: boolean;
  readonly part: Part;
}

/** An act of the list that a midwife may bill, with its tariff. */
export type MidwifeListedAct = ListedAct & { readonly tariff: ListedTariff };

/**
 * UNCAM I-4 and CSP L4151-1 to L4151-4: since 2015-12-31 midwives bill technical acts of their field, at a tariff of their own.
 * @throws RefusalSignal for an act that is not open to them, that needs a prescription, or that no table has.
 */
export function midwifeListedAct({ code, prescribed }: MidwifeTechnicalAct, facts: CareFacts, tariffs: readonly TariffFact[], field: string): MidwifeListedAct {
  const date = isoDay(facts.careDay);
  const open = openToMidwives(code);
  if (open === undefined) throw new RefusalSignal(refusal(ACT_NOT_FOR_MIDWIFE, { act: code }, field));
  if (open === "on-prescription" && !prescribed) throw new RefusalSignal(refusal(MIDWIFE_ACT_NEEDS_PRESCRIPTION, { act: code }, field));
  const act = listedAct(code, facts.careDay, { activity: "1", phase: "0", ...MIDWIFE_GRID }, tariffs);
  if (act === undefined) throw new RefusalSignal(refusal(TECHNICAL_ACT_NOT_FOUND, { act: code, activity: "1", phase: "0", date }, field));
  const { tariff } = act;
  if (tariff === null) throw new RefusalSignal(refusal(TECHNICAL_ACT_WITHOUT_TARIFF, { act: code, date }, field));
  if (tariff.cents === 0) throw new RefusalSignal(refusal(TECHNICAL_ACT_NOT_BORNE, { act: code }, field));
  return { ...act, tariff };
}

/** The convention of doctors raises technical acts overseas; nothing was found for midwives. */
function refuseOverseas({ territory }: CareFacts): void {
  if (territory === "metropole") return;
  const item = { "item.fr": "l'acte technique de sage-femme outre-mer", "item.en": "the midwife's technical act overseas" };
  throw new RefusalSignal(refusal(CARE_TARIFF_UNKNOWN, item, "territory"));
}

function careOf(act: MidwifeListedAct, { code, modifiers, part }: MidwifeTechnicalAct, facts: CareFacts): TechnicalCare {
  const { careDay: on, ageYears, territory } = facts;
  const situation = { act: code, group: act.group, on, ageYears, specialty: "midwife", option: "set-tariff" } as const;
  return { act, tariff: act.tariff, modifiers, part, territory, situation };
}

/** What an act comes to with its modifiers, before any share; nothing is told. */
export function tariffOfMidwifeAct(act: MidwifeListedAct, written: MidwifeTechnicalAct, facts: CareFacts): Cents {
  refuseOverseas(facts);
  return priceTechnicalAct(careOf(act, written, facts), facts.careDay, new Trace());
}

/**
 * The base of a midwife's technical act and, from the threshold of R160-16 on, the flat participation that replaces the share of the rate.
 * `told` learns how much of that flat amount this act bears: one session leaves one.
 */
export function priceMidwifeAct(
  act: MidwifeListedAct,
  written: MidwifeTechnicalAct,
  facts: CareFacts,
  trace: Trace,
  session: SessionWeight,
  told: (flat: Cents) => void = () => undefined,
): Priced {
  refuseOverseas(facts);
  const base = priceTechnicalAct(careOf(act, written, facts), facts.careDay, trace);
  const price = priced(base, RATES.midwife, base);
  price.costly = (spent, ordinary, onto) => {
    const { due, flat } = participationOnAct("act", spent, ordinary, session, facts.careDay, onto);
    told(flat);
    return due;
  };
  return price;
}

/** An act that stands alone in its session. */
export const ALONE: SessionWeight = { addedUp: cents(0), flatBorne: cents(0) };
