import { defineRefusal, RefusalSignal, refusal } from "@openamo/kernel";
import type { ActionContext } from "../context.ts";
import type { Role } from "./actor.ts";

/** `room:verb`: `claims:submit`. */
export type Permission = `${string}:${string}`;

/** What each role may do. A role or a permission that is not listed is denied. */
export type Grants = Readonly<Record<Role, ReadonlySet<Permission>>>;

export const PERMISSION_DENIED = defineRefusal({
  code: "permission-denied",
  sentence: {
    fr: "Votre rôle ne donne pas le droit « {permission} ».",
    en: "Your role does not have the permission “{permission}”.",
    ar: "دورك لا يمنحك الصلاحية «{permission}».",
  },
  remedy: {
    fr: "Demandez ce droit au responsable des habilitations de votre organisme, ou connectez-vous avec un autre compte.",
    en: "Ask whoever manages permissions in your organism for it, or sign in with another account.",
    ar: "اطلب هذه الصلاحية من المسؤول عن الصلاحيات في هيئتك، أو سجّل الدخول بحساب آخر.",
  },
});

export const holdsPermission = (context: ActionContext, permission: Permission): boolean => context.grants[context.actor.role]?.has(permission) ?? false;

/**
 * The first statement of every action.
 * @throws RefusalSignal (`permission-denied`) unless the actor's role was given the permission by name.
 */
export function requirePermission(context: ActionContext, permission: Permission): void {
  if (!holdsPermission(context, permission)) throw new RefusalSignal(refusal(PERMISSION_DENIED, { permission }));
}

/** Permissions of the actor, for the screens to know what to offer. */
export const permissionsOf = (context: ActionContext): Permission[] => [...(context.grants[context.actor.role] ?? [])].sort();
