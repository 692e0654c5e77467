import { defineRefusal } from "@openamo/kernel";

export const NO_CARD_ORDERS = defineRefusal({
  code: "no-card-orders",
  sentence: {
    fr: "Aucune commande de carte n’attend à cette date pour cet organisme.",
    en: "No card order is waiting on this day for this organism.",
    ar: "لا يوجد أي طلب بطاقة في الانتظار في هذا التاريخ لهذه الهيئة.",
  },
  remedy: { fr: "Choisissez un autre jour ou un autre organisme.", en: "Choose another day or another organism.", ar: "اختر يوما آخر أو هيئة أخرى." },
});

export const CARD_ORDERS_CHANGED = defineRefusal({
  code: "card-orders-changed",
  sentence: {
    fr: "Les commandes en attente ont changé depuis l’aperçu.",
    en: "The waiting orders have changed since the preview.",
    ar: "تغيرت الطلبات المنتظرة منذ المعاينة.",
  },
  remedy: { fr: "Regardez le nouvel aperçu, puis confirmez-le.", en: "Look at the new preview, then confirm it.", ar: "راجع المعاينة الجديدة ثم أكّدها." },
});

export const CARD_BATCH_CLOSED = defineRefusal({
  code: "card-batch-closed",
  sentence: {
    fr: "Ce fichier de commandes a déjà été envoyé au fabricant, ou retiré.",
    en: "This file of orders was already sent to the maker, or withdrawn.",
    ar: "سبق إرسال ملف الطلبات هذا إلى الصانع أو سحبه.",
  },
  remedy: {
    fr: "Un fichier envoyé ne se retire plus : déclarez chaque carte concernée quand elle arrive.",
    en: "A file that was sent is no longer withdrawn: declare each card concerned when it comes.",
    ar: "لا يمكن سحب ملف تم إرساله: صرّح بكل بطاقة معنية عند وصولها.",
  },
});
