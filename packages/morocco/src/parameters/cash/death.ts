import { amount, count } from "@openamo/kernel";
import { CNSS_DEATH, LABOUR_MINISTRY } from "../../sources/pages.ts";
import { dahir1972 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";
import { datedText } from "../dated-text.ts";

/** Death allowance: least amount. */
export const DEATH_LEAST = amount({
  id: "ma.cnss.death.min",
  label: { fr: "Allocation au décès : minimum", en: "Death allowance: least amount", ar: "تعويض الوفاة: الحد الأدنى" },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("10000.00", CNSS_DEATH),
  },
});

/** Death allowance: most amount. */
export const DEATH_MOST = amount({
  id: "ma.cnss.death.max",
  label: { fr: "Allocation au décès : maximum", en: "Death allowance: most amount", ar: "تعويض الوفاة: الحد الأقصى" },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("12000.00", CNSS_DEATH),
  },
});

/** Death allowance after a work accident. */
export const DEATH_WORK_ACCIDENT = amount({
  id: "ma.cnss.death.at",
  label: { fr: "Allocation au décès après accident du travail", en: "Death allowance after a work accident", ar: "تعويض الوفاة بعد حادثة شغل" },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("9250.00", CNSS_DEATH),
  },
});

/** Death allowance to a non-relative: least amount. */
export const DEATH_THIRD_LEAST = amount({
  id: "ma.cnss.death.third.least",
  label: {
    fr: "Allocation au décès versée à un tiers non parent : minimum",
    en: "Death allowance to a non-relative: least amount",
    ar: "تعويض الوفاة لغير الأقارب: الحد الأدنى",
  },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("5000.00", CNSS_DEATH),
  },
});

/** Death allowance to a non-relative: most amount. */
export const DEATH_THIRD_MOST = amount({
  id: "ma.cnss.death.third.most",
  label: {
    fr: "Allocation au décès versée à un tiers non parent : maximum",
    en: "Death allowance to a non-relative: most amount",
    ar: "تعويض الوفاة لغير الأقارب: الحد الأقصى",
  },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("6000.00", CNSS_DEATH),
  },
});

/** Death allowance: months to claim. */
export const DEATH_CLAIM_MONTHS = count({
  id: "ma.cnss.death.claim",
  label: { fr: "Allocation au décès : dépôt", en: "Death allowance: months to claim", ar: "أجل طلب تعويض الوفاة بالأشهر" },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("9", CNSS_DEATH),
  },
});

/** Death allowance: order of those entitled. */
export const DEATH_ORDER = datedText({
  id: "ma.cnss.death.order",
  label: { fr: "Allocation au décès : ordre de priorité", en: "Death allowance: order of those entitled", ar: "تعويض الوفاة: ترتيب المستحقين" },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("conjoint(s) survivant(s); descendants; ascendants; frères et soeurs; personne ayant payé les frais funéraires", CNSS_DEATH),
  },
});

/** Death allowance of an insured person in work: days of mean daily pay. */
export const DEATH_DAYS = count({
  id: "ma.cnss.death.days",
  label: {
    fr: "Allocation au décès d'un assuré actif : jours de salaire journalier moyen",
    en: "Death allowance of an insured person in work: days of mean daily pay",
    ar: "تعويض وفاة مؤمن نشيط: أيام متوسط الأجر اليومي",
  },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("60", LABOUR_MINISTRY),
  },
});

/** Death allowance of a pensioner: months of mean monthly pay. */
export const DEATH_PENSIONER_MONTHS = count({
  id: "ma.cnss.death.pensioner-months",
  label: {
    fr: "Allocation au décès d'un pensionné : mois de salaire mensuel moyen",
    en: "Death allowance of a pensioner: months of mean monthly pay",
    ar: "تعويض وفاة صاحب معاش: أشهر متوسط الأجر الشهري",
  },
  law: [dahir1972("allocation au décès")],
  values: {
    "2010-01-01": seen("2", LABOUR_MINISTRY),
  },
});
