import { amount, type Cents, type DatedValue, type LawReference, type Parameter, type Text } from "@openamo/kernel";

/** The part of an id that is written on a sheet: a letter or code in capitals, or the number of a product. */
const BILLED = /^(?:[A-Z][A-Z0-9]+|\d{7})$/;
const nameOf = (billed: string | undefined, label: string): string => (billed === undefined ? label : `${billed} – ${label}`);

/** A tariff of the code of an act, a letter or a product: `fr.tariff.HBLD038`, dated and sourced. */
export function tariffOfCode(
  code: string,
  label: Text,
  law: readonly LawReference[],
  values: Readonly<Record<string, DatedValue>>,
  until?: string,
): Parameter<Cents> {
  const billed = code.split(".").find((part) => BILLED.test(part));
  const definition = { id: `fr.tariff.${code}`, label: { fr: nameOf(billed, label.fr), en: nameOf(billed, label.en) }, law, values };
  return amount(until === undefined ? definition : { ...definition, until });
}
