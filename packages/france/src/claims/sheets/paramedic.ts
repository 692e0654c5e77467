import * as z from "zod";
import { coefficientField } from "../../questions/care/numbers.ts";
import { LETTER_LABELS, RANK_LABELS, SUPPLEMENT_LABELS } from "../../questions/care/words.ts";
import { PACKAGE_LETTERS, PARAMEDIC_LETTERS, SESSION_RANKS } from "../../reimbursement/families/paramedic.ts";
import { PARAMEDIC_SUPPLEMENTS } from "../../reimbursement/families/supplements.ts";
import { asked, LINE_GROUPS, lineHead, more, prescribedOn, said, sheetSchema } from "./parts.ts";

const MOST_ACTS = 99;

/** Acts of one day, of one letter and coefficient. */
const line = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      letter: asked(z.enum(PARAMEDIC_LETTERS), { title: { fr: "Lettre-clé", en: "Key letter" }, labels: LETTER_LABELS }),
      coefficient: asked(coefficientField().optional(), {
        kind: "decimal",
        title: { fr: "Coefficient", en: "Coefficient" },
        hint: { fr: "Rien pour un forfait", en: "None for a fixed price" },
      }),
      quantity: asked(z.int().min(1).max(MOST_ACTS).default(1), { title: { fr: "Nombre d'actes ce jour-là", en: "Acts that day" }, initial: 1 }),
      rank: more(z.enum(SESSION_RANKS).default("first"), {
        title: { fr: "Rang dans la séance", en: "Rank in the session" },
        labels: RANK_LABELS,
        initial: "first",
      }),
      supplements: more(z.array(z.enum(PARAMEDIC_SUPPLEMENTS)).max(PARAMEDIC_SUPPLEMENTS.length).default([]), {
        title: { fr: "Majorations et indemnités", en: "Supplements" },
        labels: SUPPLEMENT_LABELS,
      }),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
    })
    .refine(
      ({ letter, coefficient }) => coefficient !== undefined || PACKAGE_LETTERS.includes(letter),
      said("coefficient", "Cette lettre demande un coefficient.", "This letter needs a coefficient."),
    )
    .meta({ "x-groups": LINE_GROUPS });

export const paramedicSheet = sheetSchema("paramedic", line, () => ({ prescribedOn: prescribedOn() }));
export type ParamedicSheet = z.output<ReturnType<typeof paramedicSheet>>;
