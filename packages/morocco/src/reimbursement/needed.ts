import type { MissingFact } from "@openamo/kernel";
import { tariffInForce } from "../nomenclature/tariffs.ts";
import { words } from "../words.ts";
import { ageMatters } from "./basket.ts";
import type { LineFacts } from "./line.ts";
import { agreementInForce, needsAgreement } from "./prior-agreement.ts";
import { gridOf } from "./rate.ts";

const ask = (field: string, fr: string, en: string, ar: string): MissingFact => ({ field, question: words(fr, en, ar) });

/** Names of the fields where the facts come from, so that the right one is asked for. */
export interface FieldNames {
  readonly coefficient: string;
  readonly referencePrice: string;
  readonly exonerationRate: string;
  readonly age: string;
  readonly priorAgreement: string;
}

/** What the law needs for this line and nobody gave. */
export function missingFor(facts: LineFacts, fields: FieldNames): MissingFact[] {
  const missing: MissingFact[] = [];
  const grid = gridOf(facts);
  const { act, coefficient, givenTariff, exoneration, ageYears, priorAgreement, careDay, sector } = facts;
  if (act.counting === "coefficient" && coefficient === null && givenTariff === null) {
    missing.push(ask(fields.coefficient, "Quel est le coefficient de l'acte ?", "What is the coefficient of the act?", "ما هو معامل العمل؟"));
  }
  if (givenTariff === null && act.counting === "given" && tariffInForce(act.code, sector, grid, careDay) === undefined) {
    missing.push(
      ask(
        fields.referencePrice,
        "Quelle est la base de remboursement d'une unité (prix de base du groupe, forfait ou tarif) ?",
        "What is the base of one unit (base price of the group, flat sum or tariff)?",
        "ما هو أساس تعويض الوحدة (ثمن أساس المجموعة أو المبلغ الجزافي أو التعريفة)؟",
      ),
    );
  }
  if (grid === "cnss" && exoneration?.kind === "ald" && exoneration.rate === null) {
    missing.push(
      ask(
        fields.exonerationRate,
        "Quel taux porte la décision d'exonération ?",
        "Which rate does the exoneration decision give?",
        "ما هي النسبة الواردة في قرار الإعفاء؟",
      ),
    );
  }
  if (ageYears === null && ageMatters(facts, grid)) missing.push(ask(fields.age, "Quel âge a le patient ?", "How old is the patient?", "كم عمر المريض؟"));
  if (priorAgreement === null && needsAgreement(facts) && agreementInForce(grid, careDay)) {
    missing.push(ask(fields.priorAgreement, "L'accord préalable a-t-il été donné ?", "Was the prior agreement given?", "هل منحت الموافقة المسبقة؟"));
  }
  return missing;
}
