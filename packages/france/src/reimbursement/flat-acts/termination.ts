import type { Trace } from "@openamo/kernel";
import { type TerminationItem, terminationPrices } from "../../parameters/flat-acts/termination.ts";
import { RATES } from "../care-rates.ts";
import type { CareFacts, Priced } from "../families/care-line.ts";
import { priceFlat } from "./price.ts";

/** The base of care for a termination of pregnancy (CSS L160-8 4°): the highest price that the order allows, borne whole (L160-14 20°). */
export const priceTermination = (item: TerminationItem, facts: CareFacts, trace: Trace): Priced =>
  priceFlat(terminationPrices()[item], RATES.termination, facts, trace);
