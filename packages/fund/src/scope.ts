import { defineRefusal, RefusalSignal, refusal } from "@openamo/kernel";
import type { Actor } from "@openamo/platform";

/** Whose files an actor may touch, whatever their permissions. */
export type Scope =
  | { readonly kind: "everything" }
  | { readonly kind: "organism"; readonly organism: string }
  | { readonly kind: "person"; readonly personId: string }
  | { readonly kind: "professional"; readonly professionalId: string }
  | { readonly kind: "nothing" };

/** An actor who lacks the fact that would bound their role sees nothing. */
export function scopeOf(actor: Actor): Scope {
  switch (actor.role) {
    case "system":
      return { kind: "everything" };
    case "agent":
    case "machine":
      return actor.organism === null ? { kind: "nothing" } : { kind: "organism", organism: actor.organism };
    case "insured":
      return actor.personId === null ? { kind: "nothing" } : { kind: "person", personId: actor.personId };
    case "professional":
      return actor.professionalId === null ? { kind: "nothing" } : { kind: "professional", professionalId: actor.professionalId };
  }
}

export const NOT_FOUND_HERE = defineRefusal({
  code: "not-found-here",
  sentence: {
    fr: "Aucun dossier de ce numéro n’est ouvert dans votre périmètre.",
    en: "No file with this number is open within your reach.",
    ar: "لا يوجد ملف بهذا الرقم ضمن نطاق صلاحياتك.",
  },
  remedy: {
    fr: "Vérifiez le numéro. Si le dossier relève d’un autre organisme, adressez-vous à lui.",
    en: "Check the number. If the file belongs to another organism, turn to that one.",
    ar: "تحقق من الرقم. إذا كان الملف تابعا لهيئة أخرى فتوجه إليها.",
  },
});

/** Says the same of a file that does not exist and of one that the actor may not see, so that nothing leaks. */
export const notFoundHere = (): RefusalSignal => new RefusalSignal(refusal(NOT_FOUND_HERE));
