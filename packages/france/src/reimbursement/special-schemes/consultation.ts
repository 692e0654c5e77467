import {
  type Cents,
  cents,
  defineReason,
  defineRefusal,
  minCents,
  type PreparedReason,
  type Rate,
  type RefusalDefinition,
  RefusalSignal,
  refusal,
  shareOf,
  type Trace,
  versionOn,
} from "@openamo/kernel";
import { ENERGY_COMPLEMENT } from "../../parameters/special-schemes.ts";
import { css } from "../../sources/texts.ts";
import { baseOf } from "../base.ts";
import { decideLine } from "../decide-line.ts";
import type { LineFacts } from "../line.ts";
import { participationForfaitaire } from "../participation-forfaitaire.ts";
import { outsidePathway } from "../pathway.ts";
import {
  GENERAL_RATE,
  type MemberStatus,
  MINERS_RATE,
  POSTED_RATE,
  SPECIAL_RATE,
  SPECIAL_RATE_UNKNOWN,
  type SpecialScheme,
  schemeRate,
  specialRate,
  unknownRate,
} from "./rates.ts";

/** The electricity and gas scheme adds its own part, up to the price less the flat participation. */
export const ENERGY_PART = defineReason({
  id: "fr.special-scheme.energy.part",
  effect: "adds",
  law: [css("R711-17")],
  args: { part: "cents", rate: "rate" },
  title: { fr: "Part complémentaire de la CAMIEG", en: "Complementary part of the CAMIEG" },
  sentence: {
    fr: "La part complémentaire est de {rate} du tarif, dans la limite du prix payé moins la participation forfaitaire : {part}.",
    en: "The complementary part is {rate} of the tariff, up to the price less the flat participation: {part}.",
  },
});

/** Outside the pathway, a scheme with its own rate: what it then leaves was not found. */
export const SPECIAL_PATHWAY_UNKNOWN: RefusalDefinition = defineRefusal({
  code: "special-scheme-pathway-unknown",
  sentence: {
    fr: "Ce que ce régime laisse à l'assuré hors du parcours de soins n'a pas été trouvé.",
    en: "What this scheme leaves to the person outside the pathway was not found.",
  },
  remedy: { fr: "Demandez son barème à la caisse du régime.", en: "Ask the scheme's fund for its table of rates." },
  law: [css("R711-17")],
});

export const specialSchemeReasons: readonly PreparedReason[] = [SPECIAL_RATE, POSTED_RATE, MINERS_RATE, GENERAL_RATE, ENERGY_PART];
export const specialSchemeRefusals: readonly RefusalDefinition[] = [SPECIAL_RATE_UNKNOWN, SPECIAL_PATHWAY_UNKNOWN];

/** A consultation decided by a special scheme, in cents. */
export interface SpecialResult {
  readonly base: Cents;
  readonly rate: Rate;
  readonly beforeDeductions: Cents;
  readonly participationForfaitaire: Cents;
  readonly baseScheme: Cents;
  readonly complement: Cents;
  readonly patientShare: Cents;
}

/** The complementary part of the energy scheme on a general practitioner's fees; other doctors' parts were not found. */
function energyPart(line: LineFacts, fee: Cents, base: Cents, paid: Cents, participation: Cents, trace: Trace): Cents {
  if (line.specialty !== "general-practice") throw unknownRate("energy");
  const rate = versionOn(ENERGY_COMPLEMENT, line.careDay);
  const room = cents(Math.max(0, fee - participation - paid));
  const part = minCents(shareOf(base, rate.value, "half-up-to-cent"), room);
  trace.add(ENERGY_PART, rate, part, rate.value);
  return part;
}

function asGeneral(scheme: SpecialScheme, line: LineFacts, trace: Trace): SpecialResult {
  trace.tell(GENERAL_RATE);
  const { fee, base, rate, beforeParticipation, participationForfaitaire: participation, baseScheme } = decideLine(line, trace);
  const complement = scheme === "energy" ? energyPart(line, fee, base, baseScheme, participation, trace) : cents(0);
  return {
    base,
    rate: rate as Rate,
    beforeDeductions: beforeParticipation,
    participationForfaitaire: participation,
    baseScheme,
    complement,
    patientShare: cents(fee - baseScheme - complement),
  };
}

/** Decides a doctor's line by a special scheme: the general rules where it follows them, its own rate otherwise; the flat participation always (CSS L711-7). */
export function specialConsultation(scheme: SpecialScheme, status: MemberStatus, line: LineFacts, trace: Trace): SpecialResult {
  const outside = outsidePathway(line);
  const family = line.specialty === "gynaecology" ? "gynaecologist" : "doctor";
  const found = schemeRate(scheme, status, family, outside);
  if (found.kind === "unknown") throw unknownRate(scheme);
  if (found.kind === "general") return asGeneral(scheme, line, trace);
  if (outside && !found.toldOutside) throw new RefusalSignal(refusal(SPECIAL_PATHWAY_UNKNOWN, {}, "pathway"));
  const { fee, base } = baseOf(line, trace);
  const rate = specialRate({ on: line.careDay, scheme, status, family, cover: line.cover, outside }, trace);
  const beforeDeductions = shareOf(base, rate, "half-up-to-cent");
  const participation = participationForfaitaire(line, beforeDeductions, trace);
  const baseScheme = cents(beforeDeductions - participation);
  return { base, rate, beforeDeductions, participationForfaitaire: participation, baseScheme, complement: cents(0), patientShare: cents(fee - baseScheme) };
}
