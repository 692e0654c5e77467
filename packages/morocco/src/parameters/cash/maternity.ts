import { amount, count, rate } from "@openamo/kernel";
import { CCI_NEWS, MEMORY } from "../../sources/pages.ts";
import { dahir1972, labour } from "../../sources/texts.ts";
import { recalled, seen } from "../dated.ts";

/** Maternity allowance: weeks. */
export const MATERNITY_WEEKS = count({
  id: "ma.cnss.maternity.weeks",
  label: { fr: "IJ maternité : durée", en: "Maternity allowance: weeks", ar: "تعويض الأمومة: عدد الأسابيع" },
  law: [dahir1972("indemnités de maternité")],
  values: {
    "1993-02-02": seen("12", "https://leconomiste.com/article/maternite-les-indemnites-journalieres-de-la-cnss (1994)"),
    "2004-11-01": seen("14", "https://fr.scribd.com/document/93642809/mon-stage"),
  },
});

/** Maternity allowance: least weeks after birth. */
export const MATERNITY_WEEKS_AFTER = count({
  id: "ma.cnss.maternity.postWeeks",
  label: {
    fr: "IJ maternité : minimum après l'accouchement",
    en: "Maternity allowance: least weeks after birth",
    ar: "تعويض الأمومة: أدنى الأسابيع بعد الولادة",
  },
  law: [dahir1972("indemnités de maternité"), labour("congé de maternité")],
  values: {
    "2004-11-01": seen("7", `${CCI_NEWS} ; une source dit six (manuel d'assurance, flipbuilder)`),
  },
});

/** Maternity allowance: share of the mean pay. */
export const MATERNITY_RATE = rate({
  id: "ma.cnss.maternity.rate",
  label: { fr: "IJ maternité : taux", en: "Maternity allowance: share of the mean pay", ar: "تعويض الأمومة: النسبة من متوسط الأجر" },
  law: [dahir1972("indemnités de maternité")],
  values: {
    "1993-02-02": seen("100", CCI_NEWS),
  },
});

/** Maternity allowance: days of contributions required. */
export const MATERNITY_DAYS = count({
  id: "ma.cnss.maternity.days",
  label: { fr: "IJ maternité : jours de cotisation", en: "Maternity allowance: days of contributions required", ar: "تعويض الأمومة: أيام الاشتراك المطلوبة" },
  law: [dahir1972("indemnités de maternité")],
  values: {
    "2004-11-01": seen("54", CCI_NEWS),
  },
});

/** Maternity allowance: monthly ceiling of pay. */
export const MATERNITY_CEILING = amount({
  id: "ma.cnss.maternity.cap",
  label: { fr: "IJ maternité : plafond mensuel de salaire", en: "Maternity allowance: monthly ceiling of pay", ar: "تعويض الأمومة: السقف الشهري للأجر" },
  law: [dahir1972("19"), dahir1972("indemnités de maternité")],
  values: {
    "1993-02-02": seen("5000.00", "https://leconomiste.com/article/maternite-les-indemnites-journalieres-de-la-cnss"),
    "2002-04-01": seen("6000.00", CCI_NEWS),
  },
});

/** Maternity allowance: months to claim. */
export const MATERNITY_CLAIM_MONTHS = count({
  id: "ma.cnss.maternity.claim",
  label: { fr: "IJ maternité : dépôt de la demande", en: "Maternity allowance: months to claim", ar: "أجل طلب تعويض الأمومة بالأشهر" },
  law: [dahir1972("indemnités de maternité")],
  values: {
    "2004-11-01": seen("9", "https://fr.scribd.com/document/93642809/mon-stage"),
  },
});

/** Birth leave paid back to the employer: days. */
export const BIRTH_LEAVE_DAYS = count({
  id: "ma.cnss.birthLeave.days",
  label: {
    fr: "Congé de naissance du père remboursé à l'employeur",
    en: "Birth leave paid back to the employer: days",
    ar: "عطلة الولادة المسترجعة للمشغل بالأيام",
  },
  law: [labour("congé de naissance")],
  values: {
    "2004-06-08": seen(
      "3",
      "http://online.flipbuilder.com/bqsg/ztzz/files/basic-html/page29.html (le texte dit « trois mois », erreur manifeste pour trois jours)",
    ),
  },
});

/** Birth leave: most that is paid back. */
export const BIRTH_LEAVE_CAP = amount({
  id: "ma.cnss.birthLeave.cap",
  label: { fr: "Congé de naissance : plafond remboursé", en: "Birth leave: most that is paid back", ar: "عطلة الولادة: سقف المبلغ المسترجع" },
  law: [labour("congé de naissance")],
  values: {
    "2002-04-01": recalled("692.30", `${MEMORY} (6000/26 x 3)`),
  },
});
