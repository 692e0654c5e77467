import * as z from "zod";
import { asked, baseField, fullCoverField, LINE_GROUPS, lineHead, prescribedOn, renewal, sheetSchema } from "./parts.ts";

const MOST_UNITS = 9999;

/** Units of one product or service of the list. */
const line = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      code: asked(z.string().regex(/^\d{7}$/, "the seven digits of the product"), {
        kind: "act",
        list: "devices",
        title: { fr: "Produit, par son code ou ses mots", en: "Product, by code or words" },
      }),
      quantity: asked(z.int().min(1).max(MOST_UNITS).default(1), { title: { fr: "Unités", en: "Units" }, initial: 1 }),
      base: baseField(),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
      fullCover: fullCoverField("device"),
    })
    .meta({ "x-groups": LINE_GROUPS });

export const deviceSheet = sheetSchema("device", line, () => ({ prescribedOn: prescribedOn(), renewal: renewal() }));
export type DeviceSheet = z.output<ReturnType<typeof deviceSheet>>;
