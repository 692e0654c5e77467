import * as z from "zod";
import { type CareInput, careFields } from "../care/input.ts";
import { FAMILY_LABELS } from "../care/words.ts";
import { type Field, type Fields, field, preset } from "../field.ts";
import { formOf } from "../fields-form.ts";
import { contractFields } from "./contract.ts";
import {
  CARE_BY_FAMILY,
  DAY_BY_FAMILY,
  DOCTOR,
  EVERY_FAMILY,
  FAMILY_GROUPS,
  FEE_BY_FAMILY,
  TECHNICAL,
  WITH_AGE,
  WITH_ALLOWANCE,
  WITH_BASE,
  WITH_FEE,
  WITH_FRANCHISE,
  WITH_FULL_COVER,
  WITH_PRESCRIPTION,
  WITH_TERRITORY,
} from "./families.ts";
import { reimbursementFields } from "./input.ts";
import { otherFields } from "./others/fields.ts";
import { technicalFields } from "./technical-act.ts";
import { choices, GROUPS } from "./words.ts";

/** Fields of the consultation itself, and those of a technical act in its place. */
const OF_CONSULTATION: readonly string[] = ["setting", "role", "kind", "timeSlot", "regulated", "travelKilometres", "mountain", "acts"];
const OF_TECHNICAL_ACT: readonly string[] = Object.keys(technicalFields);
const WITH_TECHNICAL_ACT: readonly string[] = [TECHNICAL, "midwife-technical-act"];
const OF_EXAMINATION: readonly string[] = ["participationsThisYear", "participationsThisDay"];
const familiesOfDoctorsField = (name: string): readonly string[] => {
  if (OF_CONSULTATION.includes(name)) return [DOCTOR];
  if (OF_TECHNICAL_ACT.includes(name)) return [TECHNICAL];
  return OF_EXAMINATION.includes(name) ? [DOCTOR, TECHNICAL, "laboratory"] : [DOCTOR, TECHNICAL];
};

const { careDate, fee, patientAgeYears, exemption, fullCover, localScheme, birthDate, territory, base, reimbursedOn, ...ofDoctor } = reimbursementFields;
const {
  careDate: _date,
  fee: _fee,
  family: _family,
  acts: actsThatDay,
  patientAgeYears: _age,
  exemption: _exemption,
  fullCover: _fullCover,
  localScheme: _local,
  birthDate: _birth,
  territory: _territory,
  base: _base,
  reimbursedOn: _reimbursed,
  prescribed,
  borneThisDay,
  borneThisYear,
  ...ofOthers
} = careFields;

/** The same field, shown only for some families. */
function onlyFor<Schema extends z.ZodType>(asked: Field<Schema>, families: readonly string[]): Field<Schema> {
  return asked.with({ "x-show-when": { field: "family", in: families } });
}
function allOnlyFor<Of extends Fields>(fields: Of, families: (name: string) => readonly string[]): Of {
  return Object.fromEntries(Object.entries(fields).map(([name, asked]) => [name, onlyFor(asked, families(name))])) as Of;
}

const CONTRACT_GROUP = { id: "contract", title: { fr: "La complémentaire", en: "Complementary insurance" } };
const others = GROUPS.filter(({ id }) => id !== "care");
const CARE_GROUP = { id: "care", title: { fr: "Les soins", en: "The care" }, titleWhen: CARE_BY_FAMILY };
const DETAILS_GROUP = { id: "details", title: { fr: "Ce qui fixe le tarif", en: "What sets the tariff" } };
const FAMILY_WORDS = { title: { fr: "Soins", en: "Care" }, group: "care", labels: EVERY_FAMILY, choiceGroups: FAMILY_GROUPS, initial: DOCTOR } as const;
/** Asked in the same way of every family that it concerns. */
const common = {
  ...allOnlyFor({ patientAgeYears, birthDate }, () => WITH_AGE),
  exemption,
  fullCover: onlyFor(fullCover, WITH_FULL_COVER),
  localScheme,
  territory: onlyFor(territory, WITH_TERRITORY),
  base: onlyFor(base, WITH_BASE),
  reimbursedOn,
};

/** What is needed to know how much care of any family is repaid. A question that names no family is about a doctor. */
export const everyFamilyFields = {
  family: field(
    preset(DOCTOR, () => z.enum(choices(EVERY_FAMILY))),
    FAMILY_WORDS,
  ),
  careDate: careDate.with({ title: "Day of care", "x-title": { fr: "Date des soins", en: "Day of care" }, "x-title-when": DAY_BY_FAMILY }),
  fee: onlyFor(fee, WITH_FEE).with({ "x-title-when": FEE_BY_FAMILY }),
  ...allOnlyFor(ofDoctor, familiesOfDoctorsField),
  ...ofOthers,
  ...otherFields,
  coefficient: onlyFor(ofOthers.coefficient, ["paramedic", "midwife", "sampling"]),
  technicalAct: onlyFor(technicalFields.technicalAct, WITH_TECHNICAL_ACT),
  modifiers: onlyFor(technicalFields.modifiers, WITH_TECHNICAL_ACT),
  actsThatDay,
  solidarityAllowance: onlyFor(ofOthers.solidarityAllowance, WITH_ALLOWANCE),
  ...common,
  ...contractFields,
  ...allOnlyFor({ prescribed, borneThisDay, borneThisYear }, (name) => (name === "prescribed" ? WITH_PRESCRIPTION : WITH_FRANCHISE)),
};
export const everyFamilyInput = () => formOf(everyFamilyFields, [CARE_GROUP, ...others.slice(0, -1), DETAILS_GROUP, CONTRACT_GROUP, ...others.slice(-1)]);

export type EveryFamilyInput = z.output<ReturnType<typeof everyFamilyInput>>;

/** The question about care that `fr.care` prices, in its words; undefined for care of another family. */
export function careOf(input: EveryFamilyInput): CareInput | undefined {
  const { family, actsThatDay: acts, ...rest } = input;
  if (!(family in FAMILY_LABELS)) return undefined;
  return { ...Object.fromEntries(Object.entries(rest).filter(([name]) => name in careFields)), family, acts } as CareInput;
}
