import { day, type RuleDescription } from "@openamo/kernel";
import { cnssPage, d733, d736, d737, l2722, l5423, l6500 } from "./sources/texts.ts";
import { words } from "./words.ts";

/** The rules that the pack encodes, each with its place in the law and the first day it answers for. */
export const rules: readonly RuleDescription[] = [
  {
    id: "ma.rule.manager",
    law: [l6500("organismes gestionnaires"), l5423("organisme gestionnaire")],
    sentence: words(
      "Chaque régime a un gestionnaire à la fois ; un dossier garde celui du jour de son dépôt.",
      "Each scheme has one manager at a time; a claim keeps the manager of the day it was filed.",
      "لكل نظام هيئة مدبرة واحدة في كل وقت؛ ويحتفظ الملف بهيئة يوم إيداعه.",
    ),
    coveredFrom: day("2005-08-18"),
  },
  {
    id: "ma.rule.basket",
    law: [d737("1"), l6500("7")],
    sentence: words(
      "La CNSS couvre les soins du panier du jour ; les enfants jusqu'à douze ans et les maladies graves le sont depuis l'origine.",
      "CNSS covers the care in the basket of the day; children up to twelve and serious diseases have been covered from the start.",
      "يغطي الضمان الاجتماعي علاجات السلة المعمول بها؛ والأطفال إلى غاية اثنتي عشرة سنة والأمراض الخطيرة مغطاة منذ البداية.",
    ),
    coveredFrom: day("2006-03-01"),
  },
  {
    id: "ma.rule.base",
    law: [d733("tarif")],
    sentence: words(
      "La base est le plus petit du montant payé et du tarif de référence en vigueur, ou du prix de base du groupe pour un médicament.",
      "The base is the lesser of the amount paid and the reference tariff in force, or the base price of the group for a medicine.",
      "الأساس هو الأقل من المبلغ المؤدى والتعريفة المرجعية المعمول بها، أو ثمن أساس المجموعة بالنسبة للدواء.",
    ),
    coveredFrom: day("2006-09-01"),
  },
  {
    id: "ma.rule.rate",
    law: [d736("1"), d737("taux de couverture")],
    sentence: words(
      "Le taux dépend du régime, des soins et du secteur ; celui d'une affection exonérée est sur la décision.",
      "The rate depends on the scheme, the care and the sector; that of an exonerated disease is on the decision.",
      "تتوقف النسبة على النظام والعلاج والقطاع؛ ونسبة المرض المعفى واردة في القرار.",
    ),
    coveredFrom: day("2005-08-18"),
  },
  {
    id: "ma.rule.prior-agreement",
    law: [d733("accord préalable")],
    sentence: words(
      "Les séries de séances, l'orthopédie dento-faciale et les longs séjours demandent un accord préalable.",
      "Series of sessions, dental orthopaedics and long stays need a prior agreement.",
      "تتطلب سلسلة الحصص وتقويم الأسنان والإقامات الطويلة موافقة مسبقة.",
    ),
    coveredFrom: day("2006-03-01"),
  },
  {
    id: "ma.rule.third-party-payment",
    law: [d733("tiers payant")],
    sentence: words(
      "Le tiers payant vaut pour l'hôpital, la dialyse, les greffes et les médicaments coûteux, et pour l'ambulatoire public au-delà d'un montant.",
      "Third-party payment holds for hospitals, dialysis, transplants and costly medicines, and for public ambulatory care above an amount.",
      "يطبق الثالث المؤدي على الاستشفاء وتصفية الدم وزرع الأعضاء والأدوية المكلفة، وعلى العلاجات المتنقلة العمومية فوق مبلغ معين.",
    ),
    coveredFrom: day("2006-09-01"),
  },
  {
    id: "ma.rule.dental-limit",
    law: [cnssPage("soins dentaires")],
    sentence: words(
      "La CNSS limite les prothèses dentaires sur une durée.",
      "CNSS limits dental prostheses over a time.",
      "يحدد الضمان الاجتماعي سقفا لبدائل الأسنان خلال مدة.",
    ),
    coveredFrom: day("2015-01-01"),
  },
  {
    id: "ma.rule.tadamon",
    law: [l2722("prise en charge")],
    sentence: words(
      "AMO-Tadamon : dans le secteur public, l'État prend ce que le taux laisse.",
      "AMO Tadamon: in the public sector the State bears what the rate leaves.",
      "أمو تضامن: تتحمل الدولة في القطاع العام ما تتركه النسبة.",
    ),
    coveredFrom: day("2022-12-01"),
  },
  {
    id: "ma.rule.filing",
    law: [d733("dépôt des dossiers")],
    sentence: words(
      "Un dossier se dépose dans un délai qui court des soins, ou de la fin d'un traitement continu.",
      "A claim is filed within a delay that runs from the care, or from the end of a continuous treatment.",
      "يودع الملف داخل أجل يبتدئ من العلاج أو من نهاية العلاج المتواصل.",
    ),
    coveredFrom: day("2006-03-01"),
  },
  {
    id: "ma.rule.rights",
    law: [l6500("32")],
    sentence: words(
      "Être immatriculé et avoir des droits ouverts sont deux états : les cotisations ouvrent le droit.",
      "Being registered and having rights open are two states: contributions open the right.",
      "التسجيل وفتح الحقوق وضعيتان مختلفتان: الاشتراكات هي التي تفتح الحق.",
    ),
    coveredFrom: day("2006-03-01"),
  },
];
