import { rate } from "@openamo/kernel";
import { MGPAP_PAGE } from "../../sources/pages.ts";
import { cnopsPage, mgpapPage } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** Complementary part of the mutual societies, order of magnitude: ambulatory care. */
export const MUTUAL_AMBULATORY = rate({
  id: "ma.cnops.rate.mutuelle.ambulatory",
  label: {
    fr: "Part complémentaire des mutuelles, ordre de grandeur : soins ambulatoires",
    en: "Complementary part of the mutual societies, order of magnitude: ambulatory care",
    ar: "الحصة التكميلية للتعاضديات، تقريبا: العلاجات المتنقلة",
  },
  law: [cnopsPage("mutuelles")],
  values: {
    "2005-08-18": seen("20", "https://github.com/salma1-create/taawidaty src/lib/faqData.ts (2025 ; site non officiel)"),
  },
});

/** Complementary part of the mutual societies, order of magnitude: medicines, at least. */
export const MUTUAL_MEDICINES_LEAST = rate({
  id: "ma.cnops.rate.mutuelle.medicines-least",
  label: {
    fr: "Part complémentaire des mutuelles, ordre de grandeur : médicaments, au moins",
    en: "Complementary part of the mutual societies, order of magnitude: medicines, at least",
    ar: "الحصة التكميلية للتعاضديات، تقريبا: الأدوية، على الأقل",
  },
  law: [cnopsPage("mutuelles")],
  values: {
    "2005-08-18": seen("16", "https://github.com/salma1-create/taawidaty src/lib/faqData.ts (2025 ; site non officiel)"),
  },
});

/** Complementary part of the mutual societies, order of magnitude: medicines, at most. */
export const MUTUAL_MEDICINES_MOST = rate({
  id: "ma.cnops.rate.mutuelle.medicines-most",
  label: {
    fr: "Part complémentaire des mutuelles, ordre de grandeur : médicaments, au plus",
    en: "Complementary part of the mutual societies, order of magnitude: medicines, at most",
    ar: "الحصة التكميلية للتعاضديات، تقريبا: الأدوية، على الأكثر",
  },
  law: [cnopsPage("mutuelles")],
  values: {
    "2005-08-18": seen("20", "https://github.com/salma1-create/taawidaty src/lib/faqData.ts (2025 ; site non officiel)"),
  },
});

/** MGPAP, complementary part: spectacles. */
export const MGPAP_SPECTACLES = rate({
  id: "ma.mutuelle.mgpap.spectacles",
  label: {
    fr: "MGPAP, part complémentaire : lunettes",
    en: "MGPAP, complementary part: spectacles",
    ar: "التعاضدية العامة لموظفي الإدارات العمومية، الحصة التكميلية: النظارات",
  },
  law: [mgpapPage("questions fréquentes")],
  values: {
    "2005-08-18": seen("20", MGPAP_PAGE),
  },
});

/** MGPAP, complementary part: surgery. */
export const MGPAP_SURGERY = rate({
  id: "ma.mutuelle.mgpap.surgery",
  label: {
    fr: "MGPAP, part complémentaire : chirurgie",
    en: "MGPAP, complementary part: surgery",
    ar: "التعاضدية العامة لموظفي الإدارات العمومية، الحصة التكميلية: الجراحة",
  },
  law: [mgpapPage("questions fréquentes")],
  values: {
    "2005-08-18": seen("20", MGPAP_PAGE),
  },
});

/** MGPAP, complementary part: laboratory analyses. */
export const MGPAP_LABORATORY = rate({
  id: "ma.mutuelle.mgpap.laboratory",
  label: {
    fr: "MGPAP, part complémentaire : analyses",
    en: "MGPAP, complementary part: laboratory analyses",
    ar: "التعاضدية العامة لموظفي الإدارات العمومية، الحصة التكميلية: التحاليل",
  },
  law: [mgpapPage("questions fréquentes")],
  values: {
    "2005-08-18": seen("20", MGPAP_PAGE),
  },
});

/** MGPAP, complementary part: medicines. */
export const MGPAP_MEDICINE = rate({
  id: "ma.mutuelle.mgpap.medicine",
  label: {
    fr: "MGPAP, part complémentaire : médicaments",
    en: "MGPAP, complementary part: medicines",
    ar: "التعاضدية العامة لموظفي الإدارات العمومية، الحصة التكميلية: الأدوية",
  },
  law: [mgpapPage("questions fréquentes")],
  values: {
    "2005-08-18": seen("16", MGPAP_PAGE),
  },
});
