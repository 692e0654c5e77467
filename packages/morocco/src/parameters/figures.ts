import { amount, count } from "@openamo/kernel";
import { COURT_OF_AUDITORS, MACHAHID, PERSPECTIVES } from "../sources/pages.ts";
import { cnopsPage, cnssPage } from "../sources/texts.ts";
import { seen } from "./dated.ts";

/** CNOPS: mean days to reimburse. */
export const CNOPS_MEAN_DAYS = count({
  id: "ma.cnops.reimbursement.avg",
  label: { fr: "CNOPS : délai moyen de remboursement", en: "CNOPS: mean days to reimburse", ar: "الكنوبس: متوسط أيام التعويض" },
  law: [cnopsPage("indicateurs")],
  values: {
    "2022-01-01": seen("57", MACHAHID),
    "2023-01-01": seen("54", MACHAHID),
  },
  until: "2023-12-31",
});

/** Persons registered with the cover. */
export const REGISTERED = count({
  id: "ma.stats.registered",
  label: { fr: "Population immatriculée AMO", en: "Persons registered with the cover", ar: "عدد المسجلين في التأمين" },
  law: [cnssPage("chiffres")],
  values: {
    "2022-12-31": seen("26840000", COURT_OF_AUDITORS),
    "2024-12-31": seen("31940000", COURT_OF_AUDITORS),
  },
  until: "2024-12-31",
});

/** Persons whose rights are open. */
export const OPEN_RIGHTS = count({
  id: "ma.stats.openRights",
  label: { fr: "Population à droits ouverts", en: "Persons whose rights are open", ar: "عدد أصحاب الحقوق المفتوحة" },
  law: [cnssPage("chiffres")],
  values: {
    "2022-12-31": seen("22100000", COURT_OF_AUDITORS),
    "2024-12-31": seen("25620000", `${COURT_OF_AUDITORS} ; CNSS 85 %, CNOPS 13,3 %`),
  },
  until: "2024-12-31",
});

/** Persons registered with AMO Tadamon. */
export const TADAMON_REGISTERED = count({
  id: "ma.stats.tadamon.registered",
  label: { fr: "Immatriculés AMO-Tadamon", en: "Persons registered with AMO Tadamon", ar: "عدد المسجلين في أمو تضامن" },
  law: [cnssPage("chiffres")],
  values: {
    "2024-12-31": seen("14470000", COURT_OF_AUDITORS),
  },
  until: "2024-12-31",
});

/** Persons registered with the scheme of the self-employed. */
export const SELF_EMPLOYED_REGISTERED = count({
  id: "ma.stats.tns.registered",
  label: { fr: "Immatriculés AMO-TNS", en: "Persons registered with the scheme of the self-employed", ar: "عدد المسجلين في نظام العمال غير الأجراء" },
  law: [cnssPage("chiffres")],
  values: {
    "2024-12-31": seen(
      "3270000",
      "https://fr.le360.ma/economie/la-cour-des-comptes-questionne-la-viabilite-financiere-de-lamo_GUS4GOII6ZG6HFELU4V5SJCARY/ (2026-01-31 ; cible 11)",
    ),
  },
  until: "2024-12-31",
});

/** Claims of AMO Tadamon dealt with in the year. */
export const TADAMON_FILES = count({
  id: "ma.stats.tadamon.files",
  label: { fr: "Dossiers AMO-Tadamon traités dans l'année", en: "Claims of AMO Tadamon dealt with in the year", ar: "عدد ملفات أمو تضامن خلال السنة" },
  law: [cnssPage("chiffres")],
  values: {
    "2024-01-01": seen("24000000", `${PERSPECTIVES} (plus de 24 millions)`),
  },
  until: "2024-12-31",
});

/** AMO benefits paid to employees. */
export const CNSS_BENEFITS = amount({
  id: "ma.stats.cnss.benefits",
  label: { fr: "Prestations AMO salariés servies", en: "AMO benefits paid to employees", ar: "خدمات التأمين المؤداة للأجراء" },
  law: [cnssPage("chiffres")],
  values: {
    "2023-01-01": seen("7300000000.00", PERSPECTIVES),
    "2024-01-01": seen("8330000000.00", PERSPECTIVES),
  },
  until: "2024-12-31",
});

/** Employees declared to CNSS. */
export const CNSS_EMPLOYEES = count({
  id: "ma.stats.cnss.employees",
  label: { fr: "Salariés déclarés CNSS", en: "Employees declared to CNSS", ar: "عدد الأجراء المصرح بهم" },
  law: [cnssPage("chiffres")],
  values: {
    "2024-12-31": seen("4080000", PERSPECTIVES),
  },
  until: "2024-12-31",
});

/** Proximity points of CNSS. */
export const PROXIMITY = count({
  id: "ma.stats.proximity",
  label: { fr: "Points de proximité CNSS", en: "Proximity points of CNSS", ar: "نقط القرب للضمان الاجتماعي" },
  law: [cnssPage("chiffres")],
  values: {
    "2025-09-30": seen("4189", `${PERSPECTIVES} (94 % des dossiers AMO)`),
  },
  until: "2025-09-30",
});
