import { computed, type InjectionKey, inject, type Ref } from "vue";
import { useI18n } from "vue-i18n";
import { DIRHAM, type Locale, languageTag } from "./locale.ts";

/** The currency in which the amounts of a part of the page are: that of the reader's country, or of a question. */
export const CURRENCY: InjectionKey<Readonly<Ref<string>>> = Symbol("currency");

/** @throws Error outside the page: its root provides the currency of the session. */
export function useCurrency(): Readonly<Ref<string>> {
  const currency = inject(CURRENCY);
  if (currency === undefined) throw new Error("no currency was provided: amounts would be written in the wrong one");
  return currency;
}

/** How a currency is written beside an amount: `€`, `MAD`, `د.م.`. */
export function useCurrencySign() {
  const { locale } = useI18n();
  const currency = useCurrency();
  return computed(() => {
    const parts = new Intl.NumberFormat(languageTag(locale.value as Locale), { style: "currency", currency: currency.value }).formatToParts(0);
    const sign = parts.find(({ type }) => type === "currency")?.value.replaceAll(/[\u200e\u200f]/g, "") ?? currency.value;
    return locale.value === "fr" ? sign.replace(...DIRHAM) : sign;
  });
}
