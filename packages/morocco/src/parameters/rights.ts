import { amount, count } from "@openamo/kernel";
import { CCI_NEWS, CNOPS_INSURED, DECREE_734, MAINTAINED_RIGHTS } from "../sources/pages.ts";
import { d734, d738, d2690, l2124, l2722, l5423, l6022, l6500, l9815, l11612 } from "../sources/texts.ts";
import { seen } from "./dated.ts";
import { datedText } from "./dated-text.ts";

/** Least pension that opens AMO, agricultural scheme. */
export const PENSION_FLOOR_AGRICULTURAL = amount({
  id: "ma.cnss.amo.pensioner.minPension",
  label: {
    fr: "Pension minimale ouvrant l'AMO (régime agricole)",
    en: "Least pension that opens AMO, agricultural scheme",
    ar: "أدنى معاش يخول التأمين (النظام الفلاحي)",
  },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen(
      "910.00",
      `${DECREE_734} ; le texte vu est coupé après le seuil agricole, une source de 2007 donne 1 298 pour le régime général et 910 pour l'agriculture (https://ru.scribd.com/doc/277107338). Valeurs après 2007 non vues, une page de 2013 dit 500`,
    ),
  },
});

/** Least pension that opens AMO, general scheme. */
export const PENSION_FLOOR_GENERAL = amount({
  id: "ma.cnss.amo.pensioner.minPension.general",
  label: {
    fr: "Pension minimale ouvrant l'AMO (régime général)",
    en: "Least pension that opens AMO, general scheme",
    ar: "أدنى معاش يخول التأمين (النظام العام)",
  },
  law: [d734("taux")],
  values: {
    "2006-03-01": seen("1298.00", "https://ru.scribd.com/doc/277107338 (2007) ; fin de validité inconnue"),
  },
});

/** AMO of the self-employed: waiting months. */
export const SELF_EMPLOYED_WAITING = count({
  id: "ma.tns.waiting",
  label: { fr: "AMO-TNS : période de stage", en: "AMO of the self-employed: waiting months", ar: "العمال غير الأجراء: أشهر التدريب قبل الاستفادة" },
  law: [l9815("période de stage")],
  values: {
    "2019-02-01": seen(
      "3",
      "https://www.infomediaire.net/cnss-lamnistie-en-faveur-des-travailleurs-non-salaries-entre-en-vigueur/ (2024-01, cas de l'amnistie loi 41-23) ; règle générale de mémoire",
    ),
  },
});

/** Index of the social register up to which AMO Tadamon applies, in ten-millionths. */
export const TADAMON_INDEX = count({
  id: "ma.tadamon.rsu.threshold",
  label: {
    fr: "Indice RSU au-dessous (ou égal) duquel AMO-Tadamon s'applique (en dix-millionièmes)",
    en: "Index of the social register up to which AMO Tadamon applies, in ten-millionths",
    ar: "عتبة مؤشر السجل الاجتماعي لأمو تضامن (بأجزاء من عشرة ملايين)",
  },
  law: [l2722("éligibilité"), d2690("seuil")],
  values: {
    "2023-12-15": seen(
      "93264284",
      "https://fr.le360.ma/societe/assurance-maladie-pour-lexpert-saad-taoujni-la-base-des-beneficiaires-de-lamo-tadamon-doit-etre_6PIOU4MQCZE5ZMDLPR6VGXYXLE/ (2024-12, source citée : ministère des Finances) : première tranche Achamil « supérieur à 9,3264284 »",
    ),
  },
});

/** AMO Achamil: waiting months. */
export const ACHAMIL_WAITING = count({
  id: "ma.achamil.waiting",
  label: { fr: "AMO-Achamil : période de stage", en: "AMO Achamil: waiting months", ar: "أمو الشامل: أشهر التدريب قبل الاستفادة" },
  law: [l6022("période de stage")],
  values: {
    "2024-01-01": seen("3", "https://fr.mcg24.com/36697.html (2024-10) ; supprimée pour les ex-Tadamon par la loi 21-24 (dahir 1-24-34 du 2024-07-24)"),
  },
});

/** AMO Achamil: waiting months of people who leave AMO Tadamon. */
export const ACHAMIL_WAITING_EX_TADAMON = count({
  id: "ma.achamil.waiting.exTadamon",
  label: {
    fr: "AMO-Achamil : stage des ex-Tadamon",
    en: "AMO Achamil: waiting months of people who leave AMO Tadamon",
    ar: "أمو الشامل: أشهر التدريب للمغادرين لأمو تضامن",
  },
  law: [l2124("période de stage")],
  values: {
    "2024-07-24": seen("0", "https://fr.mcg24.com/36697.html (2024-10) ; https://aswatdriouch.com/?p=101185"),
  },
});

/** AMO of students: highest age. */
export const STUDENT_MOST_AGE = count({
  id: "ma.students.maxAge",
  label: { fr: "AMO étudiants : âge maximal (sauf exceptions)", en: "AMO of students: highest age", ar: "تأمين الطلبة: السن الأقصى" },
  law: [l11612("âge")],
  values: {
    "2016-01-13": seen("30", "https://wtemps.cnops.org.ma/fr/immatriculationetudiant?r=139 (page CNOPS)"),
  },
  until: "2027-01-31",
});

/** Employees: days of contributions that open the right. */
export const RIGHTS_DAYS = count({
  id: "ma.cnss.rights.days",
  label: {
    fr: "Ouverture du droit salariés : jours de cotisation",
    en: "Employees: days of contributions that open the right",
    ar: "الأجراء: أيام الاشتراك المخولة للحق",
  },
  law: [l6500("32"), d738("ouverture du droit")],
  values: {
    "2006-03-01": seen("54", `${CCI_NEWS} ; https://www.lavieeco.com/au-royaume/275-dossiers-de-prise-en-charge-deposes-a-la-cnss-10764/ (2006)`),
  },
});

/** Employees: months in which those days are counted. */
export const RIGHTS_WINDOW_MONTHS = count({
  id: "ma.cnss.rights.window",
  label: { fr: "Ouverture du droit salariés : fenêtre", en: "Employees: months in which those days are counted", ar: "الأجراء: الأشهر التي تحتسب فيها الأيام" },
  law: [l6500("32"), d738("ouverture du droit")],
  values: {
    "2006-03-01": seen("6", CCI_NEWS),
  },
});

/** Months of rights kept after work ends. */
export const MAINTAINED_AFTER_ACTIVITY = count({
  id: "ma.rights.maintain.cessation",
  label: { fr: "Maintien des droits : cessation d'activité", en: "Months of rights kept after work ends", ar: "أشهر الاحتفاظ بالحق بعد انتهاء النشاط" },
  law: [l6500("maintien des droits")],
  values: {
    "2006-03-01": seen("6", MAINTAINED_RIGHTS),
  },
});

/** Months of rights kept by the former spouse. */
export const MAINTAINED_AFTER_DIVORCE = count({
  id: "ma.rights.maintain.divorce",
  label: {
    fr: "Maintien des droits : dissolution du mariage (ex-conjoint)",
    en: "Months of rights kept by the former spouse",
    ar: "أشهر احتفاظ الزوج السابق بالحق",
  },
  law: [l6500("maintien des droits")],
  values: {
    "2006-03-01": seen("12", MAINTAINED_RIGHTS),
  },
});

/** Months of rights kept by the family of an insured who died. */
export const MAINTAINED_AFTER_DEATH = count({
  id: "ma.rights.maintain.death",
  label: {
    fr: "Maintien des droits : décès de l'assuré (conjoint, enfants)",
    en: "Months of rights kept by the family of an insured who died",
    ar: "أشهر احتفاظ أسرة المؤمن المتوفى بالحق",
  },
  law: [l6500("maintien des droits")],
  values: {
    "2006-03-01": seen("24", MAINTAINED_RIGHTS),
  },
});

/** Dependent child without studies: highest age. */
export const CHILD_AGE = count({
  id: "ma.dependants.child.age",
  label: { fr: "Enfant à charge : âge limite sans études", en: "Dependent child without studies: highest age", ar: "الولد المكفول دون دراسة: السن الأقصى" },
  law: [l6500("membres de la famille")],
  values: {
    "2005-08-18": seen("21", `${CNOPS_INSURED} ; https://pharmacie.ma/index/getindependentpage/page_id/71`),
  },
});

/** Unmarried child in higher education: highest age. */
export const CHILD_STUDY_AGE = count({
  id: "ma.dependants.child.studyAge",
  label: {
    fr: "Enfant à charge non marié, études supérieures : âge limite",
    en: "Unmarried child in higher education: highest age",
    ar: "الولد غير المتزوج المتابع لدراسته: السن الأقصى",
  },
  law: [l6500("membres de la famille"), l5423("enfants")],
  values: {
    "2005-08-18": seen("26", CNOPS_INSURED),
    "2027-02-01": seen(
      "30",
      "loi 54.23 (Bulletin officiel du 2026-01-29, lu dans la presse) ; https://lematin.ma/nation/amo-trois-evolutions-majeures-apres-la-promulgation-de-la-loi-5423/328133/amp (2026-02-04)",
    ),
  },
});

/** Disabled child: age limit. */
export const CHILD_DISABLED_AGE = datedText({
  id: "ma.dependants.child.disabled.age",
  label: { fr: "Enfant handicapé : âge limite", en: "Disabled child: age limit", ar: "الولد في وضعية إعاقة: حد السن" },
  law: [l6500("membres de la famille")],
  values: {
    "2005-08-18": seen("aucun", `${CNOPS_INSURED} (sans limite)`),
  },
});

/** Spouse covered as a dependant. */
export const SPOUSE_CONDITION = datedText({
  id: "ma.dependants.spouse.condition",
  label: { fr: "Conjoint ayant droit", en: "Spouse covered as a dependant", ar: "شرط استفادة الزوج" },
  law: [l6500("membres de la famille")],
  values: {
    "2005-08-18": seen("conjoint(s) ne bénéficiant d'aucun autre régime d'assurance maladie", CNOPS_INSURED),
  },
});
