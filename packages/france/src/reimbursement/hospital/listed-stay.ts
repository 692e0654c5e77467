import {
  type Cents,
  cents,
  type Day,
  defineReason,
  defineRefusal,
  findVersion,
  isoDay,
  RefusalSignal,
  refusal,
  shareOf,
  type TariffFact,
  type TariffKey,
  type TariffLine,
  type Trace,
} from "@openamo/kernel";
import { stayNumber } from "../../nomenclature/act-number.ts";
import { GEOGRAPHIC_SUPPLEMENTS } from "../../parameters/geographic.ts";
import { css } from "../../sources/texts.ts";
import type { Ward } from "./daily-charge.ts";

/** Name of the imported list of stays. */
export const STAY_LIST = "ghs";

const TARIFF = [css("L162-22-3"), css("L162-22-3-1")];
const BOUNDS = [css("R162-33-1", "1°")];
const title = { fr: "Tarif du séjour", en: "Tariff of the stay" };

/** CSS L162-22-3 and L162-22-3-1: national tariffs set what a stay is worth. */
export const STAY_TARIFF = defineReason({
  id: "fr.hospital.stay.tariff",
  effect: "sets",
  law: TARIFF,
  args: { stay: "act", tariff: "cents", from: "day" },
  title,
  sentence: {
    fr: "{stay} : la liste importée fixe le tarif à {tariff} depuis le {from}.",
    en: "{stay}: the imported list sets the tariff at {tariff} since {from}.",
  },
});
/** CSS R162-33-1 1°: a stay shorter than the low bound is worth less. */
export const STAY_SHORT = defineReason({
  id: "fr.hospital.stay.short",
  effect: "takes",
  law: BOUNDS,
  args: { days: "count", least: "count", taken: "cents" },
  title,
  sentence: {
    fr: "Nuits du séjour : {days}, sous la borne basse de {least} ; le tarif est diminué de {taken}.",
    en: "Nights of the stay: {days}, under the low bound of {least}; the tariff is {taken} less.",
  },
});
/** CSS R162-33-1 1°: each day beyond the high bound adds an amount. */
export const STAY_LONG = defineReason({
  id: "fr.hospital.stay.long",
  effect: "adds",
  law: BOUNDS,
  args: { days: "count", most: "count", added: "cents" },
  title,
  sentence: {
    fr: "Nuits au-delà de la borne haute de {most} : {days} ; {added} s'ajoutent.",
    en: "Nights beyond the high bound of {most}: {days}; {added} is added.",
  },
});
/** CSS L162-22-3-3: in some places stays are worth more. */
export const STAY_ZONE = defineReason({
  id: "fr.hospital.stay.zone",
  effect: "adds",
  law: [css("L162-22-3-3")],
  args: { rate: "rate", added: "cents" },
  title: { fr: "Coefficient géographique", en: "Geographic coefficient" },
  sentence: { fr: "Le coefficient géographique ajoute {rate}, soit {added}.", en: "The geographic coefficient adds {rate}, that is {added}." },
});

export const STAY_NOT_FOUND = defineRefusal({
  code: "stay-not-found",
  sentence: {
    fr: "Le séjour {code} n'a pas de tarif connu à la sortie dans une liste importée.",
    en: "Stay {code} has no known tariff on the day of leaving in an imported list.",
  },
  remedy: {
    fr: "Vérifiez le code ; sinon importez les tarifs (openamo nomenclature import ghs FICHIERS), ou portez les frais du séjour au tarif.",
    en: "Check the code; otherwise import the tariffs (openamo nomenclature import ghs FILES), or write the costs of the stay at the tariff.",
  },
  law: TARIFF,
});
export const STAY_LIST_IS_PUBLIC = defineRefusal({
  code: "stay-list-is-public",
  sentence: {
    fr: "La liste importée donne les tarifs des hôpitaux publics : celui de cette clinique n'y est pas.",
    en: "The imported list gives the tariffs of public hospitals: that of this clinic is not in it.",
  },
  remedy: { fr: "Portez les frais du séjour au tarif, à la place du code.", en: "Write the costs of the stay at the tariff, in place of the code." },
  law: [css("L162-22"), css("L162-22-3-1")],
});
export const STAY_ZONE_UNKNOWN = defineRefusal({
  code: "stay-zone-unknown",
  sentence: {
    fr: "Le coefficient géographique de ce lieu n'est pas connu d'OpenAMO pour une sortie le {date}.",
    en: "OpenAMO does not hold the geographic coefficient of this place for a stay that ends on {date}.",
  },
  remedy: { fr: "Portez les frais du séjour au tarif, à la place du code.", en: "Write the costs of the stay at the tariff, in place of the code." },
  law: [css("L162-22-3-3")],
});

export const HOME_STAY_NOT_LISTED = defineRefusal({
  code: "home-stay-not-listed",
  sentence: {
    fr: "L'hospitalisation à domicile a ses propres tarifs par jour (GHT) : la liste importée, qui est celle des séjours, ne les contient pas.",
    en: "Hospital care at home has daily tariffs of its own (GHT): the imported list, which is that of stays, does not hold them.",
  },
  remedy: { fr: "Portez les frais au tarif, à la place du code.", en: "Write the costs at the tariff, in place of the code." },
  law: [css("R162-33-1", "1°")],
});

export const ESTABLISHMENTS = ["public", "private"] as const;
export const STAY_PLACES = ["mainland", "ile-de-france", "corsica", "guadeloupe", "martinique", "guyane", "reunion", "mayotte", "corsica-or-overseas"] as const;
type StayPlace = (typeof STAY_PLACES)[number];

/** A stay by its code of the list. */
export interface ListedStay {
  readonly ghs: string;
  readonly admission: Day;
  readonly discharge: Day;
  /** A stay that ends with a death is never cut, and its last day counts. */
  readonly died: boolean;
  readonly establishment: (typeof ESTABLISHMENTS)[number];
  readonly place: StayPlace;
  readonly ward: Ward;
}

/** The tariff of a stay is that of the day of leaving. */
export const stayKey = (ghs: string, discharge: Day): TariffKey => ({ list: STAY_LIST, code: ghs, on: discharge });

/** What the length of the stay adds to its tariff, or takes from it. */
function boundsOf({ values, counts = {} }: TariffLine, { admission, discharge, died }: ListedStay, trace: Trace): number {
  const nights = discharge - admission;
  const { shortestStay: least = 0, longestStay: most = 0 } = counts;
  if (!died && nights < least) {
    const taken =
      values.shortStayLumpSum === undefined || values.shortStayLumpSum === 0 ? (least - nights) * (values.shortStayDay ?? 0) : values.shortStayLumpSum;
    if (taken === 0) return 0;
    trace.tell(STAY_SHORT, nights, least, taken);
    return -taken;
  }
  const beyond = nights + (died ? 1 : 0) - most;
  if (most === 0 || beyond <= 0) return 0;
  const added = beyond * (values.longStayDay ?? 0);
  trace.tell(STAY_LONG, beyond, most, added);
  return added;
}

function zoneOf({ place, discharge }: ListedStay, tariff: Cents, trace: Trace): Cents {
  if (place === "mainland") return cents(0);
  const parameter = place === "corsica-or-overseas" ? undefined : GEOGRAPHIC_SUPPLEMENTS[place];
  const supplement = parameter === undefined ? undefined : findVersion(parameter, discharge);
  if (supplement === undefined) throw new RefusalSignal(refusal(STAY_ZONE_UNKNOWN, { date: isoDay(discharge) }, "place"));
  const added = shareOf(tariff, supplement.value, "half-up-to-cent");
  trace.add(STAY_ZONE, supplement, supplement.value, added);
  return added;
}

/**
 * What a stay is worth by the imported list, in cents: the tariff of its group, less for a very short stay and more for a very long one, then
 * the geographic coefficient.
 * @throws RefusalSignal for a code that the list lacks, a clinic, care at home, or a place whose coefficient is not known.
 */
export function stayTariff(stay: ListedStay, tariffs: readonly TariffFact[], trace: Trace): Cents {
  if (stay.ward === "home") throw new RefusalSignal(refusal(HOME_STAY_NOT_LISTED, {}, "ghs"));
  if (stay.establishment === "private") throw new RefusalSignal(refusal(STAY_LIST_IS_PUBLIC, {}, "establishment"));
  const fact = tariffs.find(({ list, code, on }) => list === STAY_LIST && code === stay.ghs && on === stay.discharge);
  const line = fact?.lines[0];
  const base = line?.values.base;
  if (fact === undefined || line === undefined || base === undefined) throw new RefusalSignal(refusal(STAY_NOT_FOUND, { code: stay.ghs }, "ghs"));
  trace.tell(STAY_TARIFF, stayNumber(stay.ghs), base, line.from ?? fact.listHoldsOn);
  const tariff = cents(base + boundsOf(line, stay, trace));
  return cents(tariff + zoneOf(stay, tariff, trace));
}

export const listedStayReasons = [STAY_TARIFF, STAY_SHORT, STAY_LONG, STAY_ZONE];
export const listedStayRefusals = [STAY_NOT_FOUND, STAY_LIST_IS_PUBLIC, STAY_ZONE_UNKNOWN, HOME_STAY_NOT_LISTED];
