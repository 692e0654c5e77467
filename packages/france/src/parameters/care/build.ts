import { amount, type Cents, type DatedValue, type LawReference, type Parameter, type Text } from "@openamo/kernel";

/** A tariff of the code of an act, a letter or a product: `fr.tariff.HBLD038`, dated and sourced. */
export function tariffOfCode(
  code: string,
  label: Text,
  law: readonly LawReference[],
  values: Readonly<Record<string, DatedValue>>,
  until?: string,
): Parameter<Cents> {
  const definition = { id: `fr.tariff.${code}`, label: { fr: `${code} – ${label.fr}`, en: `${code} – ${label.en}` }, law, values };
  return amount(until === undefined ? definition : { ...definition, until });
}
