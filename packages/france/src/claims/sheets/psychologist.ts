import * as z from "zod";
import { SESSION_LABELS } from "../../questions/care/words.ts";
import { PSYCHOLOGIST_SESSIONS_KINDS } from "../../reimbursement/families/psychologist.ts";
import { asked, LINE_GROUPS, lineHead, sheetSchema } from "./parts.ts";

const line = () =>
  z
    .strictObject({
      careDate: lineHead().careDate,
      fee: lineHead().fee,
      session: asked(z.enum(PSYCHOLOGIST_SESSIONS_KINDS), { title: { fr: "Séance", en: "Session" }, labels: SESSION_LABELS }),
      relatedToLongTermCondition: lineHead().relatedToLongTermCondition,
    })
    .meta({ "x-groups": LINE_GROUPS });

export const psychologistSheet = sheetSchema("psychologist", line, () => ({}));
export type PsychologistSheet = z.output<ReturnType<typeof psychologistSheet>>;
