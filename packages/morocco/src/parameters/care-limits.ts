import { amount, count } from "@openamo/kernel";
import { CNOPS_PROVIDERS, EMERGENCY_2020, MACHAHID, VIE_ECO_DENTAL } from "../sources/pages.ts";
import { a2314, a2315, cnopsPage, cnssPage, d733, l5519, l6500 } from "../sources/texts.ts";
import { recalled, seen } from "./dated.ts";
import { datedText } from "./dated-text.ts";

/** CNSS: most paid for dental prostheses in the period. */
export const DENTAL_CAP = amount({
  id: "ma.cnss.dental.prosthesis.cap.amount",
  label: {
    fr: "CNSS : plafond des prothèses dentaires sur la période",
    en: "CNSS: most paid for dental prostheses in the period",
    ar: "سقف بدائل الأسنان خلال المدة",
  },
  law: [cnssPage("soins dentaires")],
  values: {
    "2015-01-01": seen("3000.00", `${VIE_ECO_DENTAL} ; passage à 3 000 par an décidé en juillet 2019, non vu appliqué`),
  },
});

/** CNSS: months of the period of that limit. */
export const DENTAL_CAP_MONTHS = count({
  id: "ma.cnss.dental.prosthesis.cap.months",
  label: {
    fr: "CNSS : mois de la période du plafond des prothèses dentaires",
    en: "CNSS: months of the period of that limit",
    ar: "مدة سقف بدائل الأسنان بالأشهر",
  },
  law: [cnssPage("soins dentaires")],
  values: {
    "2015-01-01": seen("24", `${VIE_ECO_DENTAL} ; passage à 3 000 par an décidé en juillet 2019, non vu appliqué`),
  },
});

/** Dental orthopaedics: highest age. */
export const ORTHODONTICS_AGE = count({
  id: "ma.cnss.ortho.maxAge",
  label: { fr: "CNSS et CNOPS : orthopédie dento-faciale, âge limite", en: "Dental orthopaedics: highest age", ar: "تقويم الأسنان: السن الأقصى" },
  law: [l6500("7"), cnssPage("soins dentaires")],
  values: {
    "2015-01-01": seen("16", `${VIE_ECO_DENTAL} ; accord préalable requis (https://aujourdhui.ma/?p=299499 (2018))`),
  },
});

/** CNSS: dental acts that are excluded. */
export const DENTAL_EXCLUDED = datedText({
  id: "ma.cnss.dental.excluded",
  label: { fr: "CNSS : actes dentaires exclus", en: "CNSS: dental acts that are excluded", ar: "أعمال الأسنان المستثناة" },
  law: [cnssPage("soins dentaires")],
  values: {
    "2015-01-01": seen(
      "reprises de traitement; renouvellements de prothèses; actes esthétiques (blanchiment); parodontologie / implantologie",
      "https://aujourdhui.ma/?p=299499 (2018)",
    ),
  },
});

/** Optics: rule. */
export const OPTICS = datedText({
  id: "ma.optics",
  label: { fr: "Lunetterie : règle", en: "Optics: rule", ar: "النظارات: القاعدة" },
  law: [a2314("forfaits"), a2315("liste")],
  values: {
    "2009-01-01": seen(
      "forfait fixé par arrêté (2314-08, 2315-08 du 2008-12-25, modifié 3207-15 du 2015-09-23) ; montants adulte/enfant non vus",
      "https://cnops.org.ma/fr/node/86 ; https://www.cnss.ma/fr/faq-page/39",
    ),
  },
});

/** Days to file a care sheet with CNSS. */
export const FILING_DAYS_CNSS = count({
  id: "ma.claim.filing",
  label: {
    fr: "Dépôt du dossier de soins par l'assuré (CNSS)",
    en: "Days to file a care sheet with CNSS",
    ar: "أجل إيداع ملف المرض لدى الضمان الاجتماعي بالأيام",
  },
  law: [d733("dépôt des dossiers")],
  values: {
    "2006-03-01": seen("60", "https://fr.scribd.com/document/489147388/1 et /565058055 (verso des feuilles de soins CNSS) (« deux mois » / 60 jours)"),
  },
});

/** Days to file a care sheet with CNOPS. */
export const FILING_DAYS_CNOPS = count({
  id: "ma.claim.filing.cnops",
  label: {
    fr: "Forclusion du dossier de soins (CNOPS, via la mutuelle)",
    en: "Days to file a care sheet with CNOPS",
    ar: "أجل إيداع ملف المرض لدى الكنوبس بالأيام",
  },
  law: [d733("dépôt des dossiers")],
  values: {
    "2006-03-01": seen("60", "https://github.com/salma1-create/taawidaty src/lib/faqData.ts (site non officiel)"),
  },
});

/** Days for a provider to file an invoice of third-party payment. */
export const INVOICE_DAYS = count({
  id: "ma.provider.invoice.filing",
  label: {
    fr: "Dépôt de la facture tiers payant par le producteur de soins (CNOPS)",
    en: "Days for a provider to file an invoice of third-party payment",
    ar: "أجل إيداع فاتورة الثالث المؤدي بالأيام",
  },
  law: [d733("dépôt des dossiers"), cnopsPage("producteurs de soins")],
  values: {
    "2006-09-01": seen("90", CNOPS_PROVIDERS),
  },
});

/** Days in which providers must be paid. */
export const PROVIDER_PAYMENT_DAYS = count({
  id: "ma.provider.payment.delay",
  label: { fr: "Délai légal de paiement des producteurs (loi 55-19)", en: "Days in which providers must be paid", ar: "أجل أداء مستحقات مقدمي العلاج بالأيام" },
  law: [l5519("délais")],
  values: {
    "2020-03-19": seen("60", `${CNOPS_PROVIDERS} (date d'effet de mémoire)`),
  },
});

/** Working hours to answer a request for agreement. */
export const AGREEMENT_HOURS = count({
  id: "ma.pec.decision.delay",
  label: { fr: "Délai d'instruction d'une prise en charge", en: "Working hours to answer a request for agreement", ar: "ساعات العمل للبت في طلب التكفل" },
  law: [d733("prise en charge"), cnopsPage("producteurs de soins")],
  values: {
    "2006-09-01": seen("48", CNOPS_PROVIDERS),
  },
});

/** Days to answer a request for dialysis. */
export const AGREEMENT_DAYS_DIALYSIS = count({
  id: "ma.pec.decision.delay.dialysis",
  label: { fr: "Délai d'instruction, dialyse", en: "Days to answer a request for dialysis", ar: "أيام البت في طلب تصفية الدم" },
  law: [d733("prise en charge"), cnopsPage("producteurs de soins")],
  values: {
    "2006-09-01": seen("7", CNOPS_PROVIDERS),
  },
});

/** Days in which the insured person must be repaid. */
export const REIMBURSEMENT_DAYS = count({
  id: "ma.reimbursement.legal",
  label: { fr: "Délai légal de remboursement de l'assuré", en: "Days in which the insured person must be repaid", ar: "الأجل القانوني لتعويض المؤمن بالأيام" },
  law: [l5519("délais")],
  values: {
    "2020-03-19": seen("60", MACHAHID),
  },
});

/** CNOPS: medicines above which a full invoice is required. */
export const MEDICINE_INVOICE = amount({
  id: "ma.drug.invoice.threshold",
  label: {
    fr: "CNOPS : facture légale exigée au-dessus de",
    en: "CNOPS: medicines above which a full invoice is required",
    ar: "الكنوبس: مبلغ الأدوية الذي يستوجب فاتورة قانونية",
  },
  law: [cnopsPage("dossiers")],
  values: {
    "2020-01-01": seen("20000.00", "https://github.com/salma1-create/taawidaty src/lib/faqData.ts (site non officiel)"),
  },
});

/** Electronic care sheet: pilot in Kénitra. */
export const ELECTRONIC_SHEET = datedText({
  id: "ma.fse.pilot",
  label: {
    fr: "Feuille de soins électronique : pilote de Kénitra",
    en: "Electronic care sheet: pilot in Kénitra",
    ar: "ورقة العلاج الإلكترونية: تجربة القنيطرة",
  },
  law: [cnssPage("feuille de soins électronique")],
  values: {
    "2026-03-31": seen(
      "fin mars 2026, généralisation prévue avril-juin 2026, double circuit papier",
      "https://lematin.ma/nation/amo-la-feuille-de-soins-electronique-pour-mars-2026/329430 (2026-02)",
    ),
  },
});

/** Days of hospital stay beyond which prior agreement is required. */
export const AGREEMENT_HOSPITAL_DAYS = count({
  id: "ma.prior-agreement.hospital.days",
  label: {
    fr: "Jours d'hospitalisation au-delà desquels l'accord préalable est requis",
    en: "Days of hospital stay beyond which prior agreement is required",
    ar: "أيام الاستشفاء التي تستوجب بعدها الموافقة المسبقة",
  },
  law: [d733("accord préalable")],
  values: {
    "2006-03-01": recalled("30", "page non officielle ; le texte n'a pas été vu"),
  },
});

/** CNSS: prior agreement required (1) or suspended (0). */
export const AGREEMENT_REQUIRED_CNSS = count({
  id: "ma.cnss.prior-agreement.required",
  label: {
    fr: "CNSS : accord préalable exigé (1) ou suspendu (0)",
    en: "CNSS: prior agreement required (1) or suspended (0)",
    ar: "الضمان الاجتماعي: الموافقة المسبقة مطلوبة (1) أو معلقة (0)",
  },
  law: [d733("accord préalable")],
  values: {
    "2006-03-01": seen("1", EMERGENCY_2020),
    "2020-03-20": seen("0", EMERGENCY_2020),
    "2020-07-01": seen("1", EMERGENCY_2020),
  },
});
