import { schemes } from "../network/schemes.ts";
import type { Specialty } from "../nomenclature/act.ts";
import { acts } from "../nomenclature/acts.ts";
import type { Sector } from "../nomenclature/tariffs.ts";
import { type Words, words } from "../words.ts";

export const SCHEME_LABELS: Readonly<Record<string, Words>> = Object.fromEntries(schemes.map(({ scheme, label }) => [scheme, label]));

export const ACT_LABELS: Readonly<Record<string, Words>> = Object.fromEntries(acts.map(({ code, label }) => [code, label]));

export const SECTOR_LABELS: Readonly<Record<Sector, Words>> = {
  private: words("Secteur privé", "Private sector", "القطاع الخاص"),
  public: words("Secteur public", "Public sector", "القطاع العام"),
};

export const SPECIALTY_LABELS: Readonly<Record<Specialty, Words>> = {
  "general-practice": words("Médecine générale", "General practice", "الطب العام"),
  psychiatry: words("Psychiatrie", "Psychiatry", "الطب النفسي"),
  cardiology: words("Cardiologie", "Cardiology", "طب القلب"),
  "other-specialist": words("Autre spécialité", "Other specialty", "اختصاص آخر"),
  professor: words("Professeur", "Professor", "أستاذ"),
  radiology: words("Radiologie", "Radiology", "الأشعة"),
  biology: words("Biologie médicale", "Laboratory", "البيولوجيا الطبية"),
  pathology: words("Anatomopathologie", "Pathology", "التشريح المرضي"),
  physiotherapy: words("Kinésithérapie", "Physiotherapy", "الترويض الطبي"),
  orthoptics: words("Orthoptie", "Orthoptics", "تقويم البصر"),
  "speech-therapy": words("Orthophonie", "Speech therapy", "تقويم النطق"),
  dentistry: words("Médecine dentaire", "Dentistry", "طب الأسنان"),
  pharmacy: words("Pharmacie", "Pharmacy", "الصيدلة"),
  optician: words("Optique", "Optician", "النظارات الطبية"),
  "device-supplier": words("Appareillage", "Devices", "الأجهزة الطبية"),
  hospital: words("Hôpital ou clinique", "Hospital or clinic", "مستشفى أو مصحة"),
};

export const EXONERATION_LABELS = {
  none: words("Aucune", "None", "لا شيء"),
  ald: words("Affection de longue durée exonérée (ALD)", "Exonerated long-term disease (ALD)", "مرض طويل الأمد معفى"),
  alc: words("Affection lourde et coûteuse (ALC)", "Heavy and costly disease (ALC)", "مرض خطير ومكلف"),
} as const;
