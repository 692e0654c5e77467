import type { AddressUse, Channel, FactKind } from "@openamo/fund";
import type { RegisteredSex, Text } from "@openamo/kernel";

const words = (fr: string, en: string, ar: string): Text => ({ fr, en, ar });

export const SEXES: Readonly<Record<RegisteredSex, Text>> = {
  female: words("Féminin", "Female", "أنثى"),
  male: words("Masculin", "Male", "ذكر"),
  unknown: words("Sexe non connu", "Sex not known", "الجنس غير معروف"),
};

export const USES: Readonly<Record<AddressUse, Text>> = {
  home: words("Domicile", "Home", "محل السكنى"),
  postal: words("Adresse postale", "Postal address", "العنوان البريدي"),
  temporary: words("Séjour", "Stay", "إقامة مؤقتة"),
};

export const CHANNEL_WORDS: Readonly<Record<Channel, Text>> = {
  email: words("Courriel", "E-mail", "البريد الإلكتروني"),
  phone: words("Téléphone", "Telephone", "الهاتف"),
  post: words("Courrier", "Post", "البريد"),
};

export const KINDS: Readonly<Record<FactKind, Text>> = {
  "civil-status": words("Nom et sexe", "Names and sex", "الاسم والجنس"),
  birth: words("Naissance", "Birth", "الولادة"),
  death: words("Décès", "Death", "الوفاة"),
  identifier: words("Identifiant", "Identifier", "المعرّف"),
  address: words("Adresse", "Address", "العنوان"),
  "bank-account": words("Coordonnées bancaires", "Bank details", "البيانات البنكية"),
  contact: words("Contact", "Contact", "الاتصال"),
};

const CHANGES: Readonly<Record<string, Text>> = {
  names: KINDS["civil-status"],
  birth: KINDS.birth,
  identifier: KINDS.identifier,
  address: KINDS.address,
  "bank-details": KINDS["bank-account"],
  contact: KINDS.contact,
  death: KINDS.death,
  undo: words("Annulation", "Taken back", "إلغاء"),
};

/** A change in words. */
export const changeWords = (what: string): Text => CHANGES[what] ?? words("Identité", "Identity", "الهوية");

export const IBAN_LABEL = words("IBAN", "IBAN", "IBAN");
