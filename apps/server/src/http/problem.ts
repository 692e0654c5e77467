import { type Locale, type Refusal, wordsOf } from "@openamo/kernel";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import type { RefusedClaim } from "./refused-claim.ts";
import { statusOf } from "./statuses.ts";

const fieldError = z.object({
  field: z.string().meta({ description: "Path of the field: `lines.0.fee`." }),
  message: z.string(),
});

/** An error as RFC 9457 writes it, with a stable code and what to do about it. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: "URN of the kind of problem." }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: "Stable code, kept for ever." }),
    remedy: z.string().meta({ description: "What the reader can do about it." }),
    field: z.string().optional(),
    errors: z.array(fieldError).optional(),
    claim: z.object({ id: z.string(), reference: z.string() }).optional().meta({ description: "The claim that was kept as refused." }),
  })
  .meta({ id: "Problem" });

export type Problem = z.output<typeof problemSchema>;
export type FieldError = z.output<typeof fieldError>;

const TITLES: Readonly<Record<number, Readonly<Record<Locale, string>>>> = {
  400: { fr: "Requête illisible", en: "Unreadable request", ar: "طلب غير مقروء" },
  401: { fr: "Connexion nécessaire", en: "Sign-in needed", ar: "تسجيل الدخول مطلوب" },
  403: { fr: "Action non permise", en: "Not permitted", ar: "إجراء غير مسموح به" },
  404: { fr: "Introuvable", en: "Not found", ar: "غير موجود" },
  413: { fr: "Requête trop volumineuse", en: "Request too large", ar: "طلب كبير جدا" },
  415: { fr: "Format non accepté", en: "Format not accepted", ar: "صيغة غير مقبولة" },
  422: { fr: "Demande refusée", en: "Request declined", ar: "طلب مرفوض" },
  500: { fr: "Erreur interne", en: "Internal error", ar: "خطأ داخلي" },
  503: { fr: "Momentanément indisponible", en: "Not available for now", ar: "غير متاح مؤقتا" },
};

const typeOf = (code: string): string => `urn:openamo:problem:${code}`;
const titleOf = (status: number, locale: Locale): string => (TITLES[status] ?? (TITLES[422] as Record<Locale, string>))[locale];

/** A refusal written for the reader. Details of a refusal hold no health data, so the sentence may be shown and logged. */
export function problemOf(refusal: Refusal, locale: Locale, errors: readonly FieldError[] = []): Problem {
  const { code } = refusal.definition;
  const status = statusOf(code);
  const field = refusal.field ?? errors[0]?.field;
  return {
    type: typeOf(code),
    title: titleOf(status, locale),
    status,
    detail: wordsOf(refusal, "sentence", locale),
    code,
    remedy: wordsOf(refusal, "remedy", locale),
    ...(field === undefined ? {} : { field }),
    ...(errors.length === 0 ? {} : { errors: [...errors] }),
  };
}

/** A claim that the rules decline: the rule's own code and sentence, and the claim that was kept. */
export function problemOfClaim({ refusal: { code, sentence, remedy, field }, claim }: RefusedClaim, locale: Locale): Problem {
  const status = statusOf(code);
  return { type: typeOf(code), title: titleOf(status, locale), status, detail: sentence, code, remedy, claim, ...(field === undefined ? {} : { field }) };
}

/** Sends a problem; it goes around the response schema of the route, which describes success. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem);
}
