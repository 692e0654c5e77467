import { rate } from "@openamo/kernel";
import { CLEISS_2017, CLEISS_2024, DECREE_734 } from "../../sources/pages.ts";
import { d734, l6500 } from "../../sources/texts.ts";
import { recalled, seen } from "../dated.ts";
import { datedText } from "../dated-text.ts";

/** AMO of employees: total shared rate. */
export const AMO_TOTAL = rate({
  id: "ma.cnss.amo.rate.total",
  label: { fr: "AMO salariés : taux global partagé", en: "AMO of employees: total shared rate", ar: "التأمين الإجباري للأجراء: النسبة الإجمالية" },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("4", DECREE_734),
    "2016-01-01": seen(
      "4.52",
      "https://fr.le360.ma/economie/souriez-lamo-couvre-vos-soins-dentaires-23901 (2014-10-28) ; http://www.cleiss.fr/docs/cotisations/maroc.html (taux au 2017-01-01)",
    ),
  },
});

/** AMO of employees: employee's part. */
export const AMO_EMPLOYEE = rate({
  id: "ma.cnss.amo.rate.employee",
  label: { fr: "AMO salariés : part salariale", en: "AMO of employees: employee's part", ar: "التأمين الإجباري: حصة الأجير" },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("2", DECREE_734),
    "2016-01-01": seen("2.26", "https://maghress.com/fr/aujourdhui/110643 (2014) ; https://www.cleiss.fr/docs/cotisations/maroc.html (taux au 2024-01-01)"),
  },
});

/** AMO of employees: employer's part. */
export const AMO_EMPLOYER = rate({
  id: "ma.cnss.amo.rate.employer",
  label: { fr: "AMO salariés : part patronale", en: "AMO of employees: employer's part", ar: "التأمين الإجباري: حصة المشغل" },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("2", DECREE_734),
    "2016-01-01": seen("2.26", "https://maghress.com/fr/aujourdhui/110643 (2014) ; https://www.cleiss.fr/docs/cotisations/maroc.html (taux au 2024-01-01)"),
  },
});

/** AMO: solidarity contribution of every employer. */
export const AMO_SOLIDARITY = rate({
  id: "ma.cnss.amo.rate.solidarity",
  label: {
    fr: "AMO : contribution de solidarité, tous employeurs CNSS",
    en: "AMO: solidarity contribution of every employer",
    ar: "التأمين الإجباري: مساهمة التضامن للمشغلين",
  },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("1", `${DECREE_734} (fin de période de mémoire)`),
    "2010-01-01": seen(
      "1.5",
      "https://www.lecourrierdudentiste.com/nationales/extension-de-lamo-aux-soins-dentaires-la-hausse-des-cotisations-est-inevitable.html (2013) (niveau vu ; date de début de mémoire)",
    ),
    "2016-01-01": seen(
      "1.85",
      "https://fr.le360.ma/economie/souriez-lamo-couvre-vos-soins-dentaires-23901 (2014-10-28) ; http://www.cleiss.fr/docs/cotisations/maroc.html (taux au 2017-01-01). CLEISS 2024 inverse les deux lignes mais le total employeur (21,09 %) est juste",
    ),
  },
});

/** Employer covered outside AMO (article 114): rate due. */
export const AMO_ARTICLE_114 = rate({
  id: "ma.cnss.amo.rate.exempt-employer",
  label: {
    fr: "Employeur couvert hors AMO (article 114) : taux dû",
    en: "Employer covered outside AMO (article 114): rate due",
    ar: "المشغل المستثنى بموجب المادة 114: النسبة المستحقة",
  },
  law: [l6500("114"), d734("taux")],
  values: {
    "2016-01-01": seen("1.85", CLEISS_2024),
  },
});

/** AMO of employees: ceiling of the base. */
export const AMO_CEILING = datedText({
  id: "ma.cnss.amo.ceiling",
  label: { fr: "AMO salariés : plafond d'assiette", en: "AMO of employees: ceiling of the base", ar: "سقف وعاء التأمين الإجباري للأجراء" },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("aucun", `${CLEISS_2024} (pas de plafond)`),
  },
});

/** AMO: holders of CNSS pensions. */
export const AMO_PENSIONER = rate({
  id: "ma.cnss.amo.rate.pensioner",
  label: { fr: "AMO : titulaires de pensions CNSS", en: "AMO: holders of CNSS pensions", ar: "التأمين الإجباري: أصحاب معاشات الضمان الاجتماعي" },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("4", DECREE_734),
    "2016-01-01": seen("4.52", "https://fr.le360.ma/economie/souriez-lamo-couvre-vos-soins-dentaires-23901 (2014-10-28)"),
  },
});

/** AMO: voluntary insurance. */
export const AMO_VOLUNTARY = rate({
  id: "ma.cnss.amo.rate.voluntary",
  label: { fr: "AMO : assurance volontaire", en: "AMO: voluntary insurance", ar: "التأمين الإجباري: التأمين الاختياري" },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("4", "http://online.flipbuilder.com/bqsg/czlw/files/basic-html/page23.html"),
    "2016-01-01": seen("4.52", CLEISS_2017),
  },
});

/** AMO: share fishermen, trawlers. */
export const AMO_FISHING_TRAWLER = rate({
  id: "ma.cnss.amo.rate.fishing.trawler",
  label: { fr: "AMO : marins pêcheurs à la part, chalutiers", en: "AMO: share fishermen, trawlers", ar: "التأمين الإجباري: بحارة الصيد بالجر" },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("1.2", DECREE_734),
    "2016-01-01": recalled(
      "1.36",
      "https://fr.le360.ma/economie/souriez-lamo-couvre-vos-soins-dentaires-23901 (2014-10-28) annonce une hausse de 0,16 à 0,20 point ; valeur déduite",
    ),
  },
});

/** AMO: share fishermen, sardine and long-line boats. */
export const AMO_FISHING_SEINER = rate({
  id: "ma.cnss.amo.rate.fishing.seiner",
  label: {
    fr: "AMO : marins pêcheurs à la part, sardiniers et palangriers",
    en: "AMO: share fishermen, sardine and long-line boats",
    ar: "التأمين الإجباري: بحارة صيد السردين والخيط",
  },
  law: [d734("taux")],
  values: {
    "2005-08-18": seen("1.5", DECREE_734),
    "2016-01-01": recalled(
      "1.7",
      "https://fr.le360.ma/economie/souriez-lamo-couvre-vos-soins-dentaires-23901 (2014-10-28) annonce une hausse de 0,16 à 0,20 point ; valeur déduite",
    ),
  },
});
