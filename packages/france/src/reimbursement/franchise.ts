import { type Cents, cents, type Day, defineReason, minCents, type Parameter, type PreparedReason, type Trace, versionOn } from "@openamo/kernel";
import {
  FRANCHISE_BOX,
  FRANCHISE_DAILY_JOURNEYS,
  FRANCHISE_DAILY_PARAMEDICAL,
  FRANCHISE_JOURNEY,
  FRANCHISE_PARAMEDICAL_ACT,
  FRANCHISE_YEARLY_AMOUNT,
} from "../parameters/franchise.ts";
import { casf, css } from "../sources/texts.ts";

const title = { fr: "Franchise médicale", en: "Deductible" };

/** CSS L160-13 III and D160-9: a deductible stays with the insured person on each box, paramedical act and journey. */
export const FRANCHISE_DUE = defineReason({
  id: "fr.franchise.due",
  effect: "takes",
  law: [css("L160-13", "III"), css("D160-9")],
  args: { due: "cents", unit: "cents", quantity: "count" },
  title,
  sentence: {
    fr: "Une franchise de {unit} par unité reste à la charge de l'assuré : {due} pour {quantity}.",
    en: "A deductible of {unit} a unit stays with the insured person: {due} for {quantity}.",
  },
});

/** CSS D160-11: acts of paramedics and journeys of one day have a limit, all professionals together. */
export const FRANCHISE_DAILY_LIMIT = defineReason({
  id: "fr.franchise.daily-limit",
  effect: "tells",
  law: [css("L160-13", "III"), css("D160-11")],
  args: { limit: "cents", left: "cents" },
  title,
  sentence: {
    fr: "La franchise d'une journée est plafonnée à {limit} : il en reste {left}.",
    en: "The deductible of one day is limited to {limit}: {left} remains.",
  },
});

/** CSS D160-10: the yearly limit, all three kinds together, by date of reimbursement. */
export const FRANCHISE_YEARLY_LIMIT = defineReason({
  id: "fr.franchise.yearly-limit",
  effect: "tells",
  law: [css("L160-13", "III"), css("D160-10")],
  args: { limit: "cents", left: "cents" },
  title,
  sentence: {
    fr: "La franchise de l'année est plafonnée à {limit} : il en reste {left}.",
    en: "The deductible of the year is limited to {limit}: {left} remains.",
  },
});

/** CSS L160-13 III and D160-7: with third-party payment the fund recovers the deductible from later payments. */
export const FRANCHISE_RECOVERED = defineReason({
  id: "fr.franchise.recovered",
  effect: "tells",
  law: [css("L160-13", "III"), css("D160-7")],
  args: { due: "cents" },
  title,
  sentence: {
    fr: "En tiers payant, la caisse récupère la franchise de {due} sur des remboursements suivants.",
    en: "With third-party payment, the fund recovers the deductible of {due} from later reimbursements.",
  },
});

function none(id: string, law: PreparedReason["law"], fr: string, en: string): PreparedReason {
  return defineReason({ id: `fr.franchise.${id}`, effect: "tells", law, args: {}, title, sentence: { fr, en } });
}

/** Why a person or a journey bears no deductible. */
export const NO_FRANCHISE = {
  minor: none(
    "minor",
    [css("L160-15"), css("D160-12")],
    "Le patient était mineur au 1er janvier : aucune franchise n'est due.",
    "The patient was a minor on 1 January: no deductible is due.",
  ),
  c2s: none(
    "c2s",
    [css("L160-15")],
    "Le patient bénéficie de la complémentaire santé solidaire : aucune franchise n'est due.",
    "The patient has the State's complementary cover (C2S): no deductible is due.",
  ),
  maternity: none(
    "maternity",
    [css("L160-9")],
    "Ces frais relèvent de l'assurance maternité : aucune franchise n'est due.",
    "These costs are borne by maternity insurance: no deductible is due.",
  ),
  "state-medical-aid": none(
    "state-medical-aid",
    [casf("L251-2")],
    "Le patient bénéficie de l'aide médicale de l'État : aucune franchise n'est due.",
    "The patient has State medical aid: no deductible is due.",
  ),
  emergency: none(
    "emergency",
    [css("L160-13", "III 3°")],
    "Les transports d'urgence ne supportent pas de franchise.",
    "Emergency transport bears no deductible.",
  ),
  vehicle: none(
    "vehicle",
    [css("L160-13", "III 3°")],
    "La franchise ne porte que sur les véhicules sanitaires et les taxis.",
    "Only medical vehicles and taxis bear the deductible.",
  ),
} as const satisfies Record<string, PreparedReason>;
export type NoFranchise = keyof typeof NO_FRANCHISE;

export const FRANCHISE_ITEMS = ["medicine-box", "paramedical-act", "journey"] as const;
export type FranchiseItem = (typeof FRANCHISE_ITEMS)[number];

interface Scale {
  readonly unit: Parameter<Cents>;
  /** Limit of a day; boxes of medicine have none. */
  readonly day: Parameter<Cents> | null;
}

const BOXES: Scale = { unit: FRANCHISE_BOX, day: null };
const PARAMEDICAL_ACTS: Scale = { unit: FRANCHISE_PARAMEDICAL_ACT, day: FRANCHISE_DAILY_PARAMEDICAL };
const JOURNEYS: Scale = { unit: FRANCHISE_JOURNEY, day: FRANCHISE_DAILY_JOURNEYS };

function scaleOf(item: FranchiseItem): Scale {
  switch (item) {
    case "medicine-box":
      return BOXES;
    case "paramedical-act":
      return PARAMEDICAL_ACTS;
    case "journey":
      return JOURNEYS;
  }
}

/** The days that a deductible depends on, and what was borne of it before. Amounts in cents. */
export interface FranchiseFacts {
  readonly careDay: Day;
  readonly settledOn: Day;
  /** Already borne on the day for this kind, and in the year of reimbursement for all kinds. */
  readonly borneThisDay: Cents;
  readonly borneThisYear: Cents;
}

function withinDay({ day }: Scale, facts: FranchiseFacts, due: Cents, trace: Trace): Cents {
  if (day === null) return due;
  const limit = versionOn(day, facts.careDay);
  const left = cents(Math.max(0, limit.value - facts.borneThisDay));
  if (due > left) trace.add(FRANCHISE_DAILY_LIMIT, limit, limit.value, left);
  return minCents(due, left);
}

function withinYear(facts: FranchiseFacts, due: Cents, trace: Trace): Cents {
  const limit = versionOn(FRANCHISE_YEARLY_AMOUNT, facts.settledOn);
  const left = cents(Math.max(0, limit.value - facts.borneThisYear));
  if (due > left) trace.add(FRANCHISE_YEARLY_LIMIT, limit, limit.value, left);
  return minCents(due, left);
}

/** The deductible of so many units of one kind on one day, in cents: a unit amount of the day of care, within the day's and the year's limits. */
export function franchise(item: FranchiseItem, quantity: number, exemption: NoFranchise | null, facts: FranchiseFacts, trace: Trace): Cents {
  if (exemption !== null) {
    trace.tell(NO_FRANCHISE[exemption]);
    return cents(0);
  }
  const scale = scaleOf(item);
  const unit = versionOn(scale.unit, facts.careDay);
  const due = withinYear(facts, withinDay(scale, facts, cents(unit.value * quantity), trace), trace);
  trace.add(FRANCHISE_DUE, unit, due, unit.value, quantity);
  return due;
}
