import { percentOf, type Rate, RefusalSignal, refusal } from "@openamo/kernel";
import { priceParamedic, professionOf } from "../../reimbursement/families/paramedic.ts";
import { pricePsychologist } from "../../reimbursement/families/psychologist.ts";
import { ACT_NOT_FOR_PROFESSION } from "../refusals-of-families.ts";
import type { ParamedicSheet } from "../sheets/paramedic.ts";
import type { PsychologistSheet } from "../sheets/psychologist.ts";
import { settleCare } from "./care.ts";
import { type ClaimLine, fieldOf } from "./claim-line.ts";
import { franchiseKeys, sessionsKey } from "./keys.ts";

const day = (line: { readonly careDate: ClaimLine["from"] }) => ({ from: line.careDate, to: line.careDate });
const written = (coefficient: Rate | undefined): string => (coefficient === undefined ? "" : percentOf(coefficient));

/** Acts of nurses, physiotherapists, speech therapists, orthoptists and podiatrists. */
export const paramedicLine = (line: ParamedicSheet["lines"][number]): ClaimLine => ({
  ...day(line),
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [line.letter, ...line.supplements],
  mark: () => `${written(line.coefficient)} ${line.rank}`,
  counters: (settledOn) => franchiseKeys("paramedical-act", line.careDate, settledOn),
  settle(context) {
    const { letter, rank, supplements, quantity, coefficient, fee } = line;
    if (professionOf(letter) !== context.specialty) throw new RefusalSignal(refusal(ACT_NOT_FOR_PROFESSION, { act: letter }, fieldOf(context.index, "letter")));
    const acts = { letter, coefficient: coefficient ?? null, rank, acts: quantity, supplements };
    return settleCare(context, { fee, franchise: "paramedical-act", withAllowance: true }, (facts, trace) => priceParamedic(acts, facts, trace));
  },
});

/** Sessions of a contracted psychologist, counted in the calendar year of care. */
export const psychologistLine = (line: PsychologistSheet["lines"][number]): ClaimLine => ({
  ...day(line),
  fee: line.fee,
  relatedToLongTermCondition: line.relatedToLongTermCondition,
  acts: [`psychologist-${line.session}`],
  mark: () => "",
  counters: () => [sessionsKey(line.careDate)],
  settle(context) {
    const key = sessionsKey(line.careDate);
    const session = { kind: line.session, before: context.counters.value(key).count };
    const settled = settleCare(context, { fee: line.fee, franchise: null }, (facts, trace) => pricePsychologist(session, facts, trace));
    return { ...settled, moves: [{ ...key, count: 1, cents: settled.base }] };
  },
});
