import { defineRefusal } from "@openamo/kernel";

export const WEBHOOK_ADDRESS = defineRefusal({
  code: "webhook-address-invalid",
  sentence: {
    fr: "Cette adresse ne peut pas recevoir d’événements : il faut une adresse https (http seulement sur cette machine).",
    en: "This address cannot receive events: it must be https (http only on this machine).",
    ar: "لا يمكن لهذا العنوان استقبال الأحداث: يجب أن يكون https (وhttp على هذا الجهاز فقط).",
  },
  remedy: {
    fr: "Donnez une adresse complète, par exemple https://exemple.fr/evenements.",
    en: "Give a whole address, for example https://example.org/events.",
    ar: "أدخل عنوانا كاملا، مثل https://example.org/events.",
  },
});

export const WEBHOOK_UNKNOWN = defineRefusal({
  code: "webhook-unknown",
  sentence: {
    fr: "Aucune adresse abonnée n’a cet identifiant, ou elle a été retirée.",
    en: "No subscribed address has this id, or it was removed.",
    ar: "لا يوجد عنوان مشترك بهذا المعرّف، أو أنه أزيل.",
  },
  remedy: {
    fr: "Affichez la liste des adresses abonnées.",
    en: "Show the list of subscribed addresses.",
    ar: "اعرض قائمة العناوين المشتركة.",
  },
});
