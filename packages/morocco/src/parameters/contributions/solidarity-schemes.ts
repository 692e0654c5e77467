import { amount, count } from "@openamo/kernel";
import { MEMORY } from "../../sources/pages.ts";
import { d2690, l2722, l6022, l11612 } from "../../sources/texts.ts";
import { recalled, seen } from "../dated.ts";
import { datedText } from "../dated-text.ts";

/** AMO Tadamon: first day. */
export const TADAMON_START = datedText({
  id: "ma.tadamon.start",
  label: { fr: "AMO-Tadamon : bascule du RAMED", en: "AMO Tadamon: first day", ar: "أمو تضامن: أول يوم" },
  law: [l2722("AMO-Tadamon")],
  values: {
    "2022-12-01": seen("2022-12-01", "https://lematin.ma/express/2022/amo-tadamone-inscrire-quel-seuil-beneficier/383941.html"),
  },
});

/** AMO Tadamon: who pays the contribution. */
export const TADAMON_PAYER = datedText({
  id: "ma.tadamon.contribution.payer",
  label: { fr: "AMO-Tadamon : payeur de la cotisation", en: "AMO Tadamon: who pays the contribution", ar: "أمو تضامن: الجهة المؤدية للاشتراك" },
  law: [l2722("cotisations")],
  values: {
    "2022-12-01": seen(
      "ETAT",
      "https://m.libe.ma/AMO-Tadamon-1551-MMDH-de-cotisations-des-beneficiaires-versees-par-l-Etat-a-la-CNSS_a148303.html (2024-10-25)",
    ),
  },
});

/** AMO Achamil: first day of registration. */
export const ACHAMIL_START = datedText({
  id: "ma.achamil.start",
  label: { fr: "AMO-Achamil : ouverture des inscriptions", en: "AMO Achamil: first day of registration", ar: "أمو الشامل: أول يوم للتسجيل" },
  law: [l6022("AMO-Achamil")],
  values: {
    "2024-01-01": seen("2024-01-01", "https://lnt.ma/la-cnss-ouvre-linscription-au-regime-facultatif-amo-achamil/ (2024-01)"),
  },
});

/** AMO Achamil: index above which band 1 begins, in ten-millionths. */
export const ACHAMIL_ABOVE_1 = count({
  id: "ma.achamil.band-1.above",
  label: {
    fr: "AMO-Achamil : indice au-dessus duquel commence la tranche 1 (en dix-millionièmes)",
    en: "AMO Achamil: index above which band 1 begins, in ten-millionths",
    ar: "أمو الشامل: المؤشر الذي تبدأ فوقه الشريحة 1 (بأجزاء من عشرة ملايين)",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "93264284",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: monthly contribution of band 1. */
export const ACHAMIL_MONTHLY_1 = amount({
  id: "ma.achamil.band-1.monthly",
  label: {
    fr: "AMO-Achamil : cotisation mensuelle de la tranche 1",
    en: "AMO Achamil: monthly contribution of band 1",
    ar: "أمو الشامل: الاشتراك الشهري للشريحة 1",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "144.00",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: index above which band 2 begins, in ten-millionths. */
export const ACHAMIL_ABOVE_2 = count({
  id: "ma.achamil.band-2.above",
  label: {
    fr: "AMO-Achamil : indice au-dessus duquel commence la tranche 2 (en dix-millionièmes)",
    en: "AMO Achamil: index above which band 2 begins, in ten-millionths",
    ar: "أمو الشامل: المؤشر الذي تبدأ فوقه الشريحة 2 (بأجزاء من عشرة ملايين)",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "95124369",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: monthly contribution of band 2. */
export const ACHAMIL_MONTHLY_2 = amount({
  id: "ma.achamil.band-2.monthly",
  label: {
    fr: "AMO-Achamil : cotisation mensuelle de la tranche 2",
    en: "AMO Achamil: monthly contribution of band 2",
    ar: "أمو الشامل: الاشتراك الشهري للشريحة 2",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "176.00",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: index above which band 3 begins, in ten-millionths. */
export const ACHAMIL_ABOVE_3 = count({
  id: "ma.achamil.band-3.above",
  label: {
    fr: "AMO-Achamil : indice au-dessus duquel commence la tranche 3 (en dix-millionièmes)",
    en: "AMO Achamil: index above which band 3 begins, in ten-millionths",
    ar: "أمو الشامل: المؤشر الذي تبدأ فوقه الشريحة 3 (بأجزاء من عشرة ملايين)",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "97430010",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: monthly contribution of band 3. */
export const ACHAMIL_MONTHLY_3 = amount({
  id: "ma.achamil.band-3.monthly",
  label: {
    fr: "AMO-Achamil : cotisation mensuelle de la tranche 3",
    en: "AMO Achamil: monthly contribution of band 3",
    ar: "أمو الشامل: الاشتراك الشهري للشريحة 3",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "224.00",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: index above which band 4 begins, in ten-millionths. */
export const ACHAMIL_ABOVE_4 = count({
  id: "ma.achamil.band-4.above",
  label: {
    fr: "AMO-Achamil : indice au-dessus duquel commence la tranche 4 (en dix-millionièmes)",
    en: "AMO Achamil: index above which band 4 begins, in ten-millionths",
    ar: "أمو الشامل: المؤشر الذي تبدأ فوقه الشريحة 4 (بأجزاء من عشرة ملايين)",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "99903727",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: monthly contribution of band 4. */
export const ACHAMIL_MONTHLY_4 = amount({
  id: "ma.achamil.band-4.monthly",
  label: {
    fr: "AMO-Achamil : cotisation mensuelle de la tranche 4",
    en: "AMO Achamil: monthly contribution of band 4",
    ar: "أمو الشامل: الاشتراك الشهري للشريحة 4",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "287.00",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: index above which band 5 begins, in ten-millionths. */
export const ACHAMIL_ABOVE_5 = count({
  id: "ma.achamil.band-5.above",
  label: {
    fr: "AMO-Achamil : indice au-dessus duquel commence la tranche 5 (en dix-millionièmes)",
    en: "AMO Achamil: index above which band 5 begins, in ten-millionths",
    ar: "أمو الشامل: المؤشر الذي تبدأ فوقه الشريحة 5 (بأجزاء من عشرة ملايين)",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "102373160",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: monthly contribution of band 5. */
export const ACHAMIL_MONTHLY_5 = amount({
  id: "ma.achamil.band-5.monthly",
  label: {
    fr: "AMO-Achamil : cotisation mensuelle de la tranche 5",
    en: "AMO Achamil: monthly contribution of band 5",
    ar: "أمو الشامل: الاشتراك الشهري للشريحة 5",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "355.00",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: index above which band 6 begins, in ten-millionths. */
export const ACHAMIL_ABOVE_6 = count({
  id: "ma.achamil.band-6.above",
  label: {
    fr: "AMO-Achamil : indice au-dessus duquel commence la tranche 6 (en dix-millionièmes)",
    en: "AMO Achamil: index above which band 6 begins, in ten-millionths",
    ar: "أمو الشامل: المؤشر الذي تبدأ فوقه الشريحة 6 (بأجزاء من عشرة ملايين)",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "104310480",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: monthly contribution of band 6. */
export const ACHAMIL_MONTHLY_6 = amount({
  id: "ma.achamil.band-6.monthly",
  label: {
    fr: "AMO-Achamil : cotisation mensuelle de la tranche 6",
    en: "AMO Achamil: monthly contribution of band 6",
    ar: "أمو الشامل: الاشتراك الشهري للشريحة 6",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "454.00",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: index above which band 7 begins, in ten-millionths. */
export const ACHAMIL_ABOVE_7 = count({
  id: "ma.achamil.band-7.above",
  label: {
    fr: "AMO-Achamil : indice au-dessus duquel commence la tranche 7 (en dix-millionièmes)",
    en: "AMO Achamil: index above which band 7 begins, in ten-millionths",
    ar: "أمو الشامل: المؤشر الذي تبدأ فوقه الشريحة 7 (بأجزاء من عشرة ملايين)",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "107399520",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: monthly contribution of band 7. */
export const ACHAMIL_MONTHLY_7 = amount({
  id: "ma.achamil.band-7.monthly",
  label: {
    fr: "AMO-Achamil : cotisation mensuelle de la tranche 7",
    en: "AMO Achamil: monthly contribution of band 7",
    ar: "أمو الشامل: الاشتراك الشهري للشريحة 7",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "611.00",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: index above which band 8 begins, in ten-millionths. */
export const ACHAMIL_ABOVE_8 = count({
  id: "ma.achamil.band-8.above",
  label: {
    fr: "AMO-Achamil : indice au-dessus duquel commence la tranche 8 (en dix-millionièmes)",
    en: "AMO Achamil: index above which band 8 begins, in ten-millionths",
    ar: "أمو الشامل: المؤشر الذي تبدأ فوقه الشريحة 8 (بأجزاء من عشرة ملايين)",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "110130680",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO Achamil: monthly contribution of band 8. */
export const ACHAMIL_MONTHLY_8 = amount({
  id: "ma.achamil.band-8.monthly",
  label: {
    fr: "AMO-Achamil : cotisation mensuelle de la tranche 8",
    en: "AMO Achamil: monthly contribution of band 8",
    ar: "أمو الشامل: الاشتراك الشهري للشريحة 8",
  },
  law: [l6022("cotisations"), d2690("cotisations")],
  values: {
    "2024-01-01": seen(
      "1164.00",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances)",
    ),
  },
});

/** AMO of students: first day. */
export const STUDENTS_START = datedText({
  id: "ma.students.start",
  label: { fr: "AMO étudiants", en: "AMO of students: first day", ar: "تأمين الطلبة: أول يوم" },
  law: [l11612("étudiants")],
  values: {
    "2016-01-13": seen(
      "2016-01-13",
      "https://wtemps.cnops.org.ma/fr/immatriculationetudiant?r=139 (page CNOPS) ; suppression : loi 54.23 (Bulletin officiel du 2026-01-29, lu dans la presse) ; https://lematin.ma/nation/amo-trois-evolutions-majeures-apres-la-promulgation-de-la-loi-5423/328133/amp (2026-02-04)",
    ),
  },
  until: "2027-01-31",
});

/** AMO of students: yearly contribution. */
export const STUDENT_CONTRIBUTION = amount({
  id: "ma.students.contribution",
  label: { fr: "AMO étudiants : cotisation annuelle", en: "AMO of students: yearly contribution", ar: "تأمين الطلبة: الاشتراك السنوي" },
  law: [l11612("cotisation")],
  values: {
    "2016-01-13": recalled("400.00", MEMORY),
  },
  until: "2027-01-31",
});
