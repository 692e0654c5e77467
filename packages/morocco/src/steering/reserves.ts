import { type Day, type Decision, decide, decided, defineReason, type InventoryFigures, type Reserves, sumCents, Trace } from "@openamo/kernel";
import { RESERVES } from "../parameters/contributions/levies.ts";
import { textOn } from "../parameters/dated-text.ts";
import { d740 } from "../sources/texts.ts";
import { words } from "../words.ts";

const title = words("Réserves", "Reserves", "الاحتياطيات");

/** Decree 2-05-740, article 3: the reserve for benefits still to pay has two parts, taken at the inventory. */
export const RESERVE_TO_PAY = defineReason({
  id: "ma.reserve.to-pay",
  effect: "sets",
  law: [d740("3")],
  args: { unpaid: "cents", waiting: "cents", amount: "cents" },
  title,
  sentence: words(
    "Prestations restant à payer : {unpaid} liquidées et non payées, {waiting} au plus sur les dossiers non liquidés, soit {amount}.",
    "Benefits still to pay: {unpaid} settled and unpaid, at most {waiting} on claims not settled, hence {amount}.",
    "الخدمات الباقي أداؤها: {unpaid} مصفاة وغير مؤداة، و{waiting} على الأكثر عن الملفات غير المصفاة، أي {amount}.",
  ),
});

export const SAFETY_NOT_HELD = defineReason({
  id: "ma.reserve.safety-not-held",
  effect: "tells",
  law: [d740("3")],
  args: {},
  title,
  sentence: words(
    "Le décret impose une réserve de sécurité, alimentée et utilisée dans les conditions d'un arrêté du ministre chargé des finances. Cet arrêté n'a pas été lu : ni le montant minimal, ni la méthode de détermination de l'autre réserve n'en sont tirés.",
    "The decree requires a safety reserve, fed and used as an order of the minister of finance says. That order was not read: neither the least amount, nor the way of assessing the other reserve, is taken from it.",
    "يفرض المرسوم احتياطيا للأمان يمون ويستعمل وفق قرار لوزير المالية. لم يقرأ هذا القرار: لا يؤخذ منه الحد الأدنى ولا طريقة تحديد الاحتياطي الآخر.",
  ),
});

export const reserveReasons = [RESERVE_TO_PAY, SAFETY_NOT_HELD];

/** Decree 2-05-740, article 3: the reserves of a manager at an inventory day. Refused before the decree. */
export function reservesAt(figures: InventoryFigures, on: Day): Decision<Reserves> {
  return decide(() => {
    const trace = new Trace();
    textOn(RESERVES, on);
    const toPay = sumCents([figures.liquidatedUnpaid, figures.notLiquidated]);
    trace.tell(RESERVE_TO_PAY, figures.liquidatedUnpaid, figures.notLiquidated, toPay);
    trace.tell(SAFETY_NOT_HELD);
    return decided({ ...figures, toPay, safetyLeast: null }, trace);
  });
}
