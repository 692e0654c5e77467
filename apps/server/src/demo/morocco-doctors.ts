import type { Specialty } from "@openamo/morocco";
import { DEMO_IDS } from "../identity/demo-accounts.ts";
import { stableId } from "./random.ts";

type Practice = "contracted" | "not-contracted" | "public-sector";

export interface MoroccanDoctor {
  readonly id: string;
  readonly inpe: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly arabic: { readonly familyName: string; readonly givenNames: string };
  readonly specialty: Specialty;
  readonly practice: Practice;
  readonly town: string;
}

type Row = readonly [givenNames: string, familyName: string, specialty: Specialty, practice: Practice, town: string, arabicGiven: string, arabicFamily: string];

const ROWS: readonly Row[] = [
  ["Youssef", "Berrada", "general-practice", "contracted", "Casablanca Maârif", "يوسف", "برادة"],
  ["Nawal", "Tazi", "other-specialist", "contracted", "Casablanca Anfa", "نوال", "التازي"],
  ["Hicham", "Lahlou", "cardiology", "not-contracted", "Casablanca Gauthier", "هشام", "الحلو"],
  ["Salima", "Naciri", "dentistry", "not-contracted", "Casablanca Bourgogne", "سليمة", "الناصري"],
  ["Laboratoire", "Al Massira", "biology", "contracted", "Casablanca Maârif", "مختبر", "المسيرة"],
  ["Pharmacie", "Al Amal", "pharmacy", "contracted", "Casablanca Derb Ghallef", "صيدلية", "الأمل"],
  ["Hôpital", "Ibn Tofaïl (démonstration)", "hospital", "public-sector", "Casablanca", "مستشفى", "ابن طفيل عرض توضيحي"],
  ["Anas", "Ouazzani", "general-practice", "contracted", "Mohammédia", "أنس", "الوزاني"],
];

/** Invented professionals and establishments of Casablanca: specialties, sectors and conventions that the rules tell apart. */
export const moroccanDoctors: readonly MoroccanDoctor[] = ROWS.map(([givenNames, familyName, specialty, practice, town, arabicGiven, arabicFamily], index) => ({
  id: index === 0 ? DEMO_IDS.youssef : stableId(`morocco-doctor-${index}`),
  inpe: `0990${String(index + 1).padStart(5, "0")}`,
  familyName,
  givenNames,
  arabic: { familyName: arabicFamily, givenNames: arabicGiven },
  specialty,
  practice,
  town,
}));

/** The first professional of a specialty. @throws RangeError when the demo has none: a defect of the demo. */
export function moroccanDoctor(specialty: Specialty): MoroccanDoctor {
  const found = moroccanDoctors.find((doctor) => doctor.specialty === specialty);
  if (found === undefined) throw new RangeError(`the demo has no ${specialty}`);
  return found;
}
