import { z } from "zod";
import { WARD_LABELS } from "../../questions/hospital/words.ts";
import { WARDS } from "../../reimbursement/hospital/daily-charge.ts";
import { amountField, dayField } from "../care-sheet.ts";
import { asked, LINE_GROUPS, lineHead, more, said, sheetSchema } from "./parts.ts";

/** A stay, from the day of entry (`careDate`) to the day of leaving. */
const line = z
  .strictObject({
    careDate: asked(dayField, { title: { fr: "Jour d'entrée", en: "Day of admission" } }),
    dischargedOn: asked(dayField, { title: { fr: "Jour de sortie", en: "Day of leaving" } }),
    ward: asked(z.enum(WARDS), { title: { fr: "Service", en: "Ward" }, labels: WARD_LABELS, initial: "general" }),
    base: asked(amountField, {
      title: { fr: "Frais du séjour, au tarif", en: "Costs of the stay, at the tariff" },
      hint: { fr: "Sans chambre particulière ni dépassement", en: "Without private room nor excess fees" },
    }),
    fee: asked(amountField, {
      title: { fr: "Montant facturé en tout", en: "Amount charged in all" },
      hint: { fr: "Avec la chambre particulière et les dépassements", en: "With the private room and excess fees" },
    }),
    costOfFullDays: more(amountField.optional(), {
      title: { fr: "Dont frais à partir du 31e jour", en: "Of which costs from day 31" },
      hint: { fr: "Si le séjour dépasse trente jours", en: "When the stay is longer than thirty days" },
    }),
    costly: more(z.boolean().default(false), {
      title: { fr: "Acte coûteux pendant le séjour, ou séjour qui le suit", en: "A costly act in the stay, or a stay that follows from one" },
      initial: false,
    }),
    relatedToLongTermCondition: lineHead.relatedToLongTermCondition,
  })
  .refine(({ careDate, dischargedOn }) => dischargedOn >= careDate, said("dischargedOn", "Le jour d'entrée ou après.", "On or after the day of admission."))
  .refine(({ base, fee }) => fee >= base, said("fee", "Pas moins que les frais au tarif.", "Not below the costs at the tariff."))
  .meta({ "x-groups": LINE_GROUPS });

export const hospitalSheet = sheetSchema("hospital", line, {});
export type HospitalSheet = z.output<typeof hospitalSheet>;
