import { type Cents, cents, isoDay, RefusalSignal, refusal, schemaSays, type TariffFact, type Trace } from "@openamo/kernel";
import * as z from "zod";
import { amountField } from "../../claims/care-sheet.ts";
import { gridOfTechnicalActs, type Sector } from "../../claims/sector.ts";
import { type ListedAct, listedAct } from "../../nomenclature/technical-acts/listed-act.ts";
import { BIRTH_GROUP, IMAGING_GROUP, SURGERY_GROUP } from "../../nomenclature/technical-acts/technical-act.ts";
import type { LineFacts } from "../../reimbursement/line.ts";
import { ASSOCIATIONS, PART_OF_CODE } from "../../reimbursement/technical-acts/association.ts";
import { decideTechnicalLine, type TechnicalResult } from "../../reimbursement/technical-acts/decide-technical-line.ts";
import { doctorGrid } from "../../reimbursement/technical-acts/grid.ts";
import { TECHNICAL_ACT_NOT_FOUND, TECHNICAL_ACT_WITHOUT_TARIFF } from "../../reimbursement/technical-acts/refusals.ts";
import { field, optional, preset } from "../field.ts";
import { choices } from "./words.ts";

const MOST_LETTERS = 8;

export const ACT_GROUPS = {
  other: { fr: "Acte médical", en: "Medical act" },
  surgery: { fr: "Chirurgie", en: "Surgery" },
  birth: { fr: "Accouchement", en: "Birth" },
  imaging: { fr: "Radiologie, scanner, IRM", en: "X-ray, CT, MRI" },
} as const;
const GROUP_CODES: Readonly<Record<keyof typeof ACT_GROUPS, string | null>> = {
  other: null,
  surgery: SURGERY_GROUP,
  birth: BIRTH_GROUP,
  imaging: IMAGING_GROUP,
};
const ASSOCIATION_LABELS = {
  "1": { fr: "1 – le plus cher, à taux plein", en: "1 – the dearest, in full" },
  "2": { fr: "2 – deuxième acte, à moitié", en: "2 – second act, half" },
  "3": { fr: "3 – chirurgie sur un autre siège, aux trois quarts", en: "3 – surgery in another place, three quarters" },
  "4": { fr: "4 – dérogation, à taux plein", en: "4 – an exception, in full" },
  "5": { fr: "5 – à un autre moment du jour", en: "5 – at another time of the day" },
} as const;

/** What a technical act in place of a consultation asks. The tariff may be given by hand: a library has no imported list. */
export const technicalFields = {
  technicalAct: field(
    optional(() =>
      z.string().regex(/^[A-Z]{4}\d{3}$/, schemaSays({ fr: "un code de la classification comme DEQP003", en: "a code of the classification such as DEQP003" })),
    ),
    {
      kind: "act",
      list: "ccam",
      title: { fr: "Acte technique", en: "Technical act" },
      hint: { fr: "Son code, ou des mots de son libellé", en: "Its code, or words of its label" },
      group: "details",
    },
  ),
  tariff: field(optional(amountField), {
    title: { fr: "Tarif de l'acte technique", en: "Tariff of the technical act" },
    hint: { fr: "S'il n'est dans aucune table", en: "When no table has it" },
    group: "details",
  }),
  actGroup: field(
    preset("other", () => z.enum(choices(ACT_GROUPS))),
    {
      title: { fr: "Sorte d'acte technique", en: "Kind of technical act" },
      hint: { fr: "Avec un tarif indiqué", en: "With a tariff given" },
      group: "details",
      labels: ACT_GROUPS,
      initial: "other",
    },
  ),
  modifiers: field(
    preset("", () =>
      z
        .string()
        .regex(/^[A-Z0-9]*$/)
        .max(MOST_LETTERS),
    ),
    { title: { fr: "Modificateurs", en: "Modifiers" }, group: "details" },
  ),
  association: field(
    optional(() => z.enum(ASSOCIATIONS)),
    {
      title: { fr: "Code d'association", en: "Association code" },
      group: "details",
      labels: ASSOCIATION_LABELS,
    },
  ),
};

interface TechnicalInput {
  readonly technicalAct?: string | undefined;
  readonly tariff?: Cents | undefined;
  readonly actGroup: keyof typeof ACT_GROUPS;
  readonly modifiers: string;
  readonly association?: (typeof ASSOCIATIONS)[number] | undefined;
}

/** The act by its code, at the tariff given or at that of the pack's own table (or of `tariffs`, for a program that has a list). */
function actOf(input: TechnicalInput, code: string, line: LineFacts, sector: Sector, tariffs: readonly TariffFact[]): ListedAct {
  const place = { activity: "1", phase: "0", ...doctorGrid(line.specialty, sector, line.c2s) };
  const found = listedAct(code, line.careDay, place, tariffs);
  if (input.tariff !== undefined) {
    const { label = { fr: code, en: code }, group = GROUP_CODES[input.actGroup], actType = "isolated" as const } = found ?? {};
    return {
      code,
      label,
      group,
      actType,
      sex: null,
      onCondition: false,
      excludes: [],
      tariff: { cents: input.tariff, version: null, from: null, listHoldsOn: null },
    };
  }
  const date = isoDay(line.careDay);
  if (found === undefined) throw new RefusalSignal(refusal(TECHNICAL_ACT_NOT_FOUND, { act: code, activity: "1", phase: "0", date }, "technicalAct"));
  return found;
}

/** The grid that the line of a technical act bears. */
export const technicalGrid = (sector: Sector, c2s: boolean): LineFacts["grid"] => gridOfTechnicalActs(sector, c2s);

/** One technical act, decided alone: acts of the same session are those of a care sheet. */
export function decideTechnicalAct(
  input: TechnicalInput,
  code: string,
  line: LineFacts,
  sector: Sector,
  trace: Trace,
  tariffs: readonly TariffFact[] = [],
): TechnicalResult {
  const act = actOf(input, code, line, sector, tariffs);
  const { tariff } = act;
  if (tariff === null) throw new RefusalSignal(refusal(TECHNICAL_ACT_WITHOUT_TARIFF, { act: code, date: isoDay(line.careDay) }, "technicalAct"));
  const option = sector === "sector-1" || line.c2s ? "set-tariff" : sector === "sector-2-optam" ? "optam" : "free";
  const situation = { act: code, group: act.group, on: line.careDay, ageYears: line.ageYears, specialty: line.specialty, option } as const;
  const part = input.association === undefined ? "full" : PART_OF_CODE[input.association];
  const care = { act, tariff, modifiers: input.modifiers, part, territory: line.territory, situation };
  return decideTechnicalLine(line, care, { addedUp: cents(0), flatBorne: cents(0) }, trace);
}
