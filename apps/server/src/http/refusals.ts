import { defineRefusal } from "@openamo/kernel";

/** What the HTTP edge itself refuses, before any business is done. Codes are kept for ever. */
export const MALFORMED_JSON = defineRefusal({
  code: "malformed-json",
  sentence: {
    fr: "Le corps de la requête n’est pas du JSON lisible.",
    en: "The body of the request is not readable JSON.",
    ar: "محتوى الطلب ليس بصيغة JSON صالحة.",
  },
  remedy: {
    fr: "Vérifiez les guillemets, les virgules et les accolades, puis renvoyez la requête. Rien n’a été enregistré.",
    en: "Check quotes, commas and braces, then send the request again. Nothing was stored.",
    ar: "تحقق من علامات الاقتباس والفواصل والأقواس ثم أعد الإرسال. لم يُسجَّل أي شيء.",
  },
});

export const BODY_TOO_LARGE = defineRefusal({
  code: "body-too-large",
  sentence: {
    fr: "La requête dépasse la taille acceptée ({limit} Kio).",
    en: "The request is larger than accepted ({limit} KiB).",
    ar: "حجم الطلب يتجاوز الحد المقبول ({limit} كيبيبايت).",
  },
  remedy: {
    fr: "Envoyez moins de lignes par requête. Rien n’a été enregistré.",
    en: "Send fewer lines in one request. Nothing was stored.",
    ar: "أرسل عددا أقل من السطور في الطلب الواحد. لم يُسجَّل أي شيء.",
  },
});

export const UNSUPPORTED_MEDIA_TYPE = defineRefusal({
  code: "unsupported-media-type",
  sentence: { fr: "Ce format de contenu n’est pas accepté ici.", en: "This content type is not accepted here.", ar: "نوع المحتوى هذا غير مقبول هنا." },
  remedy: {
    fr: "Envoyez du JSON, avec l’en-tête « Content-Type: application/json ».",
    en: "Send JSON, with the header “Content-Type: application/json”.",
    ar: "أرسل JSON مع الترويسة «Content-Type: application/json».",
  },
});

export const INVALID_INPUT = defineRefusal({
  code: "invalid-input",
  sentence: {
    fr: "Certaines informations sont absentes ou mal écrites.",
    en: "Some of the information is missing or badly written.",
    ar: "بعض المعلومات ناقصة أو مكتوبة بشكل غير صحيح.",
  },
  remedy: {
    fr: "Corrigez les champs indiqués, puis renvoyez la requête.",
    en: "Correct the fields listed, then send the request again.",
    ar: "صحّح الحقول المذكورة ثم أعد الإرسال.",
  },
});

export const BAD_REQUEST = defineRefusal({
  code: "bad-request",
  sentence: { fr: "La requête n’est pas du HTTP lisible.", en: "The request is not readable HTTP.", ar: "الطلب ليس بصيغة HTTP صالحة." },
  remedy: { fr: "Vérifiez l’adresse et les en-têtes envoyés.", en: "Check the address and the headers sent.", ar: "تحقق من العنوان والترويسات المرسلة." },
});

export const UNKNOWN_ROUTE = defineRefusal({
  code: "unknown-route",
  sentence: { fr: "Cette adresse n’existe pas dans l’API.", en: "This address does not exist in the API.", ar: "هذا العنوان غير موجود في الواجهة البرمجية." },
  remedy: {
    fr: "Les adresses existantes sont décrites sur /api/v1/reference.",
    en: "The addresses that exist are described at /api/v1/reference.",
    ar: "العناوين الموجودة موصوفة في ‎/api/v1/reference.",
  },
});

export const UNKNOWN_QUESTION = defineRefusal({
  code: "unknown-question",
  sentence: { fr: "Aucune question ne porte le nom « {question} ».", en: "No question is called “{question}”.", ar: "لا يوجد سؤال باسم «{question}»." },
  remedy: {
    fr: "La liste des questions se trouve sur /api/v1/questions.",
    en: "The questions are listed at /api/v1/questions.",
    ar: "قائمة الأسئلة موجودة في ‎/api/v1/questions.",
  },
});

export const SIGN_IN_REQUIRED = defineRefusal({
  code: "sign-in-required",
  sentence: { fr: "Il faut être identifié pour faire cela.", en: "You need to be signed in to do this.", ar: "يجب تسجيل الدخول للقيام بذلك." },
  remedy: {
    fr: "Connectez-vous, ou envoyez un jeton d’accès en cours de validité.",
    en: "Sign in, or send an access token that is still valid.",
    ar: "سجّل الدخول أو أرسل رمز وصول ساري المفعول.",
  },
});

export const CSRF_HEADER_MISSING = defineRefusal({
  code: "csrf-header-missing",
  sentence: {
    fr: "Cette action ne porte pas l’en-tête de protection attendu.",
    en: "This action lacks the protection header that is expected.",
    ar: "هذا الإجراء لا يحمل ترويسة الحماية المطلوبة.",
  },
  remedy: { fr: "Ajoutez l’en-tête « x-openamo-csrf: 1 ».", en: "Add the header “x-openamo-csrf: 1”.", ar: "أضف الترويسة «x-openamo-csrf: 1»." },
});

export const SIGN_IN_FAILED = defineRefusal({
  code: "sign-in-failed",
  sentence: { fr: "La connexion n’a pas abouti.", en: "The sign-in did not succeed.", ar: "لم يكتمل تسجيل الدخول." },
  remedy: { fr: "Recommencez depuis la page d’accueil.", en: "Start again from the home page.", ar: "أعد المحاولة من الصفحة الرئيسية." },
});

export const IDENTITY_PROVIDER_UNREACHABLE = defineRefusal({
  code: "identity-provider-unreachable",
  sentence: { fr: "Le fournisseur d’identité ne répond pas.", en: "The identity provider does not answer.", ar: "موفّر الهوية لا يستجيب." },
  remedy: { fr: "Réessayez dans quelques minutes.", en: "Try again in a few minutes.", ar: "أعد المحاولة بعد بضع دقائق." },
});

export const LAW_TEXT_NOT_INSTALLED = defineRefusal({
  code: "law-text-not-installed",
  sentence: {
    fr: "Le texte de « {text} {article} » n’est pas installé ici.",
    en: "The text of “{text} {article}” is not installed here.",
    ar: "نص «{text} {article}» غير مثبت هنا.",
  },
  remedy: {
    fr: "Consultez-le sur le site public du droit, ou installez le paquet de développement @socialgouv/legi-data.",
    en: "Read it on the public law site, or install the development package @socialgouv/legi-data.",
    ar: "اطّلع عليه في موقع القانون العمومي أو ثبّت حزمة التطوير @socialgouv/legi-data.",
  },
});

export const LAW_ARTICLE_UNKNOWN = defineRefusal({
  code: "law-article-unknown",
  sentence: {
    fr: "Le texte « {text} » ne contient pas d’article « {article} » en vigueur.",
    en: "The text “{text}” holds no article “{article}” in force.",
    ar: "النص «{text}» لا يتضمن مادة «{article}» سارية.",
  },
  remedy: {
    fr: "Vérifiez le numéro de l’article, par exemple L160-13.",
    en: "Check the number of the article, for instance L160-13.",
    ar: "تحقق من رقم المادة، مثلا L160-13.",
  },
});

export const INTERNAL_ERROR = defineRefusal({
  code: "internal-error",
  sentence: {
    fr: "Une erreur de notre côté a empêché de répondre (repère {reference}).",
    en: "An error on our side prevented an answer (reference {reference}).",
    ar: "حال خطأ من جانبنا دون الإجابة (المرجع {reference}).",
  },
  remedy: {
    fr: "Réessayez ; si cela se répète, donnez ce repère à l’assistance. Rien n’a été enregistré à moitié.",
    en: "Try again; if it happens again, give this reference to support. Nothing was half stored.",
    ar: "أعد المحاولة؛ وإذا تكرر الأمر فأعط هذا المرجع للدعم. لم يُسجَّل شيء بشكل ناقص.",
  },
});

export const LOT_FORMAT_OF_ANOTHER_COUNTRY = defineRefusal({
  code: "lot-format-of-another-country",
  sentence: {
    fr: "Ce pays n’a pas de format à largeur fixe.",
    en: "This country has no format of fixed width.",
    ar: "ليس لهذا البلد صيغة بعرض ثابت.",
  },
  remedy: { fr: "Envoyez le lot en NDJSON.", en: "Send the lot as NDJSON.", ar: "أرسل الحزمة بصيغة NDJSON." },
});
