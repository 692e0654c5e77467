import { type Day, type Parameter, RefusalSignal, refusal, type Trace, valueOn } from "@openamo/kernel";
import { preventionValues } from "../../parameters/flat-acts/prevention.ts";
import { type FamilyRates, RATES } from "../care-rates.ts";
import type { CareFacts, Priced } from "../families/care-line.ts";
import { priceFlat } from "./price.ts";
import { KIT_NOT_AT_AGE, PREVENTION_NOT_AT_AGE } from "./refusals.ts";
import type { PreventionItem } from "./words.ts";

interface Band {
  readonly from: Parameter;
  readonly to: Parameter;
}
const holds = ({ from, to }: Band, ageYears: number, on: Day): boolean => ageYears >= valueOn(from, on) && ageYears <= valueOn(to, on);

/** The first age of the band in which the patient is; undefined outside them (R160-17 I 8°). @throws RefusalSignal before the first day of the text. */
export function bandOf(ageYears: number, on: Day): number | undefined {
  const band = preventionValues().bands.find((candidate) => holds(candidate, ageYears, on));
  return band === undefined ? undefined : valueOn(band.from, on);
}

/** CSS R160-17 I 8° and the order of 28 May 2024: a session in each of four bands of age. */
function checkSession({ ageYears, careDay }: CareFacts): void {
  if (bandOf(ageYears, careDay) !== undefined) return;
  const bands = preventionValues().bands.map(({ from, to }) => [String(valueOn(from, careDay)), String(valueOn(to, careDay))] as const);
  const said = (between: string, joined: string) => bands.map(([from, to]) => `${from} ${between} ${to}`).join(joined);
  throw new RefusalSignal(
    refusal(
      PREVENTION_NOT_AT_AGE,
      { "bands.fr": `de ${said("à", " ans, de ")} ans`, "bands.en": `from ${said("to", ", from ")}`, age: String(ageYears) },
      "item",
    ),
  );
}

function checkKit({ ageYears, careDay }: CareFacts): void {
  const { kitAges } = preventionValues();
  if (holds(kitAges, ageYears, careDay)) return;
  const [from, to] = [valueOn(kitAges.from, careDay), valueOn(kitAges.to, careDay)];
  throw new RefusalSignal(refusal(KIT_NOT_AT_AGE, { from: String(from), to: String(to) }, "item"));
}

const VACCINATIONS = {
  vaccination: "vaccination",
  "prescribed-vaccination": "prescribedVaccination",
  "influenza-vaccination": "influenzaVaccination",
} as const;

const ratesOf = (item: PreventionItem): FamilyRates => (item === "session" || item === "kit" ? RATES.prevention : RATES["pharmacist-service"]);

/** The base of a service of prevention. @throws RefusalSignal at an age outside the text. */
export function pricePrevention(item: PreventionItem, facts: CareFacts, trace: Trace): Priced {
  if (item === "session") checkSession(facts);
  if (item === "kit") checkKit(facts);
  const values = preventionValues();
  const prices = item === "session" || item === "kit" ? values[item] : values[VACCINATIONS[item]];
  return priceFlat(prices, ratesOf(item), facts, trace);
}
