import { rate } from "@openamo/kernel";
import { d622, d623, l4123, l9815 } from "../../sources/texts.ts";
import { recalled, seen } from "../dated.ts";
import { datedText } from "../dated-text.ts";

/** AMO of the self-employed: rate on the flat income. */
export const SELF_EMPLOYED_RATE = rate({
  id: "ma.tns.amo.rate",
  label: {
    fr: "AMO-TNS : taux sur revenu forfaitaire",
    en: "AMO of the self-employed: rate on the flat income",
    ar: "العمال غير الأجراء: النسبة على الدخل الجزافي",
  },
  law: [l9815("cotisations"), d623("taux")],
  values: {
    "2019-02-01": seen(
      "6.37",
      "https://www.yabiladi.com/articles/details/68901/retraite-travailleurs-independants-textes-adoptes.html (2018-09, décret 2-18-623) ; date d'effet de mémoire",
    ),
  },
});

/** AMO of the self-employed: rate on pensions. */
export const SELF_EMPLOYED_PENSIONER = rate({
  id: "ma.tns.amo.rate.pensioner",
  label: { fr: "AMO-TNS : taux sur pensions", en: "AMO of the self-employed: rate on pensions", ar: "العمال غير الأجراء: النسبة على المعاشات" },
  law: [l9815("cotisations"), d623("taux")],
  values: {
    "2019-02-01": seen("4.52", "https://www.yabiladi.com/articles/details/68901/retraite-travailleurs-independants-textes-adoptes.html (2018-09)"),
  },
});

/** Self-employed, flat income in % of the minimum wage: adouls (notaries of family law). */
export const COEFFICIENT_ADOULS = rate({
  id: "ma.tns.coef.adouls",
  label: {
    fr: "AMO-TNS, revenu forfaitaire en % du SMIG : adouls",
    en: "Self-employed, flat income in % of the minimum wage: adouls (notaries of family law)",
    ar: "الدخل الجزافي بالنسبة للحد الأدنى للأجر: العدول",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": seen(
      "190",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://212assurances.com/2020/12/02/amo-des-independants-un-accord-en-cours-de-finalisation-avec-les-artistes ; https://telquel.ma/2021/12/27/artisans-maroc-amo_1748489. Table incomplète : 27 décrets, un par catégorie",
    ),
  },
});

/** Self-employed, flat income in % of the minimum wage: midwives, less than 5 years of practice. */
export const COEFFICIENT_MIDWIFE_JUNIOR = rate({
  id: "ma.tns.coef.midwife-junior",
  label: {
    fr: "AMO-TNS, revenu forfaitaire en % du SMIG : sages-femmes, moins de 5 ans d'exercice",
    en: "Self-employed, flat income in % of the minimum wage: midwives, less than 5 years of practice",
    ar: "الدخل الجزافي بالنسبة للحد الأدنى للأجر: القابلات، أقل من 5 سنوات ممارسة",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": seen(
      "175",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://212assurances.com/2020/12/02/amo-des-independants-un-accord-en-cours-de-finalisation-avec-les-artistes ; https://telquel.ma/2021/12/27/artisans-maroc-amo_1748489. Table incomplète : 27 décrets, un par catégorie",
    ),
  },
});

/** Self-employed, flat income in % of the minimum wage: midwives, 5 years of practice and more. */
export const COEFFICIENT_MIDWIFE_SENIOR = rate({
  id: "ma.tns.coef.midwife-senior",
  label: {
    fr: "AMO-TNS, revenu forfaitaire en % du SMIG : sages-femmes, 5 ans d'exercice et plus",
    en: "Self-employed, flat income in % of the minimum wage: midwives, 5 years of practice and more",
    ar: "الدخل الجزافي بالنسبة للحد الأدنى للأجر: القابلات، 5 سنوات ممارسة فأكثر",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": seen(
      "275",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://212assurances.com/2020/12/02/amo-des-independants-un-accord-en-cours-de-finalisation-avec-les-artistes ; https://telquel.ma/2021/12/27/artisans-maroc-amo_1748489. Table incomplète : 27 décrets, un par catégorie",
    ),
  },
});

/** Self-employed, flat income in % of the minimum wage: physiotherapists, less than 5 years of practice. */
export const COEFFICIENT_PHYSIOTHERAPIST_JUNIOR = rate({
  id: "ma.tns.coef.physiotherapist-junior",
  label: {
    fr: "AMO-TNS, revenu forfaitaire en % du SMIG : kinésithérapeutes, moins de 5 ans d'exercice",
    en: "Self-employed, flat income in % of the minimum wage: physiotherapists, less than 5 years of practice",
    ar: "الدخل الجزافي بالنسبة للحد الأدنى للأجر: المروضون الطبيون، أقل من 5 سنوات ممارسة",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": seen(
      "175",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://212assurances.com/2020/12/02/amo-des-independants-un-accord-en-cours-de-finalisation-avec-les-artistes ; https://telquel.ma/2021/12/27/artisans-maroc-amo_1748489. Table incomplète : 27 décrets, un par catégorie",
    ),
  },
});

/** Self-employed, flat income in % of the minimum wage: physiotherapists, 5 years of practice and more. */
export const COEFFICIENT_PHYSIOTHERAPIST_SENIOR = rate({
  id: "ma.tns.coef.physiotherapist-senior",
  label: {
    fr: "AMO-TNS, revenu forfaitaire en % du SMIG : kinésithérapeutes, 5 ans d'exercice et plus",
    en: "Self-employed, flat income in % of the minimum wage: physiotherapists, 5 years of practice and more",
    ar: "الدخل الجزافي بالنسبة للحد الأدنى للأجر: المروضون الطبيون، 5 سنوات ممارسة فأكثر",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": seen(
      "275",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://212assurances.com/2020/12/02/amo-des-independants-un-accord-en-cours-de-finalisation-avec-les-artistes ; https://telquel.ma/2021/12/27/artisans-maroc-amo_1748489. Table incomplète : 27 décrets, un par catégorie",
    ),
  },
});

/** Self-employed, flat income in % of the minimum wage: artists. */
export const COEFFICIENT_ARTIST = rate({
  id: "ma.tns.coef.artist",
  label: {
    fr: "AMO-TNS, revenu forfaitaire en % du SMIG : artistes",
    en: "Self-employed, flat income in % of the minimum wage: artists",
    ar: "الدخل الجزافي بالنسبة للحد الأدنى للأجر: الفنانون",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": seen(
      "150",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://212assurances.com/2020/12/02/amo-des-independants-un-accord-en-cours-de-finalisation-avec-les-artistes ; https://telquel.ma/2021/12/27/artisans-maroc-amo_1748489. Table incomplète : 27 décrets, un par catégorie",
    ),
  },
});

/** Self-employed, flat income in % of the minimum wage: craftsmen, lowest income. */
export const COEFFICIENT_CRAFTSMAN_LEAST = rate({
  id: "ma.tns.coef.craftsman-least",
  label: {
    fr: "AMO-TNS, revenu forfaitaire en % du SMIG : artisans, revenu le plus bas",
    en: "Self-employed, flat income in % of the minimum wage: craftsmen, lowest income",
    ar: "الدخل الجزافي بالنسبة للحد الأدنى للأجر: الصناع التقليديون، أدنى دخل",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": seen(
      "75",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://212assurances.com/2020/12/02/amo-des-independants-un-accord-en-cours-de-finalisation-avec-les-artistes ; https://telquel.ma/2021/12/27/artisans-maroc-amo_1748489. Table incomplète : 27 décrets, un par catégorie",
    ),
  },
});

/** Self-employed, announced flat income in % of the minimum wage: taxi drivers. */
export const PLANNED_TAXI_DRIVER = rate({
  id: "ma.tns.coef.planned.taxi-driver",
  label: {
    fr: "AMO-TNS, revenu forfaitaire annoncé en % du SMIG : chauffeurs de taxi",
    en: "Self-employed, announced flat income in % of the minimum wage: taxi drivers",
    ar: "الدخل الجزافي المعلن بالنسبة للحد الأدنى للأجر: سائقو سيارات الأجرة",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": recalled(
      "110",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://allodocteurs.africa/bi/actualites/sante-publique/amo-des-independants-un-accord-presque-trouve-pour-les-artistes-marocains (annonces avant décret)",
    ),
  },
});

/** Self-employed, announced flat income in % of the minimum wage: taxi owners. */
export const PLANNED_TAXI_OWNER = rate({
  id: "ma.tns.coef.planned.taxi-owner",
  label: {
    fr: "AMO-TNS, revenu forfaitaire annoncé en % du SMIG : chauffeurs exploitants",
    en: "Self-employed, announced flat income in % of the minimum wage: taxi owners",
    ar: "الدخل الجزافي المعلن بالنسبة للحد الأدنى للأجر: السائقون المستغلون",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": recalled(
      "150",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://allodocteurs.africa/bi/actualites/sante-publique/amo-des-independants-un-accord-presque-trouve-pour-les-artistes-marocains (annonces avant décret)",
    ),
  },
});

/** Self-employed, announced flat income in % of the minimum wage: general practitioners. */
export const PLANNED_GENERAL_PRACTITIONER = rate({
  id: "ma.tns.coef.planned.general-practitioner",
  label: {
    fr: "AMO-TNS, revenu forfaitaire annoncé en % du SMIG : médecins généralistes",
    en: "Self-employed, announced flat income in % of the minimum wage: general practitioners",
    ar: "الدخل الجزافي المعلن بالنسبة للحد الأدنى للأجر: الأطباء العامون",
  },
  law: [d622("revenu forfaitaire")],
  values: {
    "2020-01-01": recalled(
      "400",
      "http://fr.le360.ma/economie/couverture-des-independants-adouls-sages-femmes-et-kines-ouvrent-le-bal-201528 (2019) ; https://allodocteurs.africa/bi/actualites/sante-publique/amo-des-independants-un-accord-presque-trouve-pour-les-artistes-marocains (annonces avant décret)",
    ),
  },
});

/** Cancelled arrears of the self-employed (law 41-23). */
export const SELF_EMPLOYED_AMNESTY = datedText({
  id: "ma.tns.amnesty",
  label: { fr: "Amnistie TNS (loi 41-23)", en: "Cancelled arrears of the self-employed (law 41-23)", ar: "إلغاء ديون العمال غير الأجراء (القانون 41.23)" },
  law: [l4123("annulation")],
  values: {
    "2024-01-01": seen(
      "impayés >= 3 mois jusqu'à 2023-11 annulés si 12 mois de paiement régulier ; stage de 3 mois",
      "https://www.infomediaire.net/cnss-lamnistie-en-faveur-des-travailleurs-non-salaries-entre-en-vigueur/ (2024-01)",
    ),
  },
  until: "2024-04-30",
});
