import { amount } from "@openamo/kernel";
import { PUBLIC_GRID } from "../../sources/pages.ts";
import { tnrPublic } from "../../sources/texts.ts";
import { seen } from "../dated.ts";

/** Public reference tariff: general practitioner's consultation. */
export const PUBLIC_C = amount({
  id: "ma.tnr.public.C",
  label: {
    fr: "TNR secteur public : consultation de généraliste",
    en: "Public reference tariff: general practitioner's consultation",
    ar: "التعريفة المرجعية للقطاع العام: فحص الطبيب العام",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("50.00", PUBLIC_GRID),
  },
});

/** Public reference tariff: specialist's consultation. */
export const PUBLIC_CS = amount({
  id: "ma.tnr.public.Cs",
  label: {
    fr: "TNR secteur public : consultation de spécialiste",
    en: "Public reference tariff: specialist's consultation",
    ar: "التعريفة المرجعية للقطاع العام: فحص الطبيب الاختصاصي",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("75.00", PUBLIC_GRID),
  },
});

/** Public reference tariff: psychiatrist's consultation. */
export const PUBLIC_CNPSY = amount({
  id: "ma.tnr.public.CNPSY",
  label: {
    fr: "TNR secteur public : consultation psychiatre",
    en: "Public reference tariff: psychiatrist's consultation",
    ar: "التعريفة المرجعية للقطاع العام: فحص طبيب الأمراض النفسية",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("100.00", PUBLIC_GRID),
  },
});

/** Public reference tariff: professor's consultation. */
export const PUBLIC_CP = amount({
  id: "ma.tnr.public.Cp",
  label: {
    fr: "TNR secteur public : consultation de professeur",
    en: "Public reference tariff: professor's consultation",
    ar: "التعريفة المرجعية للقطاع العام: فحص الأستاذ",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("120.00", PUBLIC_GRID),
  },
});

/** Public reference tariff: key letter of biology. */
export const PUBLIC_B = amount({
  id: "ma.tnr.public.B",
  label: {
    fr: "TNR secteur public : lettre clé biologie",
    en: "Public reference tariff: key letter of biology",
    ar: "التعريفة المرجعية للقطاع العام: حرف التحاليل البيولوجية",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("0.90", PUBLIC_GRID),
  },
});

/** Public reference tariff: key letter of pathology. */
export const PUBLIC_P = amount({
  id: "ma.tnr.public.P",
  label: {
    fr: "TNR secteur public : lettre clé anatomopathologie",
    en: "Public reference tariff: key letter of pathology",
    ar: "التعريفة المرجعية للقطاع العام: حرف التشريح المرضي",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("0.90", PUBLIC_GRID),
  },
});

/** Public reference tariff: key letter of radiology. */
export const PUBLIC_Z = amount({
  id: "ma.tnr.public.Z",
  label: {
    fr: "TNR secteur public : lettre clé radiologie",
    en: "Public reference tariff: key letter of radiology",
    ar: "التعريفة المرجعية للقطاع العام: حرف الأشعة",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("9.00", PUBLIC_GRID),
  },
});

/** Public reference tariff: key letter of ultrasound. */
export const PUBLIC_KE = amount({
  id: "ma.tnr.public.KE",
  label: {
    fr: "TNR secteur public : lettre clé échographie",
    en: "Public reference tariff: key letter of ultrasound",
    ar: "التعريفة المرجعية للقطاع العام: حرف الفحص بالصدى",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("10.00", PUBLIC_GRID),
  },
});

/** Public reference tariff: key letter of surgery or speciality. */
export const PUBLIC_K = amount({
  id: "ma.tnr.public.K",
  label: {
    fr: "TNR secteur public : lettre clé chirurgie ou spécialité",
    en: "Public reference tariff: key letter of surgery or speciality",
    ar: "التعريفة المرجعية للقطاع العام: حرف الجراحة أو الاختصاص",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("13.00", PUBLIC_GRID),
  },
});

/** Public reference tariff: dental key letter. */
export const PUBLIC_D = amount({
  id: "ma.tnr.public.D",
  label: {
    fr: "TNR secteur public : lettre clé dentaire",
    en: "Public reference tariff: dental key letter",
    ar: "التعريفة المرجعية للقطاع العام: حرف الأسنان",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("10.00", PUBLIC_GRID),
  },
});

/** Public reference tariff: physiotherapist's session. */
export const PUBLIC_AMM = amount({
  id: "ma.tnr.public.AMM",
  label: {
    fr: "TNR secteur public : séance kinésithérapie",
    en: "Public reference tariff: physiotherapist's session",
    ar: "التعريفة المرجعية للقطاع العام: حصة الترويض الطبي",
  },
  law: [tnrPublic("grille")],
  values: {
    "2006-12-01": seen("40.00", PUBLIC_GRID),
  },
});
