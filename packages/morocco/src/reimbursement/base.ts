import { type Cents, defineReason, findVersion, inLocale, isoDay, minCents, type ParameterVersion, RefusalSignal, refusal, type Trace } from "@openamo/kernel";
import type { CoverGrid } from "../network/schemes.ts";
import { byCoefficient, byQuantity } from "../nomenclature/coefficient.ts";
import { signedNotEffective, tariffInForce } from "../nomenclature/tariffs.ts";
import { conv2020, d733, l6500 } from "../sources/texts.ts";
import { words } from "../words.ts";
import type { LineFacts } from "./line.ts";
import { NO_TARIFF } from "./refusals.ts";

const title = words("Base de remboursement", "Base", "أساس التعويض");

/** Decree 2-05-733: the reference tariff in force on the day of care. */
export const BASE_TARIFF = defineReason({
  id: "ma.base.tariff",
  effect: "sets",
  law: [d733("tarif"), l6500("organismes gestionnaires")],
  args: { act: "act", tariff: "cents", base: "cents" },
  title,
  sentence: words(
    "{act} : le tarif national de référence est de {tariff}, soit {base} pour cette ligne.",
    "{act}: the national reference tariff is {tariff}, that is {base} for this line.",
    "{act}: التعريفة الوطنية المرجعية هي {tariff}، أي {base} لهذا السطر.",
  ),
});

/** The tariff came with the line: the base price of a medicine, the flat sum of a device, the package of a stay. */
export const BASE_GIVEN = defineReason({
  id: "ma.base.given",
  effect: "sets",
  law: [d733("tarif")],
  args: { act: "act", tariff: "cents", base: "cents" },
  title,
  sentence: words(
    "{act} : la base indiquée (prix de base du groupe, forfait ou tarif) est de {tariff}, soit {base} pour cette ligne.",
    "{act}: the base given (base price of the group, flat sum or tariff) is {tariff}, that is {base} for this line.",
    "{act}: الأساس المبين (ثمن أساس المجموعة أو المبلغ الجزافي أو التعريفة) هو {tariff}، أي {base} لهذا السطر.",
  ),
});

/** The fund never repays more than what was spent. */
export const LIMITED_TO_FEE = defineReason({
  id: "ma.base.limited-to-fee",
  effect: "sets",
  law: [d733("tarif")],
  args: { tariff: "cents", fee: "cents" },
  title,
  sentence: words(
    "Le montant payé ({fee}) est inférieur au tarif ({tariff}) : il sert de base.",
    "The amount paid ({fee}) is below the tariff ({tariff}): it is the base.",
    "المبلغ المؤدى ({fee}) أقل من التعريفة ({tariff})، وهو الأساس المعتمد.",
  ),
});

const excess = (id: string, fr: string, en: string, ar: string) =>
  defineReason({
    id: `ma.base.${id}`,
    effect: "takes",
    law: [d733("conventions"), l6500("7")],
    args: { excess: "cents" },
    title: words("Dépassement", "Excess", "تجاوز التعريفة"),
    sentence: words(fr, en, ar),
  });

export const EXCESS = excess(
  "excess",
  "{excess} ont été facturés au-delà du tarif de référence : ils restent au patient.",
  "{excess} was charged above the reference tariff: it stays with the patient.",
  "فوتر مبلغ {excess} فوق التعريفة المرجعية ويبقى على عاتق المريض.",
);

/** Free choice: who is not under the convention bills freely, and the fund still pays on the reference tariff. */
export const EXCESS_NOT_CONTRACTED = excess(
  "excess-not-contracted",
  "Ce praticien non conventionné fixe librement ses prix : {excess} dépassent le tarif de référence et restent au patient.",
  "This practitioner is outside the convention and sets prices freely: {excess} is above the reference tariff and stays with the patient.",
  "هذا المهني غير متعاقد ويحدد أثمانه بحرية: مبلغ {excess} يفوق التعريفة المرجعية ويبقى على عاتق المريض.",
);

/** A contracted practitioner owes the reference tariff: the excess is told so that somebody may ask about it. */
export const EXCESS_CONTRACTED = excess(
  "excess-contracted",
  "Ce praticien conventionné doit appliquer le tarif de référence : les {excess} en plus ne sont pas remboursés et peuvent lui être réclamés.",
  "This contracted practitioner owes the reference tariff: the {excess} above it is not repaid and may be claimed from them.",
  "هذا المهني متعاقد وعليه تطبيق التعريفة المرجعية: مبلغ {excess} الزائد لا يعوض ويمكن المطالبة به.",
);

/** A tariff that was signed and never took effect: nothing is paid on it. */
export const SIGNED_ONLY = defineReason({
  id: "ma.base.signed-only",
  effect: "tells",
  law: [conv2020("grille")],
  args: { act: "act", signed: "cents", on: "day" },
  title: words("Tarif signé, non appliqué", "Tariff signed, not applied", "تعريفة موقعة وغير مطبقة"),
  sentence: words(
    "{act} : un tarif de {signed} a été signé le {on}, sans entrer en vigueur ; il ne sert pas de base.",
    "{act}: a tariff of {signed} was signed on {on} and never took effect; it is no base.",
    "{act}: وقعت تعريفة قدرها {signed} بتاريخ {on} دون دخولها حيز التنفيذ، ولا تعتمد أساسا.",
  ),
});

/** Tariff of one unit: the one given with the line, else the reference tariff in force. */
function unitTariff(facts: LineFacts, grid: Exclude<CoverGrid, "none">): { readonly cents: Cents; readonly version: ParameterVersion<Cents> | null } {
  if (facts.givenTariff !== null) return { cents: facts.givenTariff, version: null };
  const tariff = tariffInForce(facts.act.code, facts.sector, grid, facts.careDay);
  const version = tariff === undefined ? undefined : findVersion(tariff, facts.careDay);
  if (version === undefined) {
    const details = { act: inLocale(facts.act.label, "fr"), sector: facts.sector === "public" ? "public" : "privé", date: isoDay(facts.careDay) };
    throw new RefusalSignal(refusal(NO_TARIFF, details));
  }
  return { cents: version.value, version };
}

/** The tariff of the whole line: letter times coefficient, or unit times quantity. */
function tariffOfLine(facts: LineFacts, grid: Exclude<CoverGrid, "none">, trace: Trace): Cents {
  const unit = unitTariff(facts, grid);
  const counted = facts.coefficient !== null && facts.act.counting === "coefficient";
  const one = counted && facts.coefficient !== null ? byCoefficient(unit.cents, facts.coefficient) : unit.cents;
  const tariff = byQuantity(one, facts.quantity);
  trace.add(unit.version === null ? BASE_GIVEN : BASE_TARIFF, unit.version, facts.act.number, unit.cents, tariff);
  return tariff;
}

/** What was charged and what is retained of it. */
export interface Base {
  readonly fee: Cents;
  readonly base: Cents;
}

/** Base = the lesser of what was charged and of the reference tariff in force. */
export function baseOf(facts: LineFacts, grid: Exclude<CoverGrid, "none">, trace: Trace): Base {
  const tariff = tariffOfLine(facts, grid, trace);
  const fee = facts.billed ?? tariff;
  const signed = facts.givenTariff === null ? signedNotEffective(facts.act.code, facts.sector, facts.careDay) : undefined;
  if (signed !== undefined) trace.add(SIGNED_ONLY, signed, facts.act.number, signed.value, signed.from);
  if (fee < tariff) trace.tell(LIMITED_TO_FEE, tariff, fee);
  else if (fee > tariff) trace.tell(reasonOfExcess(facts), fee - tariff);
  return { fee, base: minCents(fee, tariff) };
}

function reasonOfExcess({ contracted }: LineFacts) {
  if (contracted === null) return EXCESS;
  return contracted ? EXCESS_CONTRACTED : EXCESS_NOT_CONTRACTED;
}
