import { MEMORY } from "../sources/pages.ts";
import { cnssPage, dahir1972, l6500, usage } from "../sources/texts.ts";
import { recalled, seen } from "./dated.ts";
import { datedText } from "./dated-text.ts";

/** INPE (professionals and establishments). */
export const INPE_FORM = datedText({
  id: "ma.id.inpe",
  label: { fr: "INPE (professionnels et établissements)", en: "INPE (professionals and establishments)", ar: "الرقم الوطني لمهنيي ومؤسسات الصحة (INPE)" },
  law: [l6500("identification")],
  values: {
    "2020-01-01": seen("9 chiffres, attribué par l'ANAM", "document public GitHub du 2026-09-27 citant le guide INPE 2020"),
  },
});

/** ICE (companies). */
export const ICE_FORM = datedText({
  id: "ma.id.ice",
  label: { fr: "ICE (entreprise)", en: "ICE (companies)", ar: "التعريف الموحد للمقاولة (ICE)" },
  law: [usage("pratique")],
  values: {
    "2011-01-01": seen(
      "15 chiffres = 9 entreprise + 4 établissement + 2 contrôle ; nombre entier congru à 0 modulo 97",
      "arthurdejong/python-stdnum stdnum/ma/ice.py (révision 2026-08-15), exemple valide 001561191000066",
    ),
  },
});

/** CNSS number of an insured person. */
export const CNSS_NUMBER_FORM = datedText({
  id: "ma.id.cnss.assure",
  label: { fr: "Numéro d'immatriculation CNSS de l'assuré", en: "CNSS number of an insured person", ar: "رقم التسجيل بالضمان الاجتماعي" },
  law: [dahir1972("affiliation")],
  values: {
    "1961-04-01": recalled("9 chiffres", MEMORY),
  },
});

/** CNSS number of an employer. */
export const CNSS_EMPLOYER_FORM = datedText({
  id: "ma.id.cnss.employeur",
  label: { fr: "Numéro d'affiliation CNSS de l'employeur", en: "CNSS number of an employer", ar: "رقم انخراط المشغل بالضمان الاجتماعي" },
  law: [dahir1972("affiliation")],
  values: {
    "1961-04-01": recalled("7 chiffres (un exemple public en montre 8 : 75605942)", MEMORY),
  },
});

/** National identity card (CIN). */
export const CIN_FORM = datedText({
  id: "ma.id.cin",
  label: { fr: "Carte d'identité nationale (CIN / CNIE)", en: "National identity card (CIN)", ar: "البطاقة الوطنية للتعريف" },
  law: [usage("pratique")],
  values: {
    "1977-01-01": recalled("1 ou 2 lettres puis 1 à 6 chiffres", MEMORY),
  },
});

/** Moroccan bank account (RIB). */
export const RIB_FORM = datedText({
  id: "ma.id.rib",
  label: { fr: "RIB marocain", en: "Moroccan bank account (RIB)", ar: "كشف الهوية البنكية" },
  law: [usage("pratique")],
  values: {
    "2005-01-01": recalled("24 chiffres : 3 banque, 3 localité, 16 compte, 2 clé", MEMORY),
  },
});

/** Forms of CNSS. */
export const FORMS = datedText({
  id: "ma.forms",
  label: { fr: "Formulaires CNSS", en: "Forms of CNSS", ar: "مطبوعات الضمان الاجتماعي" },
  law: [cnssPage("formulaires")],
  values: {
    "2015-01-01": seen(
      "610.1.02/03/04: feuille de soins maladie; 610.2.31: demande de prise en charge; 312-1-16: avis d'interruption de travail et demande d'IJ; 317-1-01: demande d'allocation au décès; 317-3-07: subrogation de droit; 325-1-03: attestation de couverture médicale hors AMO (art. 114); 329-1-02: changement d'assiette TNS",
      "pages CNSS et scribd 526508660 ; cleiss 2024 ; service-public.ma",
    ),
  },
});
