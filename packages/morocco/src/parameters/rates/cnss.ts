import { count, rate } from "@openamo/kernel";
import { CCI_NEWS, CNSS_COVER, VIE_ECO_2008 } from "../../sources/pages.ts";
import { a2314, a2518, d737 } from "../../sources/texts.ts";
import { recalled, seen } from "../dated.ts";
import { datedText } from "../dated-text.ts";

/** Child covered for everything up to this age. */
export const CHILD_FULL_BASKET_AGE = count({
  id: "ma.cnss.child.fullBasket.age",
  label: { fr: "Enfant : panier complet jusqu'à", en: "Child covered for everything up to this age", ar: "سن استفادة الطفل من جميع الخدمات" },
  law: [d737("1")],
  values: {
    "2006-03-01": seen("12", "https://www.cnss.ma/fr/faq-page/39 ; http://www.anam.ma/lagence/presentation/la-couverture-medicale-de-base/amo/secteur-prive/"),
  },
});

/** CNSS: extent of the basket of care. */
export const CNSS_BASKET = datedText({
  id: "ma.cnss.basket",
  label: { fr: "CNSS : étendue du panier de soins", en: "CNSS: extent of the basket of care", ar: "سلة العلاجات لدى الضمان الاجتماعي" },
  law: [d737("1")],
  values: {
    "2006-03-01": seen("ALD/ALC, enfant <=12 ans, maternité, hospitalisation", CNSS_COVER),
    "2010-02-01": seen("+ soins ambulatoires", CNSS_COVER),
    "2015-01-01": seen("+ soins dentaires, tous âges", CNSS_COVER),
  },
});

/** CNSS: ordinary rate of cover. */
export const CNSS_STANDARD = rate({
  id: "ma.cnss.rate.standard",
  label: { fr: "CNSS : taux de couverture standard", en: "CNSS: ordinary rate of cover", ar: "الضمان الاجتماعي: النسبة العادية للتغطية" },
  law: [d737("taux de couverture")],
  values: {
    "2006-03-01": seen("70", `${CNSS_COVER} ; hausse à 80 % décidée par le CA de juillet 2019, non vue appliquée (https://maghress.com/fr/lopinion/57452)`),
  },
});

/** CNSS: serious diseases in public health services. */
export const CNSS_SEVERE_PUBLIC = rate({
  id: "ma.cnss.rate.public.severe",
  label: {
    fr: "CNSS : maladies graves, services publics de santé",
    en: "CNSS: serious diseases in public health services",
    ar: "الضمان الاجتماعي: الأمراض الخطيرة في المرافق العمومية",
  },
  law: [d737("taux de couverture")],
  values: {
    "2006-03-01": seen("90", `${CCI_NEWS} ; https://aujourdhui.ma/?p=299499 (2018)`),
  },
});

/** CNSS: medicines. */
export const CNSS_MEDICINE = rate({
  id: "ma.cnss.rate.drug",
  label: { fr: "CNSS : médicaments", en: "CNSS: medicines", ar: "الضمان الاجتماعي: الأدوية" },
  law: [d737("taux de couverture")],
  values: {
    "2006-03-01": seen("70", "https://maghress.com/fr/lopinion/57452 (90 % génériques décidé en 2019, non vu appliqué)"),
  },
});

/** CNSS, exonerated long-term disease: lowest rate. */
export const CNSS_ALD_LEAST = rate({
  id: "ma.cnss.rate.ald.least",
  label: {
    fr: "CNSS, ALD avec exonération : taux le plus bas",
    en: "CNSS, exonerated long-term disease: lowest rate",
    ar: "الضمان الاجتماعي، مرض طويل الأمد مع الإعفاء: أدنى نسبة",
  },
  law: [d737("exonération")],
  values: {
    "2008-08-01": seen(
      "77",
      `${VIE_ECO_2008} (95 à 99 % pour les plus lourdes) ; document public GitHub du 2026-09-27 citant cnss.ma : 77 à 97 %, au moins 90 % en public`,
    ),
  },
});

/** CNSS, exonerated long-term disease: highest rate. */
export const CNSS_ALD_MOST = rate({
  id: "ma.cnss.rate.ald.most",
  label: {
    fr: "CNSS, ALD avec exonération : taux le plus haut",
    en: "CNSS, exonerated long-term disease: highest rate",
    ar: "الضمان الاجتماعي، مرض طويل الأمد مع الإعفاء: أعلى نسبة",
  },
  law: [d737("exonération")],
  values: {
    "2008-08-01": seen(
      "97",
      `${VIE_ECO_2008} (95 à 99 % pour les plus lourdes) ; document public GitHub du 2026-09-27 citant cnss.ma : 77 à 97 %, au moins 90 % en public`,
    ),
  },
});

/** CNSS, exonerated long-term disease: lowest rate in public care. */
export const CNSS_ALD_PUBLIC_LEAST = rate({
  id: "ma.cnss.rate.ald.public-least",
  label: {
    fr: "CNSS, ALD avec exonération : taux le plus bas en secteur public",
    en: "CNSS, exonerated long-term disease: lowest rate in public care",
    ar: "الضمان الاجتماعي، مرض طويل الأمد مع الإعفاء: أدنى نسبة في القطاع العام",
  },
  law: [d737("exonération")],
  values: {
    "2008-08-01": seen(
      "90",
      `${VIE_ECO_2008} (95 à 99 % pour les plus lourdes) ; document public GitHub du 2026-09-27 citant cnss.ma : 77 à 97 %, au moins 90 % en public`,
    ),
  },
});

/** CNSS, exonerated long-term disease: diseases that may be exonerated. */
export const CNSS_ALD_EXONERATED = count({
  id: "ma.cnss.rate.ald.count",
  label: {
    fr: "CNSS, ALD avec exonération : nombre d'affections exonérables",
    en: "CNSS, exonerated long-term disease: diseases that may be exonerated",
    ar: "الضمان الاجتماعي، مرض طويل الأمد مع الإعفاء: عدد الأمراض القابلة للإعفاء",
  },
  law: [d737("exonération")],
  values: {
    "2008-08-01": seen(
      "36",
      `${VIE_ECO_2008} (95 à 99 % pour les plus lourdes) ; document public GitHub du 2026-09-27 citant cnss.ma : 77 à 97 %, au moins 90 % en public`,
    ),
  },
});

/** CNSS: heavy and costly diseases (ALC). */
export const CNSS_ALC = rate({
  id: "ma.cnss.rate.alc",
  label: { fr: "CNSS : ALC (affections lourdes et coûteuses)", en: "CNSS: heavy and costly diseases (ALC)", ar: "الضمان الاجتماعي: الأمراض المكلفة" },
  law: [d737("exonération")],
  values: {
    "2008-08-01": seen("100", "document public GitHub du 2026-09-27 citant cnss.ma (10 ALC exonérées à 100 %)"),
  },
});

/** CNSS: transplants. */
export const CNSS_TRANSPLANT = rate({
  id: "ma.cnss.rate.transplant",
  label: { fr: "CNSS : greffes (rein, foie, coeur, cornée, moelle)", en: "CNSS: transplants", ar: "الضمان الاجتماعي: زرع الأعضاء" },
  law: [d737("exonération")],
  values: {
    "2008-08-01": seen("100", VIE_ECO_2008),
  },
});

/** CNSS: end-stage kidney failure. */
export const CNSS_DIALYSIS = rate({
  id: "ma.cnss.rate.dialysis",
  label: { fr: "CNSS : insuffisance rénale chronique terminale", en: "CNSS: end-stage kidney failure", ar: "الضمان الاجتماعي: القصور الكلوي النهائي" },
  law: [d737("exonération")],
  values: {
    "2006-03-01": seen("70", VIE_ECO_2008),
    "2008-08-01": seen("98", `${VIE_ECO_2008} (mois de début : août 2008)`),
  },
});

/** Long-term diseases in the list. */
export const ALD_COUNT = count({
  id: "ma.ald.count",
  label: { fr: "Nombre d'ALD (arrêté 2518-05)", en: "Long-term diseases in the list", ar: "عدد الأمراض طويلة الأمد في اللائحة" },
  law: [a2518("liste")],
  values: {
    "2005-09-05": seen("41", "http://ocmb.anam.ma/fr/les-affections-de-longue-duree (page ANAM)"),
  },
});

/** CNSS: ordinary hospital stay, public establishments. */
export const CNSS_HOSPITAL_PUBLIC = rate({
  id: "ma.cnss.rate.hospital.public",
  label: {
    fr: "CNSS : hospitalisation ordinaire, établissements publics",
    en: "CNSS: ordinary hospital stay, public establishments",
    ar: "الضمان الاجتماعي: الاستشفاء العادي بالمؤسسات العمومية",
  },
  law: [d737("taux de couverture")],
  values: {
    "2006-03-01": recalled(
      "70",
      "décret 2-05-737 de mémoire : 70 %, porté à 90 % pour les maladies graves en secteur public ; https://cci-news.com/le-regime-marocain-de-securite-sociale/ écrit « 70 à 90 % selon le secteur »",
    ),
  },
});

/** CNSS: devices, optics, prostheses. */
export const CNSS_DEVICE = rate({
  id: "ma.cnss.rate.device",
  label: {
    fr: "CNSS : dispositifs médicaux, lunetterie, prothèses",
    en: "CNSS: devices, optics, prostheses",
    ar: "الضمان الاجتماعي: الأجهزة والنظارات والبدائل",
  },
  law: [d737("taux de couverture"), a2314("forfaits")],
  values: {
    "2006-03-01": recalled("70", "de mémoire ; 100 % décidé par le conseil de juillet 2019, non vu appliqué (https://maghress.com/fr/lopinion/57452)"),
  },
});

/** CNSS: ambulatory care in the basket (1) or not (0). */
export const BASKET_AMBULATORY = count({
  id: "ma.cnss.basket.ambulatory",
  label: {
    fr: "CNSS : soins ambulatoires dans le panier (1) ou non (0)",
    en: "CNSS: ambulatory care in the basket (1) or not (0)",
    ar: "الضمان الاجتماعي: العلاجات المتنقلة ضمن السلة (1) أم لا (0)",
  },
  law: [d737("1")],
  values: {
    "2006-03-01": seen("0", CNSS_COVER),
    "2010-02-01": seen("1", CNSS_COVER),
  },
});

/** CNSS: dental care at any age in the basket (1) or not (0). */
export const BASKET_DENTAL = count({
  id: "ma.cnss.basket.dental",
  label: {
    fr: "CNSS : soins dentaires à tout âge dans le panier (1) ou non (0)",
    en: "CNSS: dental care at any age in the basket (1) or not (0)",
    ar: "الضمان الاجتماعي: علاجات الأسنان لكل الأعمار ضمن السلة (1) أم لا (0)",
  },
  law: [d737("1")],
  values: {
    "2006-03-01": seen("0", CNSS_COVER),
    "2015-01-01": seen("1", CNSS_COVER),
  },
});
