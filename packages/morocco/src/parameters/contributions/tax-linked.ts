import { amount } from "@openamo/kernel";
import { TAX_LINKED_2021 } from "../../sources/pages.ts";
import { cgi } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** Complementary duties: yearly tax up to which band 1 goes. */
export const CPU_UP_TO_1 = amount({
  id: "ma.cpu.band-1.up-to",
  label: {
    fr: "Droits complémentaires : impôt annuel jusqu'auquel va la tranche 1",
    en: "Complementary duties: yearly tax up to which band 1 goes",
    ar: "الواجبات التكميلية: الضريبة السنوية القصوى للشريحة 1",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("499.99", TAX_LINKED_2021),
  },
});

/** Complementary duties of a quarter, band 1. */
export const CPU_QUARTERLY_1 = amount({
  id: "ma.cpu.band-1.quarterly",
  label: {
    fr: "Droits complémentaires d'un trimestre, tranche 1",
    en: "Complementary duties of a quarter, band 1",
    ar: "الواجبات التكميلية لثلاثة أشهر، الشريحة 1",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("300.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a year, band 1. */
export const CPU_YEARLY_1 = amount({
  id: "ma.cpu.band-1.yearly",
  label: { fr: "Droits complémentaires d'une année, tranche 1", en: "Complementary duties of a year, band 1", ar: "الواجبات التكميلية السنوية، الشريحة 1" },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("1200.00", TAX_LINKED_2021),
  },
});

/** Complementary duties: yearly tax up to which band 2 goes. */
export const CPU_UP_TO_2 = amount({
  id: "ma.cpu.band-2.up-to",
  label: {
    fr: "Droits complémentaires : impôt annuel jusqu'auquel va la tranche 2",
    en: "Complementary duties: yearly tax up to which band 2 goes",
    ar: "الواجبات التكميلية: الضريبة السنوية القصوى للشريحة 2",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("1000.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a quarter, band 2. */
export const CPU_QUARTERLY_2 = amount({
  id: "ma.cpu.band-2.quarterly",
  label: {
    fr: "Droits complémentaires d'un trimestre, tranche 2",
    en: "Complementary duties of a quarter, band 2",
    ar: "الواجبات التكميلية لثلاثة أشهر، الشريحة 2",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("390.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a year, band 2. */
export const CPU_YEARLY_2 = amount({
  id: "ma.cpu.band-2.yearly",
  label: { fr: "Droits complémentaires d'une année, tranche 2", en: "Complementary duties of a year, band 2", ar: "الواجبات التكميلية السنوية، الشريحة 2" },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("1560.00", TAX_LINKED_2021),
  },
});

/** Complementary duties: yearly tax up to which band 3 goes. */
export const CPU_UP_TO_3 = amount({
  id: "ma.cpu.band-3.up-to",
  label: {
    fr: "Droits complémentaires : impôt annuel jusqu'auquel va la tranche 3",
    en: "Complementary duties: yearly tax up to which band 3 goes",
    ar: "الواجبات التكميلية: الضريبة السنوية القصوى للشريحة 3",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("2500.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a quarter, band 3. */
export const CPU_QUARTERLY_3 = amount({
  id: "ma.cpu.band-3.quarterly",
  label: {
    fr: "Droits complémentaires d'un trimestre, tranche 3",
    en: "Complementary duties of a quarter, band 3",
    ar: "الواجبات التكميلية لثلاثة أشهر، الشريحة 3",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("570.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a year, band 3. */
export const CPU_YEARLY_3 = amount({
  id: "ma.cpu.band-3.yearly",
  label: { fr: "Droits complémentaires d'une année, tranche 3", en: "Complementary duties of a year, band 3", ar: "الواجبات التكميلية السنوية، الشريحة 3" },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("2280.00", TAX_LINKED_2021),
  },
});

/** Complementary duties: yearly tax up to which band 4 goes. */
export const CPU_UP_TO_4 = amount({
  id: "ma.cpu.band-4.up-to",
  label: {
    fr: "Droits complémentaires : impôt annuel jusqu'auquel va la tranche 4",
    en: "Complementary duties: yearly tax up to which band 4 goes",
    ar: "الواجبات التكميلية: الضريبة السنوية القصوى للشريحة 4",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("5000.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a quarter, band 4. */
export const CPU_QUARTERLY_4 = amount({
  id: "ma.cpu.band-4.quarterly",
  label: {
    fr: "Droits complémentaires d'un trimestre, tranche 4",
    en: "Complementary duties of a quarter, band 4",
    ar: "الواجبات التكميلية لثلاثة أشهر، الشريحة 4",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("720.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a year, band 4. */
export const CPU_YEARLY_4 = amount({
  id: "ma.cpu.band-4.yearly",
  label: { fr: "Droits complémentaires d'une année, tranche 4", en: "Complementary duties of a year, band 4", ar: "الواجبات التكميلية السنوية، الشريحة 4" },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("2880.00", TAX_LINKED_2021),
  },
});

/** Complementary duties: yearly tax up to which band 5 goes. */
export const CPU_UP_TO_5 = amount({
  id: "ma.cpu.band-5.up-to",
  label: {
    fr: "Droits complémentaires : impôt annuel jusqu'auquel va la tranche 5",
    en: "Complementary duties: yearly tax up to which band 5 goes",
    ar: "الواجبات التكميلية: الضريبة السنوية القصوى للشريحة 5",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("10000.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a quarter, band 5. */
export const CPU_QUARTERLY_5 = amount({
  id: "ma.cpu.band-5.quarterly",
  label: {
    fr: "Droits complémentaires d'un trimestre, tranche 5",
    en: "Complementary duties of a quarter, band 5",
    ar: "الواجبات التكميلية لثلاثة أشهر، الشريحة 5",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("1050.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a year, band 5. */
export const CPU_YEARLY_5 = amount({
  id: "ma.cpu.band-5.yearly",
  label: { fr: "Droits complémentaires d'une année, tranche 5", en: "Complementary duties of a year, band 5", ar: "الواجبات التكميلية السنوية، الشريحة 5" },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("4200.00", TAX_LINKED_2021),
  },
});

/** Complementary duties: yearly tax up to which band 6 goes. */
export const CPU_UP_TO_6 = amount({
  id: "ma.cpu.band-6.up-to",
  label: {
    fr: "Droits complémentaires : impôt annuel jusqu'auquel va la tranche 6",
    en: "Complementary duties: yearly tax up to which band 6 goes",
    ar: "الواجبات التكميلية: الضريبة السنوية القصوى للشريحة 6",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("25000.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a quarter, band 6. */
export const CPU_QUARTERLY_6 = amount({
  id: "ma.cpu.band-6.quarterly",
  label: {
    fr: "Droits complémentaires d'un trimestre, tranche 6",
    en: "Complementary duties of a quarter, band 6",
    ar: "الواجبات التكميلية لثلاثة أشهر، الشريحة 6",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("1500.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a year, band 6. */
export const CPU_YEARLY_6 = amount({
  id: "ma.cpu.band-6.yearly",
  label: { fr: "Droits complémentaires d'une année, tranche 6", en: "Complementary duties of a year, band 6", ar: "الواجبات التكميلية السنوية، الشريحة 6" },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("6000.00", TAX_LINKED_2021),
  },
});

/** Complementary duties: yearly tax up to which band 7 goes. */
export const CPU_UP_TO_7 = amount({
  id: "ma.cpu.band-7.up-to",
  label: {
    fr: "Droits complémentaires : impôt annuel jusqu'auquel va la tranche 7",
    en: "Complementary duties: yearly tax up to which band 7 goes",
    ar: "الواجبات التكميلية: الضريبة السنوية القصوى للشريحة 7",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("50000.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a quarter, band 7. */
export const CPU_QUARTERLY_7 = amount({
  id: "ma.cpu.band-7.quarterly",
  label: {
    fr: "Droits complémentaires d'un trimestre, tranche 7",
    en: "Complementary duties of a quarter, band 7",
    ar: "الواجبات التكميلية لثلاثة أشهر، الشريحة 7",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("2250.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a year, band 7. */
export const CPU_YEARLY_7 = amount({
  id: "ma.cpu.band-7.yearly",
  label: { fr: "Droits complémentaires d'une année, tranche 7", en: "Complementary duties of a year, band 7", ar: "الواجبات التكميلية السنوية، الشريحة 7" },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("9000.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a quarter, band 8. */
export const CPU_QUARTERLY_8 = amount({
  id: "ma.cpu.band-8.quarterly",
  label: {
    fr: "Droits complémentaires d'un trimestre, tranche 8",
    en: "Complementary duties of a quarter, band 8",
    ar: "الواجبات التكميلية لثلاثة أشهر، الشريحة 8",
  },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("3600.00", TAX_LINKED_2021),
  },
});

/** Complementary duties of a year, band 8. */
export const CPU_YEARLY_8 = amount({
  id: "ma.cpu.band-8.yearly",
  label: { fr: "Droits complémentaires d'une année, tranche 8", en: "Complementary duties of a year, band 8", ar: "الواجبات التكميلية السنوية، الشريحة 8" },
  law: [cgi("73")],
  values: {
    "2021-01-01": seen("14400.00", TAX_LINKED_2021),
  },
});
