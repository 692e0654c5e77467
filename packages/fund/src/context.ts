import { type CountryPack, defineRefusal } from "@openamo/kernel";
import type { ActionContext, DatabaseTransaction, Executor } from "@openamo/platform";

/**
 * What a room asks of one that builds on it. Two rooms cannot need each other to load, so whoever puts the back office together gives these.
 * The caller holds the locks of the files.
 */
export interface FollowUps {
  /** Those of some persons who hold a card that is, or will be, good. */
  cardHolders(executor: Executor, personIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** The card of a person goes out of use, or its order is cancelled, by a life event. */
  endCards(context: FundContext, tx: DatabaseTransaction, ended: { readonly personId: string; readonly eventId: string }): Promise<void>;
  /** An event is taken back: what it did to cards today is undone; what it did on a day before stays, since others may have read it. */
  restoreCards(context: FundContext, tx: DatabaseTransaction, restored: { readonly personIds: readonly string[]; readonly eventId: string }): Promise<void>;
}

/** What every action of the back office receives first. */
export interface FundContext extends ActionContext {
  /** The pack of a country. @throws Error when the program was put together without it: a defect of composition. */
  pack(country: string): CountryPack;
  /** Countries the program was put together with. */
  readonly countries: readonly string[];
  readonly followUps: FollowUps;
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
