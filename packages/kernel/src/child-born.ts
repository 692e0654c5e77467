import { type Day, isoDay } from "./day.ts";
import { defineRefusal, type Refusal, refusal } from "./refusal.ts";

/** A child is no older than a parent, in any country. */
export const CHILD_OLDER = defineRefusal({
  code: "child-older-than-parent",
  sentence: {
    fr: "L’enfant, né le {child}, ne peut pas être plus âgé que son parent, né le {parent}.",
    en: "The child, born on {child}, cannot be older than the parent, born on {parent}.",
    ar: "لا يمكن أن يكون الولد المولود في {child} أكبر من والده المولود في {parent}.",
  },
  remedy: {
    fr: "Vérifiez les personnes choisies et leurs dates de naissance.",
    en: "Check the persons chosen and their days of birth.",
    ar: "تحقق من الأشخاص المختارين ومن تواريخ ميلادهم.",
  },
});

/** Refuses a child born before a parent, or on the same day. */
export function checkChildBorn(child: Day, parents: readonly Day[], field: string): Refusal | undefined {
  const older = parents.find((parent) => parent >= child);
  return older === undefined ? undefined : refusal(CHILD_OLDER, { child: isoDay(child), parent: isoDay(older) }, field);
}
