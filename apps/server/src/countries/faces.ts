import type { Cents, Day, Locale } from "@openamo/kernel";

/** An act as an entry form offers it. */
export interface BillableAct {
  readonly code: string;
  readonly label: string;
  readonly family: string;
  /** Tariff of that day, where one is set. */
  readonly tariffCents: Cents;
}

/** A counter as a reader sees it. */
export interface CounterFace {
  readonly label: string;
  readonly limitCount?: number;
}

/** What this server shows of a country beyond the contract of its pack: the names of its own words, its nomenclature, its sheet as it was sent. */
export interface CountryFaces {
  readonly country: string;
  specialtyLabel(specialty: string, locale: Locale): string;
  actLabel(code: string, locale: Locale): string;
  /** Acts that a doctor of a specialty may bill on a day. */
  billableActs(specialty: string, on: Day, locale: Locale): readonly BillableAct[];
  /** A stored sheet as the edge writes it: decimal strings, ISO days. */
  publishSheet(sheet: unknown): unknown;
  /** Fees of a stored sheet, decided or not. */
  chargedOf(sheet: unknown): Cents;
  counter(name: string, span: string, on: Day, locale: Locale): CounterFace | undefined;
}
