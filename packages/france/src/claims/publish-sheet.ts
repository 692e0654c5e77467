import { type Cents, type Day, decimalOf, isoDay, type Rate } from "@openamo/kernel";
import { coefficientText, powerText } from "../questions/care/numbers.ts";
import type { AnySheet } from "./sheets/index.ts";

const asDay = (value: number): string => isoDay(value as Day);
const asAmount = (value: number): string => decimalOf(value as Cents);

/** How the numbers of a sheet are written at the edge, by the name of their field; counts stay numbers. */
const WRITERS: Readonly<Record<string, (value: number) => string>> = {
  careDate: asDay,
  dischargedOn: asDay,
  prescribedOn: asDay,
  agreementAskedOn: asDay,
  previousEquipmentOn: asDay,
  fee: asAmount,
  base: asAmount,
  boxPrice: asAmount,
  referencePrice: asAmount,
  costOfFullDays: asAmount,
  ratePerKilometre: asAmount,
  means: asAmount,
  coefficient: (value) => coefficientText(value as Rate),
  sphere: powerText,
  cylinder: powerText,
};

function written(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (typeof item === "object" ? writtenFields(item) : item));
  return typeof value === "number" ? (WRITERS[name]?.(value) ?? value) : value;
}

const writtenFields = (fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, written(name, value)]));

/** A stored sheet as the edge writes it: decimal strings, ISO days. */
export const publishSheet = (sheet: AnySheet): Record<string, unknown> => writtenFields(sheet);
