import * as z from "zod";
import { ESTABLISHMENT_LABELS, PLACE_LABELS, WARD_LABELS } from "../../questions/hospital/words.ts";
import { choices } from "../../questions/reimbursement/words.ts";
import { WARDS } from "../../reimbursement/hospital/daily-charge.ts";
import { amountField, dayField } from "../care-sheet.ts";
import { asked, LINE_GROUPS, lineHead, more, said, sheetSchema } from "./parts.ts";

/** A stay, from the day of entry (`careDate`) to the day of leaving. */
const line = () =>
  z
    .strictObject({
      careDate: asked(dayField, { title: { fr: "Jour d'entrée", en: "Day of admission" } }),
      dischargedOn: asked(dayField, { title: { fr: "Jour de sortie", en: "Day of leaving" } }),
      ward: asked(z.enum(WARDS), { title: { fr: "Service", en: "Ward" }, labels: WARD_LABELS, initial: "general" }),
      ghs: asked(
        z
          .string()
          .regex(/^\d{4}$/, "the four digits of the stay")
          .optional(),
        { kind: "act", list: "ghs", title: { fr: "Séjour (GHS), par son code ou ses mots", en: "Stay (GHS), by code or words" } },
      ),
      establishment: asked(z.enum(choices(ESTABLISHMENT_LABELS)).optional(), {
        title: { fr: "Établissement", en: "Establishment" },
        labels: ESTABLISHMENT_LABELS,
      }),
      place: asked(z.enum(choices(PLACE_LABELS)).optional(), {
        title: { fr: "Lieu de l'établissement", en: "Place of the establishment" },
        labels: PLACE_LABELS,
      }),
      base: asked(amountField().optional(), {
        title: { fr: "Frais du séjour, au tarif", en: "Costs of the stay, at the tariff" },
        hint: {
          fr: "Sans chambre particulière ni dépassement ; inutile avec un GHS de la liste",
          en: "Without private room nor excess fees; not needed with a GHS of the list",
        },
      }),
      participationBase: asked(amountField().optional(), {
        title: { fr: "Journées au tarif journalier, en tout", en: "Days at the daily tariff, in all" },
        hint: { fr: "Base de la participation dans un hôpital public", en: "Base of the participation in a public hospital" },
      }),
      fee: asked(amountField(), {
        title: { fr: "Montant facturé en tout", en: "Amount charged in all" },
        hint: { fr: "Avec la chambre particulière et les dépassements", en: "With the private room and excess fees" },
      }),
      died: more(z.boolean().default(false), { title: { fr: "Terminé par un décès", en: "Ended by a death" }, initial: false }),
      costOfFullDays: more(amountField().optional(), {
        title: { fr: "Dont frais à partir du 31e jour", en: "Of which costs from day 31" },
        hint: { fr: "Si le séjour dépasse trente jours", en: "When the stay is longer than thirty days" },
      }),
      costly: more(z.boolean().default(false), {
        title: { fr: "Acte coûteux pendant le séjour, ou séjour qui le suit", en: "A costly act in the stay, or a stay that follows from one" },
        initial: false,
      }),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
    })
    .refine(({ careDate, dischargedOn }) => dischargedOn >= careDate, said("dischargedOn", "Le jour d'entrée ou après.", "On or after the day of admission."))
    .refine(({ base, ghs }) => base !== undefined || ghs !== undefined, said("base", "Le GHS ou les frais au tarif.", "The GHS or the costs at the tariff."))
    .refine(
      ({ ghs, establishment }) => ghs === undefined || establishment !== undefined,
      said("establishment", "Hôpital public ou clinique.", "Public hospital or clinic."),
    )
    .refine(({ ghs, place }) => ghs === undefined || place !== undefined, said("place", "Où est l'établissement.", "Where the establishment is."))
    .refine(({ base, fee }) => base === undefined || fee >= base, said("fee", "Pas moins que les frais au tarif.", "Not below the costs at the tariff."))
    .meta({ "x-groups": LINE_GROUPS });

export const hospitalSheet = sheetSchema("hospital", line, () => ({}));
export type HospitalSheet = z.output<ReturnType<typeof hospitalSheet>>;
