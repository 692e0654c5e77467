import { type Cents, cents, type MissingFact, type Refusal, RefusalSignal, refusal } from "@openamo/kernel";
import type { Profession } from "../../nomenclature/professions.ts";
import { ORDINARY_TERMS } from "../../reimbursement/complementary/terms.ts";
import { CARE_EXCESS } from "../../reimbursement/families/decide-care.ts";
import type { NoFranchise } from "../../reimbursement/franchise.ts";
import { journeyStop, journeyWithoutFranchise, needsAgreement } from "../../reimbursement/transport/checks.ts";
import { decideJourney } from "../../reimbursement/transport/journey.ts";
import { type JourneyMode, retained } from "../../reimbursement/transport/retained.ts";
import { agreedBy } from "../prior-agreement.ts";
import { MODE_NOT_FOR_PROFESSION, NO_THIRD_PARTY_FOR_OWN_COSTS } from "../refusals-of-families.ts";
import { isSpecialty } from "../sector.ts";
import type { TransportSheet } from "../sheets/transport.ts";
import { situationOn } from "../situations.ts";
import { drawsAllowance, franchiseMoves, tellRecovery } from "./care.ts";
import { type ClaimLine, fieldOf, type LineContext, type LineQuestion, type SettledLine } from "./claim-line.ts";
import { franchiseDay, franchiseKeys, franchiseYear } from "./keys.ts";

type Line = TransportSheet["lines"][number];

/** Who may bill a means; null: the patient paid, and the sheet names the doctor who prescribed. */
const CARRIERS: Readonly<Record<JourneyMode, Profession | null>> = {
  ambulance: "ambulance-firm",
  light: "ambulance-firm",
  taxi: "taxi-firm",
  "own-car": null,
  public: null,
};

function checkCarrier({ mode }: Line, context: LineContext): void {
  const carrier = CARRIERS[mode];
  const fits = carrier === null ? isSpecialty(context.specialty) : context.specialty === carrier;
  if (!fits) throw new RefusalSignal(refusal(MODE_NOT_FOR_PROFESSION, {}, fieldOf(context.index, "mode")));
  if (carrier === null && context.thirdPartyPayment) throw new RefusalSignal(refusal(NO_THIRD_PARTY_FOR_OWN_COSTS, {}, "thirdPartyPayment"));
}

/** The answer of the fund, or its silence counted from the day of the request; only where the journey needs an agreement. */
function agreementOf(line: Line, { on, index, trace }: LineContext): boolean | undefined {
  const { agreed, agreementAskedOn: askedOn } = line;
  if (agreed !== undefined || !needsAgreement({ ...line, date: on })) return agreed;
  return agreedBy(on, { answer: undefined, askedOn }, fieldOf(index, "agreementAskedOn"), trace);
}

function noFranchise({ mode, emergency, reason }: Line, context: LineContext): NoFranchise | null {
  const ofJourney = journeyWithoutFranchise(mode, emergency, reason);
  if (ofJourney !== null) return ofJourney;
  if (context.minorOnFirstJanuary) return "minor";
  if (context.c2s) return "c2s";
  if (context.maternityPeriod || context.cover === "maternity") return "maternity";
  return context.cover === "state-medical-aid" ? "state-medical-aid" : null;
}

const isRefusal = (value: Refusal | MissingFact): value is Refusal => "definition" in value;
const asked = (missing: MissingFact, index: number): LineQuestion => ({ missing: { ...missing, field: fieldOf(index, missing.field) } });

function settleJourneys(line: Line, context: LineContext, base: Cents): SettledLine {
  const { counters, on, settledOn, cover, localScheme, c2s, trace } = context;
  const day = franchiseDay("journey", on);
  const result = decideJourney(
    {
      on,
      settledOn,
      base,
      reason: line.reason,
      cover,
      solidarityAllowance: drawsAllowance(context),
      localScheme,
      c2s,
      journeys: line.journeys,
      noFranchise: noFranchise(line, context),
      borneThisDay: day === null ? cents(0) : counters.value(day).cents,
      borneThisYear: counters.value(franchiseYear(settledOn)).cents,
    },
    trace,
  );
  const { franchise, baseScheme, paid } = result;
  tellRecovery(franchise, context);
  return {
    fee: line.fee,
    excess: cents(line.fee - base),
    base,
    legalShare: cents(base - baseScheme - franchise),
    dailyCharge: cents(0),
    franchise,
    baseScheme,
    localScheme: result.localScheme,
    c2s: result.c2s,
    paid,
    patientShare: cents(line.fee - paid),
    terms: ORDINARY_TERMS,
    moves: franchiseMoves("journey", line.journeys, franchise, context),
  };
}

/** The journeys of one day by one means. */
export const transportLine = (line: Line): ClaimLine => ({
  from: line.careDate,
  to: line.careDate,
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [`journey-${line.mode}`],
  mark: () => `${line.kilometres ?? ""} ${line.reason} ${line.fee}`,
  counters: (settledOn) => franchiseKeys("journey", line.careDate, settledOn),
  settle(context) {
    checkCarrier(line, context);
    const agreed = agreementOf(line, context);
    const stopped = journeyStop({ ...line, agreed, date: line.careDate, prescribed: true });
    if (stopped !== undefined) {
      if (isRefusal(stopped)) throw new RefusalSignal(stopped.field === undefined ? stopped : { ...stopped, field: fieldOf(context.index, stopped.field) });
      return asked(stopped, context.index);
    }
    const contracted = situationOn(context.professional.situations, "contracted", line.careDate) !== undefined;
    const found = retained({ ...line, date: line.careDate, price: line.fee, contracted }, context.trace);
    if ("missing" in found) return asked(found.missing, context.index);
    const base = cents(Math.min(found.base, line.fee));
    if (line.fee > base && base > 0) context.trace.tell(CARE_EXCESS, line.fee - base, base);
    return settleJourneys(line, context, base);
  },
});
