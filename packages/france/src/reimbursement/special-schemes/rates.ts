import {
  type Day,
  defineReason,
  defineRefusal,
  type Parameter,
  type PreparedReason,
  type Rate,
  RefusalSignal,
  refusal,
  type Text,
  type Trace,
  versionOn,
} from "@openamo/kernel";
import {
  MINERS_FULL,
  NOTARIES_DOCTOR,
  NOTARIES_DOCTOR_OUTSIDE,
  POSTED_OTHERS,
  POSTED_PARAMEDICS,
  POSTED_PRACTITIONERS,
  RAILWAY_FULL,
  RAILWAY_PENSIONERS,
} from "../../parameters/special-schemes.ts";
import { css } from "../../sources/texts.ts";
import { CARE_FAMILIES, type CareFamily, careRates, RATES } from "../care-rates.ts";
import type { Cover } from "../line.ts";

/** CSS R711-17: a special scheme gives at least what the general one gives, and may give more. */
export const SPECIAL_RATE = defineReason({
  id: "fr.special-scheme.rate",
  effect: "sets",
  law: [css("R711-17")],
  args: { rate: "rate" },
  title: { fr: "Taux du régime spécial", en: "Rate of the special scheme" },
  sentence: { fr: "Ce régime prend en charge {rate} du tarif de ces soins.", en: "This scheme bears {rate} of the tariff of this care." },
});

/** CSS L160-16: full cover in the miners' scheme. */
export const MINERS_RATE = defineReason({
  id: "fr.special-scheme.miners",
  effect: "sets",
  law: [css("L160-16")],
  args: { rate: "rate" },
  title: { fr: "Régime minier", en: "Miners' scheme" },
  sentence: { fr: "Le régime minier prend en charge {rate} du tarif.", en: "The miners' scheme bears {rate} of the tariff." },
});

/** CSS R711-17: where nothing more was granted, the general scheme's rates hold. */
export const GENERAL_RATE = defineReason({
  id: "fr.special-scheme.general-rate",
  effect: "tells",
  law: [css("R711-17")],
  args: {},
  title: { fr: "Taux du régime général", en: "Rate of the general scheme" },
  sentence: { fr: "Ce régime applique à ces soins le taux du régime général.", en: "This scheme applies the general scheme's rate to this care." },
});

/** CSS R761-16: what workers posted abroad bear of care given there. */
export const POSTED_RATE = defineReason({
  id: "fr.special-scheme.posted-workers",
  effect: "sets",
  law: [css("R761-16")],
  args: { rate: "rate" },
  title: { fr: "Travailleurs détachés à l'étranger", en: "Workers posted abroad" },
  sentence: {
    fr: "Pour ces soins donnés à l'étranger, l'assurance maladie prend en charge {rate} du tarif.",
    en: "For this care given abroad, health insurance bears {rate} of the tariff.",
  },
});

/** No source gives this scheme's rate for this care. */
export const SPECIAL_RATE_UNKNOWN = defineRefusal({
  code: "special-scheme-rate-unknown",
  sentence: { fr: "Le taux de remboursement de ces soins n'a pas été trouvé pour {scheme}.", en: "The rate of {scheme} for this care was not found." },
  remedy: { fr: "Demandez son barème à la caisse du régime.", en: "Ask the scheme's fund for its table of rates." },
  law: [css("R711-17")],
});

export const SPECIAL_SCHEMES = {
  railway: { fr: "la caisse de la SNCF (CPRPSNCF)", en: "the railway scheme (CPRPSNCF)" },
  ratp: { fr: "la RATP (CCAS)", en: "the RATP scheme (CCAS)" },
  miners: { fr: "le régime minier (CANSSM)", en: "the miners' scheme (CANSSM)" },
  notaries: { fr: "la caisse des clercs de notaires (CRPCEN)", en: "the notaries' clerks' scheme (CRPCEN)" },
  energy: { fr: "le régime des industries électriques et gazières (CAMIEG)", en: "the electricity and gas scheme (CAMIEG)" },
  army: { fr: "la caisse des militaires (CNMSS)", en: "the army scheme (CNMSS)" },
  clergy: { fr: "la caisse des cultes (CAVIMAC)", en: "the clergy's scheme (CAVIMAC)" },
  seafarers: { fr: "le régime des marins (ENIM)", en: "the seafarers' scheme (ENIM)" },
  senate: { fr: "la caisse du Sénat", en: "the Senate's fund" },
  assembly: { fr: "la caisse de l'Assemblée nationale", en: "the National Assembly's fund" },
  "posted-workers": { fr: "les travailleurs détachés à l'étranger", en: "workers posted abroad" },
} as const satisfies Record<string, Text>;
export type SpecialScheme = keyof typeof SPECIAL_SCHEMES;

export const MEMBER_STATUSES = ["active-free-choice", "active-own-medicine", "pensioner", "beneficiary"] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

/** A rate of its own (`toldOutside`: it also says what is borne outside the pathway), the general scheme's, or none that was found. */
export type SchemeRate =
  | { readonly kind: "own"; readonly rate: Parameter<Rate>; readonly reason: PreparedReason; readonly toldOutside: boolean }
  | { readonly kind: "general" }
  | { readonly kind: "unknown" };

const own = (rate: Parameter<Rate>, reason: PreparedReason = SPECIAL_RATE): SchemeRate => ({ kind: "own", rate, reason, toldOutside: false });
const GENERAL: SchemeRate = { kind: "general" };
const UNKNOWN: SchemeRate = { kind: "unknown" };

/** Families of care that special schemes tell apart: a gynaecologist's act and a technical act are doctors' fees for the general one. */
export const SPECIAL_FAMILIES = [...CARE_FAMILIES, "gynaecologist", "technical-act"] as const;
export type SpecialFamily = (typeof SPECIAL_FAMILIES)[number];
const isOfDoctor = (family: SpecialFamily): boolean => ["doctor", "gynaecologist", "technical-act"].includes(family);
const asGeneralFamily = (family: SpecialFamily): CareFamily => (family === "gynaecologist" || family === "technical-act" ? "doctor" : family);

/** Notaries' clerks: doctors' fees only, inside the pathway and outside. */
function notaries(family: SpecialFamily, outside: boolean): SchemeRate {
  if (family !== "doctor" && family !== "gynaecologist") return UNKNOWN;
  return { kind: "own", rate: outside ? NOTARIES_DOCTOR_OUTSIDE : NOTARIES_DOCTOR, reason: SPECIAL_RATE, toldOutside: true };
}

/** Staff, whoever gives the care (cprpsncf.fr, node/22): technical acts, gynaecology, teeth, stays, journeys, costly medicines. */
const ALWAYS_FULL_FOR_STAFF: readonly SpecialFamily[] = [
  "technical-act",
  "gynaecologist",
  "dentist",
  "dentist-medical",
  "hospital",
  "transport",
  "medicine-irreplaceable",
];
const RAISED_FOR_PENSIONERS: readonly SpecialFamily[] = ["paramedic", "spa-supervision", "spa-treatment"];

function railway(status: MemberStatus, family: SpecialFamily): SchemeRate {
  if (status === "active-own-medicine") return own(RAILWAY_FULL);
  if (status === "active-free-choice") return ALWAYS_FULL_FOR_STAFF.includes(family) ? own(RAILWAY_FULL) : GENERAL;
  if (RAISED_FOR_PENSIONERS.includes(family)) return own(RAILWAY_PENSIONERS);
  return isOfDoctor(family) ? GENERAL : UNKNOWN;
}

const POSTED_PRACTITIONER_FAMILIES: readonly SpecialFamily[] = ["dentist", "dentist-medical", "midwife"];
/** CSS R761-16 2°: other costs of L160-8 1°. Journeys (2°) and cures are not among them. */
const POSTED_OTHER_FAMILIES: readonly SpecialFamily[] = [
  "laboratory",
  "medicine-irreplaceable",
  "medicine-major",
  "medicine-moderate",
  "medicine-low",
  "device",
  "device-whole",
  "psychologist",
];

/** CSS R761-16: one rate for practitioners, one for paramedics, one for the rest; stays as L160-13 says. */
function postedWorkers(family: SpecialFamily): SchemeRate {
  if (isOfDoctor(family) || POSTED_PRACTITIONER_FAMILIES.includes(family)) return own(POSTED_PRACTITIONERS, POSTED_RATE);
  if (family === "paramedic") return own(POSTED_PARAMEDICS, POSTED_RATE);
  if (family === "hospital") return GENERAL;
  return POSTED_OTHER_FAMILIES.includes(family) ? own(POSTED_OTHERS, POSTED_RATE) : UNKNOWN;
}

/** What is known of a scheme's rate for a family of care. `outside` is outside the coordinated pathway. */
export function schemeRate(scheme: SpecialScheme, status: MemberStatus, family: SpecialFamily, outside: boolean): SchemeRate {
  switch (scheme) {
    case "railway":
      return railway(status, family);
    case "ratp":
      // Staff seen by the scheme's own doctors pay nothing: there is no tariff to bear a share of.
      return status === "active-own-medicine" ? UNKNOWN : GENERAL;
    case "miners":
      return own(MINERS_FULL, MINERS_RATE);
    case "notaries":
      return notaries(family, outside);
    case "posted-workers":
      return postedWorkers(family);
    case "energy":
    case "army":
    case "clergy":
      return GENERAL;
    default:
      return UNKNOWN;
  }
}

export const unknownRate = (scheme: SpecialScheme): RefusalSignal =>
  new RefusalSignal(refusal(SPECIAL_RATE_UNKNOWN, { "scheme.fr": SPECIAL_SCHEMES[scheme].fr, "scheme.en": SPECIAL_SCHEMES[scheme].en }, "scheme"));

/** Who is covered for what: the cover lifts the participation as in the general scheme. */
export interface SpecialRateFacts {
  readonly on: Day;
  readonly scheme: SpecialScheme;
  readonly status: MemberStatus;
  readonly family: SpecialFamily;
  readonly cover: Cover;
  readonly outside: boolean;
}

/** The rate of a special scheme, in millionths. @throws RefusalSignal when it was not found. */
export function specialRate({ on, scheme, status, family, cover, outside }: SpecialRateFacts, trace: Trace): Rate {
  // A work accident at sea is borne whole (ENIM); no source gives the rates of the scheme for sickness.
  const atSea = scheme === "seafarers" && cover === "work-accident";
  const found = atSea ? GENERAL : schemeRate(scheme, status, family, outside);
  if (found.kind === "unknown") throw unknownRate(scheme);
  if (found.kind === "own" && cover === "ordinary") {
    const version = versionOn(found.rate, on);
    trace.add(found.reason, version, version.value);
    return version.value;
  }
  if (found.kind === "general") trace.tell(GENERAL_RATE);
  return careRates(RATES[asGeneralFamily(family)], { cover }, false, on, trace).base;
}
