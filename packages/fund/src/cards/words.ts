import type { Text } from "@openamo/kernel";
import type { CardState } from "./life.ts";

/** The states of a card as people read them. */
export const STATE_WORDS: Readonly<Record<CardState, Text & { readonly ar: string }>> = {
  ordered: { fr: "commandée", en: "ordered", ar: "مطلوبة" },
  "in-making": { fr: "en fabrication", en: "being made", ar: "قيد الصنع" },
  made: { fr: "fabriquée", en: "made", ar: "مصنوعة" },
  sent: { fr: "envoyée", en: "sent", ar: "مرسلة" },
  active: { fr: "en service", en: "in use", ar: "مفعّلة" },
  lost: { fr: "déclarée perdue", en: "declared lost", ar: "مصرح بضياعها" },
  stolen: { fr: "déclarée volée", en: "declared stolen", ar: "مصرح بسرقتها" },
  faulty: { fr: "défectueuse", en: "faulty", ar: "معطلة" },
  returned: { fr: "rendue", en: "returned", ar: "مُعادة" },
  ended: { fr: "hors service (fin des droits)", en: "out of use (end of rights)", ar: "خارج الخدمة (انتهاء الحقوق)" },
  cancelled: { fr: "commande annulée", en: "order cancelled", ar: "طلب ملغى" },
};
