import { createI18n } from "vue-i18n";
import { keepLocale, type Locale, preferredLocale } from "./locale.ts";

const loaders: Record<Locale, () => Promise<{ messages: Record<string, unknown> }>> = {
  fr: () => import("./fr/index.ts"),
  en: () => import("./en/index.ts"),
};

export const i18n = createI18n({
  legacy: false,
  locale: preferredLocale() as string,
  fallbackLocale: false as const,
  missingWarn: true,
  messages: {} as Record<string, Record<string, string>>,
});

/** The language of the page now. */
export const currentLocale = (): Locale => i18n.global.locale.value as Locale;

/** A sentence of the pages outside a component. */
export const translate = (key: string, values: Record<string, unknown> = {}): string => i18n.global.t(key, values);

/** Loads the sentences of a language, then shows the page in it. */
export async function showIn(locale: Locale): Promise<void> {
  const { messages } = await loaders[locale]();
  i18n.global.setLocaleMessage(locale, messages as Record<string, string>);
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  keepLocale(locale);
}
