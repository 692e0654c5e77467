import { amount } from "@openamo/kernel";
import { VIE_ECO_2020 } from "../../sources/pages.ts";
import { conv2020 } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** Tariff signed in 2020, never in force: general practitioner's consultation. */
export const SIGNED_C = amount({
  id: "ma.tnr.private.signed2020.C",
  label: {
    fr: "Tarif signé en 2020, jamais entré en vigueur : consultation de généraliste",
    en: "Tariff signed in 2020, never in force: general practitioner's consultation",
    ar: "تعريفة موقعة سنة 2020 لم تدخل حيز التنفيذ: فحص الطبيب العام",
  },
  law: [conv2020("grille")],
  values: {
    "2020-01-13": seen(
      "150.00",
      `${VIE_ECO_2020} ; non appliquées au 2022-10-17 (https://fr.le360.ma/politique/la-revision-de-la-tnr-tarde-a-voir-le-jour-ait-taleb-pointe-la-responsabilite-de-la-cnops-268789/), ni au 2023-01 ; nouvelle révision approuvée par la CNSS le 2026-06-18, convention encore à signer (document public GitHub du 2026-08-01 citant Le Matin)`,
    ),
  },
});

/** Tariff signed in 2020, never in force: specialist's consultation. */
export const SIGNED_CS = amount({
  id: "ma.tnr.private.signed2020.Cs",
  label: {
    fr: "Tarif signé en 2020, jamais entré en vigueur : consultation de spécialiste",
    en: "Tariff signed in 2020, never in force: specialist's consultation",
    ar: "تعريفة موقعة سنة 2020 لم تدخل حيز التنفيذ: فحص الطبيب الاختصاصي",
  },
  law: [conv2020("grille")],
  values: {
    "2020-01-13": seen(
      "250.00",
      `${VIE_ECO_2020} ; non appliquées au 2022-10-17 (https://fr.le360.ma/politique/la-revision-de-la-tnr-tarde-a-voir-le-jour-ait-taleb-pointe-la-responsabilite-de-la-cnops-268789/), ni au 2023-01 ; nouvelle révision approuvée par la CNSS le 2026-06-18, convention encore à signer (document public GitHub du 2026-08-01 citant Le Matin)`,
    ),
  },
});

/** Tariff signed in 2020, never in force: resuscitation, per day. */
export const SIGNED_ICU_DAY = amount({
  id: "ma.tnr.private.signed2020.ICU.day",
  label: {
    fr: "Tarif signé en 2020, jamais entré en vigueur : réanimation, par jour",
    en: "Tariff signed in 2020, never in force: resuscitation, per day",
    ar: "تعريفة موقعة سنة 2020 لم تدخل حيز التنفيذ: الإنعاش، عن كل يوم",
  },
  law: [conv2020("grille")],
  values: {
    "2020-01-13": seen(
      "2500.00",
      `${VIE_ECO_2020} ; non appliquées au 2022-10-17 (https://fr.le360.ma/politique/la-revision-de-la-tnr-tarde-a-voir-le-jour-ait-taleb-pointe-la-responsabilite-de-la-cnops-268789/), ni au 2023-01 ; nouvelle révision approuvée par la CNSS le 2026-06-18, convention encore à signer (document public GitHub du 2026-08-01 citant Le Matin)`,
    ),
  },
});

/** Tariff signed in 2020, never in force: intensive care, per day. */
export const SIGNED_INTENSIVE_DAY = amount({
  id: "ma.tnr.private.signed2020.intensive.day",
  label: {
    fr: "Tarif signé en 2020, jamais entré en vigueur : soins intensifs, par jour",
    en: "Tariff signed in 2020, never in force: intensive care, per day",
    ar: "تعريفة موقعة سنة 2020 لم تدخل حيز التنفيذ: العناية المركزة، عن كل يوم",
  },
  law: [conv2020("grille")],
  values: {
    "2020-01-13": seen(
      "1500.00",
      `${VIE_ECO_2020} ; non appliquées au 2022-10-17 (https://fr.le360.ma/politique/la-revision-de-la-tnr-tarde-a-voir-le-jour-ait-taleb-pointe-la-responsabilite-de-la-cnops-268789/), ni au 2023-01 ; nouvelle révision approuvée par la CNSS le 2026-06-18, convention encore à signer (document public GitHub du 2026-08-01 citant Le Matin)`,
    ),
  },
});

/** Tariff signed in 2020, never in force: medical hospital stay, per day. */
export const SIGNED_MEDICAL_DAY = amount({
  id: "ma.tnr.private.signed2020.medical.day",
  label: {
    fr: "Tarif signé en 2020, jamais entré en vigueur : hospitalisation médicale, par jour",
    en: "Tariff signed in 2020, never in force: medical hospital stay, per day",
    ar: "تعريفة موقعة سنة 2020 لم تدخل حيز التنفيذ: الاستشفاء الطبي، عن كل يوم",
  },
  law: [conv2020("grille")],
  values: {
    "2020-01-13": seen(
      "850.00",
      `${VIE_ECO_2020} ; non appliquées au 2022-10-17 (https://fr.le360.ma/politique/la-revision-de-la-tnr-tarde-a-voir-le-jour-ait-taleb-pointe-la-responsabilite-de-la-cnops-268789/), ni au 2023-01 ; nouvelle révision approuvée par la CNSS le 2026-06-18, convention encore à signer (document public GitHub du 2026-08-01 citant Le Matin)`,
    ),
  },
});
