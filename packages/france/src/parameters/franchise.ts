import { amount, count } from "@openamo/kernel";
import { css } from "../sources/texts.ts";

const CODE_2026 = "version of 2026-03-14 (npm @socialgouv/legi-data 2.513.0)";
const DECREE_2024 = `decree 2024-114, in D160-9 and D160-11, ${CODE_2026}`;
const PF_PAGE = "indsante Documentation-SNDS, glossaire/PF.md, commit a2910d5a of 2021-07-12";
const SINCE_2016 = "The amount is older; the article bears this number since 2016-01-01.";

/** The deductible on one box of medicine, its dispensing fee included. */
export const FRANCHISE_BOX = amount({
  id: "fr.franchise.box",
  label: { fr: "Franchise par boîte de médicament", en: "Deductible on a box of medicine" },
  law: [css("L160-13", "III"), css("D160-9", "a")],
  values: {
    "2016-01-01": { value: "0.50", source: "service-public.fr F21760 of 2020-08-27", status: "confirmed", checkedOn: "2026-11-21", note: SINCE_2016 },
    "2024-03-31": { value: "1.00", source: DECREE_2024, status: "confirmed", checkedOn: "2026-11-21" },
  },
});

/** The deductible on one act of a paramedic. */
export const FRANCHISE_PARAMEDICAL_ACT = amount({
  id: "fr.franchise.paramedical-act",
  label: { fr: "Franchise par acte d'auxiliaire médical", en: "Deductible on a paramedic's act" },
  law: [css("L160-13", "III"), css("D160-9", "b")],
  values: {
    "2016-01-01": { value: "0.50", source: PF_PAGE, status: "confirmed", checkedOn: "2026-11-21", note: SINCE_2016 },
    "2024-03-31": { value: "1.00", source: DECREE_2024, status: "confirmed", checkedOn: "2026-11-21" },
  },
});

/** The deductible on one journey by ambulance, light medical vehicle or taxi, emergencies apart. */
export const FRANCHISE_JOURNEY = amount({
  id: "fr.franchise.journey",
  label: { fr: "Franchise par trajet de transport sanitaire ou de taxi", en: "Deductible on a journey by medical transport or taxi" },
  law: [css("L160-13", "III"), css("D160-9", "c")],
  values: {
    "2016-01-01": { value: "2.00", source: "service-public.fr F2951 of 2019-12-12", status: "confirmed", checkedOn: "2026-11-21", note: SINCE_2016 },
    "2024-03-31": { value: "4.00", source: DECREE_2024, status: "confirmed", checkedOn: "2026-11-21" },
  },
});

/** The most that the acts of paramedics take in a day, all of them together. */
export const FRANCHISE_DAILY_PARAMEDICAL = amount({
  id: "fr.franchise.daily-paramedical",
  label: { fr: "Plafond journalier de la franchise, auxiliaires médicaux", en: "Daily limit of the deductible, paramedics" },
  law: [css("L160-13", "III"), css("D160-11", "a")],
  values: {
    "2016-01-01": { value: "2.00", source: PF_PAGE, status: "confirmed", checkedOn: "2026-11-21", note: SINCE_2016 },
    "2024-03-31": { value: "4.00", source: DECREE_2024, status: "confirmed", checkedOn: "2026-11-21" },
  },
});

/** The most that journeys take in a day, all of them together. */
export const FRANCHISE_DAILY_JOURNEYS = amount({
  id: "fr.franchise.daily-journeys",
  label: { fr: "Plafond journalier de la franchise, transports", en: "Daily limit of the deductible, transport" },
  law: [css("L160-13", "III"), css("D160-11", "b")],
  values: {
    "2016-01-01": { value: "4.00", source: "service-public.fr F2951 of 2019-12-12", status: "confirmed", checkedOn: "2026-11-21", note: SINCE_2016 },
    "2024-03-31": { value: "8.00", source: DECREE_2024, status: "confirmed", checkedOn: "2026-11-21" },
  },
});

/** Yearly limit of the deductible, all three kinds together, by date of reimbursement. */
export const FRANCHISE_YEARLY_AMOUNT = amount({
  id: "fr.franchise.yearly-amount",
  label: { fr: "Plafond annuel de la franchise", en: "Yearly limit of the deductible" },
  law: [css("L160-13", "III"), css("D160-10")],
  values: {
    "2016-01-01": { value: "50.00", source: `D160-10, ${CODE_2026}; service-public.fr F165 of 2020-07-23`, status: "confirmed", checkedOn: "2026-11-21" },
  },
});

/** A person who has not reached this age on 1 January bears no deductible. */
export const FRANCHISE_MINOR_AGE = count({
  id: "fr.franchise.minor-age",
  label: { fr: "Âge au 1er janvier en deçà duquel aucune franchise n'est due", en: "Age on 1 January under which no deductible is due" },
  law: [css("L160-15"), css("D160-12")],
  values: { "2016-01-01": { value: "18", source: `D160-12, ${CODE_2026}`, status: "confirmed", checkedOn: "2026-11-21" } },
});
