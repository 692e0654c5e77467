import { type CountryPack, defineRefusal } from "@openamo/kernel";
import type { ActionContext } from "@openamo/platform";

/** What every action of the back office receives first. */
export interface FundContext extends ActionContext {
  /** The pack of a country. @throws Error when the program was put together without it: a defect of composition. */
  pack(country: string): CountryPack;
  /** Countries the program was put together with. */
  readonly countries: readonly string[];
}

export const UNKNOWN_COUNTRY = defineRefusal({
  code: "unknown-country",
  sentence: {
    fr: "Ce système ne contient pas le droit du pays « {country} ».",
    en: "This system does not hold the law of the country “{country}”.",
    ar: "لا يحتوي هذا النظام على قانون البلد «{country}».",
  },
  remedy: {
    fr: "Choisissez un pays de la liste.",
    en: "Choose a country from the list.",
    ar: "اختر بلدا من القائمة.",
  },
});
