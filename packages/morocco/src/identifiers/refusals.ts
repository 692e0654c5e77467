import { defineRefusal } from "@openamo/kernel";
import { words } from "../words.ts";

const form = (code: string, fr: string, en: string, ar: string, remedy: ReturnType<typeof words>) =>
  defineRefusal({ code, sentence: words(fr, en, ar), remedy });

export const CNSS_NUMBER = form(
  "cnss-number-form",
  "Ce numéro d'immatriculation CNSS n'a pas la forme attendue.",
  "This CNSS number does not have the expected form.",
  "رقم التسجيل بالضمان الاجتماعي لا يطابق الصيغة المنتظرة.",
  words("Saisissez les 9 chiffres du numéro.", "Type the 9 digits of the number.", "أدخل الأرقام التسعة."),
);

export const CIN_NUMBER = form(
  "cin-form",
  "Ce numéro de carte d'identité n'a pas la forme attendue.",
  "This identity card number does not have the expected form.",
  "رقم البطاقة الوطنية لا يطابق الصيغة المنتظرة.",
  words("Saisissez une ou deux lettres puis les chiffres.", "Type one or two letters, then the digits.", "أدخل حرفا أو حرفين ثم الأرقام."),
);

export const INPE_NUMBER = form(
  "inpe-form",
  "Ce numéro INPE n'a pas la forme attendue.",
  "This INPE number does not have the expected form.",
  "رقم INPE لا يطابق الصيغة المنتظرة.",
  words("Saisissez les 9 chiffres imprimés sur le cachet.", "Type the 9 digits printed on the stamp.", "أدخل الأرقام التسعة المطبوعة على الخاتم."),
);

export const ICE_LENGTH = form(
  "ice-length",
  "Un ICE a 15 chiffres.",
  "An ICE has 15 digits.",
  "يتكون التعريف الموحد للمقاولة من 15 رقما.",
  words("Saisissez les 15 chiffres de l'ICE.", "Type the 15 digits of the ICE.", "أدخل الأرقام الخمسة عشر."),
);

export const ICE_FORMAT = form(
  "ice-form",
  "Un ICE ne contient que des chiffres.",
  "An ICE holds digits only.",
  "لا يتضمن التعريف الموحد للمقاولة سوى أرقام.",
  words("Retirez les lettres et les signes.", "Remove letters and signs.", "احذف الحروف والرموز."),
);

export const ICE_KEY = form(
  "ice-key",
  "Les deux derniers chiffres de cet ICE ne correspondent pas aux autres.",
  "The last two digits of this ICE do not match the others.",
  "الرقمان الأخيران من التعريف الموحد للمقاولة لا يطابقان الأرقام الأخرى.",
  words("Relisez l'ICE : un chiffre est faux ou inversé.", "Read the ICE again: a digit is wrong or swapped.", "أعد قراءة الرقم: أحد الأرقام خاطئ أو مقلوب."),
);

export const RIB_FORM = form(
  "rib-form",
  "Ce RIB n'a pas 24 chiffres.",
  "This RIB does not have 24 digits.",
  "لا يتكون كشف الهوية البنكية هذا من 24 رقما.",
  words("Saisissez les 24 chiffres du RIB.", "Type the 24 digits of the RIB.", "أدخل الأرقام الأربعة والعشرين."),
);

export const RIB_KEY = form(
  "rib-key",
  "La clé de ce RIB ne correspond pas aux chiffres qui la précèdent.",
  "The key of this RIB does not match the digits before it.",
  "مفتاح كشف الهوية البنكية لا يطابق الأرقام التي تسبقه.",
  words("Relisez le RIB sur le relevé ou le chèque.", "Read the RIB again on the statement or the cheque.", "أعد قراءة الرقم على الكشف أو الشيك."),
);

export const identifierRefusals = [CNSS_NUMBER, CIN_NUMBER, INPE_NUMBER, ICE_LENGTH, ICE_FORMAT, ICE_KEY, RIB_FORM, RIB_KEY];
