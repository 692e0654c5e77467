import { amount, rate } from "@openamo/kernel";
import { DECREE_735 } from "../../sources/pages.ts";
import { d735 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** AMO of the public sector: total rate. */
export const PUBLIC_TOTAL = rate({
  id: "ma.cnops.amo.rate.total",
  label: { fr: "AMO secteur public : taux global", en: "AMO of the public sector: total rate", ar: "القطاع العام: النسبة الإجمالية" },
  law: [d735("actifs")],
  values: {
    "2005-08-18": seen("5", `${DECREE_735} ; https://wtemps.cnops.org.ma/fr/cotisations (page CNOPS, non datée, en ligne avant 2026)`),
  },
});

/** AMO of the public sector: employee's part. */
export const PUBLIC_EMPLOYEE = rate({
  id: "ma.cnops.amo.rate.employee",
  label: { fr: "AMO secteur public : part salariale", en: "AMO of the public sector: employee's part", ar: "القطاع العام: حصة الموظف" },
  law: [d735("actifs")],
  values: {
    "2005-08-18": seen("2.5", DECREE_735),
  },
});

/** AMO of the public sector: employer's part. */
export const PUBLIC_EMPLOYER = rate({
  id: "ma.cnops.amo.rate.employer",
  label: { fr: "AMO secteur public : part patronale", en: "AMO of the public sector: employer's part", ar: "القطاع العام: حصة المشغل" },
  law: [d735("actifs")],
  values: {
    "2005-08-18": seen("2.5", DECREE_735),
  },
});

/** AMO of the public sector: least monthly amount of each part. */
export const PUBLIC_FLOOR_EACH = amount({
  id: "ma.cnops.amo.floor.each",
  label: {
    fr: "AMO secteur public : minimum mensuel de chacune des parts",
    en: "AMO of the public sector: least monthly amount of each part",
    ar: "القطاع العام: الحد الأدنى الشهري لكل حصة",
  },
  law: [d735("actifs")],
  values: {
    "2005-08-18": seen("70.00", DECREE_735),
  },
});

/** AMO of the public sector: most monthly amount of each part. */
export const PUBLIC_CAP_EACH = amount({
  id: "ma.cnops.amo.cap.each",
  label: {
    fr: "AMO secteur public : plafond mensuel de chacune des parts",
    en: "AMO of the public sector: most monthly amount of each part",
    ar: "القطاع العام: السقف الشهري لكل حصة",
  },
  law: [d735("actifs")],
  values: {
    "2005-08-18": seen("400.00", DECREE_735),
  },
});

/** AMO of the public sector: pensioners. */
export const PUBLIC_PENSIONER = rate({
  id: "ma.cnops.amo.rate.pensioner",
  label: { fr: "AMO secteur public : titulaires de pensions", en: "AMO of the public sector: pensioners", ar: "القطاع العام: أصحاب المعاشات" },
  law: [d735("pensionnés")],
  values: {
    "2005-08-18": seen("2.5", DECREE_735),
  },
});

/** Pensions of the public sector: least monthly amount. */
export const PUBLIC_PENSIONER_FLOOR = amount({
  id: "ma.cnops.amo.pensioner.floor",
  label: {
    fr: "Pensions secteur public : minimum mensuel",
    en: "Pensions of the public sector: least monthly amount",
    ar: "معاشات القطاع العام: الحد الأدنى الشهري",
  },
  law: [d735("pensionnés")],
  values: {
    "2005-08-18": seen("70.00", DECREE_735),
  },
});

/** Pensions of the public sector: most monthly amount. */
export const PUBLIC_PENSIONER_CAP = amount({
  id: "ma.cnops.amo.pensioner.cap",
  label: { fr: "Pensions secteur public : plafond mensuel", en: "Pensions of the public sector: most monthly amount", ar: "معاشات القطاع العام: السقف الشهري" },
  law: [d735("pensionnés")],
  values: {
    "2005-08-18": seen("400.00", DECREE_735),
  },
});

/** Public sector: voluntary insurance and leave of absence. */
export const PUBLIC_VOLUNTARY = rate({
  id: "ma.cnops.amo.rate.voluntary",
  label: {
    fr: "Secteur public : assurance volontaire / mise en disponibilité",
    en: "Public sector: voluntary insurance and leave of absence",
    ar: "القطاع العام: التأمين الاختياري والاستيداع",
  },
  law: [d735("assurance volontaire")],
  values: {
    "2005-08-18": seen("5", `${DECREE_735} ; https://m.cnops.org.ma/index.php/espaceassure (page CNOPS)`),
  },
});
