import {
  type Cents,
  defineReason,
  defineRefusal,
  findVersion,
  minCents,
  outsideCoverageOf,
  type Parameter,
  type Refusal,
  RefusalSignal,
  refusal,
  type Trace,
} from "@openamo/kernel";
import type { DoctorAct } from "../nomenclature/doctor-act.ts";
import { tariffOf } from "../nomenclature/tariff-of.ts";
import { css, ngap } from "../sources/texts.ts";
import { kilometreAllowance } from "./kilometres.ts";
import type { LineFacts } from "./line.ts";

/** CSS L162-5, L162-14-1: the convention sets the tariffs of acts; the base is the sum of the tariffs of the acts billed. */
export const BASE_TARIFF = defineReason({
  id: "fr.base.tariff",
  effect: "sets",
  law: [css("L162-5")],
  args: { act: "act", tariff: "cents" },
  title: { fr: "Tarif de l'acte", en: "Tariff of the act" },
  sentence: { fr: "{act} : le tarif fixé par la convention est de {tariff}.", en: "{act}: the convention sets the tariff at {tariff}." },
});

/** The base was given with the question, not found in the tariffs. */
export const BASE_GIVEN = defineReason({
  id: "fr.base.given",
  effect: "sets",
  law: [css("L162-5")],
  args: { base: "cents" },
  title: { fr: "Base de remboursement", en: "Base" },
  sentence: { fr: "La base de remboursement indiquée est de {base}.", en: "The base given with the question is {base}." },
});

/** CSS L160-10 and R160-22: the fund never bears more than what was spent. */
export const BASE_LIMITED_TO_FEE = defineReason({
  id: "fr.base.limited-to-fee",
  effect: "sets",
  law: [css("L160-10"), css("R160-22")],
  args: { tariff: "cents", fee: "cents" },
  title: { fr: "Limite des frais exposés", en: "Limit of what was spent" },
  sentence: {
    fr: "Les honoraires payés ({fee}) sont inférieurs au tarif ({tariff}) : le calcul se fait sur les honoraires.",
    en: "The fee paid ({fee}) is below the tariff ({tariff}): the fee is the base.",
  },
});

/** What is charged above the tariff stays with the patient. */
export const EXCESS = defineReason({
  id: "fr.base.excess",
  effect: "takes",
  law: [css("L162-5")],
  args: { excess: "cents" },
  title: { fr: "Dépassement d'honoraires", en: "Excess fee" },
  sentence: {
    fr: "Le médecin a facturé {excess} au-delà du tarif : l'assurance maladie ne les prend pas en charge.",
    en: "The doctor charged {excess} above the tariff: health insurance does not bear it.",
  },
});

/** The convention gives no tariff for this act, this practice and this territory. */
export const NO_TARIFF = defineRefusal({
  code: "act-without-tariff",
  sentence: {
    fr: "L'acte {act} n'a pas de tarif connu pour ce médecin ({grid}) et ce territoire ({territory}).",
    en: "Act {act} has no known tariff for this doctor ({grid}) in this territory ({territory}).",
  },
  remedy: {
    fr: "Vérifiez le code de l'acte, le secteur du médecin et son lieu d'exercice.",
    en: "Check the code of the act, the doctor's sector and place of practice.",
  },
  law: [ngap("titre XV")],
});

function dueTariff(act: DoctorAct, facts: LineFacts): Parameter<Cents> {
  const tariff = tariffOf(act, facts.specialty, facts.grid, facts.territory);
  if (tariff === undefined) throw new RefusalSignal(noTariff(act, facts));
  return tariff;
}

const noTariff = (act: DoctorAct, facts: LineFacts): Refusal => refusal(NO_TARIFF, { act: act.code, grid: facts.grid, territory: facts.territory });

function addTariff(act: DoctorAct, facts: LineFacts, trace: Trace): number {
  const tariff = dueTariff(act, facts);
  const version = findVersion(tariff, facts.careDay);
  if (version === undefined) throw new RefusalSignal(outsideCoverageOf(tariff, facts.careDay));
  if (act.kilometres !== undefined) return kilometreAllowance(act, facts.kilometres, version, facts.careDay, trace);
  trace.add(BASE_TARIFF, version, act.number, version.value);
  return version.value;
}

/** Sum of the tariffs of the acts, or the base given. */
function tariffsOf(facts: LineFacts, trace: Trace): Cents {
  if (facts.givenBase !== null) {
    trace.tell(BASE_GIVEN, facts.givenBase);
    return facts.givenBase;
  }
  let sum = 0;
  for (const act of facts.acts) sum += addTariff(act, facts, trace);
  return sum as Cents;
}

/** What was charged and what is retained of it, in cents. */
export interface Base {
  readonly fee: Cents;
  readonly base: Cents;
}

/** The base of the line: the tariffs, never above what was spent. */
export const baseOf = (facts: LineFacts, trace: Trace): Base => limitedToFee(tariffsOf(facts, trace), facts.fee, trace);

/** What is retained of a tariff: never more than the fee, which is the tariff itself where only that is asked about. */
export function limitedToFee(tariff: Cents, charged: Cents | null, trace: Trace): Base {
  const fee = charged ?? tariff;
  if (fee < tariff) trace.tell(BASE_LIMITED_TO_FEE, tariff, fee);
  else if (fee > tariff) trace.tell(EXCESS, fee - tariff);
  return { fee, base: minCents(tariff, fee) };
}
