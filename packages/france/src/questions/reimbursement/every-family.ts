import { z } from "zod";
import { type CareInput, careInput } from "../care/input.ts";
import { FAMILY_LABELS } from "../care/words.ts";
import { shown } from "../form.ts";
import { contractFields } from "./contract.ts";
import { reimbursementInput } from "./input.ts";
import { OTHER_FAMILY_LABELS, otherFields } from "./stays-and-journeys-fields.ts";
import { choices, GROUPS } from "./words.ts";

const DOCTOR = "doctor";
const LABELS = { [DOCTOR]: { fr: "Médecin", en: "Doctor" }, ...FAMILY_LABELS, ...OTHER_FAMILY_LABELS } as const;
const WITH_PRESCRIPTION = [...choices(FAMILY_LABELS), "transport"] as const;

const { careDate, fee, patientAgeYears, exemption, localScheme, birthDate, territory, base, reimbursedOn, ...ofDoctor } = reimbursementInput.shape;
/** Asked in the same way whatever the care. */
const common = { patientAgeYears, exemption, localScheme, birthDate, territory, base, reimbursedOn };
const {
  careDate: _date,
  fee: _fee,
  family: _family,
  acts: actsThatDay,
  patientAgeYears: _age,
  exemption: _exemption,
  localScheme: _local,
  birthDate: _birth,
  territory: _territory,
  base: _base,
  reimbursedOn: _reimbursed,
  prescribed,
  borneThisDay,
  borneThisYear,
  ...ofOthers
} = careInput.shape;

/** The same field, shown only for some families. */
function onlyFor<Schema extends z.ZodType>(schema: Schema, families: readonly string[]): Schema {
  return schema.meta({ "x-show-when": { field: "family", in: families } });
}
function allOnlyFor<Shape extends Record<string, z.ZodType>>(shape: Shape, families: readonly string[]): Shape {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, onlyFor(schema, families)])) as Shape;
}

const CONTRACT_GROUP = { id: "contract", title: { fr: "La complémentaire", en: "Complementary insurance" } };
const [beforeMore, details] = [GROUPS.slice(0, -1), { id: "details", title: { fr: "Ce qui fixe le tarif", en: "What sets the tariff" } }];

/** What is needed to know how much care of any family is repaid. A question that names no family is about a doctor. */
export const everyFamilyInput = z
  .strictObject({
    careDate,
    family: shown(z.enum(choices(LABELS)).default(DOCTOR), { title: { fr: "Soins", en: "Care" }, group: "care", labels: LABELS, initial: DOCTOR }),
    fee,
    ...allOnlyFor(ofDoctor, [DOCTOR]),
    ...ofOthers,
    ...otherFields,
    actsThatDay,
    ...common,
    ...contractFields,
    ...allOnlyFor({ prescribed, borneThisDay, borneThisYear }, WITH_PRESCRIPTION),
  })
  .meta({ "x-groups": [...beforeMore, details, CONTRACT_GROUP, ...GROUPS.slice(-1)] });

export type EveryFamilyInput = z.output<typeof everyFamilyInput>;

/** The question about care that `fr.care` prices, in its words; undefined for a doctor's, a stay, a journey or a cure. */
export function careOf(input: EveryFamilyInput): CareInput | undefined {
  const { family, actsThatDay: acts, ...rest } = input;
  if (family === DOCTOR || family in OTHER_FAMILY_LABELS) return undefined;
  const names = Object.keys(careInput.shape);
  return { ...Object.fromEntries(Object.entries(rest).filter(([name]) => names.includes(name))), family, acts } as CareInput;
}
