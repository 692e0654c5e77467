import { amount, rate } from "@openamo/kernel";
import { CLEISS_2017, CLEISS_2024, JOB_LOSS_2014 } from "../../sources/pages.ts";
import { dahir1972, l0314 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** Monthly ceiling of CNSS contributions (AMO, family and training apart). */
export const CNSS_CEILING = amount({
  id: "ma.cnss.ceiling",
  label: {
    fr: "Plafond mensuel CNSS (hors AMO, AF, TFP)",
    en: "Monthly ceiling of CNSS contributions (AMO, family and training apart)",
    ar: "السقف الشهري لاشتراكات الضمان الاجتماعي",
  },
  law: [dahir1972("19")],
  values: {
    "2002-04-01": seen("6000.00", `${CLEISS_2024} (début de période de mémoire)`),
  },
});

/** Short-term benefits, employer's part (job loss apart). */
export const SHORT_TERM_EMPLOYER = rate({
  id: "ma.cnss.short-term.employer",
  label: {
    fr: "Prestations à court terme, part patronale (hors IPE)",
    en: "Short-term benefits, employer's part (job loss apart)",
    ar: "التعويضات قصيرة الأمد، حصة المشغل",
  },
  law: [dahir1972("19")],
  values: {
    "2002-04-01": seen("0.67", CLEISS_2017),
  },
});

/** Short-term benefits, employee's part (job loss apart). */
export const SHORT_TERM_EMPLOYEE = rate({
  id: "ma.cnss.short-term.employee",
  label: {
    fr: "Prestations à court terme, part salariale (hors IPE)",
    en: "Short-term benefits, employee's part (job loss apart)",
    ar: "التعويضات قصيرة الأمد، حصة الأجير",
  },
  law: [dahir1972("19")],
  values: {
    "2002-04-01": seen("0.33", CLEISS_2017),
  },
});

/** Job-loss indemnity, employer's part. */
export const JOB_LOSS_EMPLOYER = rate({
  id: "ma.cnss.ipe.employer",
  label: { fr: "IPE, part patronale", en: "Job-loss indemnity, employer's part", ar: "التعويض عن فقدان الشغل، حصة المشغل" },
  law: [l0314("cotisation")],
  values: {
    "2014-12-01": seen("0.38", JOB_LOSS_2014),
  },
});

/** Job-loss indemnity, employee's part. */
export const JOB_LOSS_EMPLOYEE = rate({
  id: "ma.cnss.ipe.employee",
  label: { fr: "IPE, part salariale", en: "Job-loss indemnity, employee's part", ar: "التعويض عن فقدان الشغل، حصة الأجير" },
  law: [l0314("cotisation")],
  values: {
    "2014-12-01": seen("0.19", JOB_LOSS_2014),
  },
});

/** Long-term benefits, employer's part. */
export const LONG_TERM_EMPLOYER = rate({
  id: "ma.cnss.long-term.employer",
  label: { fr: "Prestations à long terme, part patronale", en: "Long-term benefits, employer's part", ar: "التعويضات طويلة الأمد، حصة المشغل" },
  law: [dahir1972("19")],
  values: {
    "2002-04-01": seen("7.93", CLEISS_2024),
  },
});

/** Long-term benefits, employee's part. */
export const LONG_TERM_EMPLOYEE = rate({
  id: "ma.cnss.long-term.employee",
  label: { fr: "Prestations à long terme, part salariale", en: "Long-term benefits, employee's part", ar: "التعويضات طويلة الأمد، حصة الأجير" },
  law: [dahir1972("19")],
  values: {
    "2002-04-01": seen("3.96", CLEISS_2024),
  },
});

/** Family allowances, employer's part. */
export const FAMILY_EMPLOYER = rate({
  id: "ma.cnss.family.employer",
  label: { fr: "Allocations familiales, part patronale", en: "Family allowances, employer's part", ar: "التعويضات العائلية، حصة المشغل" },
  law: [dahir1972("19")],
  values: {
    "2008-07-01": seen("6.4", `${CLEISS_2017} et https://www.cleiss.fr/docs/cotisations/maroc.html (taux au 2024-01-01) (début de période de mémoire)`),
  },
});

/** Vocational training tax. */
export const TRAINING_TAX = rate({
  id: "ma.cnss.training-tax.employer",
  label: { fr: "Taxe de formation professionnelle", en: "Vocational training tax", ar: "رسم التكوين المهني" },
  law: [dahir1972("19")],
  values: {
    "2002-01-01": seen("1.6", CLEISS_2024),
  },
});
