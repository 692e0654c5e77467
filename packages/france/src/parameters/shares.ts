import { amount, count, rate } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const CODE_2026 = "Code de la sécurité sociale, version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";

/** What the insurance bears of a doctor's fees when the ordinary participation of the insured person is left to them. */
export const DOCTOR_SHARE = rate({
  id: "fr.share.doctor",
  label: { fr: "Taux de remboursement des honoraires de médecin", en: "Reimbursement rate of doctors' fees" },
  law: [css("L160-13", "I"), css("R160-5", "3°")],
  values: {
    "2016-01-01": {
      value: "70",
      source: "service-public.fr F1069 of 2020-03-10 (70 %), and its earlier text at the 23 EUR tariff: 70 % of 23.00 less 1.00 = 15.10",
      status: "confirmed",
      checkedOn: "2026-11-21",
      note: "Inside the band of R160-5 3° (participation of 25 to 35 %). The rate is older; the article bears this number since 2016-01-01.",
    },
  },
});

/** What an exempt line is borne at. */
export const FULL_SHARE = rate({
  id: "fr.share.exempt",
  label: { fr: "Taux en cas de suppression de la participation", en: "Rate where the participation is lifted" },
  law: [css("L160-14"), css("L160-9")],
  values: { "2016-01-01": { value: "100", source: CODE_2026, status: "confirmed", checkedOn: "2026-11-21" } },
});

/** Points of the tariff taken away outside the coordinated pathway. */
export const PATHWAY_PENALTY_RATE = rate({
  id: "fr.pathway.penalty-rate",
  label: { fr: "Majoration de la participation hors du parcours de soins", en: "Increase of the participation outside the coordinated pathway" },
  law: [css("L162-5-3"), css("R160-6")],
  values: {
    "2016-01-01": {
      value: "40",
      source: "ash.tm.fr 2595: decision of UNCAM of 2009-01-22, 40 % since 2009-01-31; service-public.fr F1069 of 2020-03-10 (30 % instead of 70 %)",
      status: "confirmed",
      checkedOn: "2026-11-21",
      note: "Inside the band of R160-6 al. 1 (37.5 to 42.5 %). In force since 2009-01-31; the article bears this number since 2016-01-01.",
    },
  },
});

/** The consultation whose product with the rate of the increase is the increase's cap. */
export const PATHWAY_REFERENCE_FEE = amount({
  id: "fr.pathway.reference-consultation",
  label: { fr: "Consultation de référence du plafond de la majoration", en: "Consultation that caps the increase" },
  law: [css("R160-6", "al. 3")],
  values: {
    "2016-01-01": {
      value: "25.00",
      source: "service-public.fr F1069 of 2020-03-10: 45.73 outside the pathway repaid 21.01, so the cap is 10.00 = 40 % of 25.00 (CS + MPC)",
      status: "confirmed",
      checkedOn: "2026-11-21",
    },
    "2023-11-01": {
      value: "26.50",
      source: "SNDS sheet of DREES 2023-2024 (cap 10.60 on an act of 44.00); maaf.fr of 2023-11-01 pays 30 % of 26.50 outside the pathway",
      status: "confirmed",
      checkedOn: "2026-11-21",
    },
    "2024-12-22": {
      value: "30.00",
      source:
        "derived: R160-6 al. 3 applied to the reference consultation of the convention of 2024; service-public.fr F17042 of 2024-12-22 pays 30 % of 30.00",
      status: "derived",
      checkedOn: "2026-11-21",
      note: "The text speaks of the specialists' consultation. CS stays at 26.50, but a general practitioner is a specialist too and pages of 2025 print 30 % of 30.00, which a cap of 10.60 would forbid. No text stating 12.00 was seen.",
    },
  },
});

/** Below this age the pathway does not touch the amount. */
export const PATHWAY_AGE = count({
  id: "fr.pathway.age",
  label: { fr: "Âge à partir duquel le parcours de soins s'impose", en: "Age from which the pathway matters" },
  law: [css("L162-5-3")],
  values: {
    "2016-01-01": {
      value: "16",
      source: CODE_2026,
      status: "confirmed",
      checkedOn: "2026-11-21",
      note: "The article has covered patients under 16 too since 2016-01-28, without the increase.",
    },
  },
});

/** Total rate, local scheme included, for ambulatory care of its members. */
export const LOCAL_SCHEME_TOTAL = rate({
  id: "fr.local-scheme.total-rate",
  label: { fr: "Taux total avec le régime local d'Alsace-Moselle, soins de ville", en: "Total rate with the local scheme of Alsace-Moselle, ambulatory care" },
  law: [css("L325-1", "I"), css("D325-6"), css("D325-7", "I")],
  values: {
    "2016-01-01": {
      value: "90",
      source: "D325-7 I (at least 10 % stays with the insured person), version of 2026-03-14; pages of the local scheme and of 2018-2019 print 90 %",
      status: "confirmed",
      checkedOn: "2026-11-21",
    },
  },
});

/** Months before the expected birth from which maternity insurance bears every care. */
export const MATERNITY_MONTHS_BEFORE = count({
  id: "fr.maternity.months-before",
  label: { fr: "Début de la prise en charge à 100 %, en mois avant le terme", en: "Start of full cover, in months before the expected birth" },
  law: [css("L160-9"), css("D160-3")],
  values: { "2016-01-01": { value: "4", source: CODE_2026, status: "confirmed", checkedOn: "2026-11-21" } },
});

/** Days after the birth until which maternity insurance bears every care. */
export const MATERNITY_DAYS_AFTER = count({
  id: "fr.maternity.days-after",
  label: { fr: "Fin de la prise en charge à 100 %, en jours après l'accouchement", en: "End of full cover, in days after the birth" },
  law: [css("L160-9"), css("D160-3")],
  values: { "2016-01-01": { value: "12", source: CODE_2026, status: "confirmed", checkedOn: "2026-11-21" } },
});
