import { defineRefusal } from "@openamo/kernel";

export const INVOICE_CODE_UNKNOWN = defineRefusal({
  code: "invoice-code-unknown",
  sentence: { fr: "Le code « {code} » de la zone « {zone} » n’est pas connu.", en: "The code “{code}” of the zone “{zone}” is not known." },
  remedy: { fr: "Corrigez ce code sur la facture.", en: "Correct this code on the invoice." },
});

export const INVOICE_FAMILY_MISSING = defineRefusal({
  code: "invoice-family-missing",
  sentence: {
    fr: "Le format à largeur fixe ne porte que les feuilles des médecins, des auxiliaires médicaux et des fournisseurs de dispositifs, pas celle-ci : {familyFr}.",
    en: "The format of fixed width bears sheets of doctors, paramedics and suppliers of devices only, and not this one: {familyEn}.",
  },
  remedy: {
    fr: "Envoyez cette feuille dans un lot NDJSON, ou une à une : toutes les familles y passent.",
    en: "Send this sheet in an NDJSON lot, or one by one: every family goes through them.",
  },
});

export const INVOICE_CANNOT_SAY = defineRefusal({
  code: "invoice-cannot-say",
  sentence: { fr: "Le format à largeur fixe n’a pas de zone pour « {field} ».", en: "The format of fixed width has no zone for “{field}”." },
  remedy: { fr: "Envoyez cette feuille dans un lot NDJSON.", en: "Send this sheet in an NDJSON lot." },
});
