import { useI18n } from "vue-i18n";
import { useFormat } from "../../../i18n/format.ts";

const CURRENCIES = new Set(["EUR", "MAD"]);

/** A value of a tariff for a reader: money, or a coefficient with its key letter. */
export function useValue() {
  const { t, n } = useI18n();
  const { money } = useFormat();
  return (value: string, unit: string): string =>
    CURRENCIES.has(unit) ? money(value, unit) : t("nomenclature.coefficient", { letter: unit, value: n(Number(value)) });
}
