import { z } from "zod";
import { coefficientField } from "../../questions/care/numbers.ts";
import { MIDWIFE_ACT_LABELS } from "../../questions/care/words.ts";
import { MIDWIFE_ACTS, MIDWIFE_KEY_LETTERS } from "../../reimbursement/families/midwife.ts";
import { asked, LINE_GROUPS, lineHead, more, said, sheetSchema } from "./parts.ts";

/** An act of a midwife: a consultation, or a key letter with its coefficient. */
const line = z
  .strictObject({
    careDate: lineHead.careDate,
    fee: lineHead.fee,
    midwifeAct: asked(z.enum(MIDWIFE_ACTS), { title: { fr: "Acte", en: "Act" }, labels: MIDWIFE_ACT_LABELS }),
    coefficient: asked(coefficientField.optional(), {
      kind: "decimal",
      title: { fr: "Coefficient", en: "Coefficient" },
      showWhen: { field: "midwifeAct", in: [...MIDWIFE_KEY_LETTERS] },
    }),
    travel: more(z.boolean().default(false), { title: { fr: "Majoration de déplacement", en: "Travel supplement" }, initial: false }),
    relatedToLongTermCondition: lineHead.relatedToLongTermCondition,
  })
  .refine(
    ({ midwifeAct, coefficient }) => (coefficient !== undefined) === (MIDWIFE_KEY_LETTERS as readonly string[]).includes(midwifeAct),
    said(
      "coefficient",
      "Une lettre-clé demande un coefficient, une consultation n'en porte pas.",
      "A key letter needs a coefficient, a consultation bears none.",
    ),
  )
  .meta({ "x-groups": LINE_GROUPS });

export const midwifeSheet = sheetSchema("midwife", line, {});
export type MidwifeSheet = z.output<typeof midwifeSheet>;
