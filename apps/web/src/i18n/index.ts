import { createI18n } from "vue-i18n";
import { withFrenchSpaces } from "./french-spaces.ts";
import { isRightToLeft, keepLocale, type Locale, preferredLocale } from "./locale.ts";

const loaders: Record<Locale, () => Promise<{ messages: Record<string, unknown> }>> = {
  fr: () => import("./fr/index.ts"),
  en: () => import("./en/index.ts"),
  ar: () => import("./ar/index.ts"),
};

export const i18n = createI18n({
  legacy: false,
  locale: preferredLocale() as string,
  // The pages of agents speak no Arabic yet: they are read in French, the other language of the country.
  fallbackLocale: { ar: ["fr"], default: [] as string[] },
  missingWarn: true,
  messages: {} as Record<string, Record<string, string>>,
});

/** The language of the page now. */
export const currentLocale = (): Locale => i18n.global.locale.value as Locale;

/** A sentence of the pages outside a component. */
export const translate = (key: string, values: Record<string, unknown> = {}): string => i18n.global.t(key, values);

/** Loads the sentences of a language, then shows the page in it. */
export async function showIn(locale: Locale): Promise<void> {
  for (const needed of locale === "ar" ? (["fr", "ar"] as const) : [locale]) {
    const { messages } = await loaders[needed]();
    const shown = needed === "fr" ? withFrenchSpaces(messages) : messages;
    i18n.global.setLocaleMessage(needed, shown as Record<string, string>);
  }
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
  document.documentElement.dir = isRightToLeft(locale) ? "rtl" : "ltr";
  keepLocale(locale);
}
