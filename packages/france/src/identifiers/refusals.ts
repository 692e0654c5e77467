import { defineRefusal } from "@openamo/kernel";

export const NIR_FORMAT = defineRefusal({
  code: "nir-format",
  sentence: { fr: "Ce numéro de sécurité sociale n'a pas la forme attendue.", en: "This social security number does not have the expected form." },
  remedy: {
    fr: "Saisissez les 13 caractères du numéro suivis des 2 chiffres de la clé.",
    en: "Type the 13 characters of the number followed by the 2 digits of its key.",
  },
});

export const NIR_KEY = defineRefusal({
  code: "nir-key",
  sentence: {
    fr: "La clé de ce numéro de sécurité sociale ne correspond pas aux 13 caractères qui la précèdent.",
    en: "The key of this social security number does not match the 13 characters before it.",
  },
  remedy: {
    fr: "Relisez le numéro sur la carte Vitale ou l'attestation de droits : un chiffre est faux ou inversé.",
    en: "Read the number again on the Vitale card or the certificate: a digit is wrong or swapped.",
  },
});

export const RPPS_FORMAT = defineRefusal({
  code: "rpps-format",
  sentence: { fr: "Ce numéro RPPS n'est pas valable.", en: "This RPPS number is not valid." },
  remedy: {
    fr: "Saisissez les 11 chiffres du numéro RPPS imprimé sur la feuille de soins.",
    en: "Type the 11 digits of the RPPS number printed on the care sheet.",
  },
});

export const identifierRefusals = [NIR_FORMAT, NIR_KEY, RPPS_FORMAT];
