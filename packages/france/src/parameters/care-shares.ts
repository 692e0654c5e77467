import { type DatedValue, type LawReference, type Parameter, type Rate, rate, type Text } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const CHECKED_ON = "2026-11-21";
const CODE_2026 = "version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";

const seen = (value: string, source: string, note?: string): DatedValue =>
  note === undefined ? { value, source, status: "confirmed", checkedOn: CHECKED_ON } : { value, source, status: "confirmed", checkedOn: CHECKED_ON, note };
const recalled = (value: string, note: string): DatedValue => ({ value, source: "no source found yet", status: "recalled", checkedOn: CHECKED_ON, note });

/** A rate of a family of care: what the insurance bears, the rest being the participation of R160-5. */
function share(id: string, label: Text, law: readonly LawReference[], values: Readonly<Record<string, DatedValue>>, until?: string): Parameter<Rate> {
  const definition = { id: `fr.share.${id}`, label, law, values };
  return rate(until === undefined ? definition : { ...definition, until });
}

const PRICE_OF_2018 = "cprpsncf.fr/node/22 (general-scheme rates, undated); band of R160-5 4° and 5°";

export const PARAMEDIC_SHARE = share("paramedic", { fr: "Actes des auxiliaires médicaux", en: "Acts of paramedics" }, [css("R160-5", "4°")], {
  "2016-01-01": seen("60", PRICE_OF_2018, "The rate is older; the article bears this number since 2016-01-01."),
});

export const LABORATORY_SHARE = share("laboratory", { fr: "Biologie médicale", en: "Laboratory examinations" }, [css("R160-5", "5°")], {
  "2016-01-01": seen("60", PRICE_OF_2018, "The rate is older; the article bears this number since 2016-01-01."),
});

export const DENTIST_SHARE = share("dentist", { fr: "Soins dentaires", en: "Dental care" }, [css("R160-5", "3° bis")], {
  "2016-01-01": seen("70", "service-public.fr F33956 of 2020-01-01", "Under 3° before 3° bis existed (2023-08-02)."),
  "2023-10-15": seen("60", "rdv-medecins.com on the order of 2023-10-15 (participation of 40 %); quechoisir.org n111998"),
});

export const MEDICINE_IRREPLACEABLE_SHARE = share(
  "medicine-irreplaceable",
  { fr: "Médicaments irremplaçables et coûteux", en: "Irreplaceable and costly medicines" },
  [css("R160-8")],
  {
    "2016-01-01": seen("100", `R160-8, ${CODE_2026}; service-public.fr F21760 of 2020-08-27`),
  },
);
export const MEDICINE_MAJOR_SHARE = share(
  "medicine-major",
  { fr: "Médicaments à service médical majeur ou important", en: "Medicines of major or important benefit" },
  [css("R160-5", "11°")],
  {
    "2016-01-01": seen("65", "service-public.fr F21760 of 2020-08-27", "The rate is older; the article bears this number since 2016-01-01."),
  },
);
export const MEDICINE_MODERATE_SHARE = share(
  "medicine-moderate",
  { fr: "Médicaments à service médical modéré", en: "Medicines of moderate benefit" },
  [css("R160-5", "6°")],
  {
    "2016-01-01": seen("30", "service-public.fr F21760 of 2020-08-27", "The rate is older; the article bears this number since 2016-01-01."),
  },
);
export const MEDICINE_LOW_SHARE = share(
  "medicine-low",
  { fr: "Médicaments à service médical faible", en: "Medicines of low benefit" },
  [css("R160-5", "14°")],
  {
    "2016-01-01": seen("15", "service-public.fr F21760 of 2020-08-27", "The rate is older; the article bears this number since 2016-01-01."),
  },
);
export const HOMEOPATHY_SHARE = share("homeopathy", { fr: "Homéopathie", en: "Homeopathy" }, [css("R160-5", "7°")], {
  "2016-01-01": seen("30", "pharmaciescherwiller.fr and francetvinfo.fr of July 2019", "The rate is older; the article bears this number since 2016-01-01."),
  "2020-01-01": seen("15", "service-public.fr F21760 of 2020-08-27"),
  "2021-01-01": recalled("0", "Taken off the list on 2021-01-01; a published case of that month gives the same answer."),
});

export const DEVICE_SHARE = share("device", { fr: "Dispositifs médicaux de la liste", en: "Listed medical devices" }, [css("R160-5", "8°")], {
  "2011-05-02": recalled("60", "Under R322-1 before the code was renumbered in 2016; the first day is to be read."),
  "2016-01-01": seen("60", "service-public.fr F33950 of 2020-04-28", "The rate is older; the article bears this number since 2016-01-01."),
});

export const TRANSPORT_SHARE = share("transport", { fr: "Transports", en: "Transport" }, [css("R160-5", "9°")], {
  "2016-01-01": seen("65", "service-public.fr F2951 of 2019-12-12", "The rate is older; the article bears this number since 2016-01-01."),
  "2023-08-01": seen("55", "egora.fr and lemoniteurdespharmacies.fr of 2023-08-30: decision of UNCAM of 2023-07-18"),
});

export const SPA_SUPERVISION_SHARE = share(
  "spa-supervision",
  { fr: "Surveillance médicale d'une cure", en: "Medical supervision of a cure" },
  [css("R160-5", "3°")],
  {
    "2016-01-01": seen("70", "service-public.fr F751 of 2020-01-01", "The rate is older; the article bears this number since 2016-01-01."),
  },
);
export const SPA_TREATMENT_SHARE = share(
  "spa-treatment",
  { fr: "Forfait thermal, transport et hébergement d'une cure", en: "Treatment, travel and lodging of a cure" },
  [css("R160-5", "10°")],
  {
    "2016-01-01": seen("65", "service-public.fr F751 of 2020-01-01", "The rate is older; the article bears this number since 2016-01-01."),
  },
);

export const HOSPITAL_SHARE = share("hospital", { fr: "Frais d'hospitalisation", en: "Hospital stay" }, [css("R160-5", "2°")], {
  "2016-01-01": seen("80", "service-public.fr F200 of 2019-11-01", "The rate is older; the article bears this number since 2016-01-01."),
});

export const PSYCHOLOGIST_SHARE = share("psychologist", { fr: "Séances chez un psychologue", en: "Sessions with a psychologist" }, [css("R160-5", "18°")], {
  "2022-04-05": seen("60", "klesiaprosocial.fr 81292911 (participation of 40 %)", "Sources say April 2022; the day is recalled."),
});

const LOCAL = [css("L325-1", "I"), css("D325-6")];

export const LOCAL_MEDICINE_MODERATE_TOTAL = share(
  "local-scheme.medicine-moderate",
  { fr: "Taux total avec le régime local, service médical modéré", en: "Total rate with the local scheme, moderate benefit" },
  LOCAL,
  { "2016-01-01": seen("80", "lelynx.fr (undated); lequotidiendupharmacien.fr 2012", "Old or undated pages; the board's current decision is to be read.") },
);
export const LOCAL_MEDICINE_LOW_TOTAL = share(
  "local-scheme.medicine-low",
  { fr: "Taux total avec le régime local, service médical faible", en: "Total rate with the local scheme, low benefit" },
  LOCAL,
  { "2016-01-01": seen("15", "lequotidiendupharmacien.fr 2012", "An old page; the board's current decision is to be read.") },
);
export const LOCAL_HOSPITAL_TOTAL = share(
  "local-scheme.hospital",
  { fr: "Taux total avec le régime local, hospitalisation", en: "Total rate with the local scheme, hospital stay" },
  [...LOCAL, css("D325-7", "II")],
  { "2016-01-01": seen("100", "lelynx.fr (undated); lequotidiendumedecin.fr 2006") },
);

const ALLOWANCE_LAW = [css("L160-14", "5°"), css("R160-9")];
const R160_9 = "R160-9, version of 2016-01-01, still in force in the version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
/** Those who draw the allowance of solidarity to older persons: paramedics and laboratories, then journeys. */
export const ALLOWANCE_SHARE = share(
  "solidarity-allowance",
  {
    fr: "Auxiliaires médicaux et biologie, allocation de solidarité aux personnes âgées",
    en: "Paramedics and laboratories, allowance of solidarity to older persons",
  },
  ALLOWANCE_LAW,
  { "2016-01-01": seen("80", R160_9, "The participation is limited to 20 %.") },
);
export const ALLOWANCE_TRANSPORT_SHARE = share(
  "solidarity-allowance.transport",
  { fr: "Transports, allocation de solidarité aux personnes âgées", en: "Journeys, allowance of solidarity to older persons" },
  ALLOWANCE_LAW,
  { "2016-01-01": seen("100", R160_9) },
);

/** The rates of this file, for the catalogue. */
export const careShares: readonly Parameter[] = [
  PARAMEDIC_SHARE,
  LABORATORY_SHARE,
  DENTIST_SHARE,
  MEDICINE_IRREPLACEABLE_SHARE,
  MEDICINE_MAJOR_SHARE,
  MEDICINE_MODERATE_SHARE,
  MEDICINE_LOW_SHARE,
  HOMEOPATHY_SHARE,
  DEVICE_SHARE,
  TRANSPORT_SHARE,
  SPA_SUPERVISION_SHARE,
  SPA_TREATMENT_SHARE,
  HOSPITAL_SHARE,
  PSYCHOLOGIST_SHARE,
  LOCAL_MEDICINE_MODERATE_TOTAL,
  LOCAL_MEDICINE_LOW_TOTAL,
  LOCAL_HOSPITAL_TOTAL,
  ALLOWANCE_SHARE,
  ALLOWANCE_TRANSPORT_SHARE,
];
