import { amount, count } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const CODE_2026 = "version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const F165 = "service-public.fr F165 of 2020-07-23";

/** What stays with the insured person on each act or consultation of a doctor. The value is that of the day of care. */
export const PF_AMOUNT = amount({
  id: "fr.participation-forfaitaire.amount",
  label: { fr: "Participation forfaitaire par acte", en: "Flat participation for each act" },
  law: [css("L160-13", "II"), css("R160-19")],
  values: {
    "2016-01-01": {
      value: "1.00",
      source: F165,
      status: "confirmed",
      checkedOn: "2026-11-21",
      note: "1 EUR since 2005; the article bears this number since 2016-01-01.",
    },
    "2024-05-15": {
      value: "2.00",
      source: "choisir-assurance.fr (2 EUR on 2024-05-15); F165 as mirrored in 2024; R160-19 (2 to 3 EUR)",
      status: "confirmed",
      checkedOn: "2026-11-21",
    },
  },
});

/** How many a person bears in a calendar year, counted on the day of reimbursement. */
export const PF_YEARLY_COUNT = count({
  id: "fr.participation-forfaitaire.yearly-count",
  label: { fr: "Nombre maximal de participations forfaitaires par an", en: "Most flat participations in a year" },
  law: [css("L160-13", "II"), css("D160-6")],
  values: {
    "2016-01-01": { value: "50", source: `D160-6 as in force until 2024, and ${F165}`, status: "confirmed", checkedOn: "2026-11-21" },
    "2025-01-01": { value: "25", source: `D160-6, ${CODE_2026}: decree 2024-432 applies from 2025-01-01`, status: "confirmed", checkedOn: "2026-11-21" },
  },
});

/** The same limit in money: in 2024 both limits held, 50 times and 50 euros. */
export const PF_YEARLY_AMOUNT = amount({
  id: "fr.participation-forfaitaire.yearly-amount",
  label: { fr: "Montant maximal de participations forfaitaires par an", en: "Most flat participations in a year, in money" },
  law: [css("L160-13", "II"), css("D160-6")],
  values: { "2016-01-01": { value: "50.00", source: `${F165}; note of D160-6 for 2024`, status: "confirmed", checkedOn: "2026-11-21" } },
});

/** How many a person bears in one day for acts of one professional. */
export const PF_DAILY_COUNT = count({
  id: "fr.participation-forfaitaire.daily-count",
  label: { fr: "Nombre maximal de participations forfaitaires par jour et par professionnel", en: "Most flat participations in a day with one professional" },
  law: [css("L160-13", "II"), css("D160-8")],
  values: { "2016-01-01": { value: "4", source: `D160-8, ${CODE_2026}; ${F165}`, status: "confirmed", checkedOn: "2026-11-21" } },
});

/** A person who has not reached this age on 1 January bears none. */
export const PF_MINOR_AGE = count({
  id: "fr.participation-forfaitaire.minor-age",
  label: { fr: "Âge au 1er janvier en deçà duquel aucune participation n'est due", en: "Age on 1 January under which none is due" },
  law: [css("L160-15"), css("R160-20")],
  values: { "2016-01-01": { value: "18", source: `R160-20, ${CODE_2026}`, status: "confirmed", checkedOn: "2026-11-21" } },
});
