import { defineReason } from "@openamo/kernel";
import { crpm, css, iegStatute } from "../sources/texts.ts";

const farmers = { fr: "Indemnités journalières des exploitants agricoles", en: "Farmers' daily allowance" };

/** CSS L242-13: employees under the local scheme give it a share of their whole pay. */
export const LOCAL_CONTRIBUTION_DUE = defineReason({
  id: "fr.local-scheme.contribution",
  effect: "sets",
  law: [css("L242-13"), css("D325-4")],
  args: { rate: "rate", pay: "cents", due: "cents" },
  title: { fr: "Cotisation au régime local", en: "Contribution to the local scheme" },
  sentence: {
    fr: "Le salarié verse au régime local {rate} de sa rémunération de {pay}, soit {due}.",
    en: "The employee gives the local scheme {rate} of a pay of {pay}, that is {due}.",
  },
});

/** CRPM D732-2-2: the allowance begins after a waiting period counted from the medical finding. */
export const FARMERS_WAIT = defineReason({
  id: "fr.farmers.waiting-days",
  effect: "sets",
  law: [crpm("D732-2-2")],
  args: { days: "count" },
  title: farmers,
  sentence: {
    fr: "L'indemnité est due après un délai de carence de {days} jours, compté de la constatation médicale.",
    en: "The allowance is due after a waiting period of {days} days, counted from the medical finding.",
  },
});

/** CRPM D732-2-5: a share of the yearly fixed gain, larger from the twenty-ninth day. */
export const FARMERS_AMOUNTS = defineReason({
  id: "fr.farmers.allowance",
  effect: "sets",
  law: [crpm("L732-4"), crpm("D732-2-5")],
  args: { first: "cents", later: "cents" },
  title: farmers,
  sentence: {
    fr: "Elle est de {first} par jour les vingt-huit premiers jours d'arrêt, puis de {later}.",
    en: "It is {first} a day in the first twenty-eight days of the stop, then {later}.",
  },
});

/** Statute of electricity and gas staff, annex III: a share of the last wage, by category. */
export const ENERGY_INVALIDITY_RATE = defineReason({
  id: "fr.energy.invalidity",
  effect: "sets",
  law: [iegStatute("annexe III")],
  args: { category: "count", rate: "rate" },
  title: { fr: "Pension d'invalidité des industries électriques et gazières", en: "Invalidity pension of electricity and gas" },
  sentence: {
    fr: "En catégorie {category}, la pension est de {rate} du dernier salaire brut.",
    en: "In category {category} the pension is {rate} of the last gross wage.",
  },
});

export const specialBenefitReasons = [LOCAL_CONTRIBUTION_DUE, FARMERS_WAIT, FARMERS_AMOUNTS, ENERGY_INVALIDITY_RATE];
